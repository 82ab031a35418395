// What do the papers of an agency say, in Korean: licence, label, tax benefit, deposit, inspection?
import type { agencyPapers as english } from '../en/agency-papers.js'
import type { Words } from '../catalogue.js'

export const agencyPapers: Words<typeof english> = {
  'agency-licence.title': '송출업체 허가증',
  'agency-licence.intro': '여기 적힌 업체는 자국의 법과 이 허가 조건에 따라 해외에서 일할 근로자를 모집할 수 있습니다.',
  'agency-licence.licence': '허가',
  'agency-licence.kind': '종류',
  'agency-licence.from': '시작일',
  'agency-licence.until': '종료일',
  'agency-licence.public-list':
    '이 허가가 유효한지, 정지되었는지, 취소되었는지는 공개된 업체 명단에 나와 있습니다. 근로자는 이주 경로의 규칙이 허용하지 않는 돈을 업체에 낼 의무가 없습니다.',
  'label-certificate.title': '믿을 수 있는 업체 인증',
  'label-certificate.intro':
    '여기 적힌 업체는 믿을 수 있는 업체의 공개 명단에 올랐습니다. 그 근거가 된 기록은 누구나 요청하면 볼 수 있습니다.',
  'tax-benefit-certificate.title': '세금 혜택 확인서',
  'tax-benefit-certificate.intro':
    '여기 적힌 업체는 송출업체 세금 혜택의 조건을 갖추었습니다. 이 확인서는 혜택을 결정하는 세무 당국에 내는 것입니다.',
  'agency-certificate.granted': '부여한 것',
  'agency-certificate.rule': '규칙',
  'agency-certificate.from': '시작일',
  'agency-certificate.until': '종료일',
  'deposit-receipt.title': '보증금 명세서',
  'deposit-receipt.deposit': '보증금',
  'deposit-receipt.required': '필요한 금액',
  'deposit-receipt.balance': '잔액',
  'deposit-receipt.earmarked': '그 가운데 환불용으로 잡아 둔 금액',
  'deposit-receipt.entries': '최근 내역',
  'deposit-receipt.entry': '내역',
  'deposit-receipt.day': '날짜',
  'deposit-receipt.kind': '종류',
  'deposit-receipt.for': '용도',
  'deposit-receipt.amount': '금액',
  'inspection-notice.title': '점검 통지서',
  'inspection-notice.intro':
    '이 통지서를 가진 사람은 여기 적힌 업체의 사업장과 장부를 점검합니다. 업체는 근로자 서류, 영수증, 계약서를 볼 수 있게 해야 합니다.',
  'inspection-notice.agency': '업체',
  'inspection-notice.inspection': '점검',
  'inspection-notice.number': '번호',
  'inspection-notice.reason': '이유',
  'inspection-notice.due': '점검 기한',
}

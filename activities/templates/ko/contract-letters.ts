// What do we write when the contract on arrival is weaker than the verified one, in Korean?
import type { contractLetters as english } from '../en/contract-letters.js'
import type { Words } from '../catalogue.js'

export const contractLetters: Words<typeof english> = {
  'contract-substituted.subject': '귀하의 계약서',
  'contract-substituted.lead': '도착해서 받은 계약서는 출국 전에 확인한 계약서보다 조건이 나쁩니다.',
  'contract-substituted.verified-counts':
    '효력이 있는 것은 확인한 계약서입니다. 다른 계약서에 서명하지 않아도 되고, 아무것도 되갚지 않아도 됩니다.',
  'contract-substituted.attache':
    '노무관이 고용주와 이야기합니다. 언제든지 노무관에게 전화할 수 있습니다. 전화한 사실을 고용주에게 알리지 않습니다.',
  'contract-substituted.weaker': '확인한 것보다 나쁜 조건',
  'contract-substitution-found.subject': '계약서가 더 나쁜 것으로 바뀌었습니다',
  'contract-substitution-found.lead':
    '한 근로자가 도착해서, 확인한 것보다 나쁜 계약서를 받았습니다. 확인한 계약서로 되돌리도록 노무관에게 요청했습니다.',
}

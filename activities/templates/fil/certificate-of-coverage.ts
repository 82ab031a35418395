// What does the certificate of coverage say, in Filipino?
import type { certificateOfCoverage as english } from '../en/certificate-of-coverage.js'
import type { Words } from '../catalogue.js'

export const certificateOfCoverage: Words<typeof english> = {
  'certificate-of-coverage.title': 'Sertipiko ng Coverage',
  'certificate-of-coverage.subtitle': 'Social security habang nagtatrabaho sa {country}',
  'certificate-of-coverage.copy':
    'Sinasabi ng papel na ito kung ano ang pinatunayan ng institusyong pinangalanan dito. Ang sariling sertipiko nito ang may bisa.',
  'certificate-of-coverage.certifies':
    'Para sa trabaho at panahong nakasaad dito, ang tao ay sakop lamang ng batas sa social security ng {origin}.',
  'certificate-of-coverage.no-contributions':
    'Sa panahong ito, walang kontribusyong dapat bayaran sa {destination} para sa mga sangay na pinangalanan dito.',
  'certificate-of-coverage.law': 'Batas na umiiral',
  'certificate-of-coverage.law-of': 'Batas ng',
  'certificate-of-coverage.agreement': 'Sa ilalim ng',
  'certificate-of-coverage.article': 'Artikulo',
  'certificate-of-coverage.branches': 'Mga sangay',
  'certificate-of-coverage.branches-not-stated': 'hindi nakasaad: magtanong sa institusyon',
  'certificate-of-coverage.no-end': 'walang nakasaad na katapusan',
  'certificate-of-coverage.extended': 'Pinahaba',
  'certificate-of-coverage.times': '{count, plural, =0 {hindi kailanman} other {# beses}}',
  'certificate-of-coverage.work': 'Trabaho',
  'certificate-of-coverage.position': 'Posisyon',
  'certificate-of-coverage.place': 'Lugar ng trabaho',
  'certificate-of-coverage.issued-by': 'Inilabas ng',
  'certificate-of-coverage.issued-on': 'Inilabas noong',
  'certificate-of-coverage.reference': 'Reperensiya ng institusyon',
  'certificate-of-coverage.abroad': 'Institusyon sa ibang bansa',
  'certificate-of-coverage.state-issued':
    'Hindi pa sumasagot ang institusyon sa {destination} kung tinatanggap nito ang sertipikong ito.',
  'certificate-of-coverage.state-acknowledged': 'Tinatanggap ng institusyon sa {destination} ang sertipikong ito.',
  'certificate-of-coverage.state-disputed':
    'Hindi tinatanggap ng institusyon sa {destination} ang sertipikong ito. May bisa ito hanggang magkasundo ang dalawang institusyon.',
  'certificate-of-coverage.carry': 'Dalhin ang papel na ito sa trabaho at ipakita kapag hinanap.',
  'certificate-of-coverage.changes':
    'Sabihin sa amin kapag maagang natapos ang trabaho, o kapag lumipat kayo ng employer o lugar ng trabaho.',
  'work-position.posted': 'empleyado at ipinadala ng employer',
  'work-position.employed': 'empleyado sa lugar ng trabaho',
  'work-position.self-employed': 'may sariling hanapbuhay',
}

// What do we write when the contract on arrival is weaker than the verified one, in German?
import type { contractLetters as english } from '../en/contract-letters.js'
import type { Words } from '../catalogue.js'

export const contractLetters: Words<typeof english> = {
  'contract-substituted.subject': 'Ihr Vertrag',
  'contract-substituted.lead':
    'Der Vertrag, den man Ihnen bei der Ankunft gegeben hat, gibt Ihnen weniger als der Vertrag, der vor Ihrer Ausreise geprüft wurde.',
  'contract-substituted.verified-counts':
    'Es gilt der geprüfte Vertrag. Sie müssen keinen anderen unterschreiben und nichts zurückzahlen.',
  'contract-substituted.attache':
    'Der Arbeitsattaché spricht mit dem Arbeitgeber. Sie dürfen den Arbeitsattaché jederzeit anrufen. Der Arbeitgeber erfährt nicht, dass Sie angerufen haben.',
  'contract-substituted.weaker': 'Schlechter als geprüft',
  'contract-substitution-found.subject': 'Ein Vertrag wurde durch einen schlechteren ersetzt',
  'contract-substitution-found.lead':
    'Bei der Ankunft hat eine Arbeitskraft einen schlechteren Vertrag bekommen als den geprüften. Der Arbeitsattaché wurde gebeten, dafür zu sorgen, dass der geprüfte Vertrag wieder gilt.',
}

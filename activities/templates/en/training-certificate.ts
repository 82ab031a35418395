// What does the training certificate say, in English?
import type { TrainingCertificate } from '../../../domain/documents.js'
import type { PaperTemplate } from '../language.js'
import { holder } from './holder.js'
import { fromCode, longDate, theCountry, writtenOut } from './words.js'

export const trainingCertificate: PaperTemplate<TrainingCertificate> = (training, { person, corridor, nameOf }) => ({
  title: 'Training Certificate',
  subtitle: writtenOut(corridor.agreement.title),
  parts: [
    {
      part: 'text',
      text: `We certify that the person named here has completed the training for work in ${theCountry(corridor.destination)}.`,
    },
    { part: 'heading', text: 'Holder' },
    { part: 'fields', rows: holder(person) },
    { part: 'heading', text: 'Training' },
    {
      part: 'fields',
      rows: [
        ...(training.provider ? [['Provider', nameOf(training.provider)] as const] : []),
        ['Sector', fromCode(corridor.sector)],
        ['Completed on', longDate(training.completedOn)],
        ['Hours', String(training.hours)],
        ...(typeof training.attendedPercent === 'number'
          ? [['Attendance', `${training.attendedPercent} %`] as const]
          : []),
        ...(training.modules.length > 0 ? [['Modules', training.modules.map(fromCode).join(', ')] as const] : []),
      ],
    },
  ],
})

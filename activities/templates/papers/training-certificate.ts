// Which parts does the training certificate have?
import type { TrainingCertificate } from '../../../domain/documents.js'
import type { PaperTemplate } from '../language.js'
import { holder } from './holder.js'
import { heading, text, writtenOut } from './paper-words.js'

export const trainingCertificate: PaperTemplate<TrainingCertificate> = (training, context) => {
  const { person, corridor, nameOf, say } = context
  const { provider, attendedPercent: percent } = training
  const modules = training.modules.map((module) => say.label('module', module)).join(say('join.words'))
  return {
    title: say('training-certificate.title'),
    subtitle: writtenOut(corridor.agreement.title),
    parts: [
      text(say('training-certificate.certified', { country: say.inCountry(corridor.destination) })),
      heading(say('holder.heading')),
      holder(person, say),
      heading(say('training-certificate.training')),
      {
        part: 'fields',
        rows: [
          ...(provider ? [[say('training-certificate.provider'), nameOf(provider)] as const] : []),
          [say('post.sector'), say.label('sector', corridor.sector)],
          [say('training-certificate.completed-on'), say.day(training.completedOn)],
          [say('training-certificate.hours'), say.number(training.hours)],
          ...(typeof percent === 'number'
            ? [[say('training-certificate.attendance'), say('training-certificate.percent', { percent })] as const]
            : []),
          ...(modules ? [[say('training-certificate.modules'), modules] as const] : []),
        ],
      },
    ],
  }
}

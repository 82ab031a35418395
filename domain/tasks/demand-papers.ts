// Task: hand in the demand letter and the guarantee, and where an agency recruits the power of attorney for it.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { textOf } from '../facts.js'
import { defineTask } from '../task.js'

export const demandPapers = defineTask({
  kind: 'demand-papers',
  stage: 'any',
  role: 'employer',
  title: 'Hand in the demand letter, the guarantee letter, and for an agency its special power of attorney',
  past: ['demandLetterOn', 'guaranteeLetterOn', 'powerOfAttorneyOn'],
  form: z.strictObject({
    demandLetterOn: PlainDate,
    guaranteeLetterOn: PlainDate,
    powerOfAttorneyOn: PlainDate.optional(),
  }),
  fits: (data, known) => {
    const given = textOf(data, 'powerOfAttorneyOn') !== ''
    const needed = textOf(known, 'channel') === 'agency'
    if (given === needed) return undefined
    return needed
      ? 'expected a special power of attorney for the agency (powerOfAttorneyOn), got none; hand it in'
      : 'expected no power of attorney: this corridor recruits from government to government; leave powerOfAttorneyOn out'
  },
})

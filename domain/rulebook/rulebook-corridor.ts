// What may the rulebook of a corridor contain: one origin, one destination, one sector programme?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { ContractClause } from './rulebook-clauses.js'
import { Figure, provenance } from './rulebook-figures.js'
import { SocialSecurity } from './rulebook-social-security.js'
import {
  CostBearer,
  CountryCode,
  CurrencyCode,
  DeadlineRule,
  NoticeHours,
  RestDays,
  TimeZone,
} from './rulebook-terms.js'

/** One corridor: origin, destination and sector programme, with everything a case of it needs to know. */
export const Corridor = z
  .strictObject({
    id: z.string().regex(/^[a-z]{3}-[a-z]{3}-[a-z-]+$/),
    kind: z.literal('corridor'),
    title: z.string(),
    version: PlainDate,
    origin: CountryCode,
    destination: CountryCode,
    sector: z.string(),
    /** Who recruits: the state, or licensed agencies. Texts of before there were agencies have none: the state. */
    channel: z.enum(['government', 'agency']).optional(),
    agreement: z.strictObject({ title: z.string(), ...provenance }),
    zones: z.strictObject({ origin: TimeZone, destination: TimeZone }),
    restDays: z.strictObject({ origin: RestDays, destination: RestDays, ...provenance }),
    noticeHours: NoticeHours.optional(),
    currencies: z.strictObject({ origin: CurrencyCode, destination: CurrencyCode }),
    languages: z.strictObject({ worker: z.string(), employer: z.string() }),
    /** Handoff kind → id of the organisation that answers it. */
    parties: z.record(z.string(), z.string()),
    /** Cost category → who bears it. The worker must be told before consenting. */
    payers: z.record(z.string(), CostBearer),
    /** Skill → level the corridor asks for. */
    requirements: z.record(z.string(), z.strictObject({ level: z.string(), ...provenance })),
    /** What the training before departure must cover. */
    trainingModules: z.array(z.strictObject({ id: z.string(), text: z.string(), ...provenance })),
    contractClauses: z.array(ContractClause),
    /** Branch → which instrument applies. Texts of before there were instruments have none. */
    socialSecurity: SocialSecurity.optional(),
    figures: z.record(z.string(), Figure),
    /** Task or handoff kind → its deadline. `default` stands for every kind without a line of its own. */
    deadlines: z.record(z.string(), DeadlineRule),
  })
  .superRefine((corridor, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
    for (const [category, { capFigure }] of Object.entries(corridor.payers)) {
      if (capFigure !== undefined && !corridor.figures[capFigure]) {
        issue(['payers', category, 'capFigure'], `expected the name of a figure of this file, got "${capFigure}"`)
      }
    }
    corridor.contractClauses.forEach(({ term }, index) => {
      if (term?.figure === undefined || corridor.figures[term.figure]) return
      const path = ['contractClauses', index, 'term', 'figure']
      issue(path, `expected the name of a figure of this file, got "${term.figure}"`)
    })
    if (!corridor.deadlines['default'])
      issue(['deadlines', 'default'], 'expected a deadline for kinds without their own')
  })
export type Corridor = z.infer<typeof Corridor>

// Which parts does the dossier of a case have: who did what and when, documents, decisions with their sources, deadlines kept and missed?
import { daysBetween, isAfter, type Instant } from '../../../domain/calendar.js'
import type { CaseDossier, Deadline } from '../../../domain/documents/case-dossier.js'
import type { NamelessPaperContext, NamelessPaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { fields, marked } from './paper-fields.js'
import { heading, notice, sourceWords, text, writtenOut } from './paper-words.js'
import { valueWords } from './value-words.js'

export const caseDossier: NamelessPaperTemplate<CaseDossier> = (dossier, context) => {
  const { caseNumber, say } = context
  return {
    title: say('case-dossier.title'),
    subtitle: say('case-dossier.subtitle', { case: caseNumber, day: instantWords(dossier.asOf, say) }),
    parts: [
      text(say('case-dossier.intro')),
      heading(say('case-dossier.case')),
      standing(dossier, context),
      heading(say('case-dossier.acts')),
      acts(dossier, say),
      ...firstOf(dossier.acts, dossier.actsOmitted, say),
      notice(say('case-dossier.missing', { count: dossier.missing })),
      ...(dossier.withheld > 0 ? [notice(say('case-dossier.withheld', { count: dossier.withheld }))] : []),
      heading(say('case-dossier.documents')),
      documents(dossier, say),
      ...firstOf(dossier.documents, dossier.documentsOmitted, say),
      heading(say('case-dossier.decisions')),
      ...decisions(dossier, say),
      ...firstOf(dossier.decisions, dossier.decisionsOmitted, say),
      ...(dossier.stepsOmitted > 0 ? [notice(say('case-dossier.steps-omitted', { count: dossier.stepsOmitted }))] : []),
      heading(say('case-dossier.deadlines')),
      ...deadlines(dossier, say),
      ...firstOf(dossier.deadlines, dossier.deadlinesOmitted, say),
    ],
  }
}

/** Says how many of a list are told, where it is not the whole. */
function firstOf({ length: shown }: readonly unknown[], omitted: number, say: Say): Part[] {
  return omitted > 0 ? [notice(say('case-dossier.first-of', { shown, total: shown + omitted }))] : []
}

/** In groups, so that it can be compared by eye. */
const hashWords = (hash: string): string => (hash.match(/.{8}/g) ?? []).join(' ')

/** `25 November 2026, 04:00 UTC`. */
const instantWords = (at: Instant, say: Say): string =>
  say('case-dossier.at', { day: say.day(at.slice(0, 10)), time: at.slice(11, 16) })

function standing(dossier: CaseDossier, { caseNumber, corridor, say }: NamelessPaperContext): Part {
  const { exit, exitReason } = dossier
  const how = exit ? say.label('case-exit', exit) : say('case-dossier.not-ended')
  const ended =
    exit && exitReason && exitReason !== exit
      ? say('case-dossier.ended-because', { how, reason: say.term('reason', exitReason) })
      : how
  return fields(
    [say('case-dossier.case'), caseNumber],
    [say('case-dossier.opened'), say.day(dossier.openedOn)],
    [say('case-dossier.programme'), writtenOut(corridor.title)],
    [say('case-dossier.rulebook'), hashWords(dossier.rulebook)],
    [say('case-dossier.stage'), say.label('stage', dossier.stage)],
    [say('case-dossier.status'), say.label('case-status', dossier.status)],
    [say('case-dossier.ended'), ended],
  )
}

function acts({ acts: all }: CaseDossier, say: Say): Part {
  if (all.length === 0) return text(say('case-dossier.no-acts'))
  return {
    part: 'table',
    head: ['when', 'who', 'what', 'about', 'outcome'].map((column) =>
      say(`case-dossier.${column as 'when' | 'who' | 'what' | 'about' | 'outcome'}`),
    ),
    shares: [0.2, 0.18, 0.24, 0.24, 0.14],
    rows: all.map(({ at, who, what, rule, subject, outcome }) => [
      instantWords(at, say),
      whoWords(who, say),
      rule
        ? say('case-dossier.act-under', { act: say.label('act', what), rule: say.term('rule', rule) })
        : say.label('act', what),
      subject === '' ? '-' : subject.replaceAll('/', ' / '),
      say.label('case-outcome', outcome),
    ]),
  }
}

/** `caseworker:desk-1` → `Caseworker desk-1`; a role alone reads as itself. */
function whoWords(who: string, say: Say): string {
  const [role = '', id] = who.split(':')
  return id === undefined ? say.label('role', role) : say('case-dossier.actor', { role: say.label('role', role), id })
}

function documents({ documents: all }: CaseDossier, say: Say): Part {
  if (all.length === 0) return text(say('case-dossier.no-documents'))
  return {
    part: 'table',
    head: [
      say('case-dossier.number'),
      say('case-dossier.kind'),
      say('case-dossier.issued-on'),
      say('case-dossier.standing'),
    ],
    shares: [0.28, 0.28, 0.2, 0.24],
    rows: all.map((one) => [
      one.number,
      say.label('document', one.kind),
      say.day(one.issuedOn),
      documentStanding(one, say),
    ]),
  }
}

function documentStanding({ revoked, draft, supersededBy }: CaseDossier['documents'][number], say: Say): string {
  if (revoked) return say('case-dossier.revoked', { reason: say.term('reason', revoked) })
  if (supersededBy) return say('case-dossier.superseded', { number: supersededBy })
  return say(draft ? 'case-dossier.draft' : 'case-dossier.in-force')
}

function decisions({ decisions: all }: CaseDossier, say: Say): Part[] {
  if (all.length === 0) return [text(say('case-dossier.no-decisions'))]
  const isChecked = all.every(({ steps }) => steps.every(({ verified }) => verified))
  return [
    {
      part: 'list',
      items: all.map(({ decision, at, rulebook, steps }, place) => ({
        title: say('case-dossier.decision-title', {
          number: place + 1,
          decision: say.label('decision', decision),
          day: instantWords(at, say),
        }),
        lines: [
          ...(rulebook ? [say('case-dossier.decision-under', { hash: hashWords(rulebook) })] : []),
          ...steps.flatMap((step) => stepWords(step, say)),
        ],
      })),
    },
    ...(isChecked ? [] : [text(say('paper.unchecked'))]),
  ]
}

type DecisionStep = CaseDossier['decisions'][number]['steps'][number]

const stepWords = ({ rule, source, verified, result }: DecisionStep, say: Say): string[] => [
  say('case-dossier.decision-rule', { rule: say.label('rule', rule), result: valueWords(result, say) }),
  marked(say('case-dossier.decision-source', { source: sourceWords(source, say) }), verified, say),
]

function deadlines({ deadlines: all, asOf }: CaseDossier, say: Say): Part[] {
  if (all.length === 0) return [text(say('case-dossier.no-deadlines'))]
  const count = (wanted: DeadlineStanding) => all.filter((one) => standingOf(one, asOf) === wanted).length
  const [kept, missed, open] = [count('kept'), count('late') + count('overdue'), count('open')]
  return [
    text(say('case-dossier.deadlines-sum', { kept, missed, open })),
    {
      part: 'table',
      head: [
        say('case-dossier.deadline'),
        say('case-dossier.who'),
        say('case-dossier.due'),
        say('case-dossier.done'),
        say('case-dossier.kept-or-missed'),
      ],
      shares: [0.24, 0.18, 0.2, 0.2, 0.18],
      rows: all.map((one) => [
        say.label('wait', one.what),
        whoWords(one.who, say),
        instantWords(one.dueAt, say),
        one.doneAt ? instantWords(one.doneAt, say) : '-',
        standingWords(one, asOf, say),
      ]),
    },
  ]
}

type DeadlineStanding = 'kept' | 'late' | 'overdue' | 'open' | 'released'

function standingOf({ dueAt, doneAt, released }: Deadline, asOf: Instant): DeadlineStanding {
  if (released) return 'released'
  if (doneAt !== null) return isAfter(doneAt, dueAt) ? 'late' : 'kept'
  return isAfter(asOf, dueAt) ? 'overdue' : 'open'
}

function standingWords(deadline: Deadline, asOf: Instant, say: Say): string {
  const since = (end: string) => ({ days: daysBetween(deadline.dueAt.slice(0, 10), end.slice(0, 10)) })
  switch (standingOf(deadline, asOf)) {
    case 'kept':
      return say('case-dossier.kept')
    case 'late':
      return say('case-dossier.late', since(deadline.doneAt ?? asOf))
    case 'overdue':
      return say('case-dossier.overdue', since(asOf))
    case 'open':
      return say('case-dossier.still-open')
    case 'released':
      return say('case-dossier.released')
  }
}

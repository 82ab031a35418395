// Which parts does the skills passport have: work, training, languages, recognised skills, months insured, rights still open?
import type { SkillsPassport } from '../../../domain/documents/skills-passport.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { holder } from './holder.js'
import { fields, occupation, rowOf } from './paper-fields.js'
import { dayOrNone, heading, notice, text } from './paper-words.js'

export const skillsPassport: PaperTemplate<SkillsPassport> = (skills, context) => {
  const { person, say } = context
  return {
    title: say('skills-passport.title'),
    subtitle: say('skills-passport.subtitle'),
    parts: [
      text(say('skills-passport.intro')),
      heading(say('holder.heading')),
      holder(person, say),
      heading(say('skills-passport.work')),
      work(skills, context),
      heading(say('skills-passport.training')),
      trainings(skills, context),
      heading(say('skills-passport.languages')),
      languages(skills, say),
      heading(say('skills-passport.recognised')),
      recognitions(skills, context),
      heading(say('skills-passport.insurance')),
      ...insurance(skills, context),
      notice(say('skills-passport.not-tested')),
    ],
  }
}

function work(skills: SkillsPassport, { corridor, nameOf, say }: PaperContext): Part {
  const { arrivedOn, endedOn } = skills
  return fields(
    [say('paper.occupation'), occupation(skills.isco08, say)],
    [say('paper.employer'), nameOf(skills.employer)],
    [say('paper.country'), say.country(corridor.destination)],
    [say('skills-passport.sector'), say.label('sector', corridor.sector)],
    [say('skills-passport.worked'), say('paper.from-to', { from: say.day(arrivedOn), until: say.day(endedOn) })],
    rowOf(skills.monthsWorked, say('skills-passport.months'), (value) => say.months(value)),
    skills.completed ? [say('skills-passport.contract'), say('skills-passport.completed')] : undefined,
  )
}

function trainings({ trainings: all }: SkillsPassport, { nameOf, say }: PaperContext): Part {
  if (all.length === 0) return text(say('skills-passport.no-training'))
  return {
    part: 'list',
    items: all.map(({ provider, completedOn, hours, modules, certificate }) => ({
      title: provider
        ? say('skills-passport.training-by', { provider: nameOf(provider), day: say.day(completedOn) })
        : say('skills-passport.training-on', { day: say.day(completedOn) }),
      lines: [
        ...(typeof hours === 'number' ? [say('skills-passport.hours', { count: hours })] : []),
        ...(modules.length > 0
          ? [say('skills-passport.modules', { modules: say.list(modules.map((one) => say.term('module', one))) })]
          : []),
        ...(certificate ? [say('skills-passport.certificate', { number: certificate })] : []),
      ],
    })),
  }
}

/** A column about which nothing is known of any test is left out. */
function languages({ languages: tests }: SkillsPassport, say: Say): Part {
  if (tests.length === 0) return text(say('skills-passport.no-languages'))
  const columns = [
    { head: say('skills-passport.language'), cell: (test: LanguageTest) => say.languageName(test.language) },
    ...(tests.some(({ test }) => test) ? [{ head: say('skills-passport.test'), cell: testOf(say) }] : []),
    ...(tests.some(({ takenOn }) => takenOn)
      ? [{ head: say('skills-passport.tested-on'), cell: ({ takenOn }: LanguageTest) => dayOrNone(say, takenOn) }]
      : []),
    { head: say('skills-passport.score'), cell: (test: LanguageTest) => scoreOf(test, say) },
  ]
  return {
    part: 'table',
    head: columns.map(({ head }) => head),
    shares: columns.map(() => 1 / columns.length),
    rows: tests.map((test) => columns.map(({ cell }) => cell(test))),
  }
}

type LanguageTest = SkillsPassport['languages'][number]

const testOf =
  (say: Say) =>
  ({ test }: LanguageTest): string =>
    test ? say.label('language-test', test) : say('word.not-stated')

function scoreOf({ score, highest, level }: LanguageTest, say: Say): string {
  if (level) return say('skills-passport.level', { level })
  if (typeof score !== 'number') return say('word.not-stated')
  return typeof highest === 'number'
    ? say('skills-passport.points-of', { score, highest })
    : say('skills-passport.points', { score })
}

function recognitions({ recognitions: all }: SkillsPassport, { nameOf, say }: PaperContext): Part {
  if (all.length === 0) return text(say('skills-passport.no-recognised'))
  return {
    part: 'table',
    head: [
      say('skills-passport.skill'),
      say('skills-passport.outcome'),
      say('skills-passport.recognised-by'),
      say('skills-passport.recognised-on'),
    ],
    shares: [0.26, 0.3, 0.24, 0.2],
    rows: all.map(({ qualification, outcome, country, provider, decidedOn }) => [
      say.label('qualification', qualification),
      say('skills-passport.outcome-in', {
        outcome: say.label('recognition-outcome', outcome),
        country: say.inCountry(country),
      }),
      nameOf(provider),
      say.day(decidedOn),
    ]),
  }
}

function insurance({ monthsInsured, rights }: SkillsPassport, { say }: PaperContext): Part[] {
  const months =
    typeof monthsInsured === 'number' ? say.months(monthsInsured) : say('skills-passport.months-stated-elsewhere')
  return [
    fields([say('skills-passport.months-insured'), months]),
    heading(say('skills-passport.rights')),
    openRights(rights, say),
  ]
}

function openRights(rights: SkillsPassport['rights'], say: Say): Part {
  if (!rights) return text(say('skills-passport.rights-not-known'))
  if (rights.length === 0) return text(say('skills-passport.no-rights'))
  return {
    part: 'table',
    head: [say('skills-passport.right'), say('paper.last-day')],
    shares: [0.6, 0.4],
    rows: rights.map(({ right, until }) => [
      say.label('open-right', right),
      until ? say.day(until) : say('paper.no-last-day'),
    ]),
  }
}

// What does a change of the rules do to cases under way? Nothing, until a supervisor lets one of them adopt it.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Facts } from '../../domain/explained.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import { shippedCorridor } from '../../rulebook/load.js'
import { anOpening, as } from '../rig/a-case.js'
import { fit, throughRecruitment } from '../rig/happy-path.js'
import { storyServer } from '../rig/story.js'

const server = storyServer()
const on = '2026-11-20'
const gates: { [key: string]: Facts } = {
  'screening/identity/identity-check': { outcome: 'confirmed', checkedOn: on, passportValidUntil: '2034-01-01' },
  'screening/medical/examination/1/medical-examination': { ...fit, examinedOn: on },
  'screening/police/police-clearance': { outcome: 'clear', issuedOn: on, validUntil: null },
  'screening/language/language-test': { score: 100, takenOn: on },
}

/** The corridor with a lowest score of 120 of 200 instead of 80. */
function raised(): { hash: string; corridor: Corridor } {
  const corridor = structuredClone(shippedCorridor('npl-kor-manufacturing').rulebook)
  Object.assign(corridor.figures['eps-topik-shortlist-score']?.values[0] ?? {}, { value: 120 })
  return { corridor, hash: createHash('sha256').update(JSON.stringify(corridor)).digest('hex') }
}

test(
  `of 3 workers with 100 points the one opened under the old rule goes on, the one under the new rule of 120 does not, nor the one whose case adopted it (${server.how})`,
  () =>
    server.tell(async ({ world, clock, open }) => {
      const { hash, corridor } = raised()
      world.ownRulebooks.set(hash, corridor)
      const old = await open(anOpening(clock))
      const adopting = await open(anOpening(clock))
      const young = await open({ ...anOpening(clock), rulebook: hash })
      for (const c of [old, adopting, young]) await throughRecruitment(c)

      const adopt = { rulebook: hash, reason: 'score-raised' }
      await expect(adopting.act('adopt-rulebook', adopt)).rejects.toThrow()
      await adopting.act('adopt-rulebook', adopt, as('supervisor'))
      expect((await adopting.file()).rulebook).toBe(hash)
      expect((await old.file()).rulebook).toBe('test')

      for (const c of [old, adopting, young]) {
        for (const [gate, answer] of Object.entries(gates)) await c.answer(gate, answer)
      }
      expect(await old.open('training/course/1/training-course')).toMatchObject({ of: 'handoff' })
      for (const c of [adopting, young]) {
        expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'screening-language' })
      }
      const adopted = world.events.filter((event) => event.event === 'command' && event.action === 'adopt-rulebook')
      expect(adopted).toMatchObject([{ outcome: 'accepted', data: adopt, actor: { role: 'supervisor' } }])
    }),
  150_000,
)

// Does a handoff reach its organisation once, signed, with the fields it may carry and no others?
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { callWeb, isSafeAddress } from '../../activities/adapters/web-call.js'
import { createHandoffs, type HandoffMessage } from '../../activities/handoffs.js'
import { createMailing } from '../../activities/mailing.js'
import { handoffCarries, handoffKind } from '../../domain/forms.js'
import type { Outgoing } from '../../domain/outgoing.js'
import { activity, at, context, from, Letterbox, person, Registry, SmsBox } from './world.js'

const secret = `whsec_${Buffer.from('a secret of twenty-four').toString('base64')}`

type HandOff = Extract<Outgoing, { act: 'hand-off' }>
const ask = (more: Partial<HandOff> = {}): HandOff => ({
  key: 'screening/medical/1/medical-examination/ask-1',
  at,
  act: 'hand-off',
  handoff: 'medical-examination',
  wait: 'screening/medical/1/medical-examination',
  organisation: 'np-medical-centre',
  data: { attempt: 1 },
  asked: 1,
  dueAt: '2026-12-05T03:15:00.000Z',
  ...more,
})

const withdrawal: Extract<Outgoing, { act: 'withdraw-handoff' }> = {
  key: 'w',
  at,
  act: 'withdraw-handoff',
  handoff: 'medical-examination',
  wait: ask().wait,
  organisation: 'np-medical-centre',
}

/** Another organisation's web door: checks the signature, and does nothing twice under one key. */
class Counterpart {
  readonly worked: HandoffMessage[] = []
  readonly keys = new Set<string>()
  calls = 0
  answer = 202
  afterWorking: 'answer' | 'hang-up' = 'answer'
  redirect: string | undefined
  url = ''
  private readonly server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      this.calls += 1
      const key = String(request.headers['webhook-id'])
      const message = new Webhook(secret).verify(text, request.headers as Record<string, string>) as HandoffMessage
      if (this.answer < 300 && !this.keys.has(key)) {
        this.keys.add(key)
        this.worked.push(message)
      }
      if (this.afterWorking === 'hang-up') return void request.socket.destroy()
      response.writeHead(this.answer, this.redirect ? { location: this.redirect } : {}).end('x'.repeat(100))
    })
  })
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/handoffs`
  }
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve())
      this.server.closeAllConnections()
    })
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function desk(url: string | null, registry = new Registry()) {
  registry.organisations.set('np-medical-centre', {
    id: 'np-medical-centre',
    name: 'Kathmandu Medical Centre',
    email: 'desk@medical.example',
    url,
    secret,
  })
  const letterbox = new Letterbox()
  const handoffs = createHandoffs({
    personOf: registry.personOf,
    findOrganisation: registry.findOrganisation,
    handoffKind,
    handoffLog: registry.handoffLog,
    stepsOf: registry.stepsOf,
    callWeb,
    sendOnce: createMailing({ log: registry.noticeLog, post: letterbox, smsPost: new SmsBox() }),
    from,
    webUrl: 'https://sojourn.example',
  })
  return {
    registry,
    letterbox,
    run: (item = ask()) => activity().run(handoffs['hand-off'], context, item),
    withdraw: () => activity().run(handoffs['withdraw-handoff'], context, withdrawal),
  }
}

describe('a handoff to a web door', () => {
  let counterpart: Counterpart
  beforeEach(async () => {
    counterpart = new Counterpart()
    await counterpart.start()
  })
  afterEach(() => counterpart.stop())

  it('arrives signed, with what is asked, until when, where to answer, and the fields of its kind', async () => {
    const key = await desk(counterpart.url).run()
    const handoff = `${context.caseNumber}/${ask().wait}`
    expect(key).toBe(`${handoff}/1`)
    expect(counterpart.worked).toEqual([
      {
        type: 'handoff.requested',
        timestamp: at,
        data: {
          handoff,
          kind: 'medical-examination',
          asked: 1,
          dueAt: ask().dueAt,
          answerTo: `https://sojourn.example/api/v1/handoffs/${encodeURIComponent(handoff)}/answer`,
          facts: { attempt: 1 },
          person: Object.fromEntries(
            handoffCarries('medical-examination').map((field) => [field, person[field as keyof typeof person]]),
          ),
        },
      },
    ])
    expect(JSON.stringify(counterpart.worked)).not.toContain(person.email)
  })

  it('asked for again after it was accepted is not sent again', async () => {
    const { run } = desk(counterpart.url)
    await run()
    await run()
    expect(counterpart.calls).toBe(1)
  })

  it('whose answer was lost is sent again under the same key, and worked on once', async () => {
    const { run } = desk(counterpart.url)
    counterpart.afterWorking = 'hang-up'
    await expect(run()).rejects.toMatchObject({ type: 'handoff-unreachable', nonRetryable: false })
    counterpart.afterWorking = 'answer'
    await run()
    expect([counterpart.calls, counterpart.worked.length]).toEqual([2, 1])
  })

  it('is sent again when the sender was killed before it could say what happened', async () => {
    const { registry, run } = desk(counterpart.url)
    registry.sends.set(`${ask().wait}/1`, { status: 'claimed' })
    await run()
    expect(counterpart.worked).toHaveLength(1)
  })

  it('asked a second time says that it reminds, under a key of its own', async () => {
    const { run } = desk(counterpart.url)
    await run()
    await run(ask({ asked: 2, key: 'k2' }))
    expect(counterpart.worked.map((message) => message.type)).toEqual(['handoff.requested', 'handoff.reminded'])
  })

  it('can be withdrawn, even where the organisation never heard of it', async () => {
    const { withdraw } = desk(counterpart.url)
    counterpart.answer = 404
    expect(await withdraw()).toBe(`${context.caseNumber}/${ask().wait}/withdrawn`)
  })

  it.each([400, 401, 404, 409, 422])(
    'answered with %i is refused for good, and tried again only when somebody asks',
    async (status) => {
      const { registry, run } = desk(counterpart.url)
      counterpart.answer = status
      await expect(run()).rejects.toMatchObject({ type: 'handoff-refused', nonRetryable: true })
      expect(registry.sends.get(`${ask().wait}/1`)).toEqual({ status: 'refused', httpStatus: status })
      counterpart.answer = 200
      await run()
      expect(counterpart.worked).toHaveLength(1)
    },
  )

  it.each([408, 429, 500, 502, 503])('answered with %i may be tried later', async (status) => {
    counterpart.answer = status
    await expect(desk(counterpart.url).run()).rejects.toMatchObject({
      type: 'handoff-unreachable',
      nonRetryable: false,
    })
  })

  it('follows no redirect', async () => {
    counterpart.answer = 307
    counterpart.redirect = counterpart.url
    await expect(desk(counterpart.url).run()).rejects.toMatchObject({ type: 'handoff-refused' })
    expect(counterpart.calls).toBe(1)
  })
})

describe('a handoff that cannot be sent', () => {
  it('to a door that is shut may be tried later', async () => {
    await expect(desk('http://127.0.0.1:9/').run()).rejects.toMatchObject({
      type: 'handoff-unreachable',
      nonRetryable: false,
    })
  })

  it.each(['http://medical.example/', 'ftp://medical.example/', 'not a url', 'https://user:word@medical.example/'])(
    'to %s is refused: personal data may not go there',
    async (url) => {
      expect(isSafeAddress(url)).toBe(false)
      await expect(desk(url).run()).rejects.toMatchObject({ type: 'handoff-address-unsafe', nonRetryable: true })
    },
  )

  it.each([
    ['an organisation outside the directory', ask({ organisation: 'nobody' }), 'organisation-unknown'],
    ['a kind nobody knows', ask({ handoff: 'horoscope' }), 'handoff-kind-unknown'],
  ])('is refused for good for %s', async (_what, item, code) => {
    await expect(desk(null).run(item)).rejects.toMatchObject({ type: code, nonRetryable: true })
  })
})

describe('a handoff to an organisation without a web door', () => {
  it('goes by mail, once, and says how to answer', async () => {
    const { registry, letterbox, run } = desk(null)
    await run()
    await run()
    expect(letterbox.mails).toHaveLength(1)
    expect(letterbox.mails[0]?.text).toContain(`sojourn handoff answer ${context.caseNumber}/${ask().wait}`)
    expect(letterbox.mails[0]?.text).toContain(person.passportNumber)
    expect(letterbox.mails[0]?.subject).not.toContain(person.givenName)
    expect(registry.sends.get(`${ask().wait}/1`)?.status).toBe('accepted')
  })
})

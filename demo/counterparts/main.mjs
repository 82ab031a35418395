// Who stands on the other side of the demo? Medical centre, police, visa desk and the others: one small program of its own.
// It shares no code and no memory with Sojourn: it receives signed handoffs over HTTP and answers through the public door.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { answerTo } from './answers.mjs'
import { startMailServer } from './mail.mjs'
import { isSigned, signed } from './signing.mjs'

const [, , secretsFile, mailFolder] = process.argv

/** The secrets that the operator of each organisation was given when it was entered into the directory. */
const secretOf = (organisation) => JSON.parse(readFileSync(secretsFile, 'utf8'))[organisation]

const taken = new Set()

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString()
    const organisation = request.url.slice(1)
    if (!isSigned(secretOf(organisation), request.headers, body)) return response.writeHead(401).end()
    response.writeHead(202).end()
    const id = request.headers['webhook-id']
    if (taken.has(id)) return
    taken.add(id)
    receive(organisation, id, JSON.parse(body))
  })
})

function receive(organisation, id, message) {
  const { kind } = message.data
  console.log(`${organisation}: received ${message.type} ${kind}`)
  const answer = answerTo(message)
  if (answer)
    setTimeout(() => reply({ organisation, id: `answer-${id}`, url: message.data.answerTo, kind, answer }), 600)
}

/** Answers through the door; an answer of unknown outcome is given again under the same id. */
async function reply({ organisation, id, url, kind, answer }, tries = 1) {
  const body = JSON.stringify(answer)
  const headers = {
    'content-type': 'application/json',
    'sojourn-organisation': organisation,
    ...signed(secretOf(organisation), id, body),
  }
  const status = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) })
    .then(async (response) => {
      if (response.status >= 400 && response.status < 500) console.log(await response.text())
      return response.status
    })
    .catch(() => 0)
  console.log(`${organisation}: answered ${kind}, the door said ${status || 'nothing'}`)
  if ((status === 0 || status >= 500) && tries < 60) {
    setTimeout(() => reply({ organisation, id, url, kind, answer }, tries + 1), 1_000)
  }
}

const mailPort = await startMailServer(mailFolder)
server.listen(0, '127.0.0.1', () =>
  console.log(`listening ${JSON.stringify({ web: server.address().port, mail: mailPort })}`),
)
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))

// How does a person stop mails with one click (RFC 8058)? A page with one button; only the POST acts, because scanners open every link.
import type { Context } from 'hono'
import type { Door } from '../client/door.js'
import { isUnsubscribeLink, stopMails } from '../client/unsubscribing.js'
import { unsubscribeWords as words } from './unsubscribe-words.js'

/** The page behind the link: a question and a button. */
export async function askUnsubscribing(door: Door, context: Context): Promise<Response> {
  if (!(await isUnsubscribeLink(door, tokenIn(context)))) return page(context, 404, { paragraphs: [words.unknown] })
  const button = `<form method="post"><button type="submit">${words.button}</button></form>`
  return page(context, 200, { paragraphs: [words.question, words.stays], form: button })
}

/** What the button does, and what a mail program does by itself when its reader asks for it. */
export async function unsubscribe(door: Door, context: Context): Promise<Response> {
  const stopped = await stopMails(door, tokenIn(context))
  return stopped
    ? page(context, 200, { paragraphs: [words.done, words.stays, words.back] })
    : page(context, 404, { paragraphs: [words.unknown] })
}

const tokenIn = (context: Context): string => context.req.param('token') ?? ''

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
} as const

type Words = { paragraphs: readonly string[]; form?: string }

/** All text is our own: nothing of the call stands in the page. */
function page(context: Context, status: 200 | 404, { paragraphs, form = '' }: Words): Response {
  const html = [
    `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title}</title>`,
    '<style>body{font:18px/1.5 sans-serif;max-width:32em;margin:2em auto;padding:0 1em}button{font:inherit;padding:.6em 1.2em;min-height:44px}</style>',
    `</head><body><h1>${words.title}</h1>`,
    ...paragraphs.map((text) => `<p>${text}</p>`),
    `${form}</body></html>`,
  ].join('\n')
  return context.body(html, status, headers)
}

// How does a person stop mails with one click (RFC 8058)? A page with one button; only the POST acts, because scanners open every link.
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { Door } from '../client/door.js'
import { linkOf, stopMails } from '../client/unsubscribing.js'
import { unsubscribeLanguages, unsubscribeVersions, type UnsubscribeWords } from './unsubscribe-words.js'

/** The page behind the link: a question and a button, in the language of its person. */
export async function askUnsubscribing(door: Door, context: Context): Promise<Response> {
  const link = await linkOf(door, tokenIn(context))
  if (!link) return unknownLink(context)
  return page(context, { status: 200, language: link.language, says: ['question', 'stays'], hasButton: true })
}

/** What the button does, and what a mail program does by itself when its reader asks for it. */
export async function unsubscribe(door: Door, context: Context): Promise<Response> {
  const token = tokenIn(context)
  const link = await linkOf(door, token)
  if (!link || !(await stopMails(door, token))) return unknownLink(context)
  return page(context, { status: 200, language: link.language, says: ['done', 'stays', 'back'] })
}

const tokenIn = (context: Context): string => context.req.param('token') ?? ''

/** A link that names nobody has the language that the browser asks for. */
function unknownLink(context: Context): Response {
  const supports = [...unsubscribeLanguages]
  const language = accepts(context, { header: 'Accept-Language', supports, default: 'en', match: firstOf })
  return page(context, { status: 404, language, says: ['unknown'] })
}

/** The most wanted language that we have: `ne-NP` is Nepali. */
const firstOf: NonNullable<Parameters<typeof accepts>[1]['match']> = (wanted, { supports, default: other }) =>
  [...wanted]
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => type.split('-')[0]?.toLowerCase() ?? '')
    .find((code) => supports.includes(code)) ?? other

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
} as const

type Sentence = Exclude<keyof UnsubscribeWords, 'direction' | 'title' | 'button'>
type Page = { status: 200 | 404; language: string | undefined; says: readonly Sentence[]; hasButton?: boolean }

/** All text is our own: nothing of the call stands in the page. */
function page(context: Context, { status, language, says, hasButton = false }: Page): Response {
  const versions = unsubscribeVersions(language)
  const [own] = versions
  const labels = versions.map(({ language: code, direction, button }) => text('span', button, { code, direction }))
  const form = `<form method="post"><button type="submit">${labels.join('<br>')}</button></form>`
  const sections = versions.map(({ language: code, direction, ...words }, place) => [
    `<section lang="${code}" dir="${direction}">`,
    `<h${place + 1}>${words.title}</h${place + 1}>`,
    ...says.map((sentence) => `<p>${words[sentence]}</p>`),
    '</section>',
  ])
  const html = [
    `<!doctype html><html lang="${own.language}" dir="${own.direction}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${own.title}</title>`,
    `<style>${style}</style></head><body>`,
    ...(sections[0] ?? []),
    ...(hasButton ? [form] : []),
    ...sections.slice(1).flat(),
    '</body></html>',
  ].join('\n')
  return context.body(html, status, headers)
}

const style = [
  'body{font:18px/1.6 sans-serif;max-width:32em;margin:2em auto;padding:0 1em}',
  'button{font:inherit;padding:.6em 1.2em;min-height:44px}',
  'section+section,form+section{border-top:1px solid;margin-top:2em}',
].join('')

const text = (tag: string, content: string, { code, direction }: { code: string; direction: string }): string =>
  `<${tag} lang="${code}" dir="${direction}">${content}</${tag}>`

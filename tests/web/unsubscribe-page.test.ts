// Does the page that stops mails speak the language of its person, with the English beside words that nobody has reviewed?
import { expect, it } from 'vitest'
import { wordReviews } from '../../domain/written-languages.js'
import { erasePerson, savePerson } from '../../registry/people.js'
import { unsubscribeToken } from '../../registry/unsubscribe-tokens.js'
import { unsubscribeLanguages, unsubscribeVersions } from '../../web/unsubscribe-words.js'
import { aDoor } from '../client/a-door.js'
import { applicant } from '../registry/applicants.js'
import { aProvider } from './a-provider.js'

const given = aDoor()

/** The page of somebody with this language, opened (GET) or its button pressed (POST). */
async function pageIn(language: string, method: 'GET' | 'POST' = 'GET') {
  const { registry } = given()
  const { app } = await aProvider(given())
  const personId = await savePerson(registry, applicant({ language }))
  const path = `/unsubscribe/${unsubscribeToken(registry, personId)}`
  const html = async () => (await app.request(path, { method })).text()
  return { html: await html(), again: html, personId }
}

const english = unsubscribeVersions('en')[0]
const languages = Object.keys(wordReviews)

it('there are words for each of the 7 written languages, none empty, none left in English', () => {
  expect([...unsubscribeLanguages].sort()).toEqual([...languages].sort())
  for (const code of languages.filter((one) => one !== 'en')) {
    const [own] = unsubscribeVersions(code)
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort())
    for (const [key, words] of Object.entries(own).filter(([name]) => name !== 'direction')) {
      expect(words.trim()).not.toBe('')
      expect([code, key, words]).not.toEqual([code, key, english[key as keyof typeof english]])
      // They stand in the page as they are.
      expect(words).not.toMatch(/[<>&{}]/)
    }
  }
})

it.each([
  ['ne', 'ltr', 'इमेल रोक्नुहोस्'],
  ['ar', 'rtl', 'إيقاف رسائل البريد الإلكتروني'],
  ['bn', 'ltr', 'ইমেইল বন্ধ করুন'],
  ['fil', 'ltr', 'Itigil ang mga email'],
  ['ko', 'ltr', '이메일 수신 중지'],
  ['de', 'ltr', 'E-Mails abbestellen'],
])('a person of %s reads it from %s, with the English below, and finds 1 button in both', async (code, dir, title) => {
  const { html } = await pageIn(code)
  expect(html).toContain(`<html lang="${code}" dir="${dir}">`)
  expect(html).toContain(`<title>${title}</title>`)
  expect(html).toContain(`<section lang="${code}" dir="${dir}">\n<h1>${title}</h1>`)
  expect(html).toContain(`<section lang="en" dir="ltr">\n<h2>${english.title}</h2>\n<p>${english.question}</p>`)
  expect(html.match(/<button/g)).toHaveLength(1)
  expect(html).toContain(`<span lang="en" dir="ltr">${english.button}</span></button>`)
})

it.each(['en', 'si', 'xx'])('a person of %s reads English once', async (code) => {
  const { html } = await pageIn(code)
  expect(html).toContain('<html lang="en" dir="ltr">')
  expect(html.match(/<section/g)).toHaveLength(1)
})

it('whoever pressed the button reads in their language that it is done', async () => {
  const { html } = await pageIn('ar', 'POST')
  const [arabic] = unsubscribeVersions('ar')
  expect(html).toContain(`<p>${arabic.done}</p>`)
  expect(html).toContain(`<p>${english.done}</p>`)
  expect(html).not.toContain('<form')
})

it('the page of a person who was erased is in English: their language is not known any more', async () => {
  const { again, personId } = await pageIn('ko')
  await erasePerson(given().registry, personId)
  expect(await again()).toContain('<html lang="en" dir="ltr">')
})

it.each([
  [undefined, 'en'],
  ['ne-NP,ne;q=0.9,en;q=0.5', 'ne'],
  ['si, en;q=0.4, ar;q=0.7', 'ar'],
  ['"><script>', 'en'],
])('a link that names nobody has the language that the browser asks for: %s', async (asked, expected) => {
  const { app } = await aProvider(given())
  const response = await app.request('/unsubscribe/x', asked ? { headers: { 'accept-language': asked } } : {})
  expect(response.status).toBe(404)
  const html = await response.text()
  expect(html).toContain(`<html lang="${expected}"`)
  expect(html).toContain(unsubscribeVersions(expected)[0].unknown)
  expect(html).not.toContain('script')
})

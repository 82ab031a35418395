// What may a provider tell us, in a form that other people's tools read? Reports about messages, words of people, and the link that stops mails.
import { z } from 'zod'
import { NoticeReportForm } from '../client/notice-reports.js'
import { ReplyForm } from '../client/replies.js'
import { signatureHeaders } from './signatures.js'

type Json = { [name: string]: unknown }

const schemaOf = (form: z.ZodType): Json =>
  Object.fromEntries(Object.entries(z.toJSONSchema(form, { io: 'input' })).filter(([name]) => name !== '$schema'))

/** The forms of the calls below, by name. */
export const providerForms: Json = {
  NoticeReport: schemaOf(NoticeReportForm),
  Reply: schemaOf(ReplyForm),
  ReportTaken: {
    type: 'object',
    required: ['effect', 'next'],
    properties: {
      effect: { enum: ['applied', 'late', 'unknown-message'] },
      next: { enum: ['told', 'nobody', 'none'] },
    },
  },
  ReplyTaken: { type: 'object', required: ['reply'], properties: { reply: { type: 'string' } } },
}

const content = (type: string, name: string): Json => ({ [type]: { schema: { $ref: `#/components/schemas/${name}` } } })

const problem = (description: string): Json => ({
  description,
  content: content('application/problem+json', 'Problem'),
})

type Operation = { operationId: string; summary: string; form: string; answer: string }

const signedPost = ({ operationId, summary, form, answer }: Operation): Json => ({
  operationId,
  summary,
  parameters: signatureHeaders.map((name) => ({ $ref: `#/components/parameters/${name}` })),
  requestBody: { required: true, description: 'At most 64 kB.', content: content('application/json', form) },
  responses: {
    200: { description: 'Taken; a repeated call answers the same.', content: content('application/json', answer) },
    400: problem('The form does not hold, or the body is no JSON.'),
    401: problem('Not signed, wrongly signed, or signed too long ago.'),
    403: problem('The caller is no provider of this kind in the directory.'),
    409: problem('The webhook-id was used with another body.'),
    413: problem('More than 64 kB.'),
    415: problem('Another content type than application/json.'),
    503: problem('Outcome unknown: repeat with the same webhook-id.'),
  },
})

/** POST /api/v1/notices/status. */
export const reportOperation = signedPost({
  operationId: 'reportNotice',
  summary:
    'What became of a message. News only move forward; late, repeated and unknown ones are taken and change nothing.',
  form: 'NoticeReport',
  answer: 'ReportTaken',
})

/** POST /api/v1/replies. */
export const replyOperation = signedPost({
  operationId: 'takeReply',
  summary: 'A word that a person sent by SMS: yes, no, help, stop or start in one of seven languages.',
  form: 'Reply',
  answer: 'ReplyTaken',
})

/** What the POST of the link does. */
export const stopsMails = 'Stops mails to the person of the link, but for safety and rights (RFC 8058).'

/** GET and POST /unsubscribe/{token}. */
export const unsubscribeOperation = (summary: string): Json => ({
  summary,
  parameters: [{ name: 'token', in: 'path', required: true, schema: { type: 'string' } }],
  responses: { 200: { description: 'A page.' }, 404: { description: 'No link of ours.' } },
})

// What does `answers.mjs` offer to those who are checked by the compiler?
type Message = { type: string; timestamp: string; data: { kind: string; facts?: object; person?: object } }
export function answerTo(message: Message): object | undefined

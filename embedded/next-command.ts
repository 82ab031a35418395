// What does somebody type next, once the system is ready?
import { dataFolderOf } from './project.mjs'

/** One line: the command, with the data folder where it is not the usual one, and the page that goes on from there. */
export function nextCommand(dataFolder: string): string {
  const where = dataFolder === dataFolderOf({}) ? '' : `SOJOURN_DATA=${dataFolder} `
  return `next, in another terminal: ${where}npx sojourn doctor; the first case, command by command: docs/walkthrough-first-case.md`
}

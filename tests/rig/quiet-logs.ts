// How much do the workers of a test say? Errors only, unless SOJOURN_TEST_LOG=1 asks for more.
import { DefaultLogger, Runtime } from '@temporalio/worker'

let installed = false

/** To be called before the first worker of a file: the SDK takes one logger a process, and files share processes. */
export function quietLogs(): void {
  if (!installed)
    Runtime.install({ logger: new DefaultLogger(process.env['SOJOURN_TEST_LOG'] === '1' ? 'INFO' : 'ERROR') })
  installed = true
}

// What does a worker leave out? The stack trace of every promise of a workflow: half of what a replay costs.
'use strict'
const { GlobalHandlers } = require('@temporalio/worker/lib/workflow/vm-shared.js')

// Preloaded with `--require`, so that workflow threads take it over. The SDK keeps those traces only for the call stack of an
// open workflow (`temporal workflow stack`); SOJOURN_STACK_QUERY=kept leaves them in.
// HAZARD: not through `v8.promiseHooks`, which Node's own AsyncLocalStorage needs: without it histories do not replay.
if (process.env['SOJOURN_STACK_QUERY'] !== 'kept') {
  if (typeof GlobalHandlers.prototype.setPromiseHook !== 'function')
    throw new Error(
      'expected the Temporal SDK to set its promise hook in GlobalHandlers.setPromiseHook, got another SDK; set SOJOURN_STACK_QUERY=kept',
    )
  GlobalHandlers.prototype.setPromiseHook = () => undefined
}

// What do the workers of tests leave out? The stack trace of every promise: half of what a replay costs.
'use strict'
const { GlobalHandlers } = require('@temporalio/worker/lib/workflow/vm-shared.js')

// Preloaded with `--require`, so that workflow threads take it over. The SDK keeps those traces only for the call stack of an
// open workflow, which no test asks for; whole systems, which run the worker as it is, keep them.
// HAZARD: not through `v8.promiseHooks`, which Node's own AsyncLocalStorage needs: without it histories do not replay.
if (typeof GlobalHandlers.prototype.setPromiseHook !== 'function')
  throw new Error('expected the SDK to set its promise hook in GlobalHandlers.setPromiseHook, got another SDK')
GlobalHandlers.prototype.setPromiseHook = () => undefined

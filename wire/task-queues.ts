// Which task queues carry Sojourn's work?

/** The queue of workflows and activities; tests and side-by-side set-ups name their own. */
export const defaultTaskQueue = 'sojourn'

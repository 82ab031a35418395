// Where does workflow code of a test run? In the thread of the test: to start a thread with the SDK costs half a second.

/**
 * To be spread into the options of a worker: the same sandbox as in a thread of its own, which whole systems have. What the
 * SDK calls debug mode would also let workflow code spin for ever: the 5 seconds of production end it here too.
 */
export const inProcess: { debugMode: true } = { debugMode: true, ...{ isolateExecutionTimeout: '5s' } }

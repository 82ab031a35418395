// How many commands may one process have under way at one workflow? A few: the others wait for their turn in here.

/**
 * A run takes ten Updates at a time. HAZARD: the server answers an eleventh by forgetting the workflow task that the ten
 * were part of, so that all of them begin again; with some dozens at once nobody ever gets through (Temporal 1.29). Half
 * of the ten leaves room for a second process.
 */
const abreast = 5

type Place = { underWay: number; waiting: (() => void)[] }

const places = new Map<string, Place>()

/** Does `work` for a workflow once it is its turn, in the order of asking. */
export async function inTurn<T>(workflowId: string, work: () => Promise<T>): Promise<T> {
  const place = places.get(workflowId) ?? { underWay: 0, waiting: [] }
  places.set(workflowId, place)
  if (place.underWay < abreast) place.underWay += 1
  else await new Promise<void>((turn) => place.waiting.push(turn))
  try {
    return await work()
  } finally {
    const next = place.waiting.shift()
    if (next) next()
    else place.underWay -= 1
    if (place.underWay === 0) places.delete(workflowId)
  }
}

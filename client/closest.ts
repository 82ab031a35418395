// Which known word did the caller probably mean?

/** ` (did you mean "x"?)`, or nothing when no known word is near. */
export function closest(word: string, known: readonly string[]): string {
  const begun = word.length >= 3 ? known.find((name) => name.toLowerCase().startsWith(word.toLowerCase())) : undefined
  if (begun) return ` (did you mean "${begun}"?)`
  const limit = Math.max(2, Math.floor(word.length / 3))
  let best: { name: string; distance: number } | undefined
  for (const name of known) {
    const distance = word.length > 60 ? limit + 1 : editDistance(word.toLowerCase(), name.toLowerCase())
    if (distance <= limit && (!best || distance < best.distance)) best = { name, distance }
  }
  return best ? ` (did you mean "${best.name}"?)` : ''
}

/** Insertions, deletions and changes that turn one word into the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[to.length] ?? 0
}

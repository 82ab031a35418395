// What is a mailbox that we are willing to write to? One plain address, and a name that cannot become a header.

export type Mailbox = { name: string; address: string }

const local = /^[A-Za-z0-9_+-]+(?:[.'][A-Za-z0-9_+-]+)*$/
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/** One unquoted address with a domain of plain labels: no routes, no groups, no comments, no quotes. */
export function isPlainAddress(address: string): boolean {
  if (address.length > 254) return false
  const parts = address.split('@')
  const [name = '', domain = ''] = parts
  const labels = domain.split('.')
  if (parts.length !== 2 || name.length > 64 || !local.test(name)) return false
  return (
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    /^[A-Za-z][A-Za-z0-9-]+$/.test(labels.at(-1) ?? '')
  )
}

/** A display name without control characters, direction overrides or line breaks, at most 100 characters. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
}

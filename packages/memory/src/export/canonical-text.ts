/** JSON with its keys in order, for people and programs: the same value gives the same bytes. */
export function canonicalText(value: unknown): string {
  return `${JSON.stringify(value, inOrder, 2)}\n`
}

function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members)
}

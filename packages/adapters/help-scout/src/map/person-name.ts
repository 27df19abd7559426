/** `null` when neither part is known. */
export function personName(first: string | null, last: string | null): string | null {
  const name = [first, last]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ')
  return name === '' ? null : name
}

/**
 * What kind of thing it is, and how big, without showing any of it: data may be a customer's words.
 *
 * @example
 * describeValue('My card is 4111 …') // 'a string of 17 characters'
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'string') {
    return value === '' ? 'an empty string' : `a string of ${count(value.length, 'character')}`
  }
  if (typeof value === 'number') return Number.isNaN(value) ? 'NaN' : 'a number'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${count(value.length, 'item')}`
  if (typeof value === 'object') return value instanceof Date ? 'a Date' : 'an object'
  return `a ${typeof value}`
}

function count(size: number, noun: string): string {
  return size === 1 ? `1 ${noun}` : `${size} ${noun}s`
}

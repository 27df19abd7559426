import { OptionsError } from '@attune/core/errors'

const opening = '— Attune · attune:note:'
const keyPattern = /^[A-Za-z0-9_-]{1,64}/

/**
 * Puts a line under a note that tells people who wrote it, and us that we did. For notes only: a customer has no use for
 * it under a reply.
 *
 * @throws OptionsError when the key is not 1 to 64 letters, digits, `-` and `_`.
 * @example
 * withMarker('The customer waits since Tuesday.', 'k1') // 'The customer …\n\n— Attune · attune:note:k1'
 */
export function withMarker(text: string, key: string): string {
  checkKey(key)
  return `${text.trimEnd()}\n\n${opening}${key}`
}

/**
 * The key of our own note, in plain text or HTML; `null` = not ours. Look only at what colleagues can write: a customer
 * who copies the line must not become invisible.
 *
 * @example
 * findMarker('<p>Call back on Monday.</p><p>— Attune · attune:note:k1</p>') // 'k1'
 * findMarker('Call back on Monday.') // null
 */
export function findMarker(text: string): string | null {
  // The last one: a colleague may have quoted an earlier note of ours above.
  const start = text.lastIndexOf('attune:note:')
  if (start === -1) return null
  return keyPattern.exec(text.slice(start + 'attune:note:'.length, start + 'attune:note:'.length + 64))?.[0] ?? null
}

/** @throws OptionsError */
export function checkKey(key: string): void {
  if (keyPattern.exec(key)?.[0] === key) return
  throw new OptionsError('key of a write: expected 1 to 64 letters, digits, "-" and "_"', 'key')
}

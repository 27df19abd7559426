import { fillers } from '../lists/cues.ts'
import { isEveryday } from '../lists/everyday-words.ts'
import type { Finder, Found, Page } from '../page/page.ts'
import type { Word } from '../page/words.ts'
import type { RedactionKind } from '../redaction-kind.ts'
import { cueAt } from './cue-index.ts'
import { type Code, readCode } from './read-code.ts'
import { readSecret } from './read-secret.ts'

const farthest = 7

/** Digits a value must and may have, by what introduces it. */
const sizes: Partial<Record<RedactionKind, readonly [number, number]>> = {
  'order-number': [1, 34],
  'national-id': [3, 20],
  card: [4, 19],
  account: [4, 34],
  zip: [3, 9],
  phone: [6, 16],
}

/** What is told to be a number or a secret of its kind: “my ssn is 123 45 6789”, 密码是 abc123, order AB-1234. */
export const findIntroduced: Finder = (page) => {
  const found: Found[] = []
  let valueEnd = 0
  for (let at = 0; at < page.words.length; at++) {
    const cue = cueAt(page.words, at)
    // A cue inside a value introduces nothing: it will be gone with the value, and nothing may hang on it.
    if (!cue || isInsideWord(page.words, at) || (page.words[at] as Word).from < valueEnd) continue
    const value = valueAfter(page, cue.kind, cue.after)
    if (value) {
      found.push({ kind: cue.kind, from: value.from, to: value.to })
      valueEnd = Math.max(valueEnd, value.to)
    }
    at = cue.after - 1
  }
  return found
}

function valueAfter(page: Page, kind: RedactionKind, after: number): Omit<Code, 'digits'> | null {
  const { words } = page
  let told = false
  for (let at = after; at < words.length && at < after + farthest; at++) {
    const word = words[at] as Word
    // “the last 4 digits”: the count is not the value.
    if (word.kind === 'digits' && word.lower.length === 1 && words[at + 1]?.lower.startsWith('digit')) continue
    if (word.kind === 'line' && told) continue
    if (fillers.has(word.lower)) {
      told ||= isTelling(word.lower)
      continue
    }
    if (kind === 'password') return readSecret(page, at, told)
    if (word.kind === 'letters' && isEveryday(word.lower) && words[at + 1]?.from !== word.to) return null
    const size = sizes[kind]
    const code = size && readCode(page, at, size[1])
    if (!code) return null
    const mixed = code.digits < code.to - code.from && code.to - code.from >= 6
    return code.digits >= size[0] || (mixed && kind !== 'phone' && kind !== 'card') ? code : null
  }
  return null
}

const isTelling = (word: string): boolean => ['is', 'are', ':', '：', '=', '是', '为', '為', '#', '叫'].includes(word)

function isInsideWord(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && before.to === words[at]?.from && before.kind === 'letters'
}

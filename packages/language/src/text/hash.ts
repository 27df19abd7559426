import { foldCharacter } from './characters.ts'

/** FNV-1a over folded code units. Tokens are looked up by it and then compared, so a collision costs time, not truth. */
export const HASH_START = 0x811c9dc5 | 0

export const hashStep = (hash: number, folded: number): number => Math.imul(hash ^ folded, 0x01000193)

export function hashFolded(folded: Uint16Array, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at++) hash = hashStep(hash, folded[at] as number)
  return hash
}

export function hashText(text: string): number {
  let hash = HASH_START
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, foldCharacter(text.charCodeAt(at)))
  return hash
}

/**
 * Copies a word to the start of `copy` with every run of one letter cut to `longest`: "soooo" → "soo" (2) or "so" (1).
 *
 * @returns length of the copy, or 0 when it has no room
 */
export function collapseRuns(
  folded: Uint16Array,
  start: number,
  end: number,
  longest: number,
  copy: Uint16Array,
): number {
  let length = 0
  let previous = -1
  let run = 0
  for (let at = start; at < end; at++) {
    const code = folded[at] as number
    run = code === previous ? run + 1 : 1
    previous = code
    if (run > longest) continue
    if (length === copy.length) return 0
    copy[length++] = code
  }
  return length
}

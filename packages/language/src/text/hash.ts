import { foldCharacter } from './characters.ts'

/** FNV-1a over folded code units. Tokens are looked up by it and then compared, so a collision costs time, not truth. */
export const HASH_START = 0x811c9dc5 | 0

export const hashStep = (hash: number, folded: number): number => Math.imul(hash ^ folded, 0x01000193)

export function hashText(text: string, start = 0, end = text.length): number {
  let hash = HASH_START
  for (let at = start; at < end; at++) hash = hashStep(hash, foldCharacter(text.charCodeAt(at)))
  return hash
}

/** Copy of a word with every run of one letter cut to `longest`: "soooo" → "soo" (2) or "so" (1). */
export function collapseRuns(text: string, start: number, end: number, longest: number): string {
  let collapsed = ''
  let previous = -1
  let run = 0
  for (let at = start; at < end; at++) {
    const code = foldCharacter(text.charCodeAt(at))
    run = code === previous ? run + 1 : 1
    previous = code
    if (run <= longest) collapsed += String.fromCharCode(code)
  }
  return collapsed
}

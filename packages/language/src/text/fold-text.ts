import { foldCharacter } from './characters.ts'

/** `foldCharacter` of every ASCII character: nearly all of most messages. */
const foldedAscii = Uint8Array.from({ length: 128 }, (_, code) => foldCharacter(code))

/**
 * Writes the folded characters of a text and two zeros after them, so that whoever looks ahead needs not ask where the
 * text ends. A character of a string costs several times what one of an array does, and tokens look at them repeatedly.
 *
 * @returns all bits that any of the characters has: below 128 the text is ASCII
 */
export function foldText(text: string, folded: Uint16Array): number {
  const { length } = text
  let bits = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    bits |= code
    folded[at] = code < 128 ? (foldedAscii[code] as number) : foldCharacter(code)
  }
  folded[length] = 0
  folded[length + 1] = 0
  return bits
}

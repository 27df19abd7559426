import { foldCharacter } from './characters.ts'

/** `foldCharacter` of every ASCII character: nearly all of most messages. */
const foldedAscii = Uint8Array.from({ length: 128 }, (_, code) => foldCharacter(code))

/** Turns ASCII text into bytes in one go; it is part of every browser and server. */
const encoder = /* @__PURE__ */ new TextEncoder()

/**
 * Writes the folded characters of a text and two zeros after them, so that whoever looks ahead needs not ask where the
 * text ends. A character of a string costs several times what one of an array does, and tokens look at them repeatedly.
 *
 * @param bytes room for at least as many bytes as the text has characters
 * @returns whether the text is nothing but ASCII
 */
export function foldText(text: string, folded: Uint16Array, bytes: Uint8Array): boolean {
  const { length } = text
  const isAscii = encodeAscii(text, bytes)
  if (isAscii) for (let at = 0; at < length; at++) folded[at] = foldedAscii[bytes[at] as number] as number
  else for (let at = 0; at < length; at++) folded[at] = foldCharacter(text.charCodeAt(at))
  folded[length] = 0
  folded[length + 1] = 0
  return isAscii
}

/** Only ASCII characters take no more than a byte each. */
function encodeAscii(text: string, bytes: Uint8Array): boolean {
  if (text.charCodeAt(0) >= 128) return false
  const { read, written } = encoder.encodeInto(text, bytes)
  return read === text.length && written === read
}

import { InputError } from '@attune/core'

/**
 * Decodes UTF-8 and nothing else: a file in GBK or Big5, read as UTF-8, would be judged as gibberish without a word.
 *
 * @throws InputError naming the file and the first byte that is not UTF-8, counted from 0.
 */
export function utf8Only(file: string): (bytes: Uint8Array, options: { last: boolean }) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let fine = 0
  // A character that was begun at the end of a piece, and goes on in the next.
  let begun: Uint8Array = new Uint8Array()
  return (bytes, { last }) => {
    try {
      const text = decoder.decode(bytes, { stream: !last })
      fine += bytes.length
      begun = unfinished(bytes.length < 4 ? Buffer.concat([begun, bytes]) : bytes)
      return text
    } catch {
      const hint = 'a file in GBK or Big5 is turned into UTF-8 by: iconv -f GB18030 -t UTF-8 FILE (or -f BIG5)'
      throw new InputError(
        `${file}: not UTF-8 (at byte ${fine - begun.length + fineIn(Buffer.concat([begun, bytes]))}); save it as UTF-8 – ${hint}`,
        { file },
      )
    }
  }
}

/** How many bytes from the start are UTF-8. */
function fineIn(bytes: Uint8Array): number {
  let [fine, bad] = [0, bytes.length]
  while (fine < bad) {
    const middle = Math.ceil((fine + bad) / 2)
    if (isBeginning(bytes.subarray(0, middle))) fine = middle
    else bad = middle - 1
  }
  return fine - unfinished(bytes.subarray(0, fine)).length
}

/** It is UTF-8 as far as it goes: a character at the end may be cut short. */
function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The bytes of a character at the end that is cut short. */
function unfinished(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? bytes.slice(bytes.length - back) : new Uint8Array()
  }
  return new Uint8Array()
}

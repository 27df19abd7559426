/**
 * Integers as text, so that a pack is one small string to parse and compresses well: little-endian base 45 over
 * printable characters, the upper half of the alphabet marking "more digits follow".
 */
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_`{|}~ '
const BASE = 45

export function encodeIntegers(values: ArrayLike<number>): string {
  let encoded = ''
  for (let index = 0; index < values.length; index++) {
    let rest = values[index] ?? 0
    while (rest >= BASE) {
      encoded += ALPHABET.charAt(BASE + (rest % BASE))
      rest = Math.floor(rest / BASE)
    }
    encoded += ALPHABET.charAt(rest)
  }
  return encoded
}

export function decodeIntegers(encoded: string): Int32Array {
  const digit = new Uint8Array(128)
  for (let index = 0; index < ALPHABET.length; index++) digit[ALPHABET.charCodeAt(index)] = index
  const values = new Int32Array(encoded.length)
  let count = 0
  let value = 0
  let place = 1
  for (let at = 0; at < encoded.length; at++) {
    const code = digit[encoded.charCodeAt(at)] ?? 0
    value += (code % BASE) * place
    place *= BASE
    if (code >= BASE) continue
    values[count++] = value
    value = 0
    place = 1
  }
  return values.slice(0, count)
}

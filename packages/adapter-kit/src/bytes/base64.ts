const encoder = new TextEncoder()

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** Base64 with padding. Loops: spreading a long list of bytes into one call overflows the stack. */
export function base64OfBytes(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

export const base64OfText = (text: string): string => base64OfBytes(utf8(text))

/** `null` when it is not base64. */
export function bytesOfBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

/** Base64 that fits into addresses and file names: `-` and `_`, no padding. */
export function base64UrlOfText(text: string): string {
  return base64OfText(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** `null` when it is not base64url of UTF-8. */
export function textOfBase64Url(encoded: string): string | null {
  if (!/^[A-Za-z0-9_-]*$/.test(encoded)) return null
  const bytes = bytesOfBase64(encoded.replaceAll('-', '+').replaceAll('_', '/'))
  if (bytes === null) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Character classes by code unit. Plain comparisons instead of regular expressions: the reader looks at every character
 * of every message, and no expression that could backtrack may meet a customer's text.
 */

/** Small letters of ASCII: most characters of most messages, so they are asked about first. */
export const isPlainLetter = (code: number): boolean => code >= 97 && code <= 122

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** $ £ ¥ € */
export const isCurrency = (code: number): boolean => code === 36 || code === 0xa3 || code === 0xa5 || code === 0x20ac

export const isSpace = (code: number): boolean =>
  code < 0xa0
    ? code === 32 || (code >= 9 && code <= 13)
    : code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)

export const isNewline = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029

/** Letters of the Latin script after folding, and other alphabets that are written with spaces. */
export const isLetter = (code: number): boolean =>
  isPlainLetter(code) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x1fff)

export const isUpper = (code: number): boolean => code >= 65 && code <= 90

/** Han ideographs (basic block, extension A, compatibility), one token each. Rarer planes read as unknown symbols. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff)

export const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff

/** Single-unit pictographs; those outside the basic plane are recognised by their surrogate. */
export const isSymbolEmoji = (code: number): boolean => (code >= 0x2600 && code <= 0x27bf) || code === 0x2b50

/** Marks that change how the emoji before them is drawn: variation selectors and the zero-width joiner. */
export const isEmojiMark = (code: number): boolean => code === 0xfe0f || code === 0xfe0e || code === 0x200d

/**
 * The form that is matched: full-width forms as half-width, capitals as small letters, typographic quotes as plain ones.
 * One code unit stays one code unit, so spans need no translation back.
 */
export function foldCharacter(code: number): number {
  if (code < 128) return isUpper(code) ? code + 32 : code
  if (code >= 0xff01 && code <= 0xff5e) return foldCharacter(code - 0xfee0)
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xb4) return 39
  if (code === 0x201c || code === 0x201d) return 34
  if (code === 0x2026) return 46
  if (code === 0xffe5) return 0xa5
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32
  return code
}

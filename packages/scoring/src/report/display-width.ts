// Terminals draw East Asian wide characters and emoji two columns wide, so columns cannot be counted as characters.
// A test of code point ranges is enough for lining up a report: a wrong guess on a rare character costs one column, and
// a full table (Unicode EastAsianWidth) would weigh more than the whole formatter.
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
]

const asciiOnly = /^[\x20-\x7e]*$/
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
const drawnAsEmoji = /\p{Emoji_Presentation}|\ufe0f/u

let segmenter: Intl.Segmenter | undefined

/** What a reader sees as one character each: an emoji built of several code points is one. */
export function graphemes(text: string): string[] {
  if (asciiOnly.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

/** Whether a character takes two columns. */
export function isWide(grapheme: string): boolean {
  const code = grapheme.codePointAt(0) ?? 0
  if (code < 0x1100) return false
  return wideRanges.some(([first, last]) => code >= first && code <= last) || drawnAsEmoji.test(grapheme)
}

/** Columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (asciiOnly.test(text)) return text.length
  return graphemes(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0)
}

export function graphemeWidth(grapheme: string): number {
  if (isWide(grapheme)) return 2
  return zeroWidth.test(grapheme) ? 0 : 1
}

/** Fills up with spaces to a number of columns. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}

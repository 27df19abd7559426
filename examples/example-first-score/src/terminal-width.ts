const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Chinese characters, full-width marks and emoji are drawn two columns wide. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** Columns a text takes in a terminal. */
export function terminalWidth(text: string): number {
  return [...segmenter.segment(text)].reduce((columns, { segment }) => columns + (wide.test(segment) ? 2 : 1), 0)
}

/** Fills up with spaces to a number of columns. */
export const padTo = (columns: number, text: string): string =>
  text + ' '.repeat(Math.max(0, columns - terminalWidth(text)))

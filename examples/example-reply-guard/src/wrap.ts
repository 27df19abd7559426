const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/
const columns = (text: string): number => [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)

/** Breaks a text into rows of at most so many columns: at spaces, and between Chinese characters. */
export function wrap(text: string, width: number): string[] {
  const rows: string[] = []
  let row = ''
  for (const piece of text.match(/[^\s\u2e80-\uffef]+\s*|[\s\S]/gu) ?? []) {
    // What ends a sentence does not begin a row.
    const fits = columns(row + piece.trimEnd()) <= width || /^[，。、；！？]/.test(piece)
    if (!fits) rows.push(row.trimEnd())
    row = fits ? row + piece : piece
  }
  return [...rows, row.trimEnd()]
}

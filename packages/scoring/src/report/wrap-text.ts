import { graphemes, graphemeWidth, isWide } from './display-width.ts'

const mayNotStartLine = new Set('，。！？；：、）」』】》〉”’…·,.!?;:)]}%"\'')
const mayNotEndLine = new Set('（「『【《〈“‘([{"\'')

/**
 * Breaks a text into lines of at most `width` columns: Latin at spaces, Chinese between characters but not before
 * closing or after opening punctuation. A word longer than a line is cut.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces(text)) {
    const columns = piece.reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
    const visible = piece.at(-1) === ' ' ? columns - 1 : columns
    if (used > 0 && used + visible > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    for (const grapheme of piece) {
      const columns = graphemeWidth(grapheme)
      if (used + columns > width && grapheme !== ' ') {
        lines.push(line)
        line = ''
        used = 0
      }
      line += grapheme
      used += columns
    }
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** Stretches that stay on one line, each as its characters; a space stays at the end of its stretch. */
function pieces(text: string): string[][] {
  const result: string[][] = []
  let piece: string[] = []
  const characters = graphemes(text)
  characters.forEach((character, index) => {
    piece.push(character)
    const next = characters[index + 1]
    if (next === undefined || mayBreakBetween(character, next)) {
      result.push(piece)
      piece = []
    }
  })
  return result
}

function mayBreakBetween(before: string, after: string): boolean {
  if (after === ' ') return false
  if (before === ' ') return true
  if (!isWide(before) && !isWide(after)) return false
  return !mayNotStartLine.has(after) && !mayNotEndLine.has(before)
}

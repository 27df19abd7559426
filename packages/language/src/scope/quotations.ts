import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'

const closingOf: Readonly<Record<number, number>> = { 34: 34, 12300: 0x300d, 12302: 0x300f, 8220: 0x201d, 171: 0xbb }

/**
 * Token ranges inside quotation marks, in order. A mark without its partner quotes nothing: people forget to close
 * them, and an inch sign must not silence the rest of a message.
 */
export function findQuotations(text: string, tokens: Tokens): Array<[from: number, to: number]> {
  const ranges: Array<[number, number]> = []
  let openedAt = -1
  let closing = 0
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== TokenKind.punctuation) continue
    const code = text.charCodeAt(tokens.start[index] ?? 0)
    if (openedAt >= 0 && code === closing) {
      ranges.push([openedAt + 1, index])
      openedAt = -1
    } else if (openedAt < 0 && closingOf[code] !== undefined) {
      openedAt = index
      closing = closingOf[code] as number
    }
  }
  return ranges
}

import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'

/** Code unit of the mark that closes what another opens, or 0. */
function closingOf(code: number): number {
  switch (code) {
    case 34:
      return 34
    case 0x300c:
      return 0x300d
    case 0x300e:
      return 0x300f
    case 0x201c:
      return 0x201d
    case 0xab:
      return 0xbb
    default:
      return 0
  }
}

/**
 * Token ranges inside quotation marks, in order. A mark without its partner quotes nothing: people forget to close
 * them, and an inch sign must not silence the rest of a message.
 */
export function findQuotations(text: string, tokens: Tokens): Array<[from: number, to: number]> {
  const ranges: Array<[number, number]> = []
  if (tokens.isAscii && !text.includes('"')) return ranges
  let openedAt = -1
  let closing = 0
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== TokenKind.punctuation) continue
    const code = text.charCodeAt(tokens.start[index] as number)
    if (openedAt >= 0) {
      if (code !== closing) continue
      ranges.push([openedAt + 1, index])
      openedAt = -1
    } else {
      closing = closingOf(code)
      if (closing > 0) openedAt = index
    }
  }
  return ranges
}

import { TokenKind } from '../text/token-kind.ts'
import type { Tokens } from '../text/tokens.ts'
import type { ScriptCounts } from './identify-language.ts'

/** First code unit after the Latin blocks: Greek, Cyrillic and what follows. */
const AFTER_LATIN = 0x370

/**
 * Counts scripts over the tokens.
 *
 * @param scripts characters only traditional (1) or only simplified (2) writing uses; asked for only when there are any
 */
export function countScripts(text: string, tokens: Tokens, scripts: () => ReadonlyMap<number, 1 | 2>): ScriptCounts {
  let known: ReadonlyMap<number, 1 | 2> | null = null
  const counts = { han: 0, latin: 0, other: 0, traditional: 0, simplified: 0, kana: 0, hangul: 0 }
  if (tokens.isAscii) {
    counts.latin = tokens.ofKind[TokenKind.word] as number
    return counts
  }
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index]
    if (kind === TokenKind.han) {
      counts.han++
      known ??= scripts()
      const script = known.get(text.charCodeAt(tokens.start[index] as number))
      if (script === 1) counts.traditional++
      else if (script === 2) counts.simplified++
    } else if (kind === TokenKind.word) {
      if (text.charCodeAt(tokens.start[index] as number) < AFTER_LATIN) counts.latin++
      else counts.other++
    } else if (kind === TokenKind.punctuation) {
      const at = tokens.start[index] as number
      const code = text.charCodeAt(at)
      if (isKana(code)) counts.kana += (tokens.end[index] as number) - at
      else if (isHangul(code)) counts.hangul += (tokens.end[index] as number) - at
    }
  }
  return counts
}

/** Kana, but for those that Chinese borrows: の as a word, ー ・ ヽ ノ in emoticons. The tokenizer has no kind for them. */
const isKana = (code: number): boolean => code >= 0x3041 && code <= 0x30fa && code !== 0x306e && code !== 0x30ce

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

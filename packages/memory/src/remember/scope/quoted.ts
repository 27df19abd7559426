import type { Page } from '../match/page.ts'

const PUNCTUATION = 3
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」', '『': '』', '«': '»' }

/** Tokens inside quotation marks that were closed again: those are somebody else's words. */
export function readQuotes({ text, tokens }: Page): Uint8Array {
  const quoted = new Uint8Array(tokens.count)
  let opened = -1
  let close = ''
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== PUNCTUATION) continue
    const mark = text.charAt(tokens.start[at] as number)
    if (opened < 0) {
      close = closing[mark] ?? ''
      if (close !== '') opened = at
    } else if (mark === close) {
      quoted.fill(1, opened, at + 1)
      opened = -1
    }
  }
  return quoted
}

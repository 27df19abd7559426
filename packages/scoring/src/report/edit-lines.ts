import type { Suggestion } from '../draft/draft-finding.ts'
import { plainText } from './plain-text.ts'
import type { Page } from './text-page.ts'
import type { ChangeWords } from './words/change-words.ts'
import { wrapText } from './wrap-text.ts'

/** An edit to read in a terminal: what goes, what comes, and with what in its gaps it was scored. */
export function editLines(
  { span, text: words, filled }: Suggestion,
  text: string,
  width: number,
  page: EditPage,
): string[] {
  const { style, changeWords } = page
  const old = plainText(text.slice(...span).trim())
  const fresh = plainText(words.trim())
  const [open, close] = page.words.quote
  const lines = (label: string, said: string) => wrapText(`${label}${page.words.colon}${open}${said}${close}`, width)
  return [
    ...(old === '' ? [] : lines(`− ${changeWords.cut}`, old).map((line) => style('bad', line))),
    ...(fresh === ''
      ? []
      : lines(`+ ${old === '' ? changeWords.add : changeWords.change}`, fresh).map((line) => style('good', line))),
    ...(filled === undefined
      ? []
      : lines(`≈ ${changeWords.tried}`, plainText(filled.trim())).map((line) => style('dim', line))),
  ]
}

type EditPage = Pick<Page, 'words' | 'style'> & { changeWords: ChangeWords }

import type { Evidence } from '@attune/core'
import type { DraftFinding } from '../draft/draft-finding.ts'
import { DRAFT } from '../draft/try-draft.ts'
import type { FormatOptions } from './format-options.ts'
import { liveWords } from './live-words.ts'
import { plainText } from './plain-text.ts'
import { missedFindingLines } from './text-findings.ts'
import { type Page, pageFor } from './text-page.ts'
import { wrapText } from './wrap-text.ts'

const margin = '    '

/** Options of a printed draft check: the report's own, and the draft, so that edits can be shown. */
export interface FormatDraftOptions extends FormatOptions {
  draft: string
}

/**
 * What a draft check found, to read in a terminal: what, by which words, why, and the edit that mends it.
 *
 * @example
 * formatDraft(session.check(draft), { draft, locale: 'en' })
 */
export function formatDraft(findings: readonly DraftFinding[], options: FormatDraftOptions): string {
  const page = pageFor(options)
  const words = liveWords[options.locale ?? 'en']
  if (findings.length === 0) return `${page.style('good', `✓ ${words.nothingToMend}`)}\n`
  const messages = new Map([...page.messages, [words.draft, { role: 'agent' as const, text: options.draft }]])
  const withDraft: Page = { ...page, messages }
  const named = (evidence: Evidence): Evidence =>
    evidence.messageId === DRAFT ? { ...evidence, messageId: words.draft } : evidence
  const blocks = findings.map((finding) => [
    ...missedFindingLines([{ ...finding, evidence: finding.evidence.map(named) }], withDraft),
    ...editLines(finding, options.draft, withDraft, options.locale ?? 'en'),
  ])
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function editLines({ suggestion }: DraftFinding, draft: string, page: Page, locale: keyof typeof liveWords): string[] {
  if (!suggestion) return []
  const words = liveWords[locale]
  const old = plainText(draft.slice(...suggestion.span).trim())
  const fresh = plainText(suggestion.text.trim())
  const [open, close] = page.words.quote
  const lines: string[] = []
  if (old !== '') lines.push(page.style('bad', `− ${words.cut}${page.words.colon}${open}${old}${close}`))
  if (fresh !== '') {
    const label = old === '' ? words.add : words.change
    lines.push(page.style('good', `+ ${label}${page.words.colon}${open}${fresh}${close}`))
  }
  return lines.flatMap((line) => wrapText(line, page.width - margin.length)).map((line) => margin + line)
}

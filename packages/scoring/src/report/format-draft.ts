import type { Evidence } from '@attune/core'
import type { DraftFinding } from '../draft/draft-finding.ts'
import { DRAFT } from '../draft/try-draft.ts'
import { editLines } from './edit-lines.ts'
import type { FormatOptions } from './format-options.ts'
import { liveWords } from './live-words.ts'
import { missedFindingLines } from './text-findings.ts'
import { type Page, pageFor } from './text-page.ts'
import { changeWordsFor } from './words/change-words.ts'

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
  const changeWords = changeWordsFor(options.locale ?? 'en')
  const suggestionLines = ({ suggestion }: DraftFinding): string[] =>
    suggestion
      ? editLines(suggestion, options.draft, page.width - margin.length, { ...page, changeWords }).map(
          (line) => margin + line,
        )
      : []
  const blocks = findings.map((finding) => [
    ...missedFindingLines([{ ...finding, evidence: finding.evidence.map(named) }], withDraft),
    ...suggestionLines(finding),
  ])
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

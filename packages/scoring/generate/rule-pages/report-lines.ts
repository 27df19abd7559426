import type { Evidence } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createScorer, type ReportLocale, type Rule, type RuleExample, type Scorer } from '../../src/index.ts'
import { escapeMarkdown } from '../../src/report/escape-markdown.ts'
import { type LedgerStep, ledgerWalk } from '../../src/report/ledger-walk.ts'
import { explainWordsFor } from '../../src/report/words/explain-words.ts'
import { wordsFor } from '../../src/report/words/words-for.ts'
import { inputOf } from '../../src/testing/judge-example.ts'
import { reportLineWords } from './page-words.ts'

const reader = createReader({ packs: [english, chinese], details })
const scorers = new Map<ReportLocale, Scorer>()

/** Messages are counted `m1`, `m2` … in an example as in a report. */
const quotesOf = (evidence: readonly Evidence[], [open, close]: readonly [string, string]): string =>
  evidence.map(({ messageId, quote }) => `${messageId} ${open}${escapeMarkdown(quote)}${close}`).join(' · ')

/** What the report of an example says by this rule, as a list. Empty when it says nothing. */
export function reportLines({ meta }: Rule, example: RuleExample): string[] {
  const { language } = example
  const scorer = scorers.get(language) ?? createScorer({ reader, locale: language })
  scorers.set(language, scorer)
  const report = scorer.score(inputOf(example))
  return ledgerWalk(report, meta.id).map((step) => line(step, language))
}

function line({ duty, finding }: LedgerStep, locale: ReportLocale): string {
  const words = wordsFor(locale)
  const { states, faulted, gave } = explainWordsFor(locale)
  const credit = duty === null ? '' : ` · ${reportLineWords[locale].credit} ${Math.round(duty.credit * 100) / 100}`
  const grade = finding?.outcome === 'fault' ? ` · ${words.severities[finding.severity]}` : ''
  const name = duty === null ? (finding?.outcome === 'gift' ? gave : faulted + grade) : states[duty.state]
  const opened = quotesOf(duty?.openedBy ?? finding?.evidence ?? [], words.quote)
  const met = duty && duty.metBy.length > 0 ? ` → ${quotesOf(duty.metBy, words.quote)}` : ''
  const message = finding === null ? '' : `  \n  ${escapeMarkdown(finding.message)}`
  return `- **${name}**${credit}${words.colon}${opened}${met}${message}`
}

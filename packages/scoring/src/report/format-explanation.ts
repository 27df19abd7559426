import { type Finding, nearest, OptionsError, type ScoreReport } from '@attune/core'
import type { Counterfactual } from '../counterfactual/counterfactual.ts'
import { cardIn } from '../evidence/card-in.ts'
import { cardsFor } from '../evidence/cards-for.ts'
import type { ReportLocale, Rule, RuleMeta } from '../rule.ts'
import { rules as builtIn } from '../rules/index.ts'
import { bracketed } from './bracketed.ts'
import { changeOf } from './change-of.ts'
import { checkFormatOptions } from './check-format-options.ts'
import { editLines } from './edit-lines.ts'
import { asidesOf } from './explain-aside.ts'
import type { FormatOptions, FormatStyle } from './format-options.ts'
import { type LedgerStep, ledgerWalk } from './ledger-walk.ts'
import { outcomeMarks } from './outcome-marks.ts'
import { plainText } from './plain-text.ts'
import { scoreText } from './report-parts.ts'
import { scoreChange } from './score-change.ts'
import { type Page, pageFor, quoteLines } from './text-page.ts'
import { type ChangeWords, changeWordsFor } from './words/change-words.ts'
import { type ExplainWords, explainWordsFor } from './words/explain-words.ts'
import { wrapText } from './wrap-text.ts'

/** What is explained, and with which alternatives. */
export interface ExplainOptions extends FormatOptions {
  /** Only what this rule found, with all evidence behind it; without it, the first piece for each rule. */
  rule?: string
  /** Rules besides the built-in ones, so that their titles and evidence can be told. */
  rules?: readonly Rule[]
  /** What `scorer.counterfactuals(conversation)` found: shown with the finding that each would have flipped. */
  counterfactuals?: readonly Counterfactual[]
}

interface Telling extends Page {
  locale: ReportLocale
  explain: ExplainWords
  changes: readonly Counterfactual[]
  changeWords: ChangeWords
  rules: ReadonlyMap<string, RuleMeta>
  /** Rules whose evidence has been told: once is enough. */
  told: Set<string>
  /** Pieces of evidence to tell for each rule. */
  mostEvidence: number
}

const linesOfMessage = 4
const linesOfQuote = 2
const indents = ['', '  ', '    '] as const

/**
 * Walks through a conversation's ledger for somebody who wants to know why: message by message, what was owed and by
 * which words, what met it, why it matters with the evidence behind the rule, and what would have been better. Behind it
 * stands what rules found that only observe, and which rules the scorecard silenced.
 *
 * @throws {OptionsError} for an unknown option or rule, with the nearest known name, or a language without words
 *
 * @example
 * process.stdout.write(formatExplanation(report, { conversation, rule: 'fitting-apology' }))
 */
export function formatExplanation(report: ScoreReport, options: ExplainOptions = {}): string {
  checkFormatOptions(options, ['rule', 'rules', 'counterfactuals'])
  const { locale = 'en' } = options
  const known = [...builtIn, ...(options.rules ?? [])].map(({ meta }) => meta.id)
  const inReport = [...report.findings, ...report.suppressed].map(({ ruleId }) => ruleId)
  // A rule of one's own that was not handed in may have written in the report all the same.
  if (options.rule !== undefined && ![...known, ...inReport].includes(options.rule))
    throw unknownRule(options.rule, known)
  const page: Telling = {
    ...pageFor(options),
    locale,
    explain: explainWordsFor(locale),
    changes: options.counterfactuals ?? [],
    changeWords: changeWordsFor(locale),
    rules: new Map([...builtIn, ...(options.rules ?? [])].map(({ meta }) => [meta.id, meta])),
    told: new Set(),
    mostEvidence: options.rule === undefined ? 1 : Number.POSITIVE_INFINITY,
  }
  const { words, explain, style, width } = page
  const steps = ledgerWalk(report, options.rule)
  const head = `${style('bold', plainText(report.conversationId))}  ${words.verdict[report.verdict]}  ${scoreText(report.score, words)}`
  // Where there is no score, why there is none.
  const why = report.score === null ? wrapText(plainText(report.unknownReason ?? ''), width) : []
  const asides = asidesOf(report, words, options.rule)
  const nothing = options.rule === undefined ? explain.nothing : explain.nothingOfRule
  const walk =
    steps.length === 0
      ? [wrapText(nothing, width)]
      : [wrapText(explain.intro, width).map((line) => style('dim', line)), ...messageBlocks(steps, page)]
  // Of a rule that does not count, "it found nothing" would not be true: what it found stands aside.
  const isAside = options.rule !== undefined && steps.length === 0 && asides.length > 0
  const blocks = [
    ...(isAside ? [] : walk),
    ...asides.flatMap((aside) => [
      wrapText(aside.head, width).map((line) => style('heading', line)),
      ...messageBlocks(aside.steps, page),
    ]),
  ]
  return `${[[head, ...why], ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Each message once, with everything that began there. */
function messageBlocks(steps: readonly LedgerStep[], page: Telling): string[][] {
  const blocks: string[][] = []
  let messageId: string | null = null
  for (const step of steps) {
    if (step.messageId !== messageId) {
      messageId = step.messageId
      blocks.push(messageLines(messageId, page))
    }
    blocks.push(stepLines(step, page).map((line) => indents[1] + line))
  }
  return blocks
}

function messageLines(messageId: string, page: Telling): string[] {
  const text = page.messages.get(messageId)?.text ?? ''
  const evidence = { messageId, span: [0, text.length] as [number, number], quote: text }
  return quoteLines(evidence, page.width, linesOfMessage, page).map((line) => page.style('heading', line))
}

function stepLines({ ruleId, duty, finding }: LedgerStep, page: Telling): string[] {
  const { words, explain, style, locale } = page
  const width = page.width - 2 * indents[1].length
  const title = page.rules.get(ruleId)?.title[locale] ?? ruleId
  const kind = duty !== null ? explain.asked : kindOf(finding, page)
  const severity =
    duty === null && finding?.outcome === 'fault' ? bracketed(words.severities[finding.severity], words) : ''
  const weight = duty === null ? '' : ` · ${explain.weight} ${number(duty.weight)}`
  const head = wrapText(`${kind}${severity}${words.colon}${title} · ${plainText(ruleId)}${weight}`, width)
  const quotes = (duty?.openedBy ?? finding?.evidence ?? []).flatMap((one) =>
    quoteLines(one, width - 2, linesOfQuote, page, true),
  )
  return [
    ...head.map((line, index) => (index === 0 ? style('bold', line) : line)),
    ...quotes.map((line) => `${indents[1]}${style('dim', '│')} ${line}`),
    ...outcomeLines({ duty, finding }, width, page),
    ...adviceLines(finding?.advice ?? '', width, page),
    ...(finding ? changeLines(finding, width, page) : []),
    ...whyLines(ruleId, isChinese(duty, finding) ? chinese : english, width, page),
  ]
}

/** A duty of a rule that only looks on is known by what became of it. */
function kindOf(finding: Finding | null, { words, explain }: Telling): string {
  if (finding === null || finding.outcome === 'fault') return explain.faulted
  return finding.outcome === 'gift'
    ? explain.gave
    : `${outcomeMarks[finding.outcome]} ${words.outcomes[finding.outcome]}`
}

function outcomeLines({ duty, finding }: Pick<LedgerStep, 'duty' | 'finding'>, width: number, page: Telling): string[] {
  const { words, explain, style } = page
  const message = plainText(finding?.message ?? '')
  if (duty === null) return message === '' ? [] : wrapText(message, width - 2).map((line) => indents[1] + line)
  const mark = finding === null ? '·' : outcomeMarks[finding.outcome]
  const credit = finding === null ? '' : ` · ${explain.credit} ${number(duty.credit)}`
  const told = message === '' ? '' : words.colon + message
  const lines = wrapText(`${mark} ${explain.states[duty.state]}${credit}${told}`, width - 2)
  const met = duty.metBy.flatMap((one) => quoteLines(one, width - 2 * indents[1].length, linesOfQuote, page, true))
  return [
    ...lines.map((line) => indents[1] + style(styleOf(duty.state), line)),
    ...met.map((line) => `${indents[2]}${style('dim', '│')} ${line}`),
  ]
}

const styleOf = (state: string): FormatStyle =>
  state === 'met' ? 'good' : state === 'missed' ? 'bad' : state === 'late' || state === 'partly' ? 'warn' : 'dim'

function adviceLines(advice: string, width: number, { words }: Telling): string[] {
  if (advice === '') return []
  return wrapText(`${words.better}${words.colon}${plainText(advice)}`, width - 2).map((line) => indents[1] + line)
}

/** The smallest change that would have flipped it, and what the whole would score then. */
function changeLines(finding: Finding, width: number, page: Telling): string[] {
  const change = changeOf(finding, page.changes)
  const text = change && page.messages.get(change.messageId)?.text
  if (change === undefined || text === undefined) return []
  const { words, changeWords, style } = page
  const score = scoreChange(change)
  const scored = score === null ? '' : ` · ${words.score} ${score}`
  const head = `${changeWords.smallest}${words.colon}${plainText(change.messageId)}${scored}`
  return [
    indents[1] + style('bold', head),
    ...editLines(change, text, width - 2 * indents[1].length, page).map((line) => indents[2] + line),
  ]
}

/** The evidence behind the rule, the first time it speaks. */
function whyLines(ruleId: string, spoken: readonly ReportLocale[], width: number, page: Telling): string[] {
  const { rules, told, explain, words, style, locale } = page
  const rule = rules.get(ruleId)
  if (!rule || told.has(ruleId)) return []
  told.add(ruleId)
  return cardsFor(rule, spoken)
    .slice(0, page.mostEvidence)
    .flatMap((card) => {
      const { claim, source, grade, caveat } = cardIn(card, locale)
      const why = `${explain.why}${words.colon}${claim}${explain.cited(source, explain.grades[grade])}`
      const but = caveat === undefined ? '' : `${explain.gap}${explain.but}${words.colon}${caveat}`
      return wrapText(why + but, width - 2).map((line) => indents[1] + style('dim', line))
    })
}

/** Whether the words in question are Chinese. */
const isChinese = (duty: LedgerStep['duty'], finding: LedgerStep['finding']): boolean =>
  [...(duty?.openedBy ?? []), ...(duty?.metBy ?? []), ...(finding?.evidence ?? [])].some(({ quote }) =>
    /\p{Script=Han}/u.test(quote),
  )
const chinese: readonly ReportLocale[] = ['zh-Hans', 'zh-Hant']
const english: readonly ReportLocale[] = ['en']

const number = (value: number): string => String(Math.round(value * 100) / 100)

function unknownRule(id: string, known: readonly string[]): OptionsError {
  const near = nearest(id, known)
  const hint = near === null ? 'docs/rules describes those that come with Attune' : `did you mean "${near}"?`
  return new OptionsError(`rule: unknown rule ${JSON.stringify(id.slice(0, 80))}; ${hint}`, 'rule')
}

import type { Evidence, Finding, ScoreReport } from '@attune/core'
import { barText } from './bar-text.ts'
import { bracketed } from './bracketed.ts'
import { checkFormatOptions } from './check-format-options.ts'
import { codeSpan, escapeMarkdown, inert } from './escape-markdown.ts'
import type { FormatOptions } from './format-options.ts'
import { groupFindings } from './group-findings.ts'
import { shorten } from './plain-text.ts'
import { contextOf } from './quote-context.ts'
import {
  countsText,
  familyTexts,
  findingTags,
  momentGroups,
  noFigure,
  nothingStoodOut,
  paceTexts,
  type Quotable,
  quotableMessages,
  scoreText,
  signedText,
  splitDimensions,
  splitFindings,
} from './report-parts.ts'
import type { Words } from './words/words.ts'
import { wordsFor } from './words/words-for.ts'

interface Page {
  words: Words
  messages: ReadonlyMap<string, Quotable>
}

const quoteColumns = 400
const contextColumns = 200
/** Quotes of findings that say the same; more make nobody wiser. */
const mostQuotes = 10

/**
 * The same report as Markdown, for a ticket note or a pull request. What people wrote cannot become markup, a link or a
 * mention. Ends with a line break; `style` and `width` are not used.
 *
 * @example
 * formatMarkdown(scoreConversation({ id: 'c1', messages })) // '# `c1` …'
 */
export function formatMarkdown(report: ScoreReport, options: FormatOptions = {}): string {
  checkFormatOptions(options)
  const page: Page = { words: wordsFor(options.locale), messages: quotableMessages(options.conversation) }
  const { words } = page
  const { missed, given } = splitFindings(report.findings)
  const isAllRight = report.duties.length > 0 && report.unreadLanguage === undefined
  const nothingMissed = missed.length === 0 && isAllRight ? [words.nothingMissed] : []
  const blocks = [
    headline(report, words),
    section(words.judged, judged(report, words)),
    section(words.missed, missed.length > 0 ? findings(missed, page) : nothingMissed),
    section(words.given, findings(given, page)),
    section(words.moments, moments(report, page)),
    section(
      words.pace,
      paceTexts(report, words).map((fact) => `- ${fact}`),
    ),
    section(words.observed, observed(report, page)),
    footer(report, words),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function headline(report: ScoreReport, words: Words): string[] {
  const score =
    report.score === null
      ? [words.unknown, report.unknownReason].filter((part) => part !== undefined).join(words.colon)
      : `${scoreText(report.score, words)} ${barText(report.score, 20)}`
  return [
    `# ${codeSpan(report.conversationId)} ${words.verdict[report.verdict]}`,
    '',
    `**${words.score}** ${report.score === null ? escapeMarkdown(score) : score} · ${familyTexts(report, words).join(' · ')}`,
  ]
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines]
}

function judged(report: ScoreReport, words: Words): string[] {
  const dimensions = splitDimensions(report)
  const rows = dimensions.judged.map(
    (dimension) =>
      `| ${words.dimensions[dimension.name]} | ${barText(dimension.score, 10)} ${scoreText(dimension.score, words)} | ${countsText(dimension, words)} |`,
  )
  const table = rows.length === 0 ? [] : [`| ${words.dimension} | ${words.score} | |`, '| --- | --- | --- |', ...rows]
  if (dimensions.notOwed.length === 0) return table
  const names = dimensions.notOwed.map((name) => words.dimensions[name]).join(words.comma)
  return [...table, ...(table.length > 0 ? [''] : []), `${noFigure(report, words)}${words.colon}${names}`]
}

function findings(list: readonly Finding[], page: Page): string[] {
  const { words } = page
  const advised = new Set([''])
  return groupFindings(list).flatMap(({ first, count, evidence }) => {
    const tags = findingTags(first, words).join(' · ') + (count === 1 ? '' : ` ×${count}`)
    const advice = advised.has(first.advice)
      ? []
      : [`  - **${words.better}**${words.colon}${escapeMarkdown(first.advice)}`]
    advised.add(first.advice)
    return [
      `- **${tags}** ${codeSpan(first.ruleId)} ${escapeMarkdown(first.message)}`,
      ...quotes(evidence.flat(), page),
      ...advice,
    ]
  })
}

function quotes(evidence: readonly Evidence[], page: Page): string[] {
  const shown = evidence.slice(0, mostQuotes).map((one) => `  - ${quote(one, page, true)}`)
  const hidden = evidence.length - shown.length
  return hidden > 0 ? [...shown, `  - ${page.words.more.replace('{count}', String(hidden))}`] : shown
}

function quote(evidence: Evidence, { words, messages }: Page, inSentence = false): string {
  const message = messages.get(evidence.messageId)
  const who = codeSpan(evidence.messageId) + (message === undefined ? '' : ` ${words.roles[message.role]}`)
  const text = codeSpan(shorten(evidence.quote, quoteColumns))
  if (text === '') return who
  const isSame = message?.text.slice(...evidence.span) === evidence.quote
  if (!message || !isSame || !inSentence) return `${who}${words.colon}${text}`
  const { before, after } = contextOf(message.text, evidence.span, contextColumns)
  return `${who}${words.colon}${inert(before)}${text}${inert(after)}`
}

function moments(report: ScoreReport, page: Page): string[] {
  const lines = momentGroups(report, page.words).map(({ label, moment }) => {
    const value = signedText(moment.value)
    const why = moment.because.map(codeSpan).join(', ')
    return `- **${label}** ${value === '' ? '' : `${value} `}${quote(moment.evidence, page)}${why === '' ? '' : bracketed(why, page.words)}`
  })
  return nothingStoodOut(report) ? [page.words.nothingStoodOut, '', ...lines] : lines
}

/** What rules found that only look on, each below the reason why it does. */
function observed(report: ScoreReport, page: Page): string[] {
  return (report.observed ?? []).flatMap(({ ruleId, because, findings: found }, index) => [
    ...(index === 0 ? [] : ['']),
    `${codeSpan(ruleId)} ×${found.length}${bracketed(escapeMarkdown(because), page.words)}`,
    ...(found.length === 0 ? [] : ['', ...findings(found, page)]),
  ])
}

function footer(report: ScoreReport, words: Words): string[] {
  const silenced = report.suppressed.map(
    ({ ruleId, because, count }) =>
      `- ${words.silenced}${words.colon}${codeSpan(ruleId)} ×${count}${bracketed(escapeMarkdown(because), words)}`,
  )
  const { id, version } = report.scorecard
  const card = `${words.scorecard} ${codeSpan(`${id}@${version}`)} · ${codeSpan(report.hash.slice(0, 12))}`
  return [...silenced, ...(silenced.length > 0 ? [''] : []), card]
}

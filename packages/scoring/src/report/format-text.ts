import type { Finding, ScoreReport, Verdict } from '@attune/core'
import { barText } from './bar-text.ts'
import { checkFormatOptions } from './check-format-options.ts'
import { displayWidth, padColumns } from './display-width.ts'
import type { FormatOptions, FormatStyle } from './format-options.ts'
import { plainText, shorten } from './plain-text.ts'
import {
  countsText,
  familyTexts,
  momentGroups,
  noFigure,
  nothingStoodOut,
  paceTexts,
  scoreText,
  signedText,
  splitDimensions,
  splitFindings,
} from './report-parts.ts'
import { observedTexts, silencedTexts } from './set-aside.ts'
import { foundLines, givenFindingLines, missedFindingLines } from './text-findings.ts'
import { joinPhrases, type Page, pageFor, quoteLines } from './text-page.ts'
import type { Words } from './words/words.ts'
import { wrapText } from './wrap-text.ts'

const verdictStyle: Readonly<Record<Verdict, FormatStyle>> = {
  below: 'bad',
  expected: 'bold',
  above: 'good',
  unknown: 'dim',
}
const linesOfMoment = 2
const barCells = 20

/**
 * A report for people to read in a terminal: the verdict, what was judged, what was missed and given with the words
 * behind it, and the pace. Ends with a line break. Prints what the report says and judges nothing itself.
 *
 * @throws {OptionsError} for an unknown option or a language without words
 *
 * @example
 * const report = scoreConversation(conversation)
 * process.stdout.write(formatText(report, { locale: 'zh-Hans', conversation }))
 */
export function formatText(report: ScoreReport, options: FormatOptions = {}): string {
  checkFormatOptions(options)
  const page = pageFor(options)
  const { words } = page
  const { missed, given } = splitFindings(report.findings)
  const pace = joinPhrases(paceTexts(report, words), page.width - 2)
  const blocks = [
    headline(report, page),
    section(words.judged, judgedLines(report, page), page),
    section(words.missed, missedLines(report, missed, page), page),
    section(words.given, givenFindingLines(given, page), page),
    section(words.moments, momentLines(report, page), page),
    section(
      words.pace,
      pace.map((line) => `  ${line}`),
      page,
    ),
    ...observedBlocks(report, page),
    footer(report, page),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function headline(report: ScoreReport, { words, style, width }: Page): string[] {
  const verdict = words.verdict[report.verdict]
  const id = shorten(plainText(report.conversationId), width - displayWidth(verdict) - 4)
  const first = `${style('bold', id)}  ${style(verdictStyle[report.verdict], verdict)}`
  if (report.score !== null) {
    const bar = style(verdictStyle[report.verdict], barText(report.score, barCells))
    const number = scoreText(report.score, words)
    const room = width - barCells - number.length - 4
    const [beside = '', ...below] = fitsOneLine(report, words, room) ?? [
      '',
      ...joinPhrases(familyTexts(report, words), width),
    ]
    const second = `${bar}  ${style('bold', number)}${beside === '' ? '' : `  ${style('dim', beside)}`}`
    return [first, second, ...below.map((line) => style('dim', line))]
  }
  const why = plainText(report.unknownReason ?? '')
  return [first, ...wrapText(`${words.score} ${words.unknown}${why === '' ? '' : words.colon + why}`, width)]
}

/** The families on one line beside the score, if there is room. */
function fitsOneLine(report: ScoreReport, words: Words, room: number): [string] | null {
  const line = familyTexts(report, words).join(' · ')
  return displayWidth(line) <= room ? [line] : null
}

function section(title: string, lines: string[], { style }: Page): string[] {
  return lines.length === 0 ? [] : [style('heading', title), ...lines]
}

function judgedLines(report: ScoreReport, { words, style, width }: Page): string[] {
  const { judged, notOwed } = splitDimensions(report)
  const columns = Math.max(0, ...judged.map(({ name }) => displayWidth(words.dimensions[name])))
  const lines = judged.map((dimension) => {
    const label = padColumns(words.dimensions[dimension.name], columns)
    const bar = style(scoreStyle(dimension.score), barText(dimension.score, 10))
    return `  ${label}  ${bar}  ${scoreText(dimension.score, words)}  ${style('dim', countsText(dimension, words))}`
  })
  if (judged.length === 0 || notOwed.length === 0) return lines
  const names = noFigure(report, words) + words.colon + notOwed.map((name) => words.dimensions[name]).join(words.comma)
  return [...lines, ...wrapText(names, width - 2).map((line) => `  ${style('dim', line)}`)]
}

function scoreStyle(score: number): FormatStyle {
  if (score >= 1) return 'good'
  return score < 0.5 ? 'bad' : 'warn'
}

function missedLines(report: ScoreReport, missed: readonly Finding[], page: Page): string[] {
  if (missed.length > 0) return missedFindingLines(missed, page)
  const owed = Object.values(report.dimensions).some((dimension) => dimension.owed > 0)
  return owed && report.unreadLanguage === undefined ? [`  ${page.words.nothingMissed}`] : []
}

function momentLines(report: ScoreReport, page: Page): string[] {
  const groups = momentGroups(report, page.words)
  const labelColumns = Math.max(0, ...groups.map(({ label }) => displayWidth(label)))
  const valueColumns = Math.max(0, ...groups.map(({ moment }) => signedText(moment.value).length))
  const indent = 2 + labelColumns + 2 + (valueColumns === 0 ? 0 : valueColumns + 2)
  const lines = groups.flatMap(({ label, moment }) => {
    const value = page.style(moment.value < 0 ? 'bad' : 'good', padColumns(signedText(moment.value), valueColumns))
    const lead = `  ${padColumns(label, labelColumns)}  ${valueColumns === 0 ? '' : `${value}  `}`
    const [first = '', ...others] = quoteLines(moment.evidence, page.width - indent, linesOfMoment, page)
    return [lead + first, ...others.map((line) => ' '.repeat(indent) + line)]
  })
  return nothingStoodOut(report) ? [`  ${page.style('dim', page.words.nothingStoodOut)}`, ...lines] : lines
}

/** For each rule that looks on: what it found, with its words, marked as not counted. */
function observedBlocks(report: ScoreReport, page: Page): string[][] {
  const heads = observedTexts(report, page.words)
  return (report.observed ?? []).map(({ findings }, index) => [
    ...wrapText(heads[index] ?? '', page.width).map((line) => page.style('heading', line)),
    ...foundLines(findings, page),
  ])
}

function footer(report: ScoreReport, { words, style, width }: Page): string[] {
  const silenced = silencedTexts(report, words).flatMap((text) => wrapText(text, width))
  const { id, version } = report.scorecard
  const card = `${words.scorecard} ${plainText(id)} ${plainText(version)} · ${report.hash.slice(0, 12)}`
  return [...silenced, card].map((line) => style('dim', line))
}

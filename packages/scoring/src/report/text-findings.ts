import type { Evidence, Finding } from '@attune/core'
import { displayWidth } from './display-width.ts'
import type { FormatStyle } from './format-options.ts'
import { groupFindings } from './group-findings.ts'
import { outcomeMarks } from './outcome-marks.ts'
import { plainText } from './plain-text.ts'
import { findingTags, splitFindings } from './report-parts.ts'
import { type Page, quoteLines } from './text-page.ts'
import { wrapText } from './wrap-text.ts'

const mostQuotesMissed = 4
const mostQuotesGiven = 2
const indent = '  '
const margin = '    '

/** What is to be mended: the words behind it, and what would have been better. The same advice is given once. */
export function missedFindingLines(findings: readonly Finding[], page: Page): string[] {
  const advised = new Set([''])
  return groupFindings(findings).flatMap(({ first, count, evidence }, index) => {
    const advice = advised.has(first.advice) ? [] : adviceLines(plainText(first.advice), page)
    advised.add(first.advice)
    const severe = first.severity === 'critical' || first.severity === 'major'
    const head = [outcomeMarks[first.outcome], findingTags(first, page.words).join(' · '), ...times(count)].join(' ')
    const body = [
      ...(first.message === '' ? [] : wrapText(plainText(first.message), page.width - margin.length)),
      ...quoteBlock(evidence.flat(), mostQuotesMissed, 2, page),
      ...advice,
    ]
    return [
      ...(index === 0 ? [] : ['']),
      ...headLines(first, head, severe ? 'bad' : 'warn', page),
      ...body.map((line) => margin + line),
    ]
  })
}

/** What was done well, shorter: what it was, and the words that did it. */
export function givenFindingLines(findings: readonly Finding[], page: Page): string[] {
  const { words } = page
  return groupFindings(findings).flatMap(({ first, count, evidence }) => {
    const tags = first.outcome === 'met' ? [words.dimensions[first.dimension]] : findingTags(first, words)
    const title = [outcomeMarks[first.outcome], tags.join(' · '), ...times(count)].join(' ')
    const head = title + words.colon + plainText(first.message)
    // The last piece of evidence is what was given; those before it are what opened the duty.
    const given = evidence.flatMap((list) => list.slice(-1))
    return [
      ...headLines(first, head, 'good', page),
      ...quoteBlock(given, mostQuotesGiven, 1, page).map((line) => margin + line),
    ]
  })
}

/** Both, what is to be mended first. */
export function foundLines(findings: readonly Finding[], page: Page): string[] {
  const { missed, given } = splitFindings(findings)
  return [...missedFindingLines(missed, page), ...givenFindingLines(given, page)]
}

function times(count: number): string[] {
  return count === 1 ? [] : [`×${count}`]
}

/** The head with the rule's id at the right edge, so that ids line up and the eye can leave them out. */
function headLines({ ruleId }: Finding, head: string, paint: FormatStyle, { style, width }: Page): string[] {
  const [first = '', ...others] = wrapText(head, width - indent.length)
  const gap = width - indent.length - displayWidth(first) - displayWidth(ruleId)
  const id = style('dim', ruleId)
  if (gap >= 2 && others.length === 0) return [indent + style(paint, first) + ' '.repeat(gap) + id]
  return [indent + style(paint, first), ...others.map((line) => margin + style(paint, line)), margin + id]
}

function quoteBlock(evidence: readonly Evidence[], most: number, linesEach: number, page: Page): string[] {
  const bar = page.style('dim', '│')
  const shown = evidence
    .slice(0, most)
    .flatMap((one) => quoteLines(one, page.width - margin.length - 2, linesEach, page, true))
    .map((line) => `${bar} ${line}`)
  const hidden = evidence.length - most
  return hidden > 0 ? [...shown, page.style('dim', `│ ${page.words.more.replace('{count}', String(hidden))}`)] : shown
}

function adviceLines(advice: string, { words, style, width }: Page): string[] {
  const label = words.better + words.colon
  const [first = '', ...others] = wrapText(label + advice, width - margin.length)
  return [first.startsWith(label) ? style('bold', label) + first.slice(label.length) : first, ...others]
}

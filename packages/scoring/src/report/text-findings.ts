import type { Finding } from '@attune/core'
import { displayWidth } from './display-width.ts'
import type { FormatStyle } from './format-options.ts'
import { plainText } from './plain-text.ts'
import { findingTags, isGiven } from './report-parts.ts'
import { type Page, quoteLines } from './text-page.ts'
import { wrapText } from './wrap-text.ts'

const marks = { met: '✓', gift: '+', partly: '~', missed: '✗', fault: '!' } as const
const quotesShown = 3
const linesOfQuote = 3
const margin = '    '

/** Each finding with the words behind it and what would have been better; advice that repeats is given once. */
export function findingLines(findings: readonly Finding[], page: Page): string[] {
  const advised = new Set<string>()
  return findings.flatMap((finding, index) => {
    const lines = oneFinding(finding, advised.has(finding.advice) ? '' : finding.advice, page)
    advised.add(finding.advice)
    return index === 0 ? lines : ['', ...lines]
  })
}

function oneFinding(finding: Finding, advice: string, page: Page): string[] {
  const { words, style } = page
  const width = page.width - margin.length
  const head = `${marks[finding.outcome]} ${findingTags(finding, words).join(' · ')}`
  const hidden = finding.evidence.length - quotesShown
  const body = [
    ...(finding.message === '' ? [] : wrapText(plainText(finding.message), width)),
    ...finding.evidence
      .slice(0, quotesShown)
      .flatMap((evidence) => quoteLines(evidence, width - 2, linesOfQuote, page, true))
      .map((line) => `${style('dim', '│')} ${line}`),
    ...(hidden > 0 ? [style('dim', words.more.replace('{count}', String(hidden)))] : []),
    ...adviceLines(plainText(advice), width, page),
  ]
  return [
    `  ${style(paintOf(finding), head)}${ruleIdBeside(finding, head, page)}`,
    ...body.map((line) => margin + line),
  ]
}

/** At the right edge, so that ids line up and the eye can leave them out; below where there is no room. */
function ruleIdBeside({ ruleId }: Finding, head: string, { style, width }: Page): string {
  const gap = width - margin.length / 2 - displayWidth(head) - displayWidth(ruleId)
  return (gap < 2 ? `\n${margin}` : ' '.repeat(gap)) + style('dim', ruleId)
}

function adviceLines(advice: string, width: number, { words, style }: Page): string[] {
  if (advice === '') return []
  const label = words.better + words.colon
  const [first = '', ...others] = wrapText(label + advice, width)
  return [first.startsWith(label) ? style('bold', label) + first.slice(label.length) : first, ...others]
}

function paintOf(finding: Finding): FormatStyle {
  if (isGiven(finding)) return 'good'
  return finding.severity === 'critical' || finding.severity === 'major' ? 'bad' : 'warn'
}

import type { Finding, ScoreReport } from '@attune/core'
import type { ReportLocale } from '../rule.ts'
import { type FailOn, reaches, reachesFinding } from './fail-on.ts'
import { plainText, shorten } from './plain-text.ts'
import { findingTags, scoreText } from './report-parts.ts'
import type { Words } from './words/words.ts'
import { wordsFor } from './words/words-for.ts'

/** What counts as a failure, and what the suite is called. */
export interface JUnitOptions {
  /** What counts as a failure: a finding this severe, or `below` = the verdict. Default `major`. */
  failOn?: FailOn
  /** Name of the suite, `attune` by default. */
  name?: string
  /** Language of labels, `en` by default. Findings keep the language the report was scored in. */
  locale?: ReportLocale
}

/** JUnit XML that is being written: one test case for each conversation. */
export interface JUnit {
  add(report: ScoreReport): void
  /** The document. */
  xml(): string
}

const quoteColumns = 300

/**
 * Collects reports as JUnit XML, which CI systems show beside other tests. A conversation is a test case; it fails with
 * all findings at or above `failOn`, each with its words and what would have been better, and is skipped when there is
 * too little to judge. Only the text of the cases is kept.
 *
 * @example
 * const junit = createJUnit({ failOn: 'major' })
 * for (const conversation of conversations) junit.add(scoreConversation(conversation))
 * await writeFile('attune.xml', junit.xml())
 */
export function createJUnit({ failOn = 'major', name = 'attune', locale = 'en' }: JUnitOptions = {}): JUnit {
  const words = wordsFor(locale)
  const cases: string[] = []
  let failures = 0
  let skipped = 0

  function add(report: ScoreReport): void {
    const open = `    <testcase classname="${xmlText(`${name}.${report.scorecard.id}`)}" name="${xmlText(plainText(report.conversationId))}"`
    if (reaches(report, failOn)) {
      failures++
      cases.push(`${open}>\n${failure(report, failOn, words)}\n    </testcase>`)
    } else if (report.score === null) {
      skipped++
      cases.push(
        `${open}>\n      <skipped message="${xmlText(plainText(report.unknownReason ?? ''))}"/>\n    </testcase>`,
      )
    } else cases.push(`${open}/>`)
  }

  function xml(): string {
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${xmlText(name)}" ${counts}>
  <testsuite name="${xmlText(name)}" ${counts}>
${cases.map((line) => `${line}\n`).join('')}  </testsuite>
</testsuites>
`
  }

  return { add, xml }
}

/**
 * Reports as JUnit XML.
 *
 * @example
 * await writeFile('attune.xml', formatJUnit(reports, { failOn: 'major' }))
 */
export function formatJUnit(reports: Iterable<ScoreReport>, options: JUnitOptions = {}): string {
  const junit = createJUnit(options)
  for (const report of reports) junit.add(report)
  return junit.xml()
}

function failure(report: ScoreReport, failOn: FailOn, words: Words): string {
  const findings = report.findings.filter((finding) => reachesFinding(finding, failOn === 'below' ? 'minor' : failOn))
  const verdict = `${words.verdict[report.verdict]}, ${words.score} ${scoreText(report.score, words)}`
  const [first] = findings
  const message = failOn === 'below' || !first ? verdict : plainText(first.message)
  const type = failOn === 'below' || !first ? 'verdict' : first.severity
  const text = [verdict, ...findings.map((finding) => findingText(finding, words))].join('\n\n')
  return `      <failure message="${xmlText(message)}" type="${type}">${xmlText(text)}</failure>`
}

function findingText(finding: Finding, words: Words): string {
  const [open, close] = words.quote
  return [
    `${findingTags(finding, words).join(' · ')} · ${finding.ruleId}`,
    plainText(finding.message),
    ...finding.evidence.map(
      ({ messageId, quote }) =>
        `  ${plainText(messageId)}${words.colon}${open}${shorten(plainText(quote), quoteColumns)}${close}`,
    ),
    ...(finding.advice === '' ? [] : [`${words.better}${words.colon}${plainText(finding.advice)}`]),
  ].join('\n')
}

/** What XML 1.0 has no way to carry, escaped or not. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const xmlText = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

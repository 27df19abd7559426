import type { Finding, ScoreReport } from '@attune/core'
import { anything, type Check, checkObject, isLocale, oneOf, unusable } from '../check-options.ts'
import type { ReportLocale } from '../rule.ts'
import { type FailOn, reaches, reachesFinding } from './fail-on.ts'
import { plainText, shorten } from './plain-text.ts'
import { findingTags, scoreText } from './report-parts.ts'
import { createTestSuite, type Failure } from './test-suite.ts'
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

const checks: { readonly [Name in keyof Required<JUnitOptions>]: Check } = {
  failOn: oneOf('level', ['minor', 'major', 'critical', 'below'] satisfies FailOn[]),
  name: anything,
  locale: isLocale,
}

/**
 * Collects reports as JUnit XML, which CI systems show beside other tests. A conversation is a test case; it fails with
 * all findings at or above `failOn`, each with its words and what would have been better, and is skipped when there is
 * too little to judge. Only the text of the cases is kept.
 *
 * @throws {OptionsError} for an unknown option or level, with the nearest known name
 *
 * @example
 * const junit = createJUnit({ failOn: 'major' })
 * for (const conversation of conversations) junit.add(scoreConversation(conversation))
 * await writeFile('attune.xml', junit.xml())
 */
export function createJUnit(options: JUnitOptions = {}): JUnit {
  checkObject(options, '', 'option', checks)
  const { failOn = 'major', name = 'attune', locale = 'en' } = options
  const words = wordsFor(locale)
  const suite = createTestSuite(name)

  function add(report: ScoreReport): void {
    const id = { classname: `${name}.${report.scorecard.id}`, name: plainText(report.conversationId) }
    if (reaches(report, failOn)) suite.fail(id, failure(report, failOn, words))
    else if (report.score === null) suite.skip(id, plainText(report.unknownReason ?? ''))
    else suite.pass(id)
  }

  return { add, xml: suite.xml }
}

/**
 * Reports as JUnit XML.
 *
 * @throws {OptionsError} for what is no list, and for an unknown option or level
 *
 * @example
 * await writeFile('attune.xml', formatJUnit(reports, { failOn: 'major' }))
 */
export function formatJUnit(reports: Iterable<ScoreReport>, options: JUnitOptions = {}): string {
  if (typeof Object(reports)[Symbol.iterator] !== 'function')
    throw unusable('reports', 'a list of reports; for one, [report]', reports)
  const junit = createJUnit(options)
  for (const report of reports) junit.add(report)
  return junit.xml()
}

function failure(report: ScoreReport, failOn: FailOn, words: Words): Failure {
  const findings = report.findings.filter((finding) => reachesFinding(finding, failOn === 'below' ? 'minor' : failOn))
  const verdict = `${words.verdict[report.verdict]}${words.clause}${words.score} ${scoreText(report.score, words)}`
  const [first] = findings
  const message = failOn === 'below' || !first ? verdict : plainText(first.message)
  const type = failOn === 'below' || !first ? 'verdict' : first.severity
  const text = [verdict, ...findings.map((finding) => findingText(finding, words))].join('\n\n')
  return { message, type, text }
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

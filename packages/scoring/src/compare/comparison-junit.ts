import { severities } from '../report/fail-on.ts'
import { plainText } from '../report/plain-text.ts'
import { scoreText } from '../report/report-parts.ts'
import { createTestSuite, type Failure } from '../report/test-suite.ts'
import type { Words } from '../report/words/words.ts'
import { wordsFor } from '../report/words/words-for.ts'
import type { ReportLocale } from '../rule.ts'
import type { Comparison, ConversationComparison, FindingChange } from './comparison.ts'
import { findRegressions, type Regression, type RegressionOptions } from './regression.ts'
import type { CompareWords } from './words/compare-words.ts'
import { compareWordsFor } from './words/compare-words-for.ts'

/** What counts as a regression, and how the suite is called and written. */
export interface ComparisonJUnitOptions extends RegressionOptions {
  /** Name of the suite, `attune` by default. */
  name?: string
  /** Language of labels, `en` by default. Findings keep the language the reports were scored in. */
  locale?: ReportLocale
}

/**
 * A comparison as JUnit XML, which CI systems show beside other tests. A conversation is a test case; it fails when it
 * became worse ({@link findRegressions}), and is skipped when there is nothing to compare: it is only on one side, or one
 * of the two has no score and nothing new is wrong with it.
 *
 * @throws {OptionsError} for an unknown level, a value out of range or a language without words
 *
 * @example
 * await writeFile('regressions.xml', formatComparisonJUnit(compareReports(before, after), { failOn: 'major' }))
 */
export function formatComparisonJUnit(comparison: Comparison, options: ComparisonJUnitOptions = {}): string {
  const { name = 'attune', locale = 'en', ...level } = options
  const words = wordsFor(locale)
  const own = compareWordsFor(locale)
  const suite = createTestSuite(name)
  const regressions = new Map(findRegressions(comparison, level).map((found) => [found.conversationId, found]))
  const called = (id: string) => ({ classname: `${name}.compare`, name: plainText(id) })
  for (const conversation of comparison.conversations) {
    const { conversationId, difference } = conversation
    const id = called(conversationId)
    const regression = regressions.get(conversationId)
    if (regression) suite.fail(id, failure(conversation, regression, words, own))
    else if (difference === null) suite.skip(id, own.notCompared.noScore)
    else suite.pass(id)
  }
  for (const id of comparison.onlyBefore) suite.skip(called(id), own.notCompared.onlyBefore)
  for (const id of comparison.onlyAfter) suite.skip(called(id), own.notCompared.onlyAfter)
  return suite.xml()
}

/** The first line is what weighs most; the type says which kind of fall it is. */
function failure(it: ConversationComparison, found: Regression, words: Words, own: CompareWords): Failure {
  const lines = [
    ...(found.verdictFell ? [own.verdictFell(words.verdict[it.verdict.before], words.verdict[it.verdict.after])] : []),
    ...(found.verdictLost
      ? [it.stoppedAnswering ? own.noAnswer : own.verdictLost(words.verdict[it.verdict.before])]
      : []),
    ...(found.scoreFell ? [own.scoreFell(scoreText(it.before, words), scoreText(it.after, words))] : []),
    ...found.faults.map((fault) => faultText(fault, words, own)),
  ]
  const [worst] = found.faults.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity))
  const type =
    found.verdictFell || found.verdictLost ? 'verdict' : found.scoreFell ? 'score' : (worst?.severity ?? 'score')
  const whole = `${words.score} ${scoreText(it.before, words)} → ${scoreText(it.after, words)}`
  return { message: lines[0] ?? whole, type, text: [whole, ...lines].join('\n\n') }
}

function faultText({ ruleId, severity, messageId, message }: FindingChange, words: Words, own: CompareWords): string {
  const where = messageId === null ? '' : ` · ${plainText(messageId)}`
  return `${own.newFault(words.severities[severity])}${words.colon}${plainText(message)} · ${ruleId}${where}`
}

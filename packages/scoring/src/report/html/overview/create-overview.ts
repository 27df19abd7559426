import { type Conversation, OptionsError, type ScoreReport } from '@attune/core'
import { checkNames } from '../../../check-options.ts'
import type { ReportLocale, Rule } from '../../../rule.ts'
import { rules as builtIn } from '../../../rules/index.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PagePart } from '../page.ts'
import { overviewWordsFor } from '../words/overview-words-for.ts'
import { pageWordsFor } from '../words/page-words-for.ts'
import { addToFigures, createFigures } from './figures.ts'
import { overviewParts, overviewText } from './overview-text.ts'

/** How the page over many conversations is written, and how large a group must be to be shown. */
export interface OverviewOptions {
  /** Language of the page, `en` by default, whatever language the reports were scored in. */
  locale?: ReportLocale
  /** Heading of the page. */
  title?: string
  /** Agents and teams with fewer conversations are only shown together with others. Default 5, at least 1. */
  smallestGroup?: number
  /** How many of the best and of the worst moments to quote. Default 6, 0 to 100. */
  moments?: number
  /** Rules besides the built-in ones, so that their titles and wordings can be shown. */
  rules?: readonly Rule[]
}

/** Collects conversations for one page, without keeping them. */
export interface Overview {
  /**
   * Counts one conversation. It is not kept: only counts and the words of a few moments are.
   *
   * @param page address of a page of its own, relative to the overview, as it is to stand in a link
   */
  add(conversation: Conversation, report: ScoreReport, page?: string): void
  /** Counts a conversation that could not be read or scored: the page says how many are missing. */
  skip(): void
  /** How many have been added. */
  readonly count: number
  /** The page, as of now. */
  html(): string
  /** The sections of the page, to stand in a page of your own; none while nothing was added. */
  parts(): PagePart[]
}

/**
 * A page about many conversations: how scores, verdicts and waits are distributed, how steady the service is between
 * agents and over time, what is most often missed or given, and the moments to be proud of and to learn from. Memory
 * does not grow with the number of conversations: percentiles are exact up to 1,000 values, then as exact as fixed bins
 * are wide (0.01 of a score, 13 % of a time), and called so. The foot of the page names the scorecards. The page loads nothing and runs no script.
 *
 * @throws OptionsError for an unknown option, a language there are no words for, or a number out of range.
 *
 * @example
 * const overview = createOverview({ locale: 'en' })
 * for (const conversation of conversations) overview.add(conversation, scorer.score(conversation))
 * await writeFile('overview.html', overview.html())
 */
export function createOverview(options: OverviewOptions = {}): Overview {
  checkNames(Object.keys(options), 'option', ['locale', 'title', 'smallestGroup', 'moments', 'rules'])
  const { locale = 'en', smallestGroup = 5, moments = 6 } = options
  const words = wordsFor(locale)
  checkWhole('smallestGroup', smallestGroup, 1, Number.MAX_SAFE_INTEGER)
  checkWhole('moments', moments, 0, 100)
  const rules = new Map([...builtIn, ...(options.rules ?? [])].map(({ meta }) => [meta.id, meta]))
  const figures = createFigures(smallestGroup, moments, rules)
  const overviewWords = overviewWordsFor(locale)
  const page = {
    figures,
    locale,
    smallestGroup,
    words,
    pageWords: pageWordsFor(locale),
    overviewWords,
    rules,
  }
  return {
    add: (conversation, report, address) => addToFigures(figures, conversation, report, address ?? null),
    skip: () => {
      figures.skipped++
    },
    get count() {
      return figures.conversations
    },
    html: () => overviewText(page, options.title ?? overviewWords.title),
    parts: () => overviewParts(page),
  }
}

function checkWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new OptionsError(`${name}: expected a whole number from ${least} to ${most}, found ${String(value)}`, name)
}

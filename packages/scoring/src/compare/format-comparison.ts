import { type Block, type PageFormat, renderPage } from '../page/page.ts'
import type { Words } from '../report/words/words.ts'
import { wordsFor } from '../report/words/words-for.ts'
import type { ReportLocale } from '../rule.ts'
import type { Comparison, ConversationComparison, MeanDifference, OneSided, PartDifference } from './comparison.ts'
import type { CompareWords } from './words/compare-words.ts'
import { compareWordsFor } from './words/compare-words-for.ts'

/** In which words a comparison is written. */
export interface FormatComparisonOptions {
  /** Language of headings and labels, `en` by default. */
  locale?: ReportLocale
}

interface Telling {
  words: Words
  own: CompareWords
}

/** Conversations shown one by one, those that changed most. */
const MOST_SHOWN = 20

/**
 * A comparison to read: the whole first, then what moved it, then conversation by conversation.
 *
 * @throws {OptionsError} for a language without words
 *
 * @example
 * formatComparison(compareReports(before, after), 'markdown') // '## Before and after\n…'
 */
export function formatComparison(
  comparison: Comparison,
  format: PageFormat = 'text',
  { locale = 'en' }: FormatComparisonOptions = {},
): string {
  const telling: Telling = { words: wordsFor(locale), own: compareWordsFor(locale) }
  const parts = [whole, means, rules, conversations]
  return renderPage(
    parts.flatMap((part) => part(comparison, telling)),
    format,
  )
}

function whole(comparison: Comparison, { own }: Telling): Block[] {
  const { conversations, scorecards, score, wins, ties, losses, unscored, onlyBefore, onlyAfter } = comparison
  const lines = [
    own.bothSides(conversations.length, scorecards.before.join(', '), scorecards.after.join(', ')),
    score === null
      ? own.noScore
      : own.mean(points(score.before), points(score.after), withInterval(score), meaning(score, own)),
    own.counts(wins, ties, losses),
    ...(unscored > 0 ? [own.unscored(unscored, conversations.filter((it) => it.stoppedAnswering).length)] : []),
  ]
  if (onlyBefore.length > 0) lines.push(own.onlyBefore(listed(onlyBefore, own)))
  if (onlyAfter.length > 0) lines.push(own.onlyAfter(listed(onlyAfter, own)))
  return [
    { type: 'heading', text: own.title },
    { type: 'list', items: lines },
  ]
}

function meaning({ conversations, low, high }: MeanDifference, own: CompareWords): string {
  if (conversations < 2) return own.one
  if (low > 0) return own.better
  if (high < 0) return own.worse
  return own.chance
}

function means({ families, dimensions, verdicts }: Comparison, { words, own }: Telling): Block[] {
  const rows = [
    ...(['empathy', 'pacing', 'outcome'] as const).map(
      (name) => [own.family(words.families[name]), families[name]] as const,
    ),
    ...dimensions.map((found) => [words.dimensions[found.dimension], found] as const),
  ].flatMap(([name, found]) => (found && hasChanged(found) ? [[name, found] as const] : []))
  const isOneSided = rows.some(([, { appeared, vanished }]) => appeared !== null || vanished !== null)
  const blocks: Block[] = []
  if (rows.length > 0) {
    const { conversations, before, after, difference, oneSided } = own.head
    blocks.push({ type: 'heading', text: own.changed })
    blocks.push({
      type: 'table',
      head: ['', conversations, before, after, difference, ...(isOneSided ? [oneSided] : [])],
      rows: rows.map(([name, found]) => [
        name,
        String(found.conversations),
        points(found.before),
        points(found.after),
        withInterval(found),
        ...(isOneSided ? [oneSidedText(found, own)] : []),
      ]),
    })
  }
  const moved = verdicts.filter(({ before, after }) => before !== after)
  if (moved.length > 0) {
    blocks.push({ type: 'heading', text: own.verdicts })
    blocks.push({
      type: 'list',
      items: moved.map(
        ({ before, after, conversations: count }) =>
          `${own.verdict[before]} → ${own.verdict[after]}${words.colon}${count}`,
      ),
    })
  }
  return blocks
}

const hasChanged = ({ difference, low, high, appeared, vanished }: PartDifference): boolean =>
  appeared !== null || vanished !== null || [difference, low, high].some((value) => value !== null && value !== 0)

function oneSidedText({ appeared, vanished }: PartDifference, own: CompareWords): string {
  const told = (of: OneSided | null, say: CompareWords['appeared']) =>
    of === null ? [] : [say(of.conversations, points(of.mean))]
  return own.listed([...told(appeared, own.appeared), ...told(vanished, own.vanished)], 0)
}

function rules({ rules: changed }: Comparison, { words, own }: Telling): Block[] {
  if (changed.length === 0) return []
  const { rule, outcome, appeared, vanished } = own.head
  return [
    { type: 'heading', text: own.findings },
    {
      type: 'table',
      head: [rule, outcome, appeared, vanished],
      rows: changed.map((it) => [it.ruleId, words.outcomes[it.outcome], String(it.appeared), String(it.vanished)]),
    },
  ]
}

function conversations({ conversations: all }: Comparison, { own }: Telling): Block[] {
  const changed = all
    .filter((it) => it.difference !== 0 || it.appeared.length + it.vanished.length > 0)
    .toSorted((a, b) => size(b) - size(a))
  if (changed.length === 0) return [{ type: 'paragraph', text: own.noneChanged }]
  const shown = changed.slice(0, MOST_SHOWN)
  const { before, after, difference, verdict, findings } = own.head
  const blocks: Block[] = [
    { type: 'heading', text: own.oneByOne },
    {
      type: 'table',
      head: ['', before, after, difference, verdict, findings],
      rows: shown.map((it) => [
        it.conversationId,
        points(it.before),
        points(it.after),
        it.difference === null ? '–' : signed(it.difference),
        verdictText(it, own),
        [...it.appeared.map(({ ruleId }) => `+${ruleId}`), ...it.vanished.map(({ ruleId }) => `−${ruleId}`)].join(' '),
      ]),
    },
  ]
  const left = changed.length - shown.length
  if (left > 0) blocks.push({ type: 'paragraph', text: own.moreChanged(left) })
  return blocks
}

function verdictText({ verdict: { before, after } }: ConversationComparison, own: CompareWords): string {
  return before === after ? own.verdict[after] : `${own.verdict[before]} → ${own.verdict[after]}`
}

const size = ({ difference }: ConversationComparison): number => Math.abs(difference ?? 0)
const points = (value: number | null): string => (value === null ? '–' : value.toFixed(2))
const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`
const withInterval = ({ difference, low, high }: Pick<PartDifference, 'difference' | 'low' | 'high'>): string =>
  difference === null || low === null || high === null ? '–' : `${signed(difference)} [${signed(low)}, ${signed(high)}]`
const listed = (ids: readonly string[], own: CompareWords): string =>
  own.listed(ids.slice(0, 5), Math.max(0, ids.length - 5))

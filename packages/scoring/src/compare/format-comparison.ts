import { counted } from '../page/counted.ts'
import { type Block, type PageFormat, renderPage } from '../page/page.ts'
import type { Comparison, ConversationComparison, MeanDifference } from './comparison.ts'

/** Conversations shown one by one, those that changed most. */
const MOST_SHOWN = 20

/**
 * A comparison to read: the whole first, then what moved it, then conversation by conversation.
 *
 * @example
 * formatComparison(compareReports(before, after), 'markdown') // '## Before and after\n…'
 */
export function formatComparison(comparison: Comparison, format: PageFormat = 'text'): string {
  return renderPage(
    [...whole(comparison), ...means(comparison), ...rules(comparison), ...conversations(comparison)],
    format,
  )
}

function whole(comparison: Comparison): Block[] {
  const { conversations, scorecards, score, wins, ties, losses, onlyBefore, onlyAfter } = comparison
  const lines = [
    `${counted(conversations.length, 'conversation')} on both sides; scorecard ${scorecards.before.join(', ')} before, ${scorecards.after.join(', ')} after.`,
    score === null
      ? 'No conversation has a score on both sides, so there is no mean difference.'
      : `Mean score ${points(score.before)} before, ${points(score.after)} after: ${withInterval(score)}. ${meaning(score)}`,
    `Better ${wins} · the same ${ties} · worse ${losses}`,
  ]
  if (onlyBefore.length > 0) lines.push(`Only before: ${listed(onlyBefore)}`)
  if (onlyAfter.length > 0) lines.push(`Only after: ${listed(onlyAfter)}`)
  return [
    { type: 'heading', text: 'Before and after' },
    { type: 'list', items: lines },
  ]
}

function meaning({ conversations, low, high }: MeanDifference): string {
  if (conversations < 2) return 'One conversation says nothing about others.'
  if (low > 0) return 'The whole interval lies above 0: better.'
  if (high < 0) return 'The whole interval lies below 0: worse.'
  return 'The interval holds 0: it may be chance.'
}

function means({ families, dimensions, verdicts }: Comparison): Block[] {
  const rows = [
    ...Object.entries(families).map(([name, found]) => [`${name} (family)`, found] as const),
    ...dimensions.map((found) => [found.dimension, found] as const),
  ].flatMap(([name, found]) =>
    found && (found.difference !== 0 || found.low !== 0 || found.high !== 0)
      ? [[name, String(found.conversations), points(found.before), points(found.after), withInterval(found)]]
      : [],
  )
  const blocks: Block[] = []
  if (rows.length > 0) {
    blocks.push({ type: 'heading', text: 'What changed' })
    blocks.push({ type: 'table', head: ['', 'conversations', 'before', 'after', 'difference'], rows })
  }
  const moved = verdicts.filter(({ before, after }) => before !== after)
  if (moved.length > 0) {
    blocks.push({ type: 'heading', text: 'Verdicts' })
    blocks.push({
      type: 'list',
      items: moved.map(({ before, after, conversations: count }) => `${before} → ${after}: ${count}`),
    })
  }
  return blocks
}

function rules({ rules: changed }: Comparison): Block[] {
  if (changed.length === 0) return []
  return [
    { type: 'heading', text: 'Findings' },
    {
      type: 'table',
      head: ['rule', 'outcome', 'appeared', 'vanished'],
      rows: changed.map(({ ruleId, outcome, appeared, vanished }) => [
        ruleId,
        outcome,
        String(appeared),
        String(vanished),
      ]),
    },
  ]
}

function conversations({ conversations: all }: Comparison): Block[] {
  const changed = all
    .filter((it) => it.difference !== 0 || it.appeared.length + it.vanished.length > 0)
    .toSorted((a, b) => size(b) - size(a))
  if (changed.length === 0) return [{ type: 'paragraph', text: 'No conversation changed.' }]
  const shown = changed.slice(0, MOST_SHOWN)
  const blocks: Block[] = [
    { type: 'heading', text: 'Conversation by conversation' },
    {
      type: 'table',
      head: ['', 'before', 'after', 'difference', 'verdict', 'findings'],
      rows: shown.map((it) => [
        it.conversationId,
        points(it.before),
        points(it.after),
        it.difference === null ? '–' : signed(it.difference),
        it.verdict.before === it.verdict.after ? it.verdict.after : `${it.verdict.before} → ${it.verdict.after}`,
        [...it.appeared.map(({ ruleId }) => `+${ruleId}`), ...it.vanished.map(({ ruleId }) => `−${ruleId}`)].join(' '),
      ]),
    },
  ]
  const left = changed.length - shown.length
  if (left > 0) blocks.push({ type: 'paragraph', text: `And ${left} more that changed less.` })
  return blocks
}

const size = ({ difference }: ConversationComparison): number => Math.abs(difference ?? 0)
const points = (value: number | null): string => (value === null ? '–' : value.toFixed(2))
const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`
const withInterval = ({ difference, low, high }: MeanDifference): string =>
  `${signed(difference)} [${signed(low)}, ${signed(high)}]`
const listed = (ids: readonly string[]): string =>
  ids.slice(0, 5).join(', ') + (ids.length > 5 ? ` and ${ids.length - 5} more` : '')

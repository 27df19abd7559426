import type { ScoreReport } from '@attune/core'
import { createHistogram, type Histogram } from './histogram.ts'
import { replyEdges } from './reply-edges.ts'
import { addTo, noSpread, type Spread, together } from './spread.ts'

/** What is kept of one agent or team. */
export interface Group {
  key: string
  name: string
  conversations: number
  below: number
  gifts: number
  score: Spread
  firstReply: Histogram
}

export interface GroupTable {
  /** Groups that are big enough to be shown, the biggest first. */
  shown: Group[]
  /** The small ones together, big enough by now; `null` when there are none or too few conversations in all. */
  merged: (Group & { groups: number }) | null
  /** Groups that may not be shown at all, not even together. */
  hidden: number
}

export interface Groups {
  /** A name that is only the key gives way to a real one as soon as there is one. */
  add(key: string, name: string, report: ScoreReport): void
  /** @param joined keys of groups that may not be shown by themselves, however big they are */
  table(joined?: ReadonlySet<string>): GroupTable
}

/** The key of what is counted together beyond the bound; no group has it. */
export const OTHERS = ''

/** More groups than this are counted together, so that memory stays flat whatever stands in the ids. */
const MOST_GROUPS = 2000

/**
 * Counts by group. A group of fewer than `smallest` conversations says more about a person than about a practice: such
 * groups are only shown together, and never so that one could be worked out from the rest of the same table. Two tables
 * beside each other say more than each alone: see `besideAgents`.
 */
export function createGroups(smallest: number): Groups {
  const groups = new Map<string, Group>()
  const others = newGroup(OTHERS, '')
  let hasOthers = false

  function add(key: string, name: string, report: ScoreReport): void {
    let group = groups.get(key)
    if (!group && groups.size < MOST_GROUPS) {
      group = newGroup(key, name)
      groups.set(key, group)
    }
    if (group?.name === key) group.name = name
    hasOthers ||= !group
    note(group ?? others, report)
  }

  function table(joined: ReadonlySet<string> = new Set()): GroupTable {
    const ordered = [...groups.values()].sort(
      (a, b) => b.conversations - a.conversations || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )
    const isShown = ({ key, conversations }: Group) => conversations >= smallest && !joined.has(key)
    const shown = ordered.filter(isShown)
    const small = ordered.filter((group) => !isShown(group))
    if (hasOthers) small.push(others)
    if (small.length === 0) return { shown, merged: null, hidden: 0 }
    // One small group beside a total would be the total less the rest: the next bigger one is put to it.
    while (shown.length > 0 && (small.length < 2 || total(small) < smallest)) small.push(...shown.splice(-1))
    if (small.length < 2 || total(small) < smallest) return { shown, merged: null, hidden: small.length }
    return { shown, merged: { ...merge(small), groups: small.length }, hidden: 0 }
  }

  return { add, table }
}

const total = (groups: readonly Group[]): number => groups.reduce((sum, { conversations }) => sum + conversations, 0)

const newGroup = (key: string, name: string): Group => ({
  key,
  name,
  conversations: 0,
  below: 0,
  gifts: 0,
  score: noSpread(),
  firstReply: createHistogram(replyEdges),
})

function note(group: Group, { score, verdict, findings, timeline }: ScoreReport): void {
  group.conversations++
  if (verdict === 'below') group.below++
  group.gifts += findings.filter(({ outcome }) => outcome === 'gift').length
  if (score !== null) addTo(group.score, score)
  if (timeline.firstReplyMs !== null) group.firstReply.add(timeline.firstReplyMs)
}

function merge(groups: readonly Group[]): Group {
  const merged = newGroup(OTHERS, '')
  for (const group of groups) {
    merged.conversations += group.conversations
    merged.below += group.below
    merged.gifts += group.gifts
    merged.score = together(merged.score, group.score)
    merged.firstReply.addAll(group.firstReply)
  }
  return merged
}

import type { Duty, Finding, ScoreReport } from '@attune/core'
import type { Linked } from './linked.ts'
import type { ReasonFinder } from './reason-of.ts'

/** What is kept of one rule. Conversations are counted, not findings: one long conversation is one voice. */
export interface RuleCount {
  ruleId: string
  /** Conversations in which it was owed. */
  owedIn: number
  /** Of those, in how many it was missed at least once. */
  missedIn: number
  /** In how many of the others it was given only in part, or late. */
  partlyIn: number
  faultIn: number
  giftIn: number
  /** Conversations in which something was to be mended: missed, given in part or late, or a fault. */
  mendIn: number
  /** By reason, in how many conversations it was given. Only reasons the rule itself names: there are few of them. */
  reasons: { toMend: Map<string, number>; gift: Map<string, number> }
  /** A few conversations to look at. */
  examples: { toMend: Linked[]; gift: Linked[] }
}

/** The commonest reason, and in how many conversations it was given. */
export interface CommonReason {
  reason: string
  count: number
}

export interface RuleCounts {
  add(report: ScoreReport, linked: Linked): void
  /** In how many conversations something was to be mended, the most frequent first. */
  toMend(): RuleCount[]
  gifts(): RuleCount[]
}

const MOST_RULES = 1000
const MOST_EXAMPLES = 3

export function createRuleCounts(reasonOf: ReasonFinder): RuleCounts {
  const counts = new Map<string, RuleCount>()

  function countOf(ruleId: string): RuleCount | undefined {
    let count = counts.get(ruleId)
    if (!count && counts.size < MOST_RULES) {
      count = {
        ruleId,
        ...{ owedIn: 0, missedIn: 0, partlyIn: 0, faultIn: 0, giftIn: 0, mendIn: 0 },
        reasons: { toMend: new Map(), gift: new Map() },
        examples: { toMend: [], gift: [] },
      }
      counts.set(ruleId, count)
    }
    return count
  }

  function add({ duties, findings }: ScoreReport, linked: Linked): void {
    for (const ruleId of new Set(duties.filter(isCounted).map(({ kind }) => kind))) {
      const count = countOf(ruleId)
      if (count) count.owedIn++
    }
    const told = findings.filter(({ outcome }) => outcome !== 'met')
    for (const ruleId of new Set(told.map((finding) => finding.ruleId))) {
      const count = countOf(ruleId)
      const own = told.filter((finding) => finding.ruleId === ruleId)
      if (count) note(count, own, linked, reasonOf)
    }
  }

  const byId = (a: RuleCount, b: RuleCount) => (a.ruleId < b.ruleId ? -1 : 1)
  return {
    add,
    toMend: () =>
      [...counts.values()].filter(({ mendIn }) => mendIn > 0).sort((a, b) => b.mendIn - a.mendIn || byId(a, b)),
    gifts: () =>
      [...counts.values()].filter(({ giftIn }) => giftIn > 0).sort((a, b) => b.giftIn - a.giftIn || byId(a, b)),
  }
}

/** Of reasons that were given equally often, the first that was met. */
export function commonest(reasons: ReadonlyMap<string, number>): CommonReason | null {
  return [...reasons].reduce<CommonReason | null>(
    (most, [reason, count]) => (count > (most?.count ?? 0) ? { reason, count } : most),
    null,
  )
}

const isCounted = ({ state }: Duty): boolean => state !== 'open' && state !== 'released'

/** Adds what one conversation says about one rule. */
function note(count: RuleCount, findings: readonly Finding[], linked: Linked, reasonOf: ReasonFinder): void {
  const has = (wanted: Finding['outcome']) => findings.some(({ outcome }) => outcome === wanted)
  if (has('missed')) count.missedIn++
  else if (has('partly')) count.partlyIn++
  if (has('fault')) count.faultIn++
  if (has('gift')) count.giftIn++
  if (!findings.every(isGift)) count.mendIn++
  for (const kind of ['toMend', 'gift'] as const) {
    const told = findings.filter((finding) => isGift(finding) === (kind === 'gift'))
    if (told.length === 0) continue
    const examples = count.examples[kind]
    const isNew = !examples.some(({ id }) => id === linked.id)
    if (examples.length < MOST_EXAMPLES && isNew) examples.push(linked)
    const reasons = new Set(told.flatMap(({ ruleId, message }) => reasonOf(ruleId, message) ?? []))
    for (const reason of reasons) count.reasons[kind].set(reason, (count.reasons[kind].get(reason) ?? 0) + 1)
  }
}

const isGift = ({ outcome }: Finding): boolean => outcome === 'gift'

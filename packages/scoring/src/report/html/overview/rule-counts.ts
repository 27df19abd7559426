import type { Duty, Finding, ScoreReport } from '@attune/core'
import type { Linked } from './linked.ts'

/** What is kept of one rule. Conversations are counted, not findings: one long conversation is one voice. */
export interface RuleCount {
  ruleId: string
  /** Conversations in which it was owed. */
  owedIn: number
  /** Of those, in how many it was missed, or given in part or late. */
  missedIn: number
  faultIn: number
  giftIn: number
  /** What a finding said and advised, as first seen. */
  toMend: Pick<Finding, 'message' | 'advice'> | null
  gift: string | null
  /** A few conversations to look at. */
  examples: { toMend: Linked[]; gift: Linked[] }
}

export interface RuleCounts {
  add(report: ScoreReport, linked: Linked): void
  /** In how many conversations something was to be mended, the most frequent first. */
  toMend(): RuleCount[]
  gifts(): RuleCount[]
}

const MOST_RULES = 1000
const MOST_EXAMPLES = 3

export function createRuleCounts(): RuleCounts {
  const counts = new Map<string, RuleCount>()

  function countOf(ruleId: string): RuleCount | undefined {
    let count = counts.get(ruleId)
    if (!count && counts.size < MOST_RULES) {
      count = {
        ruleId,
        owedIn: 0,
        missedIn: 0,
        faultIn: 0,
        giftIn: 0,
        toMend: null,
        gift: null,
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
    const seen = new Set<string>()
    for (const finding of findings) {
      const kind = kindOf(finding)
      const key = `${kind} ${finding.ruleId}`
      if (kind === null || seen.has(key)) continue
      seen.add(key)
      const count = countOf(finding.ruleId)
      if (!count) continue
      count[`${kind}In`]++
      note(count, finding, linked)
    }
  }

  const times = ({ missedIn, faultIn }: RuleCount) => missedIn + faultIn
  const byId = (a: RuleCount, b: RuleCount) => (a.ruleId < b.ruleId ? -1 : 1)
  return {
    add,
    toMend: () =>
      [...counts.values()].filter((count) => times(count) > 0).sort((a, b) => times(b) - times(a) || byId(a, b)),
    gifts: () =>
      [...counts.values()].filter(({ giftIn }) => giftIn > 0).sort((a, b) => b.giftIn - a.giftIn || byId(a, b)),
  }
}

const isCounted = ({ state }: Duty): boolean => state !== 'open' && state !== 'released'

function kindOf({ outcome }: Finding): 'missed' | 'fault' | 'gift' | null {
  if (outcome === 'missed' || outcome === 'partly') return 'missed'
  return outcome === 'met' ? null : outcome
}

function note(count: RuleCount, { outcome, message, advice }: Finding, linked: Linked): void {
  const examples = outcome === 'gift' ? count.examples.gift : count.examples.toMend
  const isNew = !examples.some(({ id }) => id === linked.id)
  if (examples.length < MOST_EXAMPLES && isNew) examples.push(linked)
  if (outcome === 'gift') count.gift ??= message
  else count.toMend ??= { message, advice }
}

import { applyFilled, candidateEdits, type EditSetting } from './candidate-edits.ts'
import type { Suggestion } from './draft-finding.ts'
import type { Flaw } from './flaw.ts'

/** Edits that are tried for one flaw. */
const MOST_TRIES = 6
/** Of floating-point sums. */
const NOISE = 1e-9

/**
 * The smallest edit that removes a flaw and does no harm. Every candidate is judged like any other text: what does not
 * help is not suggested. Harm is a new fault, something newly missed, or anything that costs more than before; a step
 * that was newly taken, though not to its end, is none.
 *
 * @param flaws the flaws of the text as it stands
 * @param judge the flaws of another text in its place
 * @param setting language of the text, what the customer told, and what has to stay
 */
export function smallestMend(
  text: string,
  flaw: Flaw,
  flaws: readonly Flaw[],
  judge: (text: string) => readonly Flaw[],
  setting: EditSetting,
): Suggestion | null {
  const before = tally(flaws)
  const alike = (all: readonly Flaw[]) => all.filter(({ rule, reason }) => rule === flaw.rule && reason === flaw.reason)
  const key = keyOf(flaw)
  for (const edit of candidateEdits(text, flaw, setting).slice(0, MOST_TRIES)) {
    const left = judge(applyFilled(text, edit))
    const after = tally(left)
    const isFewer = (after.get(key)?.count ?? 0) < (before.get(key)?.count ?? 0)
    const isGone = isFewer && alike(left).length < alike(flaws).length
    if (isGone && total(after) < total(before) && !harms(before, after)) return edit
  }
  return null
}

const keyOf = ({ rule, reason }: Flaw): string => `${rule.meta.id} ${reason === 'partly' ? 'missed' : reason}`

/** Flaws of one kind. */
interface Kind {
  count: number
  cost: number
  /** All of them are steps taken in part. */
  begun: boolean
}

function tally(flaws: readonly Flaw[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const flaw of flaws) {
    const { count, cost, begun } = kinds.get(keyOf(flaw)) ?? { count: 0, cost: 0, begun: true }
    kinds.set(keyOf(flaw), { count: count + 1, cost: cost + flaw.weight, begun: begun && flaw.reason === 'partly' })
  }
  return kinds
}

const harms = (before: Map<string, Kind>, after: Map<string, Kind>): boolean =>
  [...after].some(([key, { cost, begun }]) => {
    const old = before.get(key)
    return old === undefined ? !begun : cost > old.cost + NOISE
  })

const total = (kinds: Map<string, Kind>): number => [...kinds.values()].reduce((sum, { cost }) => sum + cost, 0)

import type { MessageLength } from '../message-reading.ts'
import type { Signal } from '../signal.ts'
import type { SignalKind } from '../signal-kind.ts'
import { balances, type MeasureName, presences, type Weights } from './formulas.ts'

/** Numeric summaries of one message, each 0..1, or `null` when the words give nothing to go on. */
export type Measures = Readonly<Record<MeasureName, number | null>>

/** Names of all measures, in the order they are printed. */
export const measureNames: readonly MeasureName[] = [
  'distress',
  'anger',
  'worry',
  'sadness',
  'confusion',
  'gratitude',
  'satisfaction',
  'complaint',
  'urgency',
  'politeness',
  'acknowledgement',
  'understanding',
  'exploration',
  'support',
  'apology',
  'respect',
  'warmth',
  'concreteness',
]

const presenceNames = Object.keys(presences) as (keyof typeof presences)[]
const balanceNames = Object.keys(balances) as (keyof typeof balances)[]

/** All formulas in one row: presences, then the sides of the balances. */
const formulas: readonly Weights[] = [
  ...presenceNames.map((name) => presences[name].shows),
  ...balanceNames.flatMap((name) => [balances[name].for, balances[name].against]),
]

type Influence = readonly [formula: number, weight: number]

/** Which formulas a kind moves, worked out on first use. */
const influencesOf = new Map<SignalKind, readonly Influence[]>()

function influences(kind: SignalKind): readonly Influence[] {
  const known = influencesOf.get(kind)
  if (known) return known
  const own = formulas.flatMap((weights, formula): Influence[] => {
    const weight = weights[kind]
    return weight === undefined ? [] : [[formula, weight]]
  })
  influencesOf.set(kind, own)
  return own
}

/** Sums a message up, looking at every signal once. */
export function measure(signals: readonly Signal[], length: MessageLength): Measures {
  const measures = {} as Record<MeasureName, number | null>
  for (const name of measureNames) measures[name] = null
  if (length.words === 0 && signals.length === 0) return measures
  const silence = new Float64Array(formulas.length).fill(1)
  for (const { kind, strength } of signals) {
    for (const [formula, weight] of influences(kind))
      silence[formula] = (silence[formula] ?? 1) * (1 - weight * strength)
  }
  for (const [index, name] of presenceNames.entries()) measures[name] = round(1 - (silence[index] ?? 1))
  for (const [index, name] of balanceNames.entries()) {
    const inFavour = 1 - (silence[presenceNames.length + 2 * index] ?? 1)
    const against = 1 - (silence[presenceNames.length + 2 * index + 1] ?? 1)
    const silent = inFavour === 0 && against === 0
    measures[name] = silent && balances[name].silence === 'unknown' ? null : round(0.5 + (inFavour - against) / 2)
  }
  return measures
}

/** Six decimals: enough to rank by, and the same text on every machine. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6

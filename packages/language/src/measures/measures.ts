import type { MessageLength } from '../message-reading.ts'
import type { Signal } from '../signal.ts'
import type { SignalKind } from '../signal-kind.ts'
import { balances, type MeasureName, type Presence, presences, type Weights } from './formulas.ts'

/** Numeric summaries of one message, each 0..1, or `null` when the words give nothing to go on. */
export type Measures = Readonly<Record<MeasureName, number | null>>

const presenceNames = Object.keys(presences) as (keyof typeof presences)[]
const balanceNames = Object.keys(balances) as (keyof typeof balances)[]

/** All formulas in one row: what shows a presence and what eases it, then the sides of the balances. */
const formulas: readonly Weights[] = [
  ...presenceNames.flatMap((name) => {
    const presence: Presence = presences[name]
    return [presence.shows, presence.eases ?? {}]
  }),
  ...balanceNames.flatMap((name) => [balances[name].for, balances[name].against]),
]

/** Where a measure's two formulas begin in the row. */
const presenceAt = Object.fromEntries(presenceNames.map((name, index) => [name, 2 * index])) as Record<
  keyof typeof presences,
  number
>
const balanceAt = Object.fromEntries(
  balanceNames.map((name, index) => [name, 2 * (presenceNames.length + index)]),
) as Record<keyof typeof balances, number>

/** Which formulas a kind moves, as pairs of formula and weight; worked out on first use. */
const influencesOf = new Map<SignalKind, Float64Array>()

function influences(kind: SignalKind): Float64Array {
  const known = influencesOf.get(kind)
  if (known) return known
  const own = Float64Array.from(
    formulas.flatMap((weights, formula) => (weights[kind] === undefined ? [] : [formula, weights[kind]])),
  )
  influencesOf.set(kind, own)
  return own
}

/** What is left unsaid of each formula: the product of 1 − weight × strength. Scratch, filled anew for each message. */
const unsaid = new Float64Array(formulas.length)

/** Sums a message up, looking at every signal once. */
export function measure(signals: readonly Signal[], length: MessageLength): Measures {
  const known = length.words > 0 || signals.length > 0
  unsaid.fill(1)
  for (const { kind, strength } of signals) {
    const pairs = influences(kind)
    for (let at = 0; at < pairs.length; at += 2) {
      const formula = pairs[at] as number
      unsaid[formula] = (unsaid[formula] as number) * (1 - (pairs[at + 1] as number) * strength)
    }
  }
  const presence = (name: keyof typeof presences) => (known ? said(presenceAt[name]) : null)
  const balance = (name: keyof typeof balances) => (known ? weigh(name) : null)
  // One literal, so that all readings share a shape.
  return {
    distress: presence('distress'),
    anger: presence('anger'),
    worry: presence('worry'),
    sadness: presence('sadness'),
    confusion: presence('confusion'),
    gratitude: presence('gratitude'),
    satisfaction: balance('satisfaction'),
    complaint: presence('complaint'),
    urgency: presence('urgency'),
    politeness: balance('politeness'),
    acknowledgement: presence('acknowledgement'),
    understanding: presence('understanding'),
    exploration: presence('exploration'),
    support: presence('support'),
    apology: presence('apology'),
    respect: balance('respect'),
    warmth: presence('warmth'),
    concreteness: presence('concreteness'),
  }
}

function said(formula: number): number {
  const rest = unsaid[formula] as number
  return rest === 1 ? 0 : round((1 - rest) * (unsaid[formula + 1] as number))
}

function weigh(name: keyof typeof balances): number | null {
  const inFavour = unsaid[balanceAt[name]] as number
  const against = unsaid[balanceAt[name] + 1] as number
  if (inFavour === 1 && against === 1) return balances[name].silence === 'unknown' ? null : 0.5
  return round(0.5 + (against - inFavour) / 2)
}

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

/** Six decimals: enough to rank by, and the same text on every machine. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6

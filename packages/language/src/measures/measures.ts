import type { MessageLength } from '../message-reading.ts'
import type { Signal } from '../signal.ts'
import type { SignalKind } from '../signal-kind.ts'
import { type Balance, balances, type MeasureName, type Presence, presences, type Weights } from './formulas.ts'

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
const at = Object.fromEntries([...presenceNames, ...balanceNames].map((name, index) => [name, 2 * index])) as Readonly<
  Record<MeasureName, number>
>

/** The formulas that a kind moves, and by how much. */
interface Influences {
  formulas: Uint8Array
  weights: Float64Array
}

/** Worked out on first use. */
const influencesOf = new Map<SignalKind, Influences>()

function influences(kind: SignalKind): Influences {
  const known = influencesOf.get(kind)
  if (known) return known
  const moved = formulas.flatMap((weights, formula) => (weights[kind] === undefined ? [] : [formula]))
  const own = {
    formulas: Uint8Array.from(moved),
    weights: Float64Array.from(moved, (formula) => formulas[formula]?.[kind] ?? 0),
  }
  influencesOf.set(kind, own)
  return own
}

/** What is left unsaid of each formula: the product of 1 − weight × strength. Scratch, filled anew for each message. */
const unsaid = new Float64Array(formulas.length).fill(1)

/**
 * Far below the last decimal that is kept. After thousands of signals the products would get so small that processors
 * multiply them a hundred times more slowly.
 */
const NOTHING_LEFT = 1e-30

/** Sums a message up, looking at every signal once. */
export function measure(signals: readonly Signal[], length: MessageLength): Measures {
  if (signals.length === 0) return length.words === 0 ? unknown : plain
  for (let formula = 0; formula < unsaid.length; formula++) unsaid[formula] = 1
  for (const { kind, strength } of signals) {
    const { formulas, weights } = influences(kind)
    for (let index = 0; index < formulas.length; index++) {
      const formula = formulas[index] as number
      const left = (unsaid[formula] as number) * (1 - (weights[index] as number) * strength)
      unsaid[formula] = left < NOTHING_LEFT ? 0 : left
    }
  }
  return summary()
}

/** One literal, so that all readings share a shape; plain names, so that nothing is looked up. */
const summary = (): Measures => ({
  distress: said(at.distress),
  anger: said(at.anger),
  worry: said(at.worry),
  sadness: said(at.sadness),
  confusion: said(at.confusion),
  gratitude: said(at.gratitude),
  satisfaction: weigh(at.satisfaction, balances.satisfaction.silence),
  complaint: said(at.complaint),
  urgency: said(at.urgency),
  politeness: weigh(at.politeness, balances.politeness.silence),
  acknowledgement: said(at.acknowledgement),
  understanding: said(at.understanding),
  exploration: said(at.exploration),
  support: said(at.support),
  apology: said(at.apology),
  respect: weigh(at.respect, balances.respect.silence),
  warmth: said(at.warmth),
  concreteness: said(at.concreteness),
})

function said(formula: number): number {
  const rest = unsaid[formula] as number
  return rest === 1 ? 0 : round((1 - rest) * (unsaid[formula + 1] as number))
}

function weigh(formula: number, silence: Balance['silence']): number | null {
  const inFavour = unsaid[formula] as number
  const against = unsaid[formula + 1] as number
  if (inFavour === 1 && against === 1) return silence === 'unknown' ? null : 0.5
  return round(0.5 + (against - inFavour) / 2)
}

/** Six decimals: enough to rank by, and the same text on every machine. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** Names of all measures, in the order they are printed. */
export const measureNames = /* @__PURE__ */ Object.keys(/* @__PURE__ */ summary()) as readonly MeasureName[]

/** Words that say nothing in particular, as many messages do. */
const plain = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ summary())

/** When there is nothing to go on. */
const unknown = /* @__PURE__ */ Object.freeze(Object.fromEntries(measureNames.map((name) => [name, null]))) as Measures

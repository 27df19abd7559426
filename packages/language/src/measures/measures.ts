import type { MessageLength } from '../message-reading.ts'
import type { Signal } from '../signal.ts'
import { balances, type MeasureName, presences, type Weights } from './formulas.ts'

/** Numeric summaries of one message, each 0..1, or `null` when the words give nothing to go on. */
export type Measures = Readonly<Record<MeasureName, number | null>>

const presenceEntries = Object.entries(presences)
const balanceEntries = Object.entries(balances)

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

export function measure(signals: readonly Signal[], length: MessageLength): Measures {
  const measures: Partial<Record<MeasureName, number | null>> = {}
  for (const name of measureNames) measures[name] = null
  if (length.words === 0 && signals.length === 0) return measures as Measures
  for (const [name, formula] of presenceEntries) measures[name as MeasureName] = round(combine(signals, formula.shows))
  for (const [name, formula] of balanceEntries) {
    const inFavour = combine(signals, formula.for)
    const against = combine(signals, formula.against)
    measures[name as MeasureName] = inFavour === 0 && against === 0 ? null : round(0.5 + (inFavour - against) / 2)
  }
  return measures as Measures
}

function combine(signals: readonly Signal[], weights: Weights): number {
  let silence = 1
  for (const signal of signals) silence *= 1 - (weights[signal.kind] ?? 0) * signal.strength
  return 1 - silence
}

/** Six decimals: enough to rank by, and the same text on every machine. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6

import type { SignalKind } from '@attune/language'
import type { Rule } from '../rule.ts'
import { kindsOf, type Side, type Utterance } from '../story/utterance.ts'

/** Tells which of a list of rules a message concerns, for itself or because they wait for something: 1 at their places. */
export type WakeList = (utterance: Utterance, waiting: Iterable<string>) => Uint8Array

/** A list of rules is asked for every message of every conversation: who wakes on what is worked out once. */
const known = new WeakMap<readonly Rule[], WakeList>()

export function wakeListOf(rules: readonly Rule[]): WakeList {
  const list = known.get(rules) ?? buildWakeList(rules)
  known.set(rules, list)
  return list
}

interface SideList {
  /** Rules that hear every message, as 1 at their places. */
  always: Uint8Array
  byKind: Map<SignalKind, number[]>
}

function buildWakeList(rules: readonly Rule[]): WakeList {
  const sides: Record<Side, SideList> = { customer: listFor(rules, 'customer'), service: listFor(rules, 'service') }
  const places = new Map(rules.map(({ meta }, place) => [meta.id, place]))
  return (utterance, waiting) => {
    const { always, byKind } = sides[utterance.side]
    const woken = always.slice()
    for (const kind of kindsOf(utterance).keys()) {
      for (const place of byKind.get(kind) ?? none) woken[place] = 1
    }
    for (const id of waiting) {
      const place = places.get(id)
      if (place !== undefined) woken[place] = 1
    }
    return woken
  }
}

const none: readonly number[] = []

function listFor(rules: readonly Rule[], side: Side): SideList {
  const always = new Uint8Array(rules.length)
  const byKind = new Map<SignalKind, number[]>()
  for (const [place, { wakes }] of rules.entries()) {
    const kinds = wakes?.[side]
    if (!kinds) always[place] = 1
    for (const kind of kinds ?? []) byKind.set(kind, [...(byKind.get(kind) ?? []), place])
  }
  return { always, byKind }
}

import type { SignalKind } from '@attune/language'
import type { Rule } from '../rule.ts'
import type { Side, Utterance } from '../story/utterance.ts'

/**
 * Tells which of a list of rules a message concerns, or who wait for something, by their ids: their places, in order.
 * `null`: the conversation is over, which concerns all.
 */
export type WakeList = (utterance: Utterance | null, waiting: Iterable<string>) => readonly number[]

/** A list of rules is asked for every message of every conversation: who wakes on what is worked out once. */
const known = new WeakMap<readonly Rule[], WakeList>()

export function wakeListOf(rules: readonly Rule[]): WakeList {
  const list = known.get(rules) ?? buildWakeList(rules)
  known.set(rules, list)
  return list
}

/** A set of places, 32 to a word: most rules sleep, and must not cost anything. */
type Places = number[]

interface SideList {
  /** Rules that hear every message. */
  always: Places
  byKind: Map<SignalKind, Places>
}

function buildWakeList(rules: readonly Rule[]): WakeList {
  const all = rules.map((_, place) => place)
  const sides: Record<Side, SideList> = { customer: listFor(rules, 'customer'), service: listFor(rules, 'service') }
  const placeOf = new Map(rules.map(({ meta }, place) => [meta.id, place]))
  return (utterance, waiting) => {
    if (!utterance) return all
    const { always, byKind } = sides[utterance.side]
    const woken = always.slice()
    for (const kind of utterance.kinds.keys()) {
      const places = byKind.get(kind)
      if (places) addAll(woken, places)
    }
    for (const id of waiting) {
      const place = placeOf.get(id)
      if (place !== undefined) add(woken, place)
    }
    return listed(woken)
  }
}

function listFor(rules: readonly Rule[], side: Side): SideList {
  const nobody = (): Places => new Array(Math.ceil(rules.length / 32)).fill(0)
  const always = nobody()
  const byKind = new Map<SignalKind, Places>()
  for (const [place, { wakes }] of rules.entries()) {
    const kinds = wakes?.[side]
    if (!kinds) add(always, place)
    for (const kind of kinds ?? []) {
      const places = byKind.get(kind) ?? nobody()
      add(places, place)
      byKind.set(kind, places)
    }
  }
  return { always, byKind }
}

function add(places: Places, place: number): void {
  places[place >> 5] = (places[place >> 5] ?? 0) | (1 << (place & 31))
}

function addAll(places: Places, others: Places): void {
  for (const [word, bits] of others.entries()) places[word] = (places[word] ?? 0) | bits
}

function listed(places: Places): number[] {
  const list: number[] = []
  for (const [word, bits] of places.entries()) {
    for (let left = bits; left !== 0; left &= left - 1) list.push(word * 32 + 31 - Math.clz32(left & -left))
  }
  return list
}

import type { SignalKind } from '@attune/language'
import type { ActiveRule } from '../rule.ts'
import type { Side, Utterance } from '../story/utterance.ts'

/** A rule on its place in the list. Rules are laid out each in its own way, so that looking into one costs more. */
export interface Seat {
  id: string
  rule: ActiveRule
}

/**
 * Tells which of a list of rules a message (`null`: the end) concerns, or who wait for something, by their ids: in the
 * order of the list.
 */
export type WakeList = (utterance: Utterance | null, waiting: ReadonlyMap<string, unknown>) => readonly Seat[]

/** A list of rules is asked for every message of every conversation: who wakes on what is worked out once. */
const known = new WeakMap<readonly ActiveRule[], WakeList>()

export function wakeListOf(rules: readonly ActiveRule[]): WakeList {
  const list = known.get(rules) ?? buildWakeList(rules)
  known.set(rules, list)
  return list
}

/** A set of places, 32 to a word: most rules sleep, and must not cost anything. */
type Places = Int32Array

interface SideList {
  /** Rules that hear every message. */
  always: Places
  byKind: Map<SignalKind, Places>
}

function buildWakeList(rules: readonly ActiveRule[]): WakeList {
  const seats = rules.map((rule): Seat => ({ id: rule.meta.id, rule }))
  const sides: Record<Side, SideList> = { customer: listFor(rules, 'customer'), service: listFor(rules, 'service') }
  const atTheEnd = nobody(rules)
  for (const [place, { wakes }] of rules.entries()) if (wakes?.end !== false) add(atTheEnd, place)
  const placeOf = new Map(seats.map(({ id }, place) => [id, place]))
  const woken = nobody(rules)
  return (utterance, waiting) => {
    woken.set(utterance ? sides[utterance.side].always : atTheEnd)
    if (utterance) addKinds(woken, utterance.kinds, sides[utterance.side].byKind)
    for (const id of waiting.keys()) {
      const place = placeOf.get(id)
      if (place !== undefined) add(woken, place)
    }
    return seated(woken, seats)
  }
}

function listFor(rules: readonly ActiveRule[], side: Side): SideList {
  const always = nobody(rules)
  const byKind = new Map<SignalKind, Places>()
  for (const [place, { wakes }] of rules.entries()) {
    const kinds = wakes?.[side]
    if (!kinds) add(always, place)
    for (const kind of kinds ?? []) {
      const places = byKind.get(kind) ?? nobody(rules)
      add(places, place)
      byKind.set(kind, places)
    }
  }
  return { always, byKind }
}

const nobody = (rules: readonly ActiveRule[]): Places => new Int32Array(Math.ceil(rules.length / 32))

function add(places: Places, place: number): void {
  places[place >> 5] = (places[place >> 5] as number) | (1 << (place & 31))
}

function addKinds(woken: Places, kinds: Utterance['kinds'], byKind: SideList['byKind']): void {
  for (const kind of kinds.keys()) {
    const places = byKind.get(kind)
    if (!places) continue
    for (let word = 0; word < woken.length; word++) woken[word] = (woken[word] as number) | (places[word] as number)
  }
}

function seated(places: Places, seats: readonly Seat[]): Seat[] {
  const list: Seat[] = []
  for (let word = 0; word < places.length; word++) {
    for (let left = places[word] as number; left !== 0; left &= left - 1) {
      list.push(seats[word * 32 + 31 - Math.clz32(left & -left)] as Seat)
    }
  }
  return list
}

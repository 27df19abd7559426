import { dimensions, families, nearest } from '@attune/core'
import { measureNames } from '@attune/language'
import type { Rule } from '../rule.ts'

/** What a label is compared with. */
export type TargetKind = 'score' | 'family' | 'dimension' | 'rule' | 'measure'

/** Something that both people and Attune have an opinion on. */
export interface Target {
  kind: TargetKind
  name: string
}

/** Labels of a conversation: `overall`, families, dimensions and rules. */
export function conversationTargets(rules: readonly Rule[]): ReadonlyMap<string, Target> {
  const targets: Target[] = [
    { kind: 'score', name: 'overall' },
    ...families.map((name): Target => ({ kind: 'family', name })),
    ...dimensions.map((name): Target => ({ kind: 'dimension', name })),
    ...rules.map(({ meta }): Target => ({ kind: 'rule', name: meta.id })),
  ]
  return new Map(targets.map((target) => [target.name, target]))
}

/** Labels of a message: measures. */
export const messageTargets: ReadonlyMap<string, Target> = new Map(
  measureNames.map((name) => [name, { kind: 'measure', name }]),
)

/** A label that no number of ours answers to. */
export interface UnknownLabel {
  name: string
  /** How many rows have it. */
  rows: number
  /** The name that may have been meant. */
  near: string | null
  /** The kind of row that has a number of this name, when it is not the kind of these; `null` = neither has. */
  of: 'conversation' | 'message' | null
}

export function unknownLabel(
  name: string,
  rows: number,
  kind: 'conversation' | 'message',
  known: Readonly<Record<'conversation' | 'message', ReadonlyMap<string, Target>>>,
): UnknownLabel {
  const other = kind === 'conversation' ? 'message' : 'conversation'
  const of = known[other].has(name) ? other : null
  return { name, rows, near: of === null ? nearest(name, [...known[kind].keys()]) : null, of }
}

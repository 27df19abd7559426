import type { Fact, FactKind, FactStatus, Instant, JsonValue } from '@attune/core'
import { tokensOf } from './tokens.ts'

/** A fact as it is compared. */
export interface ComparedFact {
  fact: Fact
  tokens: ReadonlySet<string>
  /** How much it counts; 0 = only as an obstacle. */
  weight: number
  /** It says what the customer must not get, or does not want. */
  avoids: boolean
}

const weights: Readonly<Record<FactKind, number>> = {
  need: 3,
  preference: 2,
  product: 1.5,
  habit: 1,
  background: 0.5,
  event: 0.5,
  boundary: 0,
  relationship: 0,
}

const over: ReadonlySet<FactStatus> = new Set(['superseded', 'retracted', 'expired', 'erased'])
const avoiding = ['allerg', 'intoleran', 'avoid', 'dislike', 'aversion', 'contraindication']

/** Those that hold now and that the caller allows, with their words. */
export function comparedFacts(
  facts: readonly Fact[],
  options: { now: Instant; usable: (fact: Fact) => boolean; subject: string },
): ComparedFact[] {
  const now = Date.parse(options.now)
  return facts
    .filter((fact) => fact.subject === options.subject && holds(fact, now) && options.usable(fact))
    .map((fact) => {
      const avoids = fact.kind === 'boundary' || avoiding.some((word) => fact.predicate.includes(word))
      // Not known counts as low.
      const weight = avoids ? 0 : weights[fact.kind] * (fact.confidence ?? 0.3)
      return { fact, tokens: new Set(tokensOf(wordsOf(fact))), weight, avoids }
    })
}

function holds(fact: Fact, now: number): boolean {
  const ended = (end: Instant | null) => end !== null && now >= Date.parse(end)
  return !over.has(fact.status) && !ended(fact.expiresAt) && !ended(fact.validTo)
}

/** The value says it without the words around it; a yes or a number needs its sentence. */
function wordsOf({ value, statement }: Fact): string {
  const text = textOf(value)
  return text.length > 0 ? text.join(' ') : statement
}

function textOf(value: JsonValue): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textOf)
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(textOf)
  return []
}

import type { CatalogItem } from './catalog-item.ts'
import { tokensOf } from './tokens.ts'
import type { ComparedFact } from './usable-facts.ts'

/** Why an item is not for a customer, whatever else speaks for it. */
export interface Obstacle {
  /** `avoids`: they must not or do not want to get it. `excluded`: the item says it is not for them. `requires`: they lack what it needs. */
  why: 'avoids' | 'excluded' | 'requires'
  /** The item's word that decided. */
  term: string
  /** The facts that decided; empty when something is not known of the customer. */
  factIds: string[]
}

/** The first thing that stands against it, or `null`. */
export function obstacleTo(item: CatalogItem, facts: readonly ComparedFact[]): Obstacle | null {
  for (const term of item.excludes ?? []) {
    const against = facts.filter((each) => concerns(each) && mentions(each.tokens, term))
    if (against.length > 0) return { why: 'excluded', term, factIds: idsOf(against) }
  }
  for (const avoided of facts.filter(({ avoids }) => avoids)) {
    const term = contained(item, avoided.tokens)
    if (term !== null) return { why: 'avoids', term, factIds: idsOf([avoided]) }
  }
  for (const term of item.requires ?? []) {
    if (!facts.some((each) => !each.avoids && mentions(each.tokens, term)))
      return { why: 'requires', term, factIds: [] }
  }
  return null
}

function concerns({ avoids, fact }: ComparedFact): boolean {
  return avoids || fact.kind === 'need' || fact.kind === 'background' || fact.kind === 'event'
}

function mentions(tokens: ReadonlySet<string>, term: string): boolean {
  const words = tokensOf(term)
  return words.length > 0 && words.every((word) => tokens.has(word))
}

/** "Nut-free" and 不含坚果 hold the word, not the thing. */
const without = ['free', 'without', 'no', 'zero', '不含', '无', '無', '零', '免']

/** A tag, or else the name or a part of the description, that holds what is avoided. */
function contained(item: CatalogItem, avoided: ReadonlySet<string>): string | null {
  const parts = [...(item.tags ?? []), item.name, ...(item.description ?? '').split(/[,.;:!?，。；：！？、\n]/)]
  return parts.find((part) => !isWithout(part) && tokensOf(part).some((word) => avoided.has(word))) ?? null
}

function isWithout(part: string): boolean {
  const text = part.toLowerCase()
  const words = new Set(text.split(/[\s\-–]+/))
  return without.some((word) => words.has(word) || (/\P{ASCII}/u.test(word) && text.includes(word)))
}

function idsOf(facts: readonly ComparedFact[]): string[] {
  return facts.map(({ fact }) => fact.id)
}

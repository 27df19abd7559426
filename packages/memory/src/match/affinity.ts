import type { Fact } from '@attune/core'
import MiniSearch from 'minisearch'
import type { CatalogItem } from './catalog-item.ts'
import { tokensOf } from './tokens.ts'
import type { ComparedFact } from './usable-facts.ts'

/** What one fact says for an item. */
export interface MatchReason {
  factId: string
  kind: Fact['kind']
  /** Its share of the score. All points of a match add up to it. */
  points: number
  /** The words that meet, as they were compared. */
  terms: string[]
}

/** How well an item suits a customer, and by what. */
export interface Affinity {
  /** 0..1: the share of what counts for the customer that the item meets. */
  score: number
  because: MatchReason[]
}

type Field = 'name' | 'tags' | 'description'
/** Name and tags say what it is, the description also what it is not. */
const trust: Readonly<Record<Field, number>> = { name: 1, tags: 1, description: 0.6 }

/** An index over items that tells how much of a fact each of them meets. */
export function indexItems(items: readonly CatalogItem[]): (facts: readonly ComparedFact[]) => Map<string, Affinity> {
  const index = new MiniSearch<{ id: number } & Record<Field, string>>({
    fields: ['name', 'tags', 'description'],
    tokenize: tokensOf,
    processTerm: (term) => term,
    // What is searched for has been cut already.
    searchOptions: { tokenize: (tokens) => tokens.split(' '), combineWith: 'OR' },
  })
  index.addAll(
    items.map(({ name, tags, description }, id) => ({
      id,
      name,
      tags: (tags ?? []).join(' '),
      description: description ?? '',
    })),
  )
  return (facts) => {
    const counting = facts.filter(({ weight, tokens }) => weight > 0 && tokens.size > 0)
    const total = counting.reduce((sum, { weight }) => sum + weight, 0)
    const found = new Map<string, Affinity>()
    for (const { fact, weight, tokens } of counting) {
      for (const { id, match } of index.search([...tokens].join(' '))) {
        const { id: itemId } = items[id] as CatalogItem
        const terms = Object.keys(match).sort()
        const met = terms.reduce(
          (sum, term) => sum + Math.max(...(match[term] as Field[]).map((field) => trust[field])),
          0,
        )
        const points = (weight / total) * (met / tokens.size)
        const affinity = found.get(itemId) ?? { score: 0, because: [] }
        affinity.because.push({ factId: fact.id, kind: fact.kind, points, terms })
        affinity.score += points
        found.set(itemId, affinity)
      }
    }
    for (const affinity of found.values()) affinity.score = Math.min(1, affinity.score)
    return found
  }
}

import type { Fact } from '@attune/core'
import MiniSearch from 'minisearch'
import type { PredicateSource } from '../predicate-source.ts'
import { namesOfValue } from '../statement-language.ts'
import { stem, wordsOf } from './words-of.ts'

/** Finds which facts a text is about. */
export interface FactIndex {
  /** By fact id, 0..1; the most relevant has 1, what has nothing to do with it is missing. */
  relevance(query: string): ReadonlyMap<string, number>
}

/** Words of a query beyond this add nothing; the last ones count. */
const mostWords = 60

/** Common words that say nothing about what a text is about. */
const stopWords = new Set(
  'a an and are as at be but by do for from had has have he her his i if in is it its me my of on or our she so that the their them they this to us was we were what when where which who will with would you your 的 了 是 我 你 您 他 她 在 和 有 就 不 也 都 吗 嗎 呢 吧 啊 这 這 那 个 個 要 会 會 能 可以 请 請 customer 顾客 顧客 客人 客户 客戶'.split(
    ' ',
  ),
)

const terms = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(stem)

/** Indexes facts: their sentence, value and what they are called in each language. */
export function indexFacts(facts: readonly Fact[], predicates: PredicateSource): FactIndex {
  const search = new MiniSearch<{ id: string; words: string }>({
    fields: ['words'],
    tokenize: terms,
    processTerm: (term) => term,
  })
  search.addAll(facts.map((fact) => ({ id: fact.id, words: soundOf(fact, predicates) })))
  return {
    relevance(query) {
      const words = terms(query).slice(-mostWords)
      if (words.length === 0) return new Map()
      const found = search.search([...new Set(words)].join(' '), {
        combineWith: 'OR',
        tokenize: (text) => text.split(' '),
      })
      const best = found[0]?.score ?? 1
      return new Map(found.map(({ id, score }) => [String(id), score / best]))
    },
  }
}

function soundOf({ statement, value, qualifier, predicate }: Fact, predicates: PredicateSource): string {
  const known = predicates.get(predicate)
  const label = known?.label
  const labels = label ? [label.en, label['zh-Hans'], label['zh-Hant']] : [predicate.replaceAll('_', ' ')]
  return [statement, ...namesOfValue(known, value), qualifier?.replaceAll('_', ' ') ?? '', ...labels].join(' ')
}

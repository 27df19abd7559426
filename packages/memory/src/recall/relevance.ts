import type { Fact } from '@attune/core'
import type { PredicateSource } from '../predicate-source.ts'
import type { Predicate } from '../predicates/predicate.ts'
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

/** The words of a fact, each once, with those of its predicate, which its like share. */
interface Heading {
  id: string
  own: readonly string[]
  shared: readonly string[]
  /** How often a word is there more than once. */
  often: ReadonlyMap<string, number> | null
}

/**
 * Indexes facts: their sentence, value and what they are called in each language. A customer has dozens of them, not
 * thousands: their words in a list are read as fast as a search tree, and leave next to nothing to collect as garbage.
 */
export function indexFacts(facts: readonly Fact[], predicates: PredicateSource): FactIndex {
  const headings = facts.map((fact) => headingOf(fact, predicates))
  return {
    relevance(query) {
      const asked = new Set(terms(query).slice(-mostWords))
      if (asked.size === 0) return new Map()
      const scores = scoresOf(headings, asked)
      const best = scores.reduce((most, [, score]) => Math.max(most, score), 0)
      return new Map(scores.map(([id, score]) => [id, score / best]))
    },
  }
}

/** How much a repeated word counts, how much a long fact loses, and what a word is worth at least. */
const saturation = 1.2
const lengthLoss = 0.7
const least = 0.5

/** BM25+ (Lv and Zhai 2011), times the number of words that meet: of facts so short, what shares two words is meant. */
function scoresOf(headings: readonly Heading[], asked: ReadonlySet<string>): [id: string, score: number][] {
  const found = headings.map((heading) => ({ heading, met: metIn(heading, asked) }))
  const holding = new Map<string, number>()
  for (const { met } of found) for (const word of met) holding.set(word, (holding.get(word) ?? 0) + 1)
  const usual = headings.reduce((sum, heading) => sum + lengthOf(heading), 0) / headings.length
  return found.flatMap(({ heading, met }): [string, number][] => {
    if (met.length === 0) return []
    const loss = saturation * (1 - lengthLoss + (lengthLoss * lengthOf(heading)) / usual)
    const score = met.reduce((sum, word) => {
      const count = heading.often?.get(word) ?? 1
      const rarity = rarityOf(holding.get(word) ?? 1, headings.length)
      return sum + rarity * (least + (count * (saturation + 1)) / (count + loss))
    }, 0)
    return [[heading.id, score * met.length]]
  })
}

const rarityOf = (holding: number, all: number): number => Math.log(1 + (all - holding + 0.5) / (holding + 0.5))

const lengthOf = ({ own, shared }: Heading): number => own.length + shared.length

const metIn = ({ own, shared }: Heading, asked: ReadonlySet<string>): string[] =>
  [...own, ...shared].filter((word) => asked.has(word))

function headingOf(fact: Fact, predicates: PredicateSource): Heading {
  const known = predicates.get(fact.predicate)
  const shared = known ? labelTerms(known) : terms(fact.predicate.replaceAll('_', ' '))
  const { statement, value, qualifier } = fact
  const said = terms([statement, ...namesOfValue(known, value), qualifier?.replaceAll('_', ' ') ?? ''].join(' '))
  const often = new Map<string, number>()
  for (const word of [...said, ...shared]) often.set(word, (often.get(word) ?? 0) + 1)
  const sharedOnce = new Set(shared)
  return {
    id: fact.id,
    own: [...new Set(said)].filter((word) => !sharedOnce.has(word)),
    shared,
    often: [...often.values()].some((count) => count > 1) ? often : null,
  }
}

const ofLabels = new WeakMap<Predicate, readonly string[]>()

/** The words of what a predicate is called, each once; cut once for all facts of its kind. */
function labelTerms(predicate: Predicate): readonly string[] {
  const cut = ofLabels.get(predicate)
  if (cut) return cut
  const { label } = predicate
  const fresh = [...new Set(terms([label.en, label['zh-Hans'], label['zh-Hant']].join(' ')))]
  ofLabels.set(predicate, fresh)
  return fresh
}

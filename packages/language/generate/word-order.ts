import { FIRST_WORD } from '../src/match/symbols.ts'
import type { Phrase } from './compile-phrases.ts'
import { visitItems } from './encode-phrase.ts'

/** Words used less often stand in the order of their first use. Found by trying: 2 and 6 make the packs larger. */
const FREQUENT = 3
/** How many of the words before are looked at for company. Found by trying. */
const COMPANY = 4

type Lists = readonly (readonly number[])[]

/**
 * The order of the vocabulary that makes the packs small: first the frequent words, such that words that share lists
 * ("is was are") stand together and the distances between them are short; then the others in the order in which the
 * writer meets them, so that their first use needs no number.
 *
 * @param words vocabulary; symbol = index + FIRST_WORD
 * @param shared lists that are written before the phrases
 */
export function orderWords(words: readonly string[], shared: Lists, phrases: readonly Phrase[]) {
  const wordOf = (symbol: number): string => words[symbol - FIRST_WORD] as string
  const byName = (a: number, b: number): number => (wordOf(a) < wordOf(b) ? -1 : 1)
  const uses = new Map<number, number>()
  const lists: number[][] = []
  const met = new Set<number>()
  const meet = (symbols: readonly number[], isList: boolean) => {
    // The order inside a list is free, and words that begin alike compress well.
    for (const symbol of isList ? symbols.toSorted(byName) : symbols) if (symbol >= FIRST_WORD) met.add(symbol)
  }
  for (const list of shared) meet(list, true)
  for (const { items } of phrases) {
    visitItems(items, (symbols, isList) => {
      for (const symbol of symbols) if (symbol >= FIRST_WORD) uses.set(symbol, (uses.get(symbol) ?? 0) + 1)
      if (isList) lists.push([...symbols])
      meet(symbols, isList)
    })
  }
  const usesOf = (symbol: number): number => uses.get(symbol) ?? 0
  const frequent = [...met]
    .filter((symbol) => usesOf(symbol) >= FREQUENT)
    .sort((a, b) => usesOf(b) - usesOf(a) || byName(a, b))
  const rare = [...met].filter((symbol) => usesOf(symbol) < FREQUENT)
  return { symbols: [...inCompany(frequent, lists), ...rare], frequent: frequent.length }
}

/** Chains words: next comes the one that shares most lists with the last ones, the earlier of the given in a tie. */
function inCompany(symbols: readonly number[], lists: Lists): number[] {
  const together = timesTogether(new Set(symbols), lists)
  const left = new Set(symbols)
  const chain: number[] = []
  while (left.size > 0) {
    const last = chain.slice(-COMPANY).reverse()
    let [best, most] = [-1, -1]
    for (const symbol of left) {
      const company = last.reduce((sum, other, age) => sum + (together.get(other)?.get(symbol) ?? 0) / (age + 1), 0)
      if (company > most) [best, most] = [symbol, company]
    }
    chain.push(best)
    left.delete(best)
  }
  return chain
}

/** How often two words stand in one list; short lists say more. */
function timesTogether(known: ReadonlySet<number>, lists: Lists): Map<number, Map<number, number>> {
  const together = new Map<number, Map<number, number>>()
  for (const list of lists) {
    const members = list.filter((symbol) => known.has(symbol))
    for (const one of members) {
      const others = together.get(one) ?? new Map<number, number>()
      together.set(one, others)
      for (const other of members) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1 / list.length)
    }
  }
  return together
}

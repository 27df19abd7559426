import { FIRST_WORD } from '../src/match/symbols.ts'
import type { Item } from './encode-phrase.ts'

type Row = readonly Item[]

/**
 * Joins rows that differ in one word: "can i help", "may i help" become "(can|may) i help". The language of the rows
 * stays the same, so readings do; there is less to write.
 */
export function mergeRows(rows: readonly Row[]): Row[] {
  let left = distinct(rows.map((row) => row.map(mergeItem)))
  for (let next = mergeOnce(left); next.length < left.length; next = mergeOnce(left)) left = next
  return left
}

function mergeItem(item: Item): Item {
  if (!('choice' in item)) return item
  const choice = mergeRows(item.choice).map((row) => [...row])
  const only = choice.length === 1 && choice[0]?.length === 1 ? choice[0][0] : undefined
  if (only && 'words' in only) return { words: only.words, optional: item.optional || only.optional }
  return { ...item, choice }
}

const distinct = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]

/** Joins the largest sets of rows that are alike but for the word at one place. */
function mergeOnce(rows: readonly Row[]): Row[] {
  const alike = new Map<string, { place: number; members: Row[] }>()
  for (const row of rows) {
    for (const [place, item] of row.entries()) {
      if (wordsOf(item) === null) continue
      const key = JSON.stringify([place, row.toSpliced(place, 1)])
      const set = alike.get(key) ?? { place, members: [] }
      alike.set(key, set)
      set.members.push(row)
    }
  }
  const joined = new Map<Row, Row | null>()
  for (const { place, members } of [...alike.values()].sort((a, b) => b.members.length - a.members.length)) {
    const free = members.filter((row) => !joined.has(row))
    const [first, ...others] = free
    if (!first || others.length === 0) continue
    const words = [...new Set(free.flatMap((row) => wordsOf(row[place] as Item) ?? []))]
    joined.set(first, first.with(place, { words, optional: false }))
    for (const other of others) joined.set(other, null)
  }
  return rows.flatMap((row) => {
    const to = joined.get(row)
    return to === undefined ? [row] : to === null ? [] : [to]
  })
}

/** The words of an item that is one word of several, or null. */
function wordsOf(item: Item): number[] | null {
  if ('symbol' in item) return item.symbol >= FIRST_WORD ? [item.symbol] : null
  return 'words' in item && !item.optional ? item.words : null
}

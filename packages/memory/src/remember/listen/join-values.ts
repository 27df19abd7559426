import { walk } from '../lexicon/word-tree.ts'
import type { Bounds, Capture, Page } from '../match/page.ts'
import { pastSkipped, readSlot } from '../match/read-slot.ts'
import type { Marks } from '../scope/read-marks.ts'

/** Most values that one statement is taken to list. */
const MOST = 12

/** The further values a statement lists: "nuts, milk and soy", 花生、牛奶和大豆. */
export function furtherValues(page: Page, marks: Marks, first: Capture, bounds: Bounds): Capture[] {
  const { slot, more } = first
  if (more) return [...more]
  const joins = page.ear.lists.get('joins')
  if (!slot?.many || !joins) return []
  const found: Capture[] = []
  for (let at = first.to; found.length < MOST; ) {
    const join = joinAt(page, joins, at, bounds.to) ?? (slot.most === 0 ? { to: at, word: true } : null)
    if (!join) break
    const from = slot.most === 0 ? pastSkipped(page, slot, join.to, bounds.to) : join.to
    const known = walk(slot.known, page.symbols, from, bounds.to, 1)[0]
    const next = known
      ? join.word || endsHere(page, joins, known.at, bounds.to)
        ? { from, to: known.at, value: known.value, slot }
        : null
      : join.word && !marks[join.to]
        ? shortValue(page, readSlot(page, slot, join.to, bounds.to), bounds.to)
        : null
    if (!next) break
    found.push(next)
    at = next.to
  }
  return found
}

/** Words between a join and the next value: "pork or any shellfish", "two cats and a dog". */
const before = new Set('a an any some two three four one also other'.split(' '))

/** The further values of a list: "pork or shellfish", "Arabic and some French". */
export function listedValues(page: Page, { to, list }: Capture, bounds: Bounds): Capture[] {
  const joins = page.ear.lists.get('joins')
  const found: Capture[] = []
  for (let at = to; list && joins && found.length < MOST; ) {
    let from = joinAt(page, joins, at, bounds.to)?.to ?? bounds.to
    if (from < bounds.to && before.has(page.text.slice(page.tokens.start[from], page.tokens.end[from]).toLowerCase()))
      from++
    const next = from < bounds.to ? walk(list, page.symbols, from, bounds.to, 1)[0] : undefined
    if (!next) break
    found.push({ from, to: next.at, value: next.value, slot: null, list })
    at = next.at
  }
  return found
}

interface Join {
  to: number
  /** A word such as "and", not only a comma. */
  word: boolean
}

function joinAt(page: Page, joins: Parameters<typeof walk>[0], at: number, limit: number): Join | null {
  const comma = at < limit && ',，、/&'.includes(page.text.charAt(page.tokens.start[at] as number)) ? at + 1 : at
  const word = walk(joins, page.symbols, comma, limit, 1)[0]
  if (word) return { to: word.at, word: true }
  return comma > at ? { to: comma, word: page.text.charAt(page.tokens.start[at] as number) === '、' } : null
}

const PUNCTUATION = 3

/** 不吃牛肉，羊肉可以: past a comma a value goes on only when nothing is said of it. */
const endsHere = (page: Page, joins: Parameters<typeof walk>[0], at: number, limit: number): boolean =>
  at >= limit || page.tokens.kind[at] === PUNCTUATION || joinAt(page, joins, at, limit) !== null

/** Words not known as values are one only when they close the clause. */
function shortValue({ tokens }: Page, value: Capture | null, limit: number): Capture | null {
  if (!value || value.to - value.from > 3) return null
  return value.to >= limit || tokens.kind[value.to] === PUNCTUATION ? value : null
}

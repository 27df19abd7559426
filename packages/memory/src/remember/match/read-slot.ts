import type { Slot } from '../lexicon/load-ear.ts'
import { walk } from '../lexicon/word-tree.ts'
import type { Capture, Page } from './page.ts'

const PUNCTUATION = 3
const EMOJI = 4

/** Marks inside a value: "gluten-free", "B&B", "AT/T", O'Brien. */
const joins = "-&/'._+"

/** Whether a token may stand inside a slot's value. In names only the first word shows that it is none. */
export function takesToken(page: Page, slot: Slot, at: number, isFirst: boolean): boolean {
  const kind = page.tokens.kind[at]
  if (kind === EMOJI) return false
  if (kind === PUNCTUATION) return joinsWords(page, at)
  if (slot.asWritten && !isFirst) return true
  return walk(slot.refuse, page.symbols, at, page.tokens.count, 1).length === 0
}

/** A mark with words right on both sides. */
function joinsWords({ text, tokens }: Page, at: number): boolean {
  const end = tokens.end[at] as number
  return (
    joins.includes(text.charAt(tokens.start[at] as number)) &&
    at > 0 &&
    tokens.end[at - 1] === tokens.start[at] &&
    at + 1 < tokens.count &&
    tokens.start[at + 1] === end
  )
}

/**
 * Reads a value from `at` on: past what only leads in, up to a mark or a word at which it ends. `null` when nothing is there,
 * or a word that shows it is no value ("allergic to waiting").
 */
export function readSlot(page: Page, slot: Slot, at: number, limit: number): Capture | null {
  const from = pastSkipped(page, slot, at, limit)
  const known = walk(slot.known, page.symbols, from, limit, 1)[0]
  const whole = known && { from, to: known.at, value: known.value, slot }
  if (whole && !(slot.most > 0 && isStump(page, slot, whole, limit))) return whole
  const free = readFree(page, slot, from, limit)
  // 酸菜鱼 is more than 酸菜, 咖啡提神 no more than 咖啡.
  return free && whole && whole.to - whole.from > 1 && free.to - whole.to > 1 ? whole : (free ?? whole ?? null)
}

/** 酸菜鱼 begins with 酸菜: what is short is a value of its own only where the value may end. */
function isStump({ ear, symbols, tokens }: Page, slot: Slot, { from, to }: Capture, limit: number): boolean {
  if (ear.data.language !== 'zh' || to - from > 2 || to >= limit) return false
  const kind = tokens.kind[to]
  if (kind === PUNCTUATION || kind === EMOJI) return false
  const joins = ear.lists.get('joins')
  return ![slot.stop, ...(joins ? [joins] : [])].some((tree) => walk(tree, symbols, to, limit, 1).length > 0)
}

function readFree(page: Page, slot: Slot, from: number, limit: number): Capture | null {
  let to = from
  while (to < limit && to - from < slot.most) {
    if (to > from && walk(slot.stop, page.symbols, to, page.tokens.count, 1).length > 0) break
    if (!takesToken(page, slot, to, to === from)) {
      const kind = page.tokens.kind[to]
      if (kind === PUNCTUATION || kind === EMOJI) break
      return null
    }
    if (walk(slot.stop, page.symbols, to, page.tokens.count, 1).length > 0) break
    to++
  }
  if (slot.must && !(slot.must === 'code' ? hasCode(page, from, to) : isCapital(page, from))) return null
  return to > from && endsWell(page, slot, to) ? { from, to, value: null, slot } : null
}

/** Past words that only lead in. */
export function pastSkipped(page: Page, slot: Slot, at: number, limit: number): number {
  let from = at
  while (from < limit && slot.skip.has(page.symbols[from] as number)) from++
  return from
}

/** Whether the last word of a free value can be one: nobody is allergic to what ends in -ing. */
function endsWell({ text, tokens }: Page, slot: Slot, to: number): boolean {
  const last = text.slice(tokens.start[to - 1], tokens.end[to - 1]).toLowerCase()
  if (slot['not-endings']?.some((ending) => last.endsWith(ending))) return false
  return !slot.endings || slot.endings.includes(last)
}

const CODE = 9

/** `X200`, or a name with a number behind it: `Aero 15`. */
function hasCode(page: Page, from: number, to: number): boolean {
  const { text, tokens } = page
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] === CODE) return true
    const digit = text.charCodeAt(tokens.start[at] ?? 0)
    if (at > from && digit >= 48 && digit <= 57 && isCapital(page, at - 1)) return true
  }
  return false
}

function isCapital({ text, tokens }: Page, at: number): boolean {
  const code = text.charCodeAt(tokens.start[at] ?? 0)
  return code >= 65 && code <= 90
}

/** The words with capitals that end at a token: "Mr Okafor", "Sarah Lee". */
export function readNameBack(page: Page, slot: Slot, at: number, first: number): Capture | null {
  let from = at + 1
  while (from > first && at - from + 2 <= slot.most && isCapital(page, from - 1)) {
    if (!takesToken(page, slot, from - 1, true)) break
    if (walk(slot.stop, page.symbols, from - 1, page.tokens.count, 1).length > 0) break
    from--
  }
  return from > at ? null : { from, to: at + 1, value: null, slot }
}

/** A mark between values: 牛奶、鸡蛋. */
export const isJoin = ({ text, tokens }: Page, at: number): boolean =>
  tokens.kind[at] === PUNCTUATION && '、，,/'.includes(text.charAt(tokens.start[at] as number))

/** One value or several joined ones that fill `[from, to)` exactly. */
export function readJoined(page: Page, slot: Slot, from: number, to: number): Capture | null {
  const first = readSlot(page, slot, from, to)
  if (!first || first.to === to) return first
  return joinedFrom(page, slot, first, to) ?? wholeValue(page, slot, first.from, to)
}

/** 牛奶蛋白 begins with a word that is known, and is another. */
function wholeValue(page: Page, slot: Slot, from: number, to: number): Capture | null {
  if (to - from > slot.most) return null
  for (let at = from; at < to; at++) {
    if (page.tokens.kind[at] === PUNCTUATION || !takesToken(page, slot, at, at === from)) return null
    if (walk(slot.stop, page.symbols, at, page.tokens.count, 1).length > 0) return null
  }
  if (!endsWell(page, slot, to)) return null
  return { from, to, value: null, slot }
}

function joinedFrom(page: Page, slot: Slot, first: Capture, to: number): Capture | null {
  const joins = page.ear.lists.get('joins')
  const more: Capture[] = []
  for (let at = first.to; slot.many && joins && at < to; ) {
    const mark = isJoin(page, at) ? at + 1 : at
    const next = walk(joins, page.symbols, mark, to, 1)[0]?.at ?? mark
    const value = next > at || slot.most === 0 ? readSlot(page, slot, next, to) : null
    if (!value) return null
    more.push(value)
    at = value.to
  }
  return slot.many && joins ? { ...first, more } : null
}

/** The values of a closed slot that end before a token, first to last: 海鲜、啤酒（都不能碰）. */
export function readKnownBack(page: Page, slot: Slot, to: number, first: number): Capture[] {
  const found: Capture[] = []
  for (let end = to; found.length < MOST_KNOWN; ) {
    const one = knownBefore(page, slot, end, first)
    if (!one) break
    found.unshift(one)
    end = beforeJoin(page, slot, one.from, first)
  }
  return found
}

/** Most values listed before the rest of a phrase, and most tokens of one of them. */
const MOST_KNOWN = 8
const LONGEST_KNOWN = 8

function knownBefore(page: Page, slot: Slot, end: number, first: number): Capture | null {
  for (let from = Math.max(first, end - LONGEST_KNOWN); from < end; from++) {
    const known = walk(slot.known, page.symbols, from, end, 1)[0]
    if (known?.at === end) return { from, to: end, value: known.value, slot }
  }
  return null
}

/** A comma would begin with what was said before: 牛肉吃，羊肉不吃. */
function beforeJoin(page: Page, slot: Slot, at: number, first: number): number {
  const { ear, symbols, text, tokens } = page
  let end = at
  while (end > first && slot.skip.has(symbols[end - 1] as number)) end--
  if (end > first && '、/'.includes(text.charAt(tokens.start[end - 1] as number))) return end - 1
  const joins = ear.lists.get('joins')
  for (let from = Math.max(first, end - 2); joins && from < end; from++)
    if (walk(joins, symbols, from, end, 1)[0]?.at === end) return from
  return end
}

/** End of a date that begins at a token, or -1. A year of its own is not one. */
export function dateAt(page: Page, at: number, limit: number): number {
  const start = page.tokens.start[at] ?? -1
  for (const { span, point } of page.times()) {
    if (span[1] <= start) continue
    if (span[0] > start) return -1
    if (point?.day?.type !== 'date' || point.day.month === null || point.day.day === null) return -1
    let to = at
    while (to < limit && (page.tokens.start[to] as number) < span[1]) to++
    return to
  }
  return -1
}

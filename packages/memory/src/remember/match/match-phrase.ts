import type { JsonValue } from '@attune/core'
import type { Move, Phrase } from '../lexicon/load-ear.ts'
import { type WordTree, walk } from '../lexicon/word-tree.ts'
import type { Bounds, Capture, Captures, Match, Page } from './page.ts'
import { dateAt, isJoin, readJoined, readKnownBack, readNameBack, readSlot, takesToken } from './read-slot.ts'

interface Reached {
  at: number
  captures: Captures
}

const none: Captures = {}

/**
 * Tries a phrase whose anchor may start at a token. A phrase has few steps, each takes a bounded number of tokens, and a gap
 * or slot in the middle tries at most as many lengths as it has tokens: the work per token is bounded, so the whole is linear
 * in the text.
 */
export function matchPhrase(page: Page, phrase: Phrase, at: number, bounds: Bounds): Match | null {
  for (const anchor of walk(phrase.anchor, page.symbols, at, bounds.to, 1)) {
    const taken: Captures = phrase.anchorCapture
      ? { [phrase.anchorCapture]: { from: at, to: anchor.at, value: anchor.value, slot: null, list: phrase.anchor } }
      : none
    const left = backward(page, phrase.before, 0, at - 1, bounds.from)
    if (!left) continue
    const right = forward(page, phrase.after, 0, anchor.at, bounds.to)
    if (right)
      return { from: left.at + 1, to: right.at, captures: joined(joined(left.captures, taken), right.captures) }
  }
  return null
}

function forward(page: Page, moves: readonly Move[], index: number, at: number, limit: number): Reached | null {
  const move = moves[index]
  if (!move) return { at, captures: none }
  const goOn = (next: number): Reached | null => forward(page, moves, index + 1, next, limit)
  switch (move.type) {
    case 'words':
      for (const { at: next, value } of walk(move.tree, page.symbols, at, limit, 1)) {
        const rest = goOn(next)
        if (rest) return move.capture ? withCapture(rest, move.capture, at, next, value, move.tree) : rest
      }
      return move.optional || (move.orEnd && isSentenceEnd(page, at, limit)) ? goOn(at) : null
    case 'gap':
      return throughGap(page, at, 1, Math.min(limit, at + move.most + 1), goOn)
    case 'date': {
      const next = dateAt(page, at, limit)
      const rest = next > at ? goOn(next) : null
      return rest && withCapture(rest, move.capture, at, next, null)
    }
    case 'slot': {
      const rest = isOpenEnd(moves, index + 1)
        ? lastSlot(page, move, at, limit, goOn)
        : innerSlot(page, move, at, 1, limit, goOn)
      return rest ?? (move.optional ? goOn(at) : null)
    }
    case 'end':
      return isSentenceEnd(page, at, limit) ? goOn(at) : null
    case 'start':
      return null
  }
}

/** `at` is the next token to the left; what is reached is the first token that was not taken. */
function backward(page: Page, moves: readonly Move[], index: number, at: number, first: number): Reached | null {
  const move = moves[index]
  if (!move) return { at, captures: none }
  const goOn = (next: number): Reached | null => backward(page, moves, index + 1, next, first)
  switch (move.type) {
    case 'words':
      for (const { at: next, value } of walk(move.tree, page.symbols, at, first - 1, -1)) {
        const rest = goOn(next)
        if (rest) return move.capture ? withCapture(rest, move.capture, next + 1, at + 1, value) : rest
      }
      return move.optional ? goOn(at) : null
    case 'gap':
      return throughGap(page, at, -1, Math.max(first - 1, at - move.most - 1), goOn)
    case 'slot':
      if (moves.slice(index + 1).every(isNeedless)) return firstSlot(page, move, at, first, goOn)
      return innerSlot(page, move, at, -1, first - 1, goOn) ?? (move.optional ? goOn(at) : null)
    case 'date': {
      for (let from = at; from >= first && from > at - LONGEST_DATE; from--) {
        const rest = dateAt(page, from, at + 1) === at + 1 ? goOn(from - 1) : null
        if (rest) return withCapture(rest, move.capture, from, at + 1, null)
      }
      return null
    }
    case 'start':
      return isSentenceStart(page, at, first) ? goOn(at) : null
    case 'end':
      return null
  }
}

/** Most tokens of values joined in the middle of a phrase. */
const MOST_JOINED = 16

/** Most tokens of a date that stands before an anchor. */
const LONGEST_DATE = 9

type SlotMove = Extract<Move, { type: 'slot' }>

/** A slot with nothing required behind it reads as far as its own rules go. */
function lastSlot(
  page: Page,
  move: SlotMove,
  at: number,
  limit: number,
  goOn: (next: number) => Reached | null,
): Reached | null {
  const read = readSlot(page, move.slot, at, limit)
  const rest = read && goOn(read.to)
  return rest && withSlot(rest, move.capture, read)
}

/** A slot that opens a phrase: the longest value known; in Chinese, where nothing shows where a word begins, only such. */
function firstSlot(
  page: Page,
  move: SlotMove,
  at: number,
  first: number,
  goOn: (next: number) => Reached | null,
): Reached | null {
  if (move.slot.most === 0) {
    const [value, ...more] = readKnownBack(page, move.slot, at + 1, first)
    const rest = value && goOn(value.from - 1)
    return rest && value ? withSlot(rest, move.capture, more.length > 0 ? { ...value, more } : value) : null
  }
  for (let from = Math.max(first, at - move.slot.most); from <= at; from++) {
    const known = walk(move.slot.known, page.symbols, from, at + 1, 1)[0]
    const rest = known?.at === at + 1 ? goOn(from - 1) : null
    if (rest && known) return withCapture(rest, move.capture, from, at + 1, known.value)
  }
  if (page.ear.data.language === 'zh') return null
  const name = move.slot.asWritten ? readNameBack(page, move.slot, at, first) : null
  const rest = name && goOn(name.from - 1)
  return rest && name ? withSlot(rest, move.capture, name) : innerSlot(page, move, at, -1, first - 1, goOn)
}

/** A slot in the middle takes as few tokens as let the rest match. */
function innerSlot(
  page: Page,
  move: SlotMove,
  at: number,
  step: 1 | -1,
  limit: number,
  goOn: (next: number) => Reached | null,
): Reached | null {
  const most = move.slot.many ? MOST_JOINED : move.slot.most
  for (let taken = 1, next = at; taken <= most; taken++) {
    if (
      next === limit ||
      !(takesToken(page, move.slot, next, step === 1 && taken === 1) || (move.slot.many && isJoin(page, next)))
    )
      return null
    next += step
    const rest = goOn(next)
    if (!rest) continue
    const [from, to] = step === 1 ? [at, next] : [next + 1, at + 1]
    const read = readJoined(page, move.slot, from, to)
    if (read) return withSlot(rest, move.capture, read)
  }
  return null
}

function throughGap(
  page: Page,
  at: number,
  step: 1 | -1,
  limit: number,
  goOn: (next: number) => Reached | null,
): Reached | null {
  for (let next = at; next !== limit; next += step) {
    const rest = goOn(next)
    if (rest) return rest
    if (page.tokens.kind[next] === PUNCTUATION) return null
  }
  return null
}

const PUNCTUATION = 3
const EMOJI = 4

/** Whether a step may find nothing to take. */
const isNeedless = (move: Move): boolean =>
  move.type === 'end' || (move.type === 'words' && move.orEnd) || ('optional' in move && move.optional)

const isOpenEnd = (moves: readonly Move[], from: number): boolean => moves.slice(from).every(isNeedless)

function isSentenceEnd(page: Page, at: number, limit: number): boolean {
  for (let next = at; next < limit; next++) {
    const kind = page.tokens.kind[next]
    if (kind === EMOJI) continue
    return kind === PUNCTUATION
  }
  return true
}

/** Nothing of the clause stands before: the sentence's start, or a mark. */
const isSentenceStart = (page: Page, at: number, first: number): boolean =>
  at < first || page.tokens.kind[at] === PUNCTUATION || page.tokens.kind[at] === EMOJI

const withCapture = (
  rest: Reached,
  name: string,
  from: number,
  to: number,
  value: JsonValue,
  list?: WordTree,
): Reached => ({
  at: rest.at,
  captures: joined({ [name]: { from, to, value, slot: null, ...(list ? { list } : {}) } }, rest.captures),
})

/** Two lists that fill one value side by side are one: 工作日 and 六点以后. */
function joined(one: Captures, other: Captures): Captures {
  const both = { ...one, ...other }
  for (const [name, first] of Object.entries(one)) {
    const second = other[name]
    if (second && isPlain(first) && isPlain(second))
      both[name] = { ...first, from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) }
  }
  return both
}

const isPlain = ({ value, slot }: Capture): boolean => value === null && slot === null

const withSlot = (rest: Reached, name: string, capture: Capture): Reached => ({
  at: rest.at,
  captures: { [name]: capture, ...rest.captures },
})

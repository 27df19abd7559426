import type { Ask } from '../lexicon/load-ear.ts'
import { type Walk, walk } from '../lexicon/word-tree.ts'
import type { Bounds, Capture, Page } from '../match/page.ts'
import { dateAt, readSlot } from '../match/read-slot.ts'
import { type Marks, readMarks } from '../scope/read-marks.ts'
import { furtherValues, listedValues } from './join-values.ts'
import type { Statement } from './statement.ts'

/** Said without a verb, and only as sure as the question was read. */
const CONFIDENCE = 0.75
const PUNCTUATION = 3
const EMOJI = 4

/** What an agent's message asks openly: "Any allergies?". Of the page as written, with nobody's words changed places. */
export function openQuestions({ ear, symbols, tokens }: Page): Ask[] {
  const asked = new Set<Ask>()
  for (let at = 0; at < tokens.count; at++)
    for (const { value } of walk(ear.questions, symbols, at, tokens.count, 1))
      for (const place of value as number[]) {
        const ask = ear.asks[place]
        if (ask) asked.add(ask)
      }
  return [...asked]
}

/** What a message says by beginning with nothing but a value: "Just kiwi", "Leeds, near the station". */
export function answersIn(
  page: Page,
  asks: readonly Ask[],
  sentences: readonly Bounds[],
  askedOf: string | null,
): Statement[] {
  const first = sentences[0]
  if (!first || asks.length === 0 || isQuestion(page, first)) return []
  const marks = readMarks(page)
  const from = pastLead(page, first)
  for (const { predicate, answer } of asks) {
    const value = answer && readAnswer(page, marks, answer, from, first)
    if (value)
      return [value, ...furtherAnswers(page, marks, value, first)].map((one) =>
        statementOf(page, predicate, one, askedOf),
      )
  }
  return []
}

/** Predicates that one no may answer together: "Any allergies or dietary requirements?" */
const together = new Set(['allergy', 'diet', 'food_avoided'])

/**
 * What a bare "No" to an open question says: "Any allergies?" – "None, thanks". Only to that one question and with nothing
 * else in the message, for a no that may answer something else is no answer.
 */
export function noneIn(page: Page, asks: readonly Ask[], sentences: readonly Bounds[]): Statement[] {
  const [first] = sentences
  const none = asks.find((ask) => ask.none !== null)?.none
  if (!none || !first || sentences.length > 2 || !asks.every(({ predicate }) => together.has(predicate))) return []
  const { ear, symbols, tokens } = page
  const nothing = ear.lists.get('answer-none')
  const found = nothing && walk(nothing, symbols, first.from, tokens.count, 1)[0]
  if (!found || !isRest(page, readMarks(page), found.at)) return []
  return [statementOf(page, none, { from: first.from, to: found.at, value: true, slot: null })]
}

/** Nothing follows but thanks. */
function isRest({ text, tokens }: Page, marks: Marks, from: number): boolean {
  for (let at = from; at < tokens.count; at++) {
    if (tokens.kind[at] === EMOJI || marks[at]?.name === 'light' || marks[at]?.name === 'asking') continue
    if (tokens.kind[at] !== PUNCTUATION || '?？'.includes(text.charAt(tokens.start[at] as number))) return false
  }
  return true
}

function readAnswer(
  page: Page,
  marks: Marks,
  answer: NonNullable<Ask['answer']>,
  from: number,
  bounds: Bounds,
): Capture | null {
  const value = valueAt(page, answer, from, bounds.to)
  if (!value) return null
  if (!isKnown(page, answer, value) && marks.slice(value.from, value.to).some((mark) => mark !== null)) return null
  return closes(page, marks, furtherAnswers(page, marks, value, bounds).at(-1)?.to ?? value.to, bounds.to)
    ? value
    : null
}

/** "Pork and shellfish": what else the answer names, of a slot or of a list. */
const furtherAnswers = (page: Page, marks: Marks, value: Capture, bounds: Bounds): Capture[] =>
  value.list ? listedValues(page, value, bounds) : furtherValues(page, marks, value, bounds)

/** One of the words it asks for, whatever else they may do in a sentence: 成都. */
const isKnown = ({ symbols }: Page, answer: NonNullable<Ask['answer']>, { from, to }: Capture): boolean =>
  answer === 'date' || !('slot' in answer) || walk(answer.slot.known, symbols, from, to, 1)[0]?.at === to

function valueAt(page: Page, answer: NonNullable<Ask['answer']>, from: number, limit: number): Capture | null {
  if (answer === 'date') {
    const to = dateAt(page, from, limit)
    return to > from ? { from, to, value: null, slot: null } : null
  }
  if ('slot' in answer) return readSlot(page, answer.slot, from, limit)
  const found: Walk | undefined = walk(answer.tree, page.symbols, from, limit, 1)[0]
  return found ? { from, to: found.at, value: found.value, slot: null, list: answer.tree } : null
}

/** Past "Just", "um, it's", 就是. */
function pastLead({ ear, symbols, tokens }: Page, { from, to }: Bounds): number {
  const lead = ear.lists.get('answer-lead')
  let at = from
  while (lead && at < to) {
    const next = walk(lead, symbols, at, to, 1)[0]?.at ?? (at > from && tokens.kind[at] === PUNCTUATION ? at + 1 : at)
    if (next === at) break
    at = next
  }
  return at
}

/** Nothing follows, or another clause, or words that only round the answer off. */
function closes({ ear, symbols, tokens }: Page, marks: Marks, at: number, limit: number): boolean {
  if (at >= limit || tokens.kind[at] === PUNCTUATION || tokens.kind[at] === EMOJI) return true
  const mark = marks[at]?.name
  if (mark === 'link' || mark === 'turn') return true
  const tail = ear.lists.get('answer-tail')
  return tail !== undefined && walk(tail, symbols, at, limit, 1).length > 0
}

function isQuestion({ text, tokens }: Page, { to }: Bounds): boolean {
  return '?？'.includes(text.charAt(tokens.start[to - 1] as number))
}

const statementOf = (page: Page, predicate: string, value: Capture, askedOf: string | null = null): Statement => ({
  page,
  rule: {
    predicate,
    phrases: [],
    speaker: 'stated',
    confidence: CONFIDENCE,
    alone: true,
    lasting: false,
    yields: false,
    agentOnly: false,
    fromNow: false,
    open: false,
    unwished: false,
    ends: false,
  },
  from: value.from,
  to: value.to,
  subject: askedOf ?? 'customer',
  value,
  qualifier: null,
  confidence: CONFIDENCE,
  stance: 'states',
  amends: false,
})

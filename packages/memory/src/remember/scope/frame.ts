import type { Bounds, Page } from '../match/page.ts'
import type { Mark, Marks } from './read-marks.ts'

/** What the rest of its sentence does to a statement. */
export interface Frame {
  /** Somebody else says so: "he said I'm …". */
  reported: boolean
  supposed: boolean
  asked: boolean
  /** The clause goes on to ask: "Is the soup fine for vegetarians?", 素食者能吃吗. */
  asksOn: boolean
  /** "back then I …", 以前我……: it no longer holds. */
  past: boolean
  /** Only for this time, this order. */
  once: boolean
  /** A day or an occasion is named in the sentence: "today", "when it arrives". */
  dated: boolean
  /** That day stands in the statement or right beside it. */
  ofThatDay: boolean
  /** Takes back what was said: "sorry, I meant". */
  amends: boolean
  negated: boolean
  /** Asked of the agent with nothing but politeness before it. */
  plainRequest: boolean
}

const PUNCTUATION = 3
const EMOJI = 4
const REACH = 24

/**
 * Looks around a statement, from its subject to the end of its phrase, within its sentence.
 */
export function readFrame(page: Page, marks: Marks, from: number, to: number, bounds: Bounds): Frame {
  const left = leftOf(page, marks, from, bounds.from)
  const asksAfter = asksBehind(page, marks, to, bounds.to)
  return {
    reported: (left.reported && !left.declared) || isReportedBehind(page, marks, to, bounds.to),
    supposed: left.supposed || isSupposition(page, marks, to, bounds.to),
    asked: !left.declared && (left.inverted || asksAfter),
    asksOn: asksInClause(page, marks, to, bounds.to),
    past: left.past,
    once: has(marks, 'once', bounds),
    dated: has(marks, 'day', bounds),
    ofThatDay: has(marks, 'day', { from: Math.max(from - 1, bounds.from), to: Math.min(to + 1, bounds.to) }),
    amends: left.amends,
    negated: left.negated,
    plainRequest: left.plain,
  }
}

interface Left {
  reported: boolean
  declared: boolean
  supposed: boolean
  past: boolean
  inverted: boolean
  amends: boolean
  negated: boolean
  plain: boolean
}

function leftOf(page: Page, marks: Marks, from: number, first: number): Left {
  const left: Left = {
    reported: false,
    declared: false,
    supposed: false,
    past: false,
    inverted: false,
    amends: false,
    negated: false,
    plain: true,
  }
  let crossed = false
  let turned = false
  /** Another clause begins here, whatever stands before it. */
  let apart = false
  for (let at = from - 1; at >= first && at > from - REACH; ) {
    const mark = marks[at] ?? null
    if (!mark) {
      if (page.tokens.kind[at] === PUNCTUATION) crossed = true
      else if (!crossed && !apart && page.tokens.kind[at] !== EMOJI) left.plain = false
      at--
      continue
    }
    if (mark.name === 'amend') left.amends = true
    // Right before the subject, or with a comma between: farther away it is another statement's.
    if (mark.name === 'past' && from - mark.to <= (crossed ? 1 : 0)) left.past = true
    const wasPlain = left.plain
    if (!crossed && !isTold(page, mark, from)) note(left, mark, turned)
    if (apart) left.plain = wasPlain
    apart ||= mark.name === 'after' || beginsClause(page, mark)
    // "No no, my wife …": what stands before it is taken back, and governs nothing.
    if (mark.name === 'amend') crossed = true
    if (mark.name === 'turn') {
      turned = true
      crossed ||= !isThat(page, mark)
    }
    at = mark.from - 1
  }
  return left
}

/** "I'm deaf, so please don't ring": what is asked for is told apart from why. */
function beginsClause({ text, tokens }: Page, mark: Mark): boolean {
  const word = text.slice(tokens.start[mark.from], tokens.end[mark.to - 1]).toLowerCase()
  return clauseOpeners.has(word)
}

const clauseOpeners = new Set(['so', 'but', 'because', '所以', '但', '但是', '因为', '因為'])

/** Before "that" the sentence goes on governing what follows: "I wish that", "he says that". */
function isThat({ text, tokens }: Page, mark: Mark): boolean {
  return text.slice(tokens.start[mark.from], tokens.end[mark.to - 1]).toLowerCase() === 'that'
}

/** 你们别再……, 您发短信: who is asked, or told not to. */
function isTold({ text, tokens }: Page, mark: Mark, from: number): boolean {
  const spoken = (at: number) => text.charAt(tokens.start[at] as number)
  if (mark.name !== 'other' || !'你您妳'.includes(spoken(mark.from))) return false
  return '别別不请請勿唔莫咪甭能可麻'.includes(spoken(from)) || (mark.to === from && mark.to - mark.from === 1)
}

const polite = new Set(['polite', 'light', 'after', 'link', 'turn', 'amend', 'yes', 'say', 'guess', 'once', 'day'])

function note(left: Left, { name }: Mark, turned: boolean): void {
  if (!polite.has(name) && name !== 'if') left.plain = false
  if (name === 'report') left.reported = true
  if (name === 'say') left.declared = true
  // "They should know that I'm deaf": what they should do is no doubt about what they are to know.
  if (name === 'if' || (!left.declared && (name === 'wish' || name === 'maybe'))) left.supposed = true
  if (name === 'ask' && !turned) left.inverted = true
  if (name === 'not') left.negated = true
}

/** Most tokens of who said it: "the recording". */
const LONGEST_TELLER = 3

/** "…, the recording said.": who said it closes the sentence, behind a comma. */
function isReportedBehind({ text, tokens }: Page, marks: Marks, to: number, limit: number): boolean {
  let end = limit
  while (end > to && tokens.kind[end - 1] === PUNCTUATION) end--
  const last = end > to ? marks[end - 1] : null
  if (last?.name !== 'report' || last.from <= to) return false
  for (let at = last.from - 1; at >= to && at >= last.from - LONGEST_TELLER - 1; at--)
    if (marks[at]?.name === 'self') return false
    else if (tokens.kind[at] === PUNCTUATION) return ',，'.includes(text.charAt(tokens.start[at] as number))
  return false
}

/** A question mark or particle right behind the phrase asks it; with more between, the question is another one. */
function asksBehind(page: Page, marks: Marks, to: number, limit: number): boolean {
  for (let at = to, light = 0; at < limit && light < 3; at++) {
    const mark = marks[at]
    if (mark?.name === 'asking') return true
    if (mark?.name === 'tag') return false
    if (mark?.name === 'light') light++
    else if (mark) return false
    else if (page.tokens.kind[at] === PUNCTUATION)
      return '?？'.includes(page.text.charAt(page.tokens.start[at] as number))
    else return false
  }
  return false
}

/** Whether the clause a phrase stands in, up to the next mark, ends by asking. */
function asksInClause({ text, tokens }: Page, marks: Marks, to: number, limit: number): boolean {
  for (let at = to; at < limit && at < to + REACH; at++) {
    if (tokens.kind[at] === PUNCTUATION) return '?？'.includes(text.charAt(tokens.start[at] as number))
    const closes = at + 1 === limit || tokens.kind[at + 1] === PUNCTUATION
    if (marks[at]?.name === 'asking' && (closes || '吗嗎么'.includes(text.charAt(tokens.start[at] as number))))
      return true
  }
  return false
}

/** 对花生过敏的话 */
function isSupposition({ tokens }: Page, marks: Marks, to: number, limit: number): boolean {
  for (let at = to; at < limit && at < to + 3; at++) {
    // "Born on 9 May, if you need it": behind a mark it is the listener's need, not the customer's case.
    if (tokens.kind[at] === PUNCTUATION) return false
    if (marks[at]?.name === 'if') return true
  }
  return false
}

function has(marks: Marks, name: Mark['name'], { from, to }: Bounds): boolean {
  for (let at = from; at < to; at++) if (marks[at]?.name === name) return true
  return false
}

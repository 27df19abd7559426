import type { Span } from '@attune/core'
import type { SignalKind } from '../signal-kind.ts'
import { wordTest } from '../text/word-test.ts'
import { clauseEnd, clauseStart } from './clause.ts'
import type { FoundObject } from './object-finder.ts'

/** Words that lead from an act to its object. */
const isOpener = /* @__PURE__ */ wordTest('for about that over regarding hear learn see read with when after to')
/** Words an object can begin with when nothing leads to it: "sorry the parcel is late". */
const isBeginning = /* @__PURE__ */ wordTest('the your you this these our my we i it there any all how what')
const isInnerBeginning = /* @__PURE__ */ wordTest('you your we the this')
/** First words of a hit that is itself what was done wrong: "we lost your bag". */
const isAdmission = /* @__PURE__ */ wordTest("i we i've we've")
/** Who says "I'm sorry" is not what it is about. */
const isSpeaker = /* @__PURE__ */ wordTest("i we i'm we're my our please oh so and but very really once again")
/** Words after which something else is said. */
const isBreak = /* @__PURE__ */ wordTest('but so because though although while')
/** Words of an object that fits every case. */
const isGenericWord = /* @__PURE__ */ wordTest(
  "any all the this that these those it everything some your you we us our and or of to by for which what may might have has had been is was be can could 've we've this caused cause causes causing happened experienced experience faced face inconvenience inconveniences trouble troubles issue issues problem problems confusion frustration situation bother hassle upset matter feel feeling",
)
/** Words between an act and the word that leads on: "apologise most sincerely for". */
const LONGEST_APPROACH = 3

/** What an English act is about: "sorry for [the double charge]", "we can't [refund the shipping]". */
export function englishObject(text: string, hit: Span, kind: SignalKind): FoundObject | null {
  const span = finders[kind]?.(text, hit) ?? null
  return span && { span, generic: isGeneric(text, span) }
}

const finders: Partial<Record<SignalKind, (text: string, hit: Span) => Span | null>> = {
  apology: (text, hit) => owned(text, hit) ?? ledTo(text, hit[0], hit[1]) ?? subject(text, hit),
  acknowledgement: (text, hit) => ledTo(text, hit[1], hit[1]),
  promise: (text, hit) => promised(text, hit) ?? behind(text, hit[1]) ?? subject(text, hit),
  refusal: (text, hit) => behind(text, hit[1]) ?? subject(text, hit),
}

/** "[We sent the wrong colour]": the act that is owned up to, when the words of the hit are that act. */
function owned(text: string, [start, end]: Span): Span | null {
  return isAdmission(text, start, wordEnd(text, start, end)) ? behind(text, start) : null
}

/** What stands behind the first word that leads on, "sorry for", or "sorry the". */
function ledTo(text: string, from: number, hitEnd: number): Span | null {
  const limit = clauseEnd(text, hitEnd)
  for (let at = skipSpaces(text, from, limit), approach = 0; at < limit && approach <= LONGEST_APPROACH; ) {
    const end = wordEnd(text, at, limit)
    const next = skipSpaces(text, end, limit)
    if (at > from && isBreak(text, at, end)) return null
    if (isOpener(text, at, end)) return behind(text, skipOpeners(text, at, limit))
    const begins = at >= hitEnd ? isBeginning : isInnerBeginning
    if (approach === 0 && begins(text, at, end)) return behind(text, at)
    if (at >= hitEnd) approach++
    at = next
  }
  return null
}

/** "I'll [email you the label by Friday]" */
function promised(text: string, [start, end]: Span): Span | null {
  for (let at = start; at < end; ) {
    const close = wordEnd(text, at, end)
    const word = text.slice(at, close).toLowerCase()
    at = skipSpaces(text, close, end)
    if (word === 'will' || word.endsWith("'ll") || word.endsWith('’ll')) return behind(text, at)
  }
  return null
}

/** From `from` to the end of the clause, or to a word after which something else is said. */
function behind(text: string, from: number): Span | null {
  const limit = clauseEnd(text, from)
  const start = skipSpaces(text, from, limit)
  let end = start
  for (let at = start; at < limit; ) {
    const close = wordEnd(text, at, limit)
    if (isBreak(text, at, close)) break
    end = close
    at = skipSpaces(text, close, limit)
  }
  return end > start ? [start, end] : null
}

/** "[The booking] cannot be changed", "[the double charge] was our mistake" */
function subject(text: string, [hitStart]: Span): Span | null {
  const start = clauseStart(text, hitStart)
  let end = hitStart
  for (const word of [' was ', ' is ', ' were ']) if (text.endsWith(word, end)) end -= word.length
  while (end > start && text.charAt(end - 1) === ' ') end--
  return end > start && hitStart > start && !isSpeaker(text, start, wordEnd(text, start, end)) ? [start, end] : null
}

function isGeneric(text: string, [start, end]: Span): boolean {
  for (let at = start; at < end; ) {
    const close = wordEnd(text, at, end)
    if (!isGenericWord(text, at, close)) return false
    at = skipSpaces(text, close, end)
  }
  return true
}

/** Past the words that lead on; the last word of a clause is the object itself: "sorry about that". */
function skipOpeners(text: string, from: number, limit: number): number {
  let at = from
  for (;;) {
    const end = wordEnd(text, at, limit)
    const next = skipSpaces(text, end, limit)
    if (next >= limit || !isOpener(text, at, end)) return at
    at = next
  }
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && text.charAt(at) !== ' ') at++
  return at > from ? at : Math.min(limit, from + 1)
}

function skipSpaces(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && text.charAt(at) === ' ') at++
  return at
}

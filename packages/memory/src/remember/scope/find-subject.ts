import type { Bounds, Page } from '../match/page.ts'
import type { Mark, Marks } from './read-marks.ts'

/** Who a phrase is about, and what the words between them and the phrase do to it. */
export interface Subject {
  /** `customer`, a member of the family, `other` for anybody and anything else, `none` when nobody is named. */
  who: string
  /** First token of the subject; of the phrase when there is none. */
  from: number
  /** The phrase shares it with an earlier part of the sentence: "I'm diabetic and [allergic to nuts]". */
  shared: boolean
  negated: boolean
  ended: boolean
  past: boolean
  unsure: boolean
  guessed: boolean
  supposed: boolean
  /** A word that asks stands between them: 我是不是……. */
  asked: boolean
}

/** How far back a subject is looked for. */
const REACH = 28
/** Words that may stand between a member of the family and the phrase: a name. */
const LONGEST_NAME = 3

/** Nothing stands between a subject and its phrase. */
export const unbent = {
  shared: false,
  negated: false,
  ended: false,
  past: false,
  unsure: false,
  guessed: false,
  supposed: false,
  asked: false,
}

/** Walks left from a phrase to its subject. Looks at a bounded number of tokens. */
export function findSubject(
  page: Page,
  marks: Marks,
  at: number,
  { from: first }: Bounds,
  lastKin: string | null,
): Subject {
  const subject: Subject = { ...unbent, who: 'none', from: at }
  let strange = 0
  /** Past 以后: what stands before says when, and only the person in it counts. */
  let aside = false
  for (let next = at - 1; next >= first && next > at - REACH; ) {
    const mark = marks[next] ?? null
    if (!mark) {
      if (isLink(page, next)) subject.shared = true
      else if (isStop(page, next)) return settle(subject, strange, at)
      else if (!subject.shared && !aside && !isAdverb(page, next))
        strange += mayBeNamePart(page, next) ? 1 : LONGEST_NAME + 1
      next--
      continue
    }
    const passed =
      mark.name === 'other' ? (isRelative(page, marks, mark, first) ? mark.from : isA(page, mark, first)) : -1
    if (passed >= 0) {
      next = passed - 1
      continue
    }
    const companion =
      mark.name === 'kin' ? Math.max(withWhom(page, marks, mark, first), asWhat(page, marks, mark, first)) : -1
    if (companion >= 0) {
      next = companion - 1
      continue
    }
    const named = namedBy(page, marks, mark, first, lastKin)
    const also = named && mark.name === 'kin' ? customerToo(page, marks, named.from, first) : null
    const who = also === null ? named : { who: 'customer', from: also }
    if (who !== null) {
      // Past a comma only a person is still the subject: "your menu looks good, allergic to nuts though".
      if (subject.shared && mark.name === 'thing') return settle(subject, 0, at)
      const mayBeName = who.who !== 'customer' && strange <= LONGEST_NAME
      return { ...subject, who: strange === 0 || mayBeName ? who.who : 'other', from: who.from }
    }
    if (mark.name === 'turn' || mark.name === 'say' || mark.name === 'report') return settle(subject, strange, at)
    if (mark.name === 'link') subject.shared = true
    else if (mark.name === 'after') aside = true
    else if (!subject.shared && !aside) bend(subject, mark)
    // 我想住在海边: "I" and a wish in one wording.
    if (mark.name === 'polite' && wishes(page, mark)) subject.supposed = true
    next = mark.from - 1
  }
  return settle(subject, strange, at)
}

/** Nobody is named: the customer, unless other words stand there. */
const settle = (subject: Subject, strange: number, at: number): Subject => ({
  ...subject,
  who: strange > 0 ? 'other' : 'none',
  from: at,
})

function bend(subject: Subject, { name }: Mark): void {
  if (name === 'not') subject.negated = true
  if (name === 'ended') subject.ended = true
  if (name === 'past') subject.past = true
  if (name === 'maybe') subject.unsure = true
  if (name === 'guess') subject.guessed = true
  if (name === 'if' || name === 'wish') subject.supposed = true
  if (name === 'ask') subject.asked = true
}

function wishes({ text, tokens }: Page, mark: Mark): boolean {
  return /[想望]$/u.test(text.slice(tokens.start[mark.from], tokens.end[mark.to - 1]))
}

/** How far behind "Being …" its "I" is looked for. */
const LONGEST_BEING = 8

/** "Being deaf, I …": who it is comes after the comma. */
function isBeing(page: Page, marks: Marks, mark: Mark, first: number): boolean {
  if (wordAt(page, mark.from) !== 'being' || (mark.from > first && page.tokens.kind[mark.from - 1] !== PUNCTUATION))
    return false
  for (let at = mark.to; at < mark.to + LONGEST_BEING && at + 1 < page.tokens.count; at++)
    if (page.text.charAt(page.tokens.start[at] as number) === ',') return marks[at + 1]?.name === 'self'
  return false
}

interface Named {
  who: string
  from: number
}

function namedBy(page: Page, marks: Marks, mark: Mark, first: number, lastKin: string | null): Named | null {
  if (mark.name === 'self' || (mark.name === 'polite' && saysI(page, mark))) return { who: 'customer', from: mark.from }
  if (isBeing(page, marks, mark, first)) return { who: 'customer', from: mark.from }
  // "…, as I stammer": a turn and who it is about in one wording.
  if (mark.name === 'turn' && wordAt(page, mark.to - 1) === 'i') return { who: 'customer', from: mark.to - 1 }
  if (mark.name === 'ask' && asksYou(page, mark)) return { who: 'customer', from: mark.from }
  // "I do my shop here": the words of a yes, and who does it.
  if (mark.name === 'yes' && saysI(page, mark)) return { who: 'customer', from: mark.from }
  if (mark.name === 'kin') return ownKin(page, marks, mark, first)
  if (mark.name === 'she' || mark.name === 'he') return { who: lastKin ?? 'other', from: mark.from }
  return mark.name === 'other' || mark.name === 'thing' || mark.name === 'foreign'
    ? { who: 'other', from: mark.from }
    : null
}

/** "my (youngest) daughter" is theirs, "your daughter" and 朋友的女儿 are not; "the kids" and 女儿 alone are. */
export function ownKin(page: Page, marks: Marks, kin: Mark, first: number): Named {
  const who = kin.who ?? 'other'
  for (let next = kin.from - 1, steps = 0; next >= first && steps <= 3; next--, steps++) {
    const mark = marks[next]
    if (mark?.name === 'mine' || mark?.name === 'self') return { who, from: mark.from }
    if (mark?.name === 'foreign' || mark?.name === 'other' || mark?.name === 'thing')
      return { who: 'other', from: mark.from }
    // 她老公: of somebody whom nobody knows.
    if (mark && ['kin', 'she', 'he'].includes(mark.name)) return { who: 'other', from: mark.from }
    if (isPossessive(page, next)) {
      if ('的嘅'.includes(wordAt(page, next))) continue
      return { who: 'other', from: next }
    }
    if (mark || page.tokens.kind[next] === PUNCTUATION) break
  }
  return { who, from: kin.from }
}

const wordAt = ({ text, tokens }: Page, at: number): string =>
  text.slice(tokens.start[at], tokens.end[at]).toLowerCase()

/** "Tom's (wife)", 室友的（女友）: whose the next one is. */
function isPossessive(page: Page, at: number): boolean {
  const word = wordAt(page, at)
  return word === '的' || word === '嘅' || word.endsWith("'s") || word.endsWith('’s') || /s['’]$/u.test(word)
}

/** "My daughter, who is …": the words before it say who. */
function isRelative(page: Page, marks: Marks, mark: Mark, first: number): boolean {
  if (wordAt(page, mark.from) !== 'who' || mark.to - mark.from > 1) return false
  let before = mark.from - 1
  if (before >= first && page.text.charAt(page.tokens.start[before] as number) === ',') before--
  return before >= first && ['kin', 'self'].includes(marks[before]?.name ?? '')
}

/** 我是小学老师: what somebody is, and nobody of their own. The first token of 是小学老师; -1 when it is none. */
function isA(page: Page, mark: Mark, first: number): number {
  for (let at = mark.from; at >= first && at > mark.from - LONGEST_ROLE; at--) {
    if ('是係当當做'.includes(wordAt(page, at))) return at
    if (page.tokens.kind[at] === PUNCTUATION) return -1
  }
  return -1
}

/** Tokens between 是 and the role, with the role's first. */
const LONGEST_ROLE = 6

/** "I'm a single mum on benefits": what they are, and nobody of theirs. Where "a" stands; -1 when it is none. */
function asWhat(page: Page, marks: Marks, kin: Mark, first: number): number {
  for (let at = kin.from - 1; at > first && at >= kin.from - LONGEST_NAME; at--) {
    const before = marks[at - 1]?.name
    if (['a', 'an'].includes(wordAt(page, at))) return before === 'self' || before === 'light' ? at : -1
    if (page.tokens.kind[at] === PUNCTUATION) return -1
  }
  return -1
}

/** 我和我对象都……: said of the customer as much as of the one named last. */
function customerToo(page: Page, marks: Marks, from: number, first: number): number | null {
  if (!withWords.has(wordAt(page, from - 1)) || from - 2 < first) return null
  const self = marks[from - 2]
  return self?.name === 'self' ? self.from : null
}

/** 跟我姐住漳州: she is only with the one it is about. Where the wording begins; -1 when there is none. */
function withWhom(page: Page, marks: Marks, kin: Mark, first: number): number {
  const { from } = ownKin(page, marks, kin, first)
  return from - 1 >= first && '跟陪同带帶'.includes(wordAt(page, from - 1)) && marks[from - 2]?.name !== 'self'
    ? from - 1
    : -1
}

const withWords = new Set(['和', '跟', '同', '与', '與', 'and', '&'])

/** In English a name shows by its capital. */
function mayBeNamePart({ text, tokens, ear }: Page, at: number): boolean {
  const first = text.charAt(tokens.start[at] as number)
  return ear.data.language === 'zh' || (first !== first.toLowerCase() && tokens.kind[at] === WORD)
}

/** "I'd rather", "we'd like": politeness that names the customer. */
function saysI({ text, tokens, speaksOfYou }: Page, mark: Mark): boolean {
  const first = text.slice(tokens.start[mark.from], tokens.end[mark.from]).toLowerCase()
  if (speaksOfYou) return first === 'you' || first.startsWith("you'")
  return first === 'i' || first === 'we' || first.startsWith("i'") || first.startsWith("we'")
}

/** "Do you (still work …)?", asked by an agent. */
function asksYou({ text, tokens, speaksOfYou }: Page, mark: Mark): boolean {
  return speaksOfYou && text.slice(tokens.start[mark.to - 1], tokens.end[mark.to - 1]).toLowerCase() === 'you'
}

const WORD = 0
const PUNCTUATION = 3
const EMOJI = 4

/** A comma, or another mark after which the sentence goes on with the same subject. */
function isLink({ text, tokens }: Page, at: number): boolean {
  return tokens.kind[at] === PUNCTUATION && ',，、/&-–—+'.includes(text.charAt(tokens.start[at] as number))
}

const isStop = ({ tokens }: Page, at: number): boolean =>
  tokens.kind[at] === PUNCTUATION || tokens.kind[at] === EMOJI || tokens.kind[at] === MASK

const MASK = 10

/** "desperately", "really": nearly every English word in -ly only colours what follows. */
function isAdverb({ text, tokens }: Page, at: number): boolean {
  const end = tokens.end[at] as number
  return end - (tokens.start[at] as number) > 4 && text.slice(end - 2, end).toLowerCase() === 'ly'
}

import type { JsonValue } from '@attune/core'
import type { TimeTable } from '@attune/language/time'

/**
 * What a word does to the words around it. Read left to right, the longest wording wins.
 *
 * `self` I, 我 · `kin` daughter, 女儿 (its value says who) · `mine` my · `foreign` your, his · `she`, `he` whoever of the family was named last · `other`
 * my friend, 客服 · `thing` it, the app · `say` note that, 备注 · `report` he said · `ask` am I, 是不是 · `if`, `wish` ·
 * `not`, `ended` no longer, 不再 · `past` used to, 以前 · `maybe` might · `guess` I think · `light` adverbs and auxiliaries · `after` closes a clause that says when: 以后 ·
 * `link` and, also · `turn` but, because, that · `polite` could you please, 麻烦 · `once` this time, 这次 ·
 * `day` today, when it arrives, 今天: a wish for then, and beside a habit no habit · `joke` just kidding ·
 * `amend` sorry, I meant · `likewise` so is my, 也是 · `asking` closes a question: 吗 · `tag` right?, 对吧 · `yes`
 */
export const markNames = [
  'self',
  'kin',
  'mine',
  'foreign',
  'she',
  'he',
  'other',
  'thing',
  'say',
  'report',
  'ask',
  'if',
  'wish',
  'not',
  'ended',
  'past',
  'maybe',
  'guess',
  'light',
  'after',
  'link',
  'turn',
  'polite',
  'once',
  'day',
  'joke',
  'amend',
  'likewise',
  'asking',
  'tag',
  'yes',
] as const

export type MarkName = (typeof markNames)[number]

/**
 * Whose words a phrase needs before it.
 *
 * `found`: a subject has to be found before it ("I'm", "my daughter is") · `asked`: the customer asks for it, so nothing but
 * politeness may stand before it · `stated`: the phrase names its subject itself ("my birthday is").
 */
export type Speaker = 'found' | 'asked' | 'stated'

/** Some phrases that say the same thing about a customer. */
export interface RuleData {
  predicate: string
  phrases: readonly string[]
  speaker: Speaker
  /** The value, when the phrase has no slot for it. */
  value?: JsonValue
  qualifier?: string
  /** Whom it is about, when the words before it do not say. */
  subject?: string
  stance?: 'ends'
  /** Its list's words may be joined: "no pork or shellfish". A slot says so itself. */
  many?: boolean
  /** A word the value begins with: "don't ring before two" is best reached not before two. */
  lead?: string
  confidence: number
  /** May stand without a subject: "Vegetarian here", 对花生过敏. */
  alone: boolean
  /** Said of this order or this day only, it is no fact. */
  lasting: boolean
  /** A general predicate gives way to a special one that the same words say: "I prefer navy" is a colour, not only a liking. */
  yields: boolean
  /** How only an agent says it of the customer: "Thanks, Anna". */
  agentOnly: boolean
  /** Holds from the message on: a move. */
  fromNow: boolean
  /** May be asked ("could you text me?") or be put as a condition. */
  open: boolean
  /** "I'd like …" asks for it, and says nothing lasting: a liking. */
  unwished: boolean
  /** A state that may have been and no longer be; without it, past wordings and "no longer" are no fact at all. */
  ends: boolean
}

/** How an agent asks for something openly, and what the customer may answer with nothing but a value: "Any allergies?" – "Just kiwi". */
export interface AskData {
  predicate: string
  questions: readonly string[]
  /** The list or slot that a bare answer is read with; without it only the predicate's own phrases may stand bare. */
  answer?: string
  /** What a bare "No" to it states: "Any allergies?" – "None". Without it a no says nothing. */
  none?: string
}

/** How far a free slot reads and what may not stand in it. */
export interface SlotData {
  /** Most tokens of a value that is not known; 0 = only known words, which in Chinese may stand side by side: 葱姜蒜. */
  most: number
  /** Words that lead in and do not belong to the value. */
  skip: readonly string[]
  /** Words before which the value ends. */
  stop: readonly string[]
  /** Words with which it is not a value at all. */
  refuse: readonly string[]
  /** Lists whose words are values wherever they stand, so that "peanuts, milk and soy" gives three. */
  known: readonly string[]
  /** Whether joined values are several: "nuts and milk". */
  many: boolean
  /** Names keep their capitals, other words do not. */
  asWritten: boolean
  /** What shows that a free value is one. `code`: letters and digits mixed ("X200"); `capital`: a capital letter ("Leeds"). */
  must?: 'code' | 'capital'
  /** How a free value may end, in Chinese: what is a substance shows by its last character (酸, 粉, 毛). */
  endings?: readonly string[]
  /** How none may end, in English: "-ing", "-ness". */
  'not-endings'?: readonly string[]
}

/** What one language knows about hearing facts, compiled from `lexicon/<language>`. */
export interface EarData {
  language: 'en' | 'zh'
  /** Hash of the files. */
  version: string
  /** Wordings by list; with a canonical value before each list of wordings where there is one. */
  lists: Readonly<Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>>
  marks: Readonly<Partial<Record<MarkName, readonly string[]>>>
  kin: Readonly<Record<string, readonly string[]>>
  slots: Readonly<Record<string, SlotData>>
  /** Words that change places when the agent speaks of the customer: you – I. */
  swaps: readonly (readonly [string, string])[]
  rules: readonly RuleData[]
  asks: readonly AskData[]
  /** Pairs `traditional simplified`. */
  variants: string
}

/** A language that facts can be heard in: `factsInEnglish` of `@attune/memory/en`, `factsInChinese` of `@attune/memory/zh`. */
export interface Ear {
  readonly language: 'en' | 'zh'
  readonly version: string
  readonly data: EarData
  /** How dates are said. */
  readonly times: TimeTable
}

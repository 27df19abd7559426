import type { JsonValue } from '@attune/core'
import type { TimeExpression } from '@attune/language/time'
import type { Tokens } from '@attune/language/tokens'
import type { LoadedEar, Slot } from '../lexicon/load-ear.ts'
import type { WordTree } from '../lexicon/word-tree.ts'

/** A message laid out for one language: its words as symbols, and what is worked out only when something asks. */
export interface Page {
  text: string
  tokens: Tokens
  symbols: Int32Array
  ear: LoadedEar
  /** An agent's words: "you" is the customer. */
  speaksOfYou: boolean
  /** Dates in the message. */
  times(): readonly TimeExpression[]
}

/** The sentence a token stands in, as `[from, to)`. */
export interface Bounds {
  from: number
  to: number
}

/** A token range that a slot of a phrase took, and what it stands for (`null` = its own words). */
export interface Capture {
  from: number
  to: number
  value: JsonValue
  /** The slot that read it; `null` for a list, whose words need no rules. */
  slot: Slot | null
  /** The list whose word it is, read forwards. */
  list?: WordTree
  /** Further values that stand before the rest of the phrase: 对牛奶、鸡蛋过敏. */
  more?: readonly Capture[]
}

export type Captures = Readonly<Record<string, Capture>>

/** A phrase found: tokens `[from, to)`. */
export interface Match {
  from: number
  to: number
  captures: Captures
}

import type { RedactionKind } from '../redaction-kind.ts'
import { type NumberRun, numberRuns } from './number-runs.ts'
import { type Word, wordsOf } from './words.ts'

/** A text in which everything found so far is masked, unit for unit, so positions are those of the original. */
export interface Page {
  text: string
  words: Word[]
  /** Groups of digits with separators between them. */
  runs: NumberRun[]
}

/** Something to redact, or to keep from being redacted. */
export interface Found {
  kind: RedactionKind
  from: number
  to: number
}

/** Looks for one kind of thing; what it returns may overlap what others find. */
export type Finder = (page: Page) => Found[]

export function pageOf(text: string): Page {
  const words = wordsOf(text)
  return { text, words, runs: numberRuns(text, words) }
}

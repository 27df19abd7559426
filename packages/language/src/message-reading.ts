import type { Language } from './identify/identify-language.ts'
import type { Measures } from './measures/measures.ts'
import type { Signal } from './signal.ts'

/** How long a message is, counted the way its script is read. */
export interface MessageLength {
  /** UTF-16 code units. */
  characters: number
  /** Latin words plus Han characters plus numbers: comparable between the languages within a factor of about 1.6. */
  words: number
  /** Sentences, by their closing marks in either script. */
  sentences: number
}

/** What the reader made of one message. */
export interface MessageReading {
  /** As given, or identified. Of a language without a pack only what shows by its form is in `signals`. */
  language: Language
  /** In order of their start. Signals of different kinds may overlap. */
  signals: readonly Signal[]
  measures: Measures
  length: MessageLength
}

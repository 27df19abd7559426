import type { MessageReading, Signal } from '@attune/language'

/** A wording where it stands. */
export interface Said {
  words: string
  before: string
  after: string
  signal: Signal
  text: string
  reading: MessageReading
  /** What it answers. */
  asked: string
}

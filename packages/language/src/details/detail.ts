import type { Signal } from '../signal.ts'
import type { SignalKind } from '../signal-kind.ts'

/** A closer look at signals of some kinds, for `createReader({ packs, details })`. */
export interface Detail {
  /** Name, part of the reader's version. */
  id: string
  kinds: readonly SignalKind[]
  /**
   * The signal with what the closer look found, or null when it found that the words mean something else. Looks a
   * bounded number of characters around the signal.
   */
  refine(signal: Signal, text: string, language: 'en' | 'zh'): Signal | null
}

import type { Identified, Identify } from '@attune/language'
import { looksEnglish } from '@attune/language/identify-script'

/** Tells languages apart with a library that is loaded when the first text needs it: most runs never do. */
export interface LazyIdentifier {
  /** For `createReader`. Until the library is there it knows nothing and remembers that it was asked. */
  identify: Identify
  /** Reads with `read`; when that asked for the library, loads it and reads again. */
  complete<T>(read: () => T): Promise<T>
}

const unknown: Identified = { language: 'unknown', confidence: 0 }

export function createLazyIdentifier(): LazyIdentifier {
  let library: Identify | null = null
  let wanted = false

  return {
    identify(text) {
      if (library !== null) return library(text)
      if (looksEnglish(text)) return { language: 'en', confidence: 1 }
      wanted = true
      return unknown
    },
    async complete(read) {
      const first = read()
      if (!wanted) return first
      library = (await import('@attune/language/identify')).identifyLanguage
      wanted = false
      return read()
    },
  }
}

import { eld } from 'eld/extrasmall'
import type { Identified } from './identified.ts'
import { shareOfScripts } from './identify-script.ts'
import { looksEnglish } from './looks-english.ts'

export type { Identified, Identify } from './identified.ts'
export type { Language } from './identify-language.ts'

/** UTF-16 units given to the library, whose expressions are not linear in a word's length. */
const ENOUGH = 300
/** Best score from which the library's own "reliable" holds for service messages; names and models score lower. */
const FIRM = 0.7
const SURE = 0.6
const WEAK = 0.4
const FAINT = 0.2
/** Letters below which a text is a word or two, which many languages share. */
const FEWEST_LETTERS = 10

/**
 * Tells the language of a text: by script where that decides, by the commonest words where they are plainly English, else
 * with n-grams (the `eld` library, 60 languages). Give it
 * to `createReader({ packs, identify: identifyLanguage })`. Never throws, and the time is bounded.
 *
 * A word or two, names and product codes stay `unknown` or the script's guess with a confidence below 0.5. Close
 * relatives (Malay and Indonesian, Croatian and Serbian) are named as one another.
 *
 * @returns a BCP 47 tag or `unknown`, and how sure it is, 0..1; from 0.5 on it can be relied on
 * @example
 * identifyLanguage('Où est ma commande ?').language // 'fr'
 * identifyLanguage('訂單還沒到').language // 'zh-Hant'
 */
export function identifyLanguage(text: string): Identified {
  const { language, confidence, share, script, letters } = shareOfScripts(text)
  if (!script || script.isOnly) return { language, confidence }
  // Most messages: the library need not be asked.
  if (language === 'en' && looksEnglish(text)) return { language, confidence: round(share) }
  const found = eld.detect(text.slice(0, ENOUGH))
  if (found.language === '') return { language, confidence }
  const [best = 0, next = 0] = Object.values(found.getScores())
  const sureness = !found.isReliable()
    ? FAINT
    : best < FIRM || letters < FEWEST_LETTERS
      ? WEAK
      : Math.min(1, SURE + best - next)
  return { language: found.language, confidence: round(sureness * share) }
}

const round = (value: number): number => Math.round(value * 100) / 100

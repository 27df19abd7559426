import { chinese } from '../packs/zh.ts'
import type { Identified } from './identified.ts'
import { type Script, scriptOf } from './script-of.ts'

export { looksEnglish } from './looks-english.ts'

/** UTF-16 units looked at; the beginning of a message says what it is written in. */
const ENOUGH = 2000
/** How much of a word one letter is: alphabets need about five, syllables three, Han characters stand for one. */
const wordShare: Readonly<Record<string, number>> = { zh: 1, ja: 0.5, ko: 0.35 }
const LETTER = 0.2
/** Sureness of a script that several languages share. */
const SHARED = 0.3
/** Sureness of Chinese without a character that only one of its two writings uses. */
const UNMARKED = 0.6

/** The script that most of a text is in. */
export interface ScriptShare extends Identified {
  /** Share of the text that the script has, 0..1. */
  share: number
  script: Script | null
  /** How many letters the text has, of any script. */
  letters: number
}

/**
 * Language of a text by its script alone: sure of Greek, Thai, Korean, Japanese or Chinese, a guess with low confidence
 * where many languages share an alphabet (Latin → `en`, Cyrillic → `ru`, Arabic → `ar`, Devanagari → `hi`). Needs no
 * data; time is bounded.
 *
 * @returns `unknown` with confidence 0 when there are no letters
 * @example
 * identifyByScript('注文した商品が届きません') // { language: 'ja', confidence: 1 }
 */
export function identifyByScript(text: string): Identified {
  const { language, confidence } = shareOfScripts(text)
  return { language, confidence }
}

/**
 * Which script a text is mostly written in, and how much of it.
 *
 * @example
 * shareOfScripts('你好 hello').letters // 7
 */
export function shareOfScripts(text: string): ScriptShare {
  const tally = new Map<string, number>()
  const scripts = new Map<string, Script>()
  let total = 0
  let letters = 0
  let written = 0
  for (let at = 0; at < text.length && at < ENOUGH; at++) {
    const code = text.charCodeAt(at)
    const script = isBorrowedKana(code) ? null : scriptOf(code)
    if (!script) continue
    const weight = wordShare[script.language] ?? LETTER
    tally.set(script.language, (tally.get(script.language) ?? 0) + weight)
    scripts.set(script.language, script)
    total += weight
    letters++
    if (script.language === 'zh') written += writingOf(text.charAt(at))
  }
  // Kana make the Han characters beside them Japanese.
  const kana = tally.get('ja') ?? 0
  const han = tally.get('zh') ?? 0
  if (kana >= 1 && kana * 6 > han) {
    tally.set('ja', kana + han)
    tally.delete('zh')
  }
  const [language, most] = [...tally].reduce((best, one) => (one[1] > best[1] ? one : best), ['unknown', 0])
  if (most === 0) return { language: 'unknown', confidence: 0, share: 0, script: null, letters }
  const share = most / total
  const script = scripts.get(language) ?? null
  if (language === 'zh') {
    const confidence = round(share * (written === 0 ? UNMARKED : 1))
    return { language: written < 0 ? 'zh-Hant' : 'zh-Hans', confidence, share, script, letters }
  }
  return { language, confidence: round(share * (script?.isOnly ? 1 : SHARED)), share, script, letters }
}

/** の as a word, ー ・ ヽ ノ in emoticons: Chinese borrows them. */
const isBorrowedKana = (code: number): boolean =>
  code === 0x306e || code === 0x30ce || (code >= 0x30fb && code <= 0x30fe)

let writings: Map<string, number> | null = null

/** −1 for a traditional, 1 for a simplified character, 0 for one of both. */
function writingOf(character: string): number {
  if (!writings) {
    writings = new Map()
    const pairs = chinese.data.variants
    for (let at = 0; at + 1 < pairs.length; at += 2) writings.set(pairs.charAt(at), -1).set(pairs.charAt(at + 1), 1)
  }
  return writings.get(character) ?? 0
}

const round = (value: number): number => Math.round(value * 100) / 100

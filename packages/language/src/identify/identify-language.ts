import { isHan, isLetter } from '../text/characters.ts'

/** BCP 47 tags of what the reader knows; `unknown` = no letters, or a script it does not read. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant'

/** Longest stretch looked at: a language does not change its script after a page. */
const SAMPLE = 4000

/**
 * Language by script. A message counts as Chinese when Han characters carry at least as much as Latin words do (a Han
 * character says about as much as a word), so "我的order还没到" is Chinese and "send to 王" is English.
 */
export function identifyLanguage(text: string, scripts?: ReadonlyMap<number, 1 | 2>): Language | 'unknown' {
  let han = 0
  let words = 0
  let traditional = 0
  let simplified = 0
  let inWord = false
  const end = Math.min(text.length, SAMPLE)
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isHan(code)) {
      han++
      const script = scripts?.get(code)
      if (script === 1) traditional++
      else if (script === 2) simplified++
      inWord = false
    } else if (isLetter(code)) {
      if (code >= 0x370) return 'unknown'
      if (!inWord) words++
      inWord = true
    } else inWord = false
  }
  if (han > 0 && han >= words) return traditional > simplified ? 'zh-Hant' : 'zh-Hans'
  return words > 0 ? 'en' : 'unknown'
}

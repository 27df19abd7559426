/** Languages the reader has packs for, as BCP 47 tags. */
export type ReadLanguage = 'en' | 'zh-Hans' | 'zh-Hant'

/**
 * BCP 47 tag of a message's language, or `unknown`. Only {@link ReadLanguage} and regional forms of it (`en-GB`,
 * `zh-TW`) are read with a pack; any other is named and not read.
 */
export type Language = string

/** How often a message uses which script, counted in tokens. */
export interface ScriptCounts {
  han: number
  /** Latin words. */
  latin: number
  /** Words in any other alphabet. */
  other: number
  /** Han characters that only traditional, or only simplified, writing uses. */
  traditional: number
  simplified: number
  /** Kana that Chinese does not borrow. */
  kana: number
  /** Hangul syllables. */
  hangul: number
}

/** Syllables that say about as much as a word. */
const HANGUL_PER_WORD = 3
/** Japanese sets fewer Han characters than this beside one kana; a name quoted in a Chinese sentence has more. */
const HAN_PER_KANA = 3

/**
 * Language by script. A message counts as Chinese when Han characters are at least as many as Latin words (a Han
 * character says about as much as a word), so "我的order还没到" is Chinese and "send to 王" is English. Kana make Han
 * characters Japanese.
 */
export function identifyLanguage(counts: ScriptCounts): ReadLanguage | 'ja' | 'ko' | 'unknown' {
  const { han, latin, other, traditional, simplified, kana, hangul } = counts
  if (kana * HAN_PER_KANA > han && kana + han >= latin && kana > 1) return 'ja'
  if (hangul > latin * HANGUL_PER_WORD + han) return 'ko'
  if (other > latin + han) return 'unknown'
  if (han > 0 && han >= latin) return traditional > simplified ? 'zh-Hant' : 'zh-Hans'
  return latin > 0 ? 'en' : 'unknown'
}

/** Whether the packs are to be tried: not on a language that none of them is written in. */
export function isReadable(language: Language): boolean {
  if (language === 'en') return true
  const primary = language.slice(0, 3).toLowerCase()
  return language === 'unknown' || primary === 'en' || primary === 'en-' || primary === 'zh' || primary === 'zh-'
}

/** BCP 47 tags of what the reader knows; `unknown` = no letters, or a script it does not read. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant'

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
}

/**
 * Language by script. A message counts as Chinese when Han characters are at least as many as Latin words (a Han
 * character says about as much as a word), so "我的order还没到" is Chinese and "send to 王" is English.
 */
export function identifyLanguage({ han, latin, other, traditional, simplified }: ScriptCounts): Language | 'unknown' {
  if (other > latin + han) return 'unknown'
  if (han > 0 && han >= latin) return traditional > simplified ? 'zh-Hant' : 'zh-Hans'
  return latin > 0 ? 'en' : 'unknown'
}

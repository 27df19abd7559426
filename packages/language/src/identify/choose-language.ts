import type { Tokens } from '../text/tokens.ts'
import { BELIEVED, type Identify } from './identified.ts'
import { identifyLanguage, type Language, type ScriptCounts } from './identify-language.ts'
import { looksEnglish } from './looks-english.ts'

/** Language by script; where a script has several and `identify` was given, by what it says when it is sure. */
export function chooseLanguage(
  text: string,
  tokens: Tokens,
  scripts: ScriptCounts,
  identify: Identify | undefined,
): Language {
  const byScript = identifyLanguage(scripts)
  if (!identify) return byScript
  const isOpen = byScript === 'en' ? !looksEnglish(text, tokens) : byScript === 'unknown' && scripts.other > 0
  if (!isOpen) return byScript
  const { language, confidence } = identify(text)
  return confidence >= BELIEVED ? language : byScript
}

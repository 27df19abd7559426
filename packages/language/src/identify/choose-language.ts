import { BELIEVED, type Identify } from './identified.ts'
import { identifyLanguage, type Language, type ScriptCounts } from './identify-language.ts'

/** Language by script; where a script has several and `identify` was given, by what it says when it is sure. */
export function chooseLanguage(text: string, scripts: ScriptCounts, identify: Identify | undefined): Language {
  const byScript = identifyLanguage(scripts)
  const isOpen = byScript === 'en' || (byScript === 'unknown' && scripts.other > 0)
  if (!identify || !isOpen) return byScript
  const { language, confidence } = identify(text)
  return confidence >= BELIEVED ? language : byScript
}

import type { ReportLocale } from '../../rule.ts'
import type { Story } from '../story.ts'

type Language = Story['utterances'][number]['reading']['language']

/**
 * The script in which to word something for a message. Short Chinese replies are often the same in both scripts and read
 * as simplified: where the customer writes traditional, so does the wording.
 *
 * @param fallback where the language is not known
 */
export function replyScript({ utterances }: Story, language: Language, fallback: ReportLocale): ReportLocale {
  if (language === 'en' || language === 'zh-Hant') return language
  if (language !== 'zh-Hans') return fallback
  const isTraditional = utterances.some(({ side, reading }) => side === 'customer' && reading.language === 'zh-Hant')
  return isTraditional ? 'zh-Hant' : 'zh-Hans'
}

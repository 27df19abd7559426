import type { Language } from '@attune/language'
import type { Utterance } from '../utterance.ts'

/** Whether a text has Chinese characters: then it is gone through as Chinese, however much English stands between them. */
export const isChinese = (text: string): boolean => characters.test(text)
const characters = /[\u3400-\u9fff]/

/** Whether words of a language are looked at for more than their form: of others nobody here understands anything. */
export const isUnderstood = (language: Language): boolean => understood.test(language)
const understood = /^(?:(?:en|zh)(?:-|$)|unknown$)/i

/**
 * Whether a message is in a language that is read here. Where nobody can tell the language, letters of other alphabets are
 * not; a code or a sum is.
 */
export const isRead = ({ reading, text }: Utterance): boolean =>
  isUnderstood(reading.language) && (reading.language !== 'unknown' || !foreign.test(text))
const foreign = /(?!\p{Script=Latin}|\p{Script=Han})\p{L}/u

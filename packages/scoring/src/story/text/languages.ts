import type { Language } from '@attune/language'

/** Whether a text has Chinese characters: then it is gone through as Chinese, however much English stands between them. */
export const isChinese = (text: string): boolean => characters.test(text)
const characters = /[\u3400-\u9fff]/

/** Whether words of a language are looked at for more than their form: of others nobody here understands anything. */
export const isUnderstood = (language: Language): boolean => understood.test(language)
const understood = /^(?:(?:en|zh)(?:-|$)|unknown$)/i

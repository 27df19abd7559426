/** Languages in which memory speaks to the people who serve. */
export type MemoryLocale = 'en' | 'zh-Hans' | 'zh-Hant'

/** The same words in each language. */
export type Words = Readonly<Record<MemoryLocale, string>>

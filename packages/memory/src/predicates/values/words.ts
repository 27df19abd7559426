import type { Words } from '../../locale.ts'

/** What closed values are called, by value. */
export type ValueWords = Readonly<Record<string, Words>>

/** The same in English, simplified and traditional Chinese. */
export const words = (en: string, hans: string, hant: string): Words => ({ en, 'zh-Hans': hans, 'zh-Hant': hant })

import type { Language } from './identify-language.ts'

/** The language of a text and how sure that is. */
export interface Identified {
  /** BCP 47 tag, or `unknown`. */
  language: Language
  /** 0..1. From 0.5 on the reader believes it; below it is the script's guess. */
  confidence: number
}

/** Tells the language of a text: `identifyLanguage` of `@attune/language/identify`, or one of your own. Never throws. */
export type Identify = (text: string) => Identified

/** From here on an identified language is believed. */
export const BELIEVED = 0.5

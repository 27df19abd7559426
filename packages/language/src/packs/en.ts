import type { LanguagePack } from '../language-pack.ts'
import { data } from './en-data.generated.ts'

/** English. Give it to `createReader`. */
export const english: LanguagePack = { language: data.language, version: data.version, data }

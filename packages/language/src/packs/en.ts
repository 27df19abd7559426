import type { LanguagePack } from '../language-pack.ts'
import { englishObject } from '../object/english-object.ts'
import { data } from './en-data.generated.ts'

/** English. Give it to `createReader`. */
export const english: LanguagePack = { language: data.language, version: data.version, data, findObject: englishObject }

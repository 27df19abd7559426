import type { LanguagePack } from '../language-pack.ts'
import { data } from './zh-data.generated.ts'

/** Chinese, simplified and traditional. Give it to `createReader`. */
export const chinese: LanguagePack = { language: data.language, version: data.version, data }

import { timesEnglish } from '@attune/language/time'
import { data } from './en-data.generated.ts'
import type { Ear } from './pack-data.ts'

/** Hears facts in English. Give it to `createListener`. */
export const factsInEnglish: Ear = { language: 'en', version: data.version, data, times: timesEnglish }

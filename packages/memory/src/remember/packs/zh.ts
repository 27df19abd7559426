import { timesChinese } from '@attune/language/time'
import type { Ear } from './pack-data.ts'
import { data } from './zh-data.generated.ts'

/** Hears facts in simplified and traditional Chinese. Give it to `createListener`. */
export const factsInChinese: Ear = { language: 'zh', version: data.version, data, times: timesChinese }

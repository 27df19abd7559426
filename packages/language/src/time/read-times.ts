import type { Tokens } from '../text/tokens.ts'
import { createTimeReader, type TimeReader } from './create-time-reader.ts'
import { timesChinese } from './tables/times-chinese.ts'
import { timesEnglish } from './tables/times-english.ts'
import type { TimeExpression } from './time-expression.ts'

let reader: TimeReader | undefined

/**
 * Reads the time expressions of a message in English or Chinese.
 *
 * @example
 * readTimes('明天下午三点前给您回电')[0]?.kind // 'deadline'
 */
export function readTimes(text: string, tokens?: Tokens): TimeExpression[] {
  reader ??= createTimeReader({ tables: [timesEnglish, timesChinese] })
  return reader(text, tokens)
}

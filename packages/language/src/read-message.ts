import { createReader, type Reader, type ReadOptions } from './create-reader.ts'
import { details } from './details/index.ts'
import type { MessageReading } from './message-reading.ts'
import { english } from './packs/en.ts'
import { chinese } from './packs/zh.ts'

let reader: Reader | undefined

/**
 * Reads one message in English, simplified or traditional Chinese, or a mix of them, with all details. To ship only one
 * language, or no details, use `createReader`.
 *
 * @throws {OptionsError} for an option that does not exist or cannot be used, and for what is no string
 * @example
 * const reading = readMessage('都三天了还没发货，急死我了！', { role: 'customer' })
 * reading.language // 'zh-Hans'
 */
export function readMessage(text: string, options?: ReadOptions): MessageReading {
  reader ??= createReader({ packs: [english, chinese], details })
  return reader.read(text, options)
}

import { createReader, type Reader, type ReadOptions } from './create-reader.ts'
import type { MessageReading } from './message-reading.ts'
import { english } from './packs/en.ts'
import { chinese } from './packs/zh.ts'

let reader: Reader | undefined

/**
 * Reads one message in English, simplified or traditional Chinese, or a mix of them. To ship only one language, use
 * `createReader` with that language's pack.
 *
 * @throws {OptionsError} for an option that does not exist or cannot be used
 * @example
 * const reading = readMessage('都三天了还没发货，急死我了！', { role: 'customer' })
 * reading.language // 'zh-Hans'
 */
export function readMessage(text: string, options?: ReadOptions): MessageReading {
  reader ??= createReader({ packs: [english, chinese] })
  return reader.read(text, options)
}

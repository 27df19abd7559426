import type { Message } from '@attune/core'
import type { FormatAdviceOptions } from './format-advice.ts'
import { plainText } from './plain-text.ts'
import { pageFor } from './text-page.ts'
import { wrapText } from './wrap-text.ts'

const margin = '          '

/**
 * One message of a conversation to read in a terminal: the time, who speaks, and the words.
 *
 * @example
 * formatMessage(message) // '10:00:00  customer\n          Where is my order?\n'
 */
export function formatMessage(message: Message, options: FormatAdviceOptions = {}): string {
  const { style, words, width } = pageFor(options)
  const { clock = (instant: string) => instant.slice(11, 19) } = options
  const time = message.sentAt === null ? '' : clock(message.sentAt)
  const role = words.roles[message.author.role]
  const head = style('dim', time.padEnd(margin.length)) + style('bold', role)
  const body = wrapText(plainText(message.body.text), width - margin.length).map((line) => margin + line)
  return `${[head, ...body].join('\n')}\n`
}

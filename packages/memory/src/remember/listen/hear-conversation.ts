import { type Conversation, type Message, messagesOf } from '@attune/core'
import type { TimeReader } from '@attune/language/time'
import { tokenize } from '@attune/language/tokens'
import type { Heard } from '../extractor.ts'
import type { LoadedEar } from '../lexicon/load-ear.ts'
import { hearText } from './hear-text.ts'
import { layOut, sentencesOf } from './lay-out.ts'
import { settle } from './settle.ts'

export function hearConversation(conversation: Conversation, ears: readonly LoadedEar[], readTimes: TimeReader): Heard[] {
  const heard: Heard[] = []
  for (const message of messagesOf(conversation))
    if (message.author.role === 'customer' && message.automated !== true && message.visibility !== 'internal')
      heard.push(...hearMessage(message, ears, readTimes))
  return heard
}

function hearMessage(message: Message, ears: readonly LoadedEar[], readTimes: TimeReader): Heard[] {
  const { text } = message.body
  const tokens = tokenize(text)
  const sentences = sentencesOf(tokens)
  return settle(
    message,
    ears.flatMap((ear) => hearText(layOut(text, tokens, ear, readTimes, false), sentences, false)),
  )
}

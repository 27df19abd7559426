import {
  type AttuneError,
  type Channel,
  type ConversationInput,
  conversationFromTranscript,
  InputError,
  isAttuneError,
  parseConversation,
  parseConversations,
  parseJsonLine,
  type Role,
  type UnknownLabel,
  type Where,
} from '@attune/core'
import type { Terminal } from '../terminal.ts'
import { beginOf } from './begin.ts'
import { detectFormat } from './detect-format.ts'
import type { Item } from './item.ts'
import { readLines } from './read-lines.ts'
import { readChunks, type Source } from './source.ts'
import { unlistedSpeakers } from './unlisted-speakers.ts'

export interface ReadOptions {
  /** For inputs that do not say. */
  channel?: Channel | undefined
  /** Who speaks under a label of a transcript. */
  roles: Record<string, Role>
  onBytes: (count: number) => void
}

/** Every conversation of every source, in order. Of JSON Lines only one is in memory at a time. */
export async function* readConversations(
  sources: readonly Source[],
  terminal: Terminal,
  options: ReadOptions,
): AsyncGenerator<Item<ConversationInput>> {
  for (const source of sources) {
    try {
      for await (const item of readSource(source, terminal, options)) yield withChannel(item, options.channel)
    } catch (error) {
      // The rest of this source is lost, the next one is not.
      if (!isAttuneError(error)) throw error
      yield { error }
    }
  }
}

async function* readSource(
  source: Source,
  terminal: Terminal,
  options: ReadOptions,
): AsyncGenerator<Item<ConversationInput>> {
  const file = source.name
  const { chunks, ...beginning } = await beginOf(readChunks(source, terminal, options.onBytes), file)
  const format = detectFormat(file, beginning)
  if (format === 'json-lines') {
    for await (const { row, text } of readLines(chunks, file)) {
      const where = { file, row }
      yield attempt(where, () => parseJsonLine(text, where))
    }
    return
  }
  const text = await wholeText(chunks)
  if (text.trim() === '') throw new InputError(`${file}: empty; expected a transcript, JSON or JSON Lines`, { file })
  if (format === 'json') yield* readJson(text, file)
  else yield readTranscript(text, source, options)
}

function* readJson(text: string, file: string): Generator<Item<ConversationInput>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The engine's message may quote the data; core says the same without.
    yield attempt({ file }, () => {
      parseConversations(text, { file })
      throw new InputError(`${file}: not valid JSON`, { file })
    })
    return
  }
  const items: unknown[] = Array.isArray(value) ? value : [value]
  for (const [index, item] of items.entries()) {
    const where: Where = Array.isArray(value) ? { file, path: `[${index}]` } : { file }
    yield attempt(where, () => parseConversation(item, where))
  }
}

function readTranscript(text: string, { name, id }: Source, { roles }: ReadOptions): Item<ConversationInput> {
  const labels: UnknownLabel[] = []
  const item = attempt({ file: name }, () => {
    const conversation = conversationFromTranscript(text, {
      file: name,
      roles,
      ...(id ? { id } : {}),
      onUnknownLabel: (found) => labels.push(found),
    })
    return { conversation, context: { profile: null, serviceHours: null, now: null } }
  })
  const doubts = 'error' in item ? [] : unlistedSpeakers(labels, Object.keys(roles), name)
  return doubts.length === 0 ? item : { ...item, doubts }
}

async function wholeText(chunks: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\ufeff/, '')
}

function attempt<T>(where: Where, read: () => T): Item<T> {
  try {
    return { value: read(), where }
  } catch (error) {
    if (isAttuneError(error)) return { error: error as AttuneError }
    throw error
  }
}

function withChannel(item: Item<ConversationInput>, channel: Channel | undefined): Item<ConversationInput> {
  if (channel === undefined || 'error' in item || item.value.conversation.channel !== 'unknown') return item
  return { ...item, value: { ...item.value, conversation: { ...item.value.conversation, channel } } }
}

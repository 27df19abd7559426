import { InputError } from '../errors/input-error.ts'
import { prefixOf } from '../errors/where.ts'
import { type ConversationInput, parseConversation } from './parse-conversation.ts'
import { parseJson, withoutByteOrderMark } from './parse-json.ts'
import { conversationFromTranscript, type TranscriptOptions } from './transcript/transcript.ts'

/** How {@link parseConversations} reads a text, and what it calls it in errors. */
export interface ParseConversationsOptions {
  /** Named in errors. */
  file?: string | undefined
  /** How to read the text if it is a transcript. */
  transcript?: Omit<TranscriptOptions, 'file'> | undefined
}

/**
 * Reads a whole file: one conversation as JSON, a JSON array of them, JSON Lines, or one transcript.
 *
 * @throws InputError that names file, row and path. Of an array, the path starts with the index: `[3].messages`.
 * @example
 * parseConversations('customer: Where is my order?\nagent: Let me look.', { file: 'talk.txt' })
 */
export function parseConversations(text: string, options: ParseConversationsOptions = {}): ConversationInput[] {
  const where = options.file === undefined ? {} : { file: options.file }
  const content = withoutByteOrderMark(text).trim()
  if (content === '') {
    throw new InputError(`${prefixOf(where)}nothing to read: expected JSON, JSON Lines or a transcript`, where)
  }
  if (looksLikeTranscript(content)) {
    const conversation = conversationFromTranscript(text, { ...options.transcript, file: options.file })
    return [{ conversation, context: { profile: null, serviceHours: null, now: null } }]
  }
  if (isJsonLines(content)) return parseLines(text, options.file)
  const value = parseJson(content, where, 'check it with a JSON tool, or write one "label: text" line per message')
  if (!Array.isArray(value)) return [parseConversation(value, where)]
  return value.map((item, index) => parseConversation(item, { ...where, path: `[${index}]` }))
}

/**
 * Reads one line of a JSON Lines file.
 *
 * @param where `row` counts from 1
 * @throws InputError that names file and row.
 * @example
 * parseJsonLine('{"id":"c1","messages":[{"role":"customer","text":"Where is my order?"}]}', { file: 'may.jsonl', row: 1 })
 *   .conversation.id // 'c1'
 */
export function parseJsonLine(line: string, where: { file?: string; row?: number } = {}): ConversationInput {
  const value = parseJson(withoutByteOrderMark(line), where, 'expected one conversation as JSON on each line')
  return parseConversation(value, where)
}

function looksLikeTranscript(content: string): boolean {
  if (content.startsWith('{')) return false
  if (!content.startsWith('[')) return true
  // `[10:02] agent: …` begins like an array; no array of conversations begins with a digit.
  const next = content.slice(1, 2)
  return next >= '0' && next <= '9'
}

/** More than one line, the first of which is JSON by itself. */
function isJsonLines(content: string): boolean {
  const end = content.indexOf('\n')
  if (!content.startsWith('{') || end === -1) return false
  try {
    JSON.parse(content.slice(0, end))
    return true
  } catch {
    return false
  }
}

function parseLines(text: string, file: string | undefined): ConversationInput[] {
  const inputs: ConversationInput[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    inputs.push(parseJsonLine(line, file === undefined ? { row: index + 1 } : { file, row: index + 1 }))
  }
  return inputs
}

import type * as z from 'zod'
import { type Conversation, conversationSchema } from '../conversation/conversation.ts'
import { describeValue } from '../errors/describe-value.ts'
import { inputErrorFromZod } from '../errors/error-from-zod.ts'
import { InputError } from '../errors/input-error.ts'
import { prefixOf, type Where } from '../errors/where.ts'
import { type ConversationContext, contextShape, expandContext } from './context.ts'
import { expandConversation } from './expand-conversation.ts'
import { shortConversationSchema } from './short-conversation.ts'
import { requireUniqueIds } from './unique-ids.ts'

/** A conversation, and what came with it to judge it by. */
export interface ConversationInput {
  conversation: Conversation
  context: ConversationContext
}

const fullInputSchema = conversationSchema.extend(contextShape)

/**
 * Reads a conversation in the short form (`messages`) or in the full form (`timeline`), both with optional `profile`,
 * `history`, `serviceHours` and `now` beside it.
 *
 * @param where named in errors, for data that comes from a file.
 * @throws InputError that names the place, what was expected and what kind of thing was found.
 * @example
 * parseConversation({ messages: [{ role: 'customer', text: 'Where is my order?' }] })
 */
export function parseConversation(value: unknown, where: Where = {}): ConversationInput {
  if (isFullForm(value)) {
    const { profile, history, serviceHours, now, ...conversation } = check(fullInputSchema, value, where)
    requireUniqueIds(conversation.timeline, conversation.timeline, 'timeline', where)
    return { conversation, context: contextOf({ profile, history, serviceHours, now }, where) }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notAnObject(value, where)
  const short = check(shortConversationSchema, value, where)
  const conversation = expandConversation(short)
  requireUniqueIds(conversation.timeline, short.messages, 'messages', where)
  return { conversation, context: contextOf(short, where) }
}

function isFullForm(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'timeline' in value
}

function notAnObject(value: unknown, where: Where): InputError {
  const hint =
    typeof value === 'string'
      ? '; for text use conversationFromTranscript or parseConversations'
      : Array.isArray(value)
        ? '; pass the conversations of a list one by one'
        : ''
  const expected = 'expected a conversation, an object with "messages" (short form) or "timeline" (full form)'
  return new InputError(`${prefixOf(where)}${expected}, found ${describeValue(value)}${hint}`, where)
}

function contextOf(short: Parameters<typeof expandContext>[0], where: Where): ConversationContext {
  const context = expandContext(short)
  requireUniqueIds(context.profile?.facts ?? [], short.profile?.facts ?? [], 'profile.facts', where)
  return context
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, where: Where): z.infer<Schema> {
  try {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    throw inputErrorFromZod(result.error, value, where, schema)
  } catch (error) {
    // Hostile data can be nested deeper than the stack; that is a fault of the data, not of the program.
    if (!(error instanceof RangeError)) throw error
    throw new InputError(`${prefixOf(where)}the data is nested too deeply to be read`, where)
  }
}

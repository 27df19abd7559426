import { type ConversationInput, contentHash, InputError, nearest, parseConversation, type Where } from '@attune/core'
import type { ReportLocale } from '../rule.ts'
import { parseLabels } from './parse-labels.ts'

/** What one person said of one thing: a grade, yes or no, or `null` for "does not apply". */
export type Label = number | boolean | null

/** Labels by name; a list holds one label per rater, in the same order in every row. */
export type Labels = Readonly<Record<string, Label | readonly Label[]>>

/** A conversation that people have judged. */
export interface LabelledConversation {
  kind: 'conversation'
  id: string
  /** Rows of one group are not independent of each other, such as visits of one customer. */
  group: string
  input: ConversationInput
  labels: Labels
}

/** A single message that people have judged, for measures. */
export interface LabelledMessage {
  kind: 'message'
  id: string
  group: string
  text: string
  role: 'customer' | 'agent' | null
  language: ReportLocale | null
  labels: Labels
}

/** One row that people have judged: a conversation or a single message. */
export type LabelledRow = LabelledConversation | LabelledMessage

/**
 * Reads a row of labels: a conversation in any form with `labels` beside it, or `{ id, text, role?, language?, labels }`.
 * Both may have a `group`.
 *
 * @throws {InputError} that names file, row and path
 *
 * @example
 * parseLabelledRow({ messages: [{ role: 'customer', text: 'Where is it?' }], labels: { overall: 2 } })
 */
export function parseLabelledRow(value: unknown, where: Where = {}): LabelledRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused('expected an object: a conversation or a message, with "labels"', where)
  const { labels, group, ...rest } = value as Record<string, unknown>
  const checked = parseLabels(labels, where)
  if (group !== undefined && typeof group !== 'string') throw refused('group: expected a text', where)
  if (!('text' in rest)) {
    if (!('messages' in rest || 'timeline' in rest)) throw neither(Object.keys(rest), where)
    const input = parseConversation(rest, where)
    const { id } = input.conversation
    return { kind: 'conversation', id, group: group ?? id, input, labels: checked }
  }
  const { id, text, role = null, language = null } = rest
  if (typeof text !== 'string') throw refused('text: expected a text', where)
  if (role !== null && role !== 'customer' && role !== 'agent')
    throw refused('role: expected "customer" or "agent"', where)
  if (language !== null && language !== 'en' && language !== 'zh-Hans' && language !== 'zh-Hant')
    throw refused('language: expected "en", "zh-Hans" or "zh-Hant"', where)
  const own = typeof id === 'string' || typeof id === 'number' ? String(id) : contentHash(text).slice(0, 16)
  return { kind: 'message', id: own, group: group ?? own, text, role, language, labels: checked }
}

/** Neither a message nor a conversation; a slip of the pen is told. */
function neither(names: readonly string[], where: Where): InputError {
  const known = ['text', 'messages', 'timeline']
  const [hint] = names.flatMap((name) => {
    const near = nearest(name, known)
    return near === null ? [] : [`found "${name.slice(0, 40)}"; did you mean "${near}"?`]
  })
  return refused(
    `expected a message with "text", or a conversation with "messages" or "timeline"${hint ? `; ${hint}` : ''}`,
    where,
  )
}

function refused(message: string, where: Where): InputError {
  const parts = [where.file, where.row === undefined ? undefined : `row ${where.row}`].filter((it) => it !== undefined)
  return new InputError(`${parts.length === 0 ? '' : `${parts.join(', ')}: `}${message}`, where)
}

import type { ConversationInput } from '@attune/core'
import { deterministicId, InputError, parseConversation, type ShortMessage } from '@attune/core'
import type { HistoryMapping } from './history-mapping.ts'
import type { TableRow } from './read-table.ts'

interface Talk {
  customer: string
  subject: string | null
  messages: (ShortMessage & { at: string })[]
}

/**
 * Makes conversations of a table of messages. Rows may come in any order.
 *
 * @throws {InputError} that names the row and the column, never what is in it: what cannot be read is not guessed
 */
export function readHistory(rows: readonly TableRow[], mapping: HistoryMapping, file: string): ConversationInput[] {
  const talks = new Map<string, Talk>()
  for (const { row, cells } of rows) {
    const cell = (column: string): string => {
      const value = cells[column]
      if (value === undefined) throw new InputError(`${file}: there is no column "${column}"`, { file, path: column })
      return String(value)
    }
    const problem = (column: string, what: string) =>
      new InputError(`${file}, row ${row}, column "${column}": ${what}`, { file, row, path: column })

    const { author, time, internal, subject } = mapping
    const role = author.roles[cell(author.column)]
    if (role === undefined) throw problem(author.column, 'nobody of this name has a role; add it to author.roles')
    const at = instantOf(cell(time.column), time.utcOffset)
    if (at === null) throw problem(time.column, 'expected a time such as 2026/03/02 10:00')
    const visibility = internal?.values.includes(cell(internal.column)) ? 'internal' : 'public'

    const id = cell(mapping.conversation)
    const talk = talks.get(id) ?? {
      customer: cell(mapping.customer),
      subject: subject === undefined ? null : cell(subject),
      messages: [],
    }
    talk.messages.push({ role, text: cell(mapping.text), at, visibility, name: cell(author.column) })
    talks.set(id, talk)
  }
  return [...talks].map(([id, talk]) => conversationOf(id, talk, mapping))
}

function conversationOf(id: string, { customer, subject, messages }: Talk, mapping: HistoryMapping): ConversationInput {
  const { channel, source } = mapping
  const inOrder = messages.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  // The id that `importRows` gives to the row of the same customer.
  const customerId = deterministicId({ ...source, connection: null, type: 'customer', id: customer })
  return parseConversation({ id, channel, subject, customer: { id: customerId }, messages: inOrder })
}

/** `2026/3/2 9:05` on clocks of that offset; `null` when it is not such a time. */
function instantOf(local: string, utcOffset: string): string | null {
  const [year = '', month = '', day = '', hour = '', minute = '', second = '0', ...rest] = local.trim().split(/[^\d]+/)
  if (rest.length > 0 || minute === '') return null
  const [mm, dd, hh, min, ss] = [month, day, hour, minute, second].map((part) => part.padStart(2, '0'))
  const text = `${year}-${mm}-${dd}T${hh}:${min}:${ss}${utcOffset}`
  return Number.isNaN(Date.parse(text)) ? null : text
}

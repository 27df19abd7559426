import type { Role, Status } from '@attune/core'
import type { TrueConversation, TrueEntry } from '@attune/testkit'
import type { Rest } from './rest.ts'

export const words: Partial<Record<Status, string>> = {
  new: 'new',
  open: 'open',
  pending: 'stalled',
  resolved: 'resolved',
  closed: 'rejected',
}

interface Ticket {
  id: number
  Subject: string
  Status: string
  Created: string
  LastUpdated: string
  Requestor: { id: string }[]
  CustomFields: { name: string; values: string[] }[]
}
interface List<T> {
  items: T[]
}
interface Transaction {
  id: string
  Type: string
  Created: string
  Creator: { id: string }
}
interface Part {
  TransactionId: string
  ContentType: string
  Filename: string
  Content: string
}

/** A ticket as it is, read as simply as can be. */
export async function truthOf(rest: Rest, id: string): Promise<TrueConversation> {
  const ticket = (await rest('robin', 'GET', `ticket/${id}`)) as Ticket
  const history = await everyPage<Transaction>(rest, `ticket/${id}/history?fields=Type,Created,Creator`)
  const about = 'TransactionId,ContentType,Filename,Content'
  const parts = await everyPage<Part>(rest, `ticket/${id}/attachments?fields=${about}`)
  const status = Object.entries(words).find(([, word]) => word === ticket.Status)?.[0] ?? 'unknown'
  return {
    id,
    subject: ticket.Subject,
    status: status as Status,
    tags: ticket.CustomFields.find(({ name }) => name === 'Tags')?.values ?? [],
    fields: Object.fromEntries(ticket.CustomFields.map(({ name, values }) => [name, values[0] ?? null])),
    customerEmail: ticket.Requestor[0]?.id ?? null,
    entries: history
      .filter(({ Type }) => ['Create', 'Correspond', 'Comment'].includes(Type))
      .map((transaction) => entryOf(transaction, parts)),
    rating: null,
    createdAt: ticket.Created,
    updatedAt: ticket.LastUpdated,
    deleted: ticket.Status === 'deleted',
    mergedInto: String(ticket.id) === id ? null : String(ticket.id),
  }
}

/** The list tells no total: a page that is not full is the last. */
async function everyPage<T>(rest: Rest, path: string): Promise<T[]> {
  const all: T[] = []
  for (let page = 1; ; page++) {
    const { items } = (await rest('robin', 'GET', `${path}&per_page=100&page=${page}`)) as List<T>
    all.push(...items)
    if (items.length < 100) return all
  }
}

const staff: Readonly<Record<string, Role>> = { attune: 'agent', robin: 'agent', machine: 'bot' }

function entryOf({ id, Type, Created, Creator }: Transaction, parts: Part[]): TrueEntry {
  const words = parts.find(
    ({ TransactionId, ContentType, Filename }) =>
      TransactionId === id && ContentType.startsWith('text/') && Filename === '',
  )
  return {
    kind: Type === 'Comment' ? 'note' : 'message',
    role: staff[Creator.id] ?? 'customer',
    text: words?.Content ?? '',
    at: Created,
  }
}

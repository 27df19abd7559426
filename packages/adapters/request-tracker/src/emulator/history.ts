import {
  htmlOf,
  plainOf,
  type World,
  type WorldConversation,
  type WorldEntry,
  type WorldMessage,
} from '@attune/testkit/emulator'
import { iso } from './iso.ts'
import { referenceTo, userOf } from './people.ts'
import { wordOfStatus } from './ticket.ts'

const isSaid = (entry: WorldEntry): entry is WorldMessage => entry.kind === 'message' || entry.kind === 'note'

/** Transactions, oldest first. Every public word is followed by the record of the mail that carried it. */
export function historyOf(world: World, conversation: WorldConversation): object[] {
  return conversation.entries.flatMap((entry, index) => {
    const transaction = transactionOf(world, conversation, entry, index === 0)
    if (transaction === null) return []
    return entry.kind === 'message' ? [transaction, mailRecord(world, conversation, entry)] : [transaction]
  })
}

function transactionOf(world: World, { id }: WorldConversation, entry: WorldEntry, first: boolean): object | null {
  const head = headOf(world, entry, Number(entry.id), id)
  switch (entry.kind) {
    case 'message':
      return { ...head, Type: first ? 'Create' : 'Correspond' }
    case 'note':
      return { ...head, Type: 'Comment' }
    case 'status':
      return {
        ...head,
        ...{ Type: 'Status', Field: 'Status', OldValue: wordOfStatus(entry.from), NewValue: wordOfStatus(entry.to) },
      }
    case 'merge':
      return {
        ...head,
        ...{ Type: 'AddLink', Field: 'MergedInto', ObjectId: entry.direction === 'from' ? entry.other : id },
        NewValue: `fsck.com-rt://rt.test/ticket/${entry.direction === 'from' ? id : entry.other}`,
      }
    default:
      return null
  }
}

const headOf = (world: World, entry: WorldEntry, number: number, ticket: string) => ({
  id: String(number),
  type: 'transaction',
  Created: iso(entry.at),
  Creator: referenceTo(userOf(world, entry.author)),
  Field: '',
  OldValue: '',
  NewValue: '',
  ObjectId: ticket,
})

const mailRecord = (world: World, { id }: WorldConversation, entry: WorldMessage) => ({
  ...headOf(world, { ...entry, author: { role: 'system', id: null, name: null } }, mailNumber(entry), id),
  Type: 'EmailRecord',
})

/** Transactions of the world are numbered one by one; what RT adds to them gets numbers far above. */
const mailNumber = (entry: WorldMessage): number => 1_000_000 + Number(entry.id)

/** Every part of every message of a ticket: a container, the words as text or HTML, files, and the mail that went out. */
export function partsOf(conversation: WorldConversation): EmulatedPart[] {
  return conversation.entries.filter(isSaid).flatMap((entry) => {
    const mail = {
      TransactionId: String(mailNumber(entry)),
      ContentType: 'text/plain',
      Content: `Greetings,\n\n${plainOf(entry)}`,
    }
    const parts: ReturnType<typeof ownParts> = entry.kind === 'message' ? [...ownParts(entry), mail] : ownParts(entry)
    return parts.map((part, index) => ({
      id: String(Number(entry.id) * 100 + index),
      type: 'attachment' as const,
      Filename: '',
      ...part,
      ContentLength: String(part.ContentLength ?? new TextEncoder().encode(part.Content).length),
    }))
  })
}

export interface EmulatedPart extends Part {
  id: string
  type: 'attachment'
  Filename: string
  ContentLength: string
}

interface Part {
  TransactionId: string
  ContentType: string
  Content: string
}

function ownParts(entry: WorldMessage): (Part & { Filename?: string; ContentLength?: number })[] {
  const TransactionId = entry.id
  const words =
    entry.html === null
      ? { TransactionId, ContentType: 'text/plain', Content: plainOf(entry) }
      : { TransactionId, ContentType: 'text/html', Content: htmlOf(entry) }
  const files = entry.attachments.map(({ name, mediaType, bytes }) => ({
    ...{ TransactionId, ContentType: mediaType, Filename: name, Content: '', ContentLength: bytes },
  }))
  const container = { TransactionId, ContentType: 'multipart/mixed', Content: '' }
  return files.length === 0 ? [words] : [container, words, ...files]
}

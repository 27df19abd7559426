import { wireList, wireObject, wireText } from '@attune/adapter-kit'
import type { WriteTags, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { checkTicketId } from '../endpoints/ticket.ts'
import { COLLISION } from './update-ticket.ts'

const tagsWire = wireObject({ tags: wireList(wireText) })

/** Adds to what is there, or takes away; whoever else changes tags meanwhile loses nothing. */
export async function writeTags(
  { client }: Account,
  { conversation, tags, signal }: WriteTags,
  change: 'add' | 'remove',
): Promise<Written> {
  checkTicketId(conversation)
  const request = { path: 'tickets/{id}/tags', params: { id: conversation }, signal }
  const before = (await client.json(tagsWire, request)).body.tags
  const named = [...new Set(tags.map(spelled))]
  const wanted = named.filter((tag) => before.includes(tag) === (change === 'remove'))
  if (wanted.length === 0) return { id: null, changed: false }
  const method = change === 'add' ? 'PUT' : 'DELETE'
  await client.send({ ...request, method, json: { tags: wanted }, retryOn: [COLLISION] })
  return { id: null, changed: true }
}

/** Zendesk keeps tags in lower case and ends one at a space. */
const spelled = (tag: string): string => tag.trim().toLowerCase().replaceAll(/\s+/g, '_')

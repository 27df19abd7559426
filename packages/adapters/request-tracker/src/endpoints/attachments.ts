import { collectPages } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type AttachmentWire, attachmentWire } from '../wire/attachment.ts'
import { collectionOf } from '../wire/collection.ts'

const PER_PAGE = 100
/** Bytes. Files come along with a list of contents, so above this the words are fetched one by one. */
const MOST_AT_ONCE = 1_000_000

const pageWire = collectionOf(attachmentWire)
const about = 'ContentType,Filename,ContentLength,TransactionId'

/** All parts of all messages of a ticket, with their words; a file comes without its content. */
export async function listAttachments(
  account: Account,
  id: string,
  options: CallOptions = {},
): Promise<AttachmentWire[]> {
  const parts = await list(account, id, about, options)
  const wanted = parts.filter(isWords)
  if (wanted.length === 0) return parts
  const bytes = parts.reduce((sum, { ContentLength }) => sum + (ContentLength ?? 0), 0)
  const contents =
    bytes <= MOST_AT_ONCE
      ? await list(account, id, `${about},Content`, options)
      : await Promise.all(wanted.map((part) => contentOf(account, part, options)))
  const byId = new Map(contents.map((part) => [part.id, part.Content]))
  return parts.map((part) => (isWords(part) ? { ...part, Content: byId.get(part.id) ?? null } : part))
}

/** A body, as against a container or a file. */
export const isWords = ({ ContentType, Filename }: AttachmentWire): boolean =>
  Filename === null && (ContentType === 'text/plain' || ContentType === 'text/html')

function list({ client }: Account, id: string, fields: string, { signal }: CallOptions): Promise<AttachmentWire[]> {
  return collectPages(
    async (next) => {
      const page = Number(next ?? '1')
      const { body } = await client.json(pageWire, {
        path: 'ticket/{id}/attachments',
        params: { id },
        query: { page, per_page: PER_PAGE, fields },
        needs: 'the right ShowTicket',
        signal,
      })
      return { items: body.items, next: body.items.length < PER_PAGE ? null : String(page + 1) }
    },
    { what: 'attachments of a ticket', signal },
  )
}

/** Alone, an attachment's content is base64, broken into lines. */
async function contentOf({ client }: Account, part: AttachmentWire, { signal }: CallOptions): Promise<AttachmentWire> {
  const request = { path: 'attachment/{id}', params: { id: part.id }, signal }
  const { body } = await client.json(attachmentWire.partial({ TransactionId: true }), request)
  return { ...part, Content: body.Content === null ? null : textOfBase64(body.Content) }
}

function textOfBase64(text: string): string {
  const binary = atob(text.replace(/\s+/g, ''))
  return new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)))
}

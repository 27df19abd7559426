import { UnsupportedError } from '@attune/adapter-kit'
import type { Capability, HelpdeskAdapter } from '@attune/core'
import type { WritePayload } from './entries.ts'

/** Writes one thing into a helpdesk. Doing it again changes nothing. */
export async function performWrite(
  adapter: HelpdeskAdapter,
  payload: WritePayload,
  key: string,
  signal: AbortSignal,
): Promise<void> {
  const { conversation } = payload
  switch (payload.kind) {
    case 'note':
      if (adapter.note === undefined) throw unsupported(adapter, 'note')
      await adapter.note({ conversation, text: payload.text, key, signal })
      return
    case 'tags':
      if (payload.add.length > 0) {
        if (adapter.addTags === undefined) throw unsupported(adapter, 'add_tags')
        await adapter.addTags({ conversation, tags: payload.add, signal })
      }
      if (payload.remove.length > 0) {
        if (adapter.removeTags === undefined) throw unsupported(adapter, 'remove_tags')
        await adapter.removeTags({ conversation, tags: payload.remove, signal })
      }
      return
    case 'fields':
      if (adapter.setFields === undefined) throw unsupported(adapter, 'set_fields')
      await adapter.setFields({ conversation, fields: payload.fields, signal })
  }
}

const unsupported = (adapter: HelpdeskAdapter, what: Capability) =>
  new UnsupportedError(what, `${adapter.id} cannot do ${what}; leave it out of what is written back`)

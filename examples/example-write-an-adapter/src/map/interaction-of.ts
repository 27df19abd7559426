import { instantOf, recordOf } from '@attune/adapter-kit'
import { bodyOf } from '@attune/adapter-kit/body'
import type { Author, Interaction, Role } from '@attune/core'
import { system } from '../client.ts'
import type { Word, Writer } from '../wire/tin.ts'

export function interactionOf(word: Word, observedAt: string): Interaction {
  const at = instantOf(word.at)
  const author = authorOf(word.by)
  const record = recordOf({ system, connection: null, type: 'word', id: word.id, createdAt: at, observedAt })
  const body = bodyOf({ html: word.html })
  // What cannot be told to be public stays inside.
  if (word.hidden === true)
    return { ...record, type: 'note', author, text: bodyOf({ html: word.html, mail: false }).text, at }
  const visibility = word.hidden === false ? 'public' : 'unknown'
  const unknown = { automated: null, attachments: [], editedAt: null }
  return { ...record, ...unknown, type: 'message', author, visibility, body, sentAt: at }
}

function authorOf(writer: Writer | null): Author {
  return { role: roleOf(writer), id: writer?.id ?? null, name: writer?.name ?? null }
}

function roleOf(writer: Writer | null): Role {
  if (writer === null) return 'system'
  if (writer.is_machine === true) return 'bot'
  return writer.is_crew === true ? 'agent' : 'customer'
}

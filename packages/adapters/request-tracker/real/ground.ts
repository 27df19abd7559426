import type { Ground, NewMessage } from '@attune/testkit'
import { mailOf } from './mail.ts'
import { type Rest, restOf } from './rest.ts'
import type { RequestTrackerServer } from './start-request-tracker.ts'
import { truthOf, words } from './truth.ts'

/** Who wrote the first mail, for the ones that follow. */
interface Sender {
  subject: string
  from: { name: string; email: string }
}

/** What the contract suite does to a real Request Tracker: customers write mail, the staff use the REST interface. */
export function groundOf(server: RequestTrackerServer): Ground {
  const kept = new Map<string, Sender>()
  let customers = 0

  const rest: Rest = restOf(server)

  async function staffWrites(who: string, path: string, { text, html, attachments = [] }: NewMessage): Promise<void> {
    await rest(who, 'POST', path, {
      Content: html ?? text,
      ContentType: html === undefined ? 'text/plain' : 'text/html',
      Attachments: attachments.map(({ name, mediaType, bytes }) => ({
        ...{ FileName: name, FileType: mediaType, FileContent: Buffer.alloc(bytes, 'x').toString('base64') },
      })),
    })
  }

  return {
    async createConversation({ subject = 'Teapot', customer, message, tags = [] }) {
      const from = {
        name: customer?.name ?? 'Kim',
        email: customer?.email ?? `customer-${Date.now()}-${++customers}@example.test`,
      }
      await server.mail(mailOf(from, subject, message))
      const newest = 'tickets?query=id%3E0&orderby=id&order=DESC&per_page=1'
      const { items } = (await rest('attune', 'GET', newest)) as { items: { id: string }[] }
      const id = items[0]?.id ?? ''
      kept.set(id, { subject, from })
      if (tags.length > 0) await rest('robin', 'PUT', `ticket/${id}`, { CustomFields: { Tags: tags } })
      return id
    },
    async reply(id, message) {
      const { role = 'customer' } = message
      const conversation = kept.get(id)
      if (role === 'customer' && conversation !== undefined)
        await server.mail(mailOf(conversation.from, `[rt.test #${id}] ${conversation.subject}`, message))
      else await staffWrites(role === 'agent' ? 'robin' : 'machine', `ticket/${id}/correspond`, message)
    },
    async note(id, text) {
      await staffWrites('robin', `ticket/${id}/comment`, { text })
    },
    async setStatus(id, status) {
      await rest('robin', 'PUT', `ticket/${id}`, { Status: words[status] ?? 'open' })
    },
    async addTags(id, tags) {
      const { tags: before } = await truthOf(rest, id)
      await rest('robin', 'PUT', `ticket/${id}`, { CustomFields: { Tags: [...before, ...tags] } })
    },
    async setFields(id, fields) {
      await rest('robin', 'PUT', `ticket/${id}`, { CustomFields: fields })
    },
    async delete(id) {
      await rest('robin', 'DELETE', `ticket/${id}`)
    },
    async merge(from, into) {
      await rest('robin', 'PUT', `ticket/${from}`, { MergeInto: into })
    },
    async conversations() {
      return Promise.all([...kept.keys()].map((id) => truthOf(rest, id)))
    },
    // The adapter reads what is younger than a second once more.
    settle: () => new Promise((resolve) => setTimeout(resolve, 2100)),
  }
}

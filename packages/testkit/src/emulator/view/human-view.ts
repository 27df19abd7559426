import { Hono } from 'hono'
import { html } from 'hono/html'
import type { WorldEntry } from '../world/entries.ts'
import type { World } from '../world/world.ts'

type Markup = ReturnType<typeof html>

/** Pages on which a person can click through a world. */
export function humanView(name: string, world: World): Hono {
  const view = new Hono()
  view.get('/', (c) => c.html(page(name, overview(world))))
  view.get('/conversations/:id', (c) => {
    const conversation = world.conversation(c.req.param('id'))
    if (conversation === undefined) return c.html(page(name, html`<p>There is no such conversation.</p>`), 404)
    const { subject, status, tags, entries } = conversation
    return c.html(
      page(
        subject ?? 'No subject',
        html`<p>${status} · ${tags.join(', ')} · <a href="/__emulator">all conversations</a></p>
          ${entries.map(entryLine)}`,
      ),
    )
  })
  return view
}

function overview(world: World): Markup {
  const rows = world.conversations().map(
    (conversation) =>
      html`<tr>
        <td><a href="/__emulator/conversations/${conversation.id}">${conversation.id}</a></td>
        <td>${conversation.subject ?? 'No subject'}</td>
        <td>${conversation.deletedAt === null ? conversation.status : 'deleted'}</td>
        <td>${world.customer(conversation.customerId)?.name ?? ''}</td>
        <td>${when(conversation.updatedAt)}</td>
      </tr>`,
  )
  return html`<table><tr><th>Id</th><th>Subject</th><th>Status</th><th>Customer</th><th>Changed</th></tr>${rows}</table>`
}

function entryLine(entry: WorldEntry): Markup {
  const who = entry.author.name ?? entry.author.role
  return html`<section class="${entry.kind}"><b>${who}</b> <small>${entry.kind} · ${when(entry.at)}</small>
    <p>${wordsOf(entry)}</p></section>`
}

function wordsOf(entry: WorldEntry): string {
  switch (entry.kind) {
    case 'message':
    case 'note':
      return entry.text
    case 'rating':
      return `${Math.round(entry.score * 100)} of 100. ${entry.comment ?? ''}`
    case 'merge':
      return `${entry.direction} ${entry.other}`
    default:
      return `${entry.from ?? 'nobody'} → ${entry.to ?? 'nobody'}`
  }
}

const when = (time: number): string => new Date(time).toISOString()

const page = (title: string, body: Markup): Markup =>
  html`<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
    <style>
      body { font: 16px/1.5 system-ui; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
      table { border-collapse: collapse } td, th { padding: .25rem .75rem; text-align: left }
      section { border-left: 4px solid #8ac; padding-left: 1rem; margin: 1rem 0 } .note { border-color: #db4 }
      section p { white-space: pre-wrap; margin: .25rem 0 }
    </style>
    <h1>${title}</h1>${body}</html>`

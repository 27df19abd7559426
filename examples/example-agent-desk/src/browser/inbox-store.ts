import { useSyncExternalStore } from 'react'
import type { DeskEvent, Inbox, QueueRow } from '../api.ts'
import { ask } from './call-server.ts'

interface State extends Pick<Inbox, 'agent' | 'helpdesk'> {
  /** In the order in which they need an answer. */
  rows: readonly QueueRow[]
  /** Grows with each thing that happened to a conversation. */
  versions: ReadonlyMap<string, number>
  connected: boolean
  loaded: boolean
}

let state: State = { agent: '', helpdesk: null, rows: [], versions: new Map(), connected: true, loaded: false }
const listeners = new Set<() => void>()

function set(change: Partial<State>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

const inOrder = (rows: readonly QueueRow[]): QueueRow[] =>
  rows.toSorted((a, b) => b.priority - a.priority || (a.last.at < b.last.at ? 1 : -1))

async function load(): Promise<void> {
  const inbox = await ask<Inbox>('/api/inbox')
  if (inbox) set({ ...inbox, loaded: true })
}

function hear(event: DeskEvent): void {
  if (event.type === 'row') {
    const { row } = event
    const others = state.rows.filter(({ id }) => id !== row.id)
    const versions = new Map(state.versions).set(row.id, (state.versions.get(row.id) ?? 0) + 1)
    set({ rows: inOrder([row, ...others]), versions })
  }
  if (event.type === 'order') {
    const places = new Map(event.rows.map((row) => [row.id, row]))
    set({ rows: inOrder(state.rows.map((row) => ({ ...row, ...places.get(row.id) }))) })
  }
  if (event.type === 'gone') set({ rows: state.rows.filter(({ id }) => !event.ids.includes(id)) })
  if (event.type === 'reset') void load()
}

/** Listens for as long as the page is open; the browser connects again by itself. */
export function startInbox(): void {
  const source = new EventSource('/api/events')
  let first = true
  source.onmessage = ({ data }) => hear(JSON.parse(data) as DeskEvent)
  source.onerror = () => set({ connected: false })
  source.onopen = () => {
    set({ connected: true })
    // What happened while nobody listened is not told again.
    if (!first) void load()
    first = false
  }
  void load()
}

export function useInbox(): State {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => state,
  )
}

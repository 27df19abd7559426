import type { DeskEvent } from '../api.ts'

export interface Events {
  send(event: DeskEvent): void
  /** @returns stops listening */
  listen(listener: (event: DeskEvent) => void): () => void
}

/** Tells every open page what happened. */
export function createEvents(): Events {
  const listeners = new Set<(event: DeskEvent) => void>()
  return {
    send: (event) => {
      for (const listener of listeners) listener(event)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

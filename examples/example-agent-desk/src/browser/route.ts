import { useSyncExternalStore } from 'react'

/** `#/` the inbox, `#/c/ID` a conversation, `#/figures` the dashboard. */
export type Route = { page: 'inbox'; id: string | null } | { page: 'figures' }

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  if (hash === '#/figures') return { page: 'figures' }
  return { page: 'inbox', id: hash.startsWith('#/c/') ? decodeURIComponent(hash.slice(4)) : null }
}

export const addressOf = (id: string): string => `#/c/${encodeURIComponent(id)}`

export function go(hash: string): void {
  location.hash = hash
}

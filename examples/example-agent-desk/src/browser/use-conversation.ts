import { useEffect, useState } from 'react'
import type { ConversationView } from '../api.ts'
import { ask } from './call-server.ts'
import { useInbox } from './inbox-store.ts'
import { useSettings } from './settings.ts'

/** Advice changes with the clock; this often it is asked for again. */
const FRESH_MS = 10_000

/** The conversation that is looked at, kept fresh. `undefined` while it loads, `null` when it is not there. */
export function useConversation(id: string | null): ConversationView | null | undefined {
  const { locale } = useSettings()
  const { versions } = useInbox()
  const version = id === null ? 0 : (versions.get(id) ?? 0)
  const [view, setView] = useState<{ key: string; view: ConversationView | null }>()
  const [round, setRound] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version or round means asking again
  useEffect(() => {
    if (id === null) return
    const stop = new AbortController()
    ask<ConversationView>(`/api/conversations/${encodeURIComponent(id)}?locale=${locale}`, stop.signal)
      .then((next) => setView({ key: id, view: next }))
      .catch(() => {})
    return () => stop.abort()
  }, [id, locale, version, round])

  useEffect(() => {
    const timer = setInterval(() => setRound((before) => before + 1), FRESH_MS)
    return () => clearInterval(timer)
  }, [])

  if (id === null || view?.key !== id) return undefined
  return view.view
}

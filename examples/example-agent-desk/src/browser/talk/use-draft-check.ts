import { useEffect, useState } from 'react'
import type { DraftCheck, DraftFinding } from '../../api.ts'
import { tell } from '../call-server.ts'
import { useSettings } from '../settings.ts'

/** While somebody writes only finished sentences are looked at; when they pause, all of it, with suggestions. */
const KEYSTROKE_MS = 150
const PAUSE_MS = 700

export interface Checked {
  /** The text that was looked at. */
  text: string
  findings: readonly DraftFinding[]
  /** Everything was looked at, not only what is finished. */
  whole: boolean
}

export function useDraftCheck(conversationId: string, text: string, on: boolean): Checked | null {
  const { locale } = useSettings()
  const [checked, setChecked] = useState<Checked | null>(null)
  useEffect(() => {
    if (!on || text.trim() === '') {
      setChecked(null)
      return
    }
    const stop = new AbortController()
    const check = async (typing: boolean) => {
      const path = `/api/conversations/${encodeURIComponent(conversationId)}/check`
      const answer = await tell<DraftCheck>(path, { text, typing, locale }, stop.signal).catch(() => null)
      if (answer && !stop.signal.aborted) setChecked({ text, findings: answer.findings, whole: !typing })
    }
    const timers = [setTimeout(() => void check(true), KEYSTROKE_MS), setTimeout(() => void check(false), PAUSE_MS)]
    return () => {
      stop.abort()
      for (const timer of timers) clearTimeout(timer)
    }
  }, [conversationId, text, on, locale])
  return checked
}

import type { Reader } from '@attune/language'
import { openSession, resumeSession } from '../session/open-session.ts'
import type { Session, SessionOptions, SessionState } from '../session/session.ts'

/** A session's options without the reader, which the file brings along; or a `state` to go on from. */
export interface PageSessionOptions extends Partial<SessionOptions> {
  state?: SessionState
}

/** Opens a session, or goes on with one that was kept, say in `sessionStorage`. */
export function openPageSession(reader: Reader, { state, ...options }: PageSessionOptions = {}): Session {
  if (!state) return openSession({ reader, ...options })
  const { conversation: _, ...others } = options
  return resumeSession(state, { reader, ...others })
}

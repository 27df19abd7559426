import { type Clock, systemClock } from '../clock/clock.ts'
import type { Auth } from './auth.ts'

/** A token as the helpdesk hands it out, with how long it is good for. */
export interface AccessToken {
  token: string
  /** `null` = not told: used until the helpdesk refuses it. */
  expiresInMs: number | null
}

/** How {@link tokenAuth} gets and sends its tokens. */
export interface TokenAuthOptions {
  /** Gets a new token. Called once at a time, however many requests wait for it. */
  fetchToken(signal?: AbortSignal): Promise<AccessToken>
  /** Default: `Authorization: Bearer …`. */
  header?: ((token: string) => Record<string, string>) | undefined
  clock?: Clock | undefined
}

/** So early a token is replaced before it runs out, because a request takes its time too. */
const marginMs = 60_000

/**
 * A token that runs out: kept while it holds, replaced before its end, and once more when the helpdesk refuses it.
 *
 * @example
 * const auth = tokenAuth({ fetchToken: async () => ({ token: 't0k3n', expiresInMs: 3_600_000 }) })
 * await auth.headers() // { authorization: 'Bearer t0k3n' }
 */
export function tokenAuth(options: TokenAuthOptions): Auth {
  const { fetchToken, clock = systemClock } = options
  const header = options.header ?? ((token) => ({ authorization: `Bearer ${token}` }))
  let kept: { token: string; until: number } | null = null
  let pending: Promise<string> | null = null

  async function fresh(): Promise<string> {
    const { token, expiresInMs } = await fetchToken()
    const holds = expiresInMs === null ? Infinity : Math.max(expiresInMs - marginMs, expiresInMs / 2)
    kept = { token, until: clock.now() + holds }
    return token
  }

  return {
    async headers(signal) {
      if (kept !== null && clock.now() < kept.until) return header(kept.token)
      // One caller's abort must not fail the others who wait for the same token.
      pending ??= fresh().finally(() => {
        pending = null
      })
      return header(await orAborted(pending, signal))
    },
    renew(refused) {
      // Requests under way together are refused together; the token that the first one got must outlive the second.
      if (kept !== null && isSame(header(kept.token), refused)) kept = null
      return true
    },
  }
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const aborted = (): void => reject(signal.reason)
    if (signal.aborted) aborted()
    signal.addEventListener('abort', aborted)
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', aborted))
  })
}

const isSame = (own: Readonly<Record<string, string>>, refused: Readonly<Record<string, string>>): boolean =>
  Object.entries(own).every(([name, value]) => refused[name] === value)

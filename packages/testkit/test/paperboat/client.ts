import { AttuneError } from '@attune/core'
import type { AdapterSetup } from '../../src/contract/descriptor.ts'

const ATTEMPTS = 4

const codes: Readonly<Record<number, string>> = {
  401: 'authentication',
  403: 'permission',
  404: 'not_found',
  409: 'conflict',
  429: 'rate_limit',
}

/** The little of an HTTP client that the reference adapter needs. */
export class Failure extends AttuneError {
  override name = 'Failure'
  readonly retryAfterMs: number

  constructor(code: string, path: string, retryAfterMs = 1000) {
    super(`Paperboat: ${code} at ${path}`, { code, retryable: ['rate_limit', 'upstream', 'network'].includes(code) })
    this.retryAfterMs = retryAfterMs
  }
}

export interface Asked {
  method?: string
  path: string
  /** In errors, instead of `path`. */
  name?: string
  body?: unknown
  signal?: AbortSignal | undefined
}

export type Ask = <T>(asked: Asked) => Promise<T>

export function client(setup: AdapterSetup): Ask {
  return async (asked) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(setup, asked)
      } catch (error) {
        asked.signal?.throwIfAborted()
        const mayRepeat =
          asked.method === undefined || asked.method === 'GET' || (error as Failure).code === 'rate_limit'
        if (!(error instanceof Failure) || !error.retryable || !mayRepeat || attempt === ATTEMPTS) throw error
        setup.logger.warn('trying again', { attempt, code: error.code })
        await setup.clock.sleep(error.retryAfterMs, asked.signal)
      }
    }
  }
}

async function once<T>(setup: AdapterSetup, { method = 'GET', path, name = path, body, signal }: Asked): Promise<T> {
  signal?.throwIfAborted()
  const answer = await answered(setup, { method, path, name, body, signal })
  if (!answer.ok) throw failureOf(answer.status, name, answer.retryAfter)
  try {
    return JSON.parse(answer.text) as T
  } catch {
    throw new Failure('wire_format', name)
  }
}

async function answered(setup: AdapterSetup, { method, path, name = path, body, signal }: Asked) {
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), setup.timeoutMs)
  try {
    const response = await setup.fetch(`https://paperboat.test/api${path}`, {
      method: method as string,
      headers: { authorization: `Bearer ${setup.secret}`, 'content-type': 'application/json' },
      signal: signal === undefined ? timeout.signal : AbortSignal.any([signal, timeout.signal]),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return {
      ok: response.ok,
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      text: await response.text(),
    }
  } catch {
    signal?.throwIfAborted()
    throw new Failure('network', name)
  } finally {
    clearTimeout(timer)
  }
}

function failureOf(status: number, name: string, retryAfter: string | null): Failure {
  const code = codes[status] ?? (status >= 500 ? 'upstream' : 'rejected')
  return new Failure(code, name, retryAfter === null ? 1000 : Number(retryAfter) * 1000)
}

import ky, { isTimeoutError } from 'ky'
import type { FailedRequest } from '../errors/helpdesk-error.ts'
import { NetworkError } from '../errors/network-error.ts'
import { systemCodeOf } from '../errors/safe-cause.ts'
import type { HttpRequest } from './http-request.ts'

export interface Attempt {
  system: string
  request: FailedRequest
  address: URL
  method: string
  headers: Record<string, string>
  body: HttpRequest['body']
  fetch: typeof fetch | undefined
  timeoutMs: number
  signal: AbortSignal | undefined
}

/** An answer that has arrived as a whole, whatever its status. */
export interface Arrived {
  status: number
  headers: Headers
  bytes: Uint8Array
}

/** Sends once and reads all of the answer. @throws NetworkError when none arrives; the signal's reason when aborted. */
export async function attempt(options: Attempt): Promise<Arrived> {
  const { address, method, headers, body, fetch, timeoutMs, signal } = options
  signal?.throwIfAborted()
  try {
    const sent = ky(address, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(fetch === undefined ? {} : { fetch: (input, init) => fetch(input, init) }),
      ...(signal === undefined ? {} : { signal }),
      // Headers of a helpdesk's own would follow a redirect to any host.
      redirect: 'manual',
      timeout: timeoutMs,
      totalTimeout: timeoutMs,
      throwHttpErrors: false,
      retry: 0,
    })
    // Read from here on, the body is under the time limit too.
    const bytes = new Uint8Array(await sent.arrayBuffer())
    const answer = await sent
    return { status: answer.status, headers: answer.headers, bytes }
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    throw networkError(options, error)
  }
}

function networkError({ system, request, timeoutMs }: Attempt, cause: unknown): NetworkError {
  const what = `${system}: ${request.method} ${request.path}`
  if (isTimeoutError(cause)) {
    return new NetworkError(`${what}: no answer within ${timeoutMs} ms.`, { request, cause, reason: 'timeout' })
  }
  const code = systemCodeOf(cause)
  return new NetworkError(
    `${what}: no connection${code === null ? '' : ` (${code})`}. Check the address of the helpdesk and the network.`,
    { request, cause },
  )
}

import type { HelpdeskError } from '../errors/helpdesk-error.ts'
import { NetworkError } from '../errors/network-error.ts'
import { backoffMs } from '../retry/backoff.ts'
import { isWorthRepeating } from '../retry/is-worth-repeating.ts'
import { type Arrived, attempt } from './attempt.ts'
import type { Connection } from './connection.ts'
import { errorOfAnswer } from './error-of-answer.ts'
import type { HttpRequest } from './http-request.ts'

/** What one attempt came to. */
type Outcome =
  | { answer: Arrived; askedMs: number | null; credentials: Readonly<Record<string, string>> }
  | { error: NetworkError }

/** Sends a request until it is answered, refused, or not worth another attempt. */
export async function exchange(connection: Connection, request: HttpRequest, address: URL): Promise<Arrived> {
  const { auth, log, retry, clock, random } = connection
  const { signal, method = 'GET', path } = request
  const deadline = clock.now() + retry.budgetMs
  let renewed = false
  let count = 1

  for (;;) {
    const outcome = await once(connection, request, address, deadline - clock.now())
    const status = 'answer' in outcome ? outcome.answer.status : null
    if ('answer' in outcome && isAnswer(outcome.answer.status, request)) return outcome.answer
    if ('answer' in outcome && status === 401 && !renewed && auth.renew?.(outcome.credentials) === true) {
      renewed = true
      continue
    }
    const error = 'answer' in outcome ? refusal(connection, request, outcome.answer, outcome.askedMs) : outcome.error
    const waitMs = ('answer' in outcome ? outcome.askedMs : null) ?? backoffMs(count, { ...retry, random })
    const inTime = count < retry.attempts && clock.now() + waitMs <= deadline
    if (!inTime || !isWorthRepeating(status, request)) throw error
    log.warn('A request to the helpdesk is tried again', {
      ...{ method, path, attempt: count, waitMs, code: error.code },
      ...(status === null ? {} : { status }),
    })
    await clock.sleep(waitMs, signal)
    count += 1
  }
}

async function once(connection: Connection, request: HttpRequest, address: URL, patienceMs: number): Promise<Outcome> {
  const { system, auth, fetch, log, pacer, timeoutMs, clock } = connection
  const { signal, method = 'GET', path } = request
  const endpoint = request.endpoint ?? `${method} ${path}`
  const leave = await pacer.enter(endpoint, { patienceMs, signal })
  const began = clock.now()
  try {
    // Only now: a token may run out while one waits.
    const credentials = await auth.headers(signal)
    const answer = await attempt({
      ...{ system, address, method, fetch, timeoutMs, signal },
      request: { method, path, status: null },
      headers: headersOf(connection, request, credentials),
      body: request.json === undefined ? request.body : JSON.stringify(request.json),
    })
    const askedMs = pacer.learn(endpoint, answer)
    log.debug('The helpdesk answered', {
      method,
      path,
      endpoint,
      status: answer.status,
      durationMs: clock.now() - began,
    })
    return { answer, askedMs, credentials }
  } catch (error) {
    if (error instanceof NetworkError) return { error }
    throw error
  } finally {
    leave()
  }
}

function headersOf(
  { headers }: Connection,
  request: HttpRequest,
  credentials: Record<string, string>,
): Record<string, string> {
  const all = new Headers({
    accept: 'application/json',
    ...(request.json === undefined ? {} : { 'content-type': 'application/json' }),
  })
  for (const [name, value] of [headers, request.headers ?? {}, credentials].flatMap(Object.entries<string>))
    all.set(name, value)
  return Object.fromEntries(all)
}

const isAnswer = (status: number, { expect = [] }: HttpRequest): boolean =>
  (status >= 200 && status < 300) || expect.includes(status)

function refusal(
  { system }: Connection,
  { method = 'GET', path, needs, retryOn = [] }: HttpRequest,
  { status }: Arrived,
  askedMs: number | null,
): HelpdeskError {
  const retryAfterMs = status === 429 ? askedMs : null
  return errorOfAnswer({
    system,
    request: { method, path, status },
    retryAfterMs,
    needs,
    passes: retryOn.includes(status),
  })
}

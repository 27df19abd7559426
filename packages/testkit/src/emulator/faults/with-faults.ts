import { damage } from './damage.ts'
import type { Fault } from './fault.ts'
import type { FaultBox, Hit } from './fault-box.ts'

type Answerer = (request: Request) => Promise<Response>

/** Puts faults between a helpdesk and its client. Works for an emulator as for the `fetch` to a real server. */
export function withFaults(answer: Answerer, faults: FaultBox): Answerer {
  return async (request) => {
    const hits = faults.meets(request)
    for (const { fault } of hits) {
      const instead = await before(fault, request)
      if (instead !== null) return instead
    }
    let response = await answer(request)
    if (hits.some(({ fault }) => fault.kind === 'lost_answer')) throw broken('read ECONNRESET', 'ECONNRESET')
    for (const hit of hits) response = await damage(await stuck(response, hit, request), hit.fault)
    return response
  }
}

/** What a client gets instead of an answer; `null` = the request goes on. */
async function before(fault: Fault, request: Request): Promise<Response | null> {
  switch (fault.kind) {
    case 'status':
      return new Response(fault.body ?? JSON.stringify({ error: `status ${fault.status}` }), {
        status: fault.status,
        headers: { 'content-type': 'application/json', ...fault.headers },
      })
    case 'rate_limit': {
      const wait = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
      return new Response('{"error":"too many requests"}', {
        status: 429,
        headers: { 'content-type': 'application/json', ...wait, ...fault.headers },
      })
    }
    case 'refused':
      throw broken('connect ECONNREFUSED', 'ECONNREFUSED')
    case 'hang':
      return aborted(request.signal)
    case 'slow':
      await Promise.race([new Promise((resolve) => setTimeout(resolve, fault.ms)), aborted(request.signal)])
      return null
    default:
      return null
  }
}

async function stuck(response: Response, { fault, kept }: Hit, request: Request): Promise<Response> {
  if (fault.kind !== 'stuck') return response
  const key = `${request.method} ${new URL(request.url).pathname}`
  const first = kept.get(key) ?? response
  kept.set(key, first)
  return first.clone()
}

/** As `fetch` says it when the network fails. */
function broken(message: string, code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })
}

/** Rejects with the signal's reason, or never. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

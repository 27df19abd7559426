import type { RecordedCall } from './calls.ts'

/** Writes down every request and the status it was answered with. */
export function recordCalls(
  answer: (request: Request) => Promise<Response>,
  calls: RecordedCall[],
): (request: Request) => Promise<Response> {
  return async (request) => {
    const call = await recorded(request)
    calls.push(call)
    const response = await answer(request)
    call.status = response.status
    return response
  }
}

async function recorded(request: Request): Promise<RecordedCall> {
  const url = new URL(request.url)
  return {
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    host: url.host,
    headers: Object.fromEntries(request.headers),
    body: await request.clone().text(),
    status: null,
  }
}

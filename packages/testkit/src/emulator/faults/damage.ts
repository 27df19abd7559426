import type { Fault } from './fault.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What an answer looks like after it met a fault on its way. Faults that are not about the answer leave it alone. */
export async function damage(answer: Response, fault: Fault): Promise<Response> {
  switch (fault.kind) {
    case 'cut':
      return new Response(brokenStream(await answer.text()), copyHead(answer))
    case 'truncated': {
      const text = await answer.text()
      return new Response(text.slice(0, Math.floor(text.length / 2)), copyHead(answer))
    }
    case 'invalid_json':
      return new Response(`{'not': JSON, ${await answer.text()}`, copyHead(answer))
    case 'html':
      return new Response(
        `<!doctype html><title>Gateway</title><p>Signing you in …</p><!-- ${await answer.text()} -->`,
        {
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8' },
        },
      )
    case 'unknown_fields':
      return rewritten(answer, withUnknownFields)
    case 'null':
      return rewritten(answer, (value) => withNull(value, fault.key))
    default:
      return answer
  }
}

async function rewritten(answer: Response, change: (value: Json) => Json): Promise<Response> {
  if (!answer.headers.get('content-type')?.includes('json')) return answer
  const text = await answer.text()
  return new Response(text === '' ? null : JSON.stringify(change(JSON.parse(text))), copyHead(answer))
}

function withUnknownFields(value: Json): Json {
  if (Array.isArray(value)) return value.map(withUnknownFields)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).map(([key, inner]) => [key, withUnknownFields(inner)])
  return { ...Object.fromEntries(known), brand_new_field: { since: 'tomorrow', list: [1, null] }, another_new_one: 7 }
}

function withNull(value: Json, key: string): Json {
  if (Array.isArray(value)) return value.map((inner) => withNull(inner, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? null : withNull(inner, key)]),
  )
}

function copyHead(answer: Response): ResponseInit {
  const headers = new Headers(answer.headers)
  // It no longer is that long.
  headers.delete('content-length')
  return { status: answer.status, headers }
}

function brokenStream(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2))),
    pull: (controller) => controller.error(new TypeError('terminated')),
  })
}

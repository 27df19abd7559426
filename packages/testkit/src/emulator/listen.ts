import type { AddressInfo } from 'node:net'
import { type HttpBindings, serve } from '@hono/node-server'

/** Answers requests on a port of this machine; port 0, the default, is any free one. */
export function listen(
  answer: (request: Request) => Promise<Response>,
  port = 0,
): Promise<{ url: string; close(): Promise<void> }> {
  const answerOrHangUp = async (request: Request, { outgoing }: HttpBindings): Promise<Response> => {
    try {
      return brokenOff(await answer(request), () => outgoing.destroy())
    } catch {
      // A fault broke the connection: so do we.
      outgoing.destroy()
      return new Response(null, { status: 500 })
    }
  }
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: (request, bindings) => answerOrHangUp(request, bindings as HttpBindings), port, hostname: '127.0.0.1' },
      (address: AddressInfo) => resolve({ url: `http://127.0.0.1:${address.port}`, close }),
    )
    server.once('error', reject)
    function close(): Promise<void> {
      return new Promise((done) => {
        server.close(() => done())
        // Requests that hang by a fault would keep it open for ever.
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
    }
  })
}

/** The same answer; where its body breaks off, so does the connection, without a word on the console. */
function brokenOff(answer: Response, hangUp: () => void): Response {
  if (answer.body === null) return answer
  const reader = answer.body.getReader()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch {
        hangUp()
        await new Promise(() => {})
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return new Response(body, answer)
}

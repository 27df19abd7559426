import type { AddressInfo } from 'node:net'
import { type HttpBindings, serve } from '@hono/node-server'

/** Answers requests on a port of this machine; port 0, the default, is any free one. */
export function listen(
  answer: (request: Request) => Promise<Response>,
  port = 0,
): Promise<{ url: string; close(): Promise<void> }> {
  const answerOrHangUp = async (request: Request, { outgoing }: HttpBindings): Promise<Response> => {
    try {
      return await answer(request)
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

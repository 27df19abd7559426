import type { AddressInfo } from 'node:net'
import { wholeNumber } from '../options/whole-number.ts'

/** A door that is open. */
export interface Listening {
  /** No new requests; those that are under way are answered. */
  close(): Promise<void>
}

/** A port; 0 = any that is free. */
export const portNumber = (written: string): number => (written === '0' ? 0 : wholeNumber(written))

/** Listens for requests, and says where. @throws when the port is taken or may not be used */
export async function listening(
  fetch: (request: Request) => Response | Promise<Response>,
  { port, host, print }: { port: number; host: string; print: (line: string) => void },
): Promise<Listening> {
  const { serve } = await import('@hono/node-server')
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const opening = serve({ fetch, port, hostname: host }, ({ address, port }: AddressInfo) => {
      print(`listening on http://${address}:${port}`)
      resolve(opening)
    })
    opening.once('error', reject)
  })
  return { close: () => new Promise((resolve) => server.close(() => resolve())) }
}

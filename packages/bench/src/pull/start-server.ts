import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Server {
  url: string
  secret: string
  stop(): void
}

export async function startServer(tickets: number): Promise<Server> {
  const file = new URL('./server.ts', import.meta.url).pathname
  const argv = ['--max-old-space-size=8000', '--conditions=@attune/source', file, String(tickets)]
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { ...(JSON.parse(line) as { url: string; secret: string }), stop: () => child.kill() }
}

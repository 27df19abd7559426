import { startProcess } from '../start-process.ts'

export interface Server {
  url: string
  secret: string
  stop(): void
}

export async function startServer(tickets: number): Promise<Server> {
  const program = new URL('./server.ts', import.meta.url)
  const { line, child } = await startProcess<{ url: string; secret: string }>(program, [String(tickets)])
  return { ...line, stop: () => child.kill() }
}

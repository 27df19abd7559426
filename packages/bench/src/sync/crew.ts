import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { startProcess } from '../start-process.ts'
import type { Place } from './open-own-sync.ts'

/** Workers, each a process of its own, of which some are killed. */
export interface Crew {
  kills: number
  /** `kill -9` of one of them, and another in its place. */
  killOne(random: number): Promise<void>
  /** Ends all as `SIGTERM` does. */
  stop(): Promise<void>
}

export async function startCrew(size: number, place: Place): Promise<Crew> {
  const start = async () => (await startProcess(new URL('./worker.ts', import.meta.url), [JSON.stringify(place)])).child
  const workers: ChildProcess[] = []
  for (let number = 0; number < size; number++) workers.push(await start())
  const crew: Crew = {
    kills: 0,
    async killOne(random) {
      const number = Math.floor(random * workers.length)
      await end(workers[number], 'SIGKILL')
      crew.kills += 1
      workers[number] = await started(start)
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => end(worker, 'SIGTERM')))
    },
  }
  return crew
}

/** While the database is down, a worker cannot start; whoever keeps it running starts it again. */
async function started(start: () => Promise<ChildProcess>): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start()
    } catch (error) {
      if (attempt === 10) throw error
    }
  }
}

async function end(child: ChildProcess | undefined, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

import { type Contestant, reference } from './contestants.ts'
import { leastTimes } from './least-time.ts'

export interface RaceResult {
  name: string
  messagesPerSecond: number
  megabytesPerSecond: number
  /** Times as fast as the reference, each in its fastest turn. */
  ratio: number
}

export interface RaceOptions {
  rounds: number
  /** Milliseconds for each contestant in each round. */
  time: number
  onRound?(round: number): void
}

/**
 * Everybody reads the same messages in every round, in turns, so that each has its chance of a quiet moment; the fastest
 * turn counts. A turn reads all messages, so it holds its share of garbage collection.
 */
export async function race(
  texts: readonly string[],
  contestants: readonly Contestant[],
  { rounds, time, onRound }: RaceOptions,
): Promise<RaceResult[]> {
  const messages = texts.map((text) => ({ text, json: JSON.stringify({ text }) }))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const found: Map<string, number>[] = []
  for (let round = 0; round < rounds; round++) {
    onRound?.(round + 1)
    // Each round begins with another contestant: nobody is always the one who runs on a cold or a hot processor.
    const order = contestants.map((_, index) => contestants[(index + round) % contestants.length] as Contestant)
    const tasks = new Map(order.map(({ name, work }) => [name, () => readAll(messages, work)]))
    found.push(await leastTimes(tasks, { time, warmup: round === 0 }))
  }
  const leastOf = (name: string): number => Math.min(...found.map((times) => times.get(name) ?? Number.NaN))
  return contestants.map(({ name }) => {
    const milliseconds = leastOf(name)
    return {
      name,
      messagesPerSecond: (texts.length / milliseconds) * 1000,
      megabytesPerSecond: bytes / milliseconds / 1000,
      ratio: leastOf(reference) / milliseconds,
    }
  })
}

/** Kept where the optimiser cannot prove that nobody looks. */
export const seen: { last: unknown } = { last: undefined }

function readAll(messages: readonly { text: string; json: string }[], work: Contestant['work']): void {
  for (const { text, json } of messages) seen.last = work(text, json)
}

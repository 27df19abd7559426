import assert from 'node:assert/strict'
import type { Conversation } from '@attune/core'
import type { Fault } from '../emulator/faults/fault.ts'
import { seededRandom } from '../seeded-random.ts'
import { asRemote } from './as-remote.ts'
import type { Bench } from './bench.ts'
import { sourceId } from './pull-to-end.ts'

const CONVERSATIONS = 9
const MOST_KILLS = 24
const deadly: readonly Fault[] = [
  { kind: 'refused' },
  { kind: 'cut' },
  { kind: 'lost_answer' },
  { kind: 'status', status: 503 },
]

/**
 * One pull that is killed again and again, by broken connections, by aborts and between pages, while the helpdesk goes
 * on changing; every time a new process goes on from the cursor that was kept last. Rejects when the outcome is not that
 * of a pull nothing happened to.
 */
export async function killRun(bench: Bench, seed: number): Promise<void> {
  const random = seededRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  // Small numbers more often: an adapter may ask once for a page, or once for each conversation in it.
  const passing = (): number => Math.floor(random() ** 3 * 8)
  // Now, since the clock is moved below and a real server's is not.
  const start = bench.real ? { since: new Date(bench.clock.now() - 60_000).toISOString() } : {}
  const ids: string[] = []
  for (let number = 0; number < CONVERSATIONS; number++) {
    ids.push(await bench.make())
    if (random() < 0.4) bench.clock.advance(below(120_000))
  }
  const kept = new Map<string, Conversation>()
  let cursor: string | undefined
  let kills = 0

  async function onePage(): Promise<boolean> {
    const abort = new AbortController()
    const kill = kills < MOST_KILLS ? below(4) : 3
    if (kill <= 1) bench.faults.add({ fault: deadly[below(deadly.length)] as Fault, after: passing(), times: 20 })
    let requestsLeft = kill === 2 ? passing() : Number.POSITIVE_INFINITY
    const adapter = bench.again({
      fetch: (input, init) => {
        // Before the n-th request rather than after a time, so that a seed always kills at the same points.
        if (requestsLeft-- === 0) abort.abort(new Error('killed'))
        return bench.fetch(input, init)
      },
    })
    const page = await adapter.conversations({ ...start, cursor, limit: 1 + below(3), signal: abort.signal })
    // A crash between having the page and keeping it.
    if (kill === 3 && kills < MOST_KILLS && random() < 0.3) throw new Error('killed before the page was kept')
    for (const item of page.items) kept.set(sourceId(item), item)
    cursor = page.cursor
    return page.more
  }

  for (let more = true; more; ) {
    assert.ok(kills <= MOST_KILLS * 4, `seed ${seed}: the pull gets nowhere although faults are over`)
    try {
      more = await onePage()
    } catch {
      kills += 1
    } finally {
      bench.faults.clear()
    }
    if (random() < 0.2 && kills < MOST_KILLS)
      await bench.ground.reply(ids[below(ids.length)] as string, { text: `Word ${kills}.` })
  }
  await bench.settle()
  const end = await bench.pull({ cursor })
  for (const item of end.delivered) kept.set(sourceId(item), item)

  const clean = await bench.pull({}, bench.again())
  for (const [id, conversation] of clean.conversations) {
    const ours = kept.get(id)
    assert.ok(ours !== undefined, `seed ${seed}: conversation ${id} went missing after ${kills} kills`)
    assert.deepEqual(
      asRemote(ours),
      asRemote(conversation),
      `seed ${seed}: conversation ${id} is not as a clean pull gives it`,
    )
  }
}

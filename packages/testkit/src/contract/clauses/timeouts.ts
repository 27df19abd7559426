import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { typedError } from '../rejection.ts'

/** In milliseconds. `atLast` is far beyond what a few attempts take, far under what the runner allows. */
interface Limits {
  soon: number
  atLast: number
}
const emulated: Limits = { soon: 40, atLast: 15_000 }
/** A real server needs longer for an answer that comes. */
const served: Limits = { soon: 4_000, atLast: 60_000 }

export const timeouts: Clause = {
  id: 'timeouts',
  title: 'no answer within `timeoutMs` is a network error worth a retry, and is tried again',
  async run(bench) {
    const limits = bench.real ? served : emulated
    const withinReason = within(limits)
    const id = await bench.make()
    await bench.settle()
    bench.faults.add({ fault: { kind: 'hang' }, times: 1 })
    const once = bench.pull({}, bench.again({ timeoutMs: limits.soon }))
    got(await withinReason(once), id, 'after one request without an answer')
    bench.faults.add({ fault: { kind: 'hang' }, times: Number.POSITIVE_INFINITY })
    const hung = bench.again({ timeoutMs: limits.soon }).conversations()
    await typedError(withinReason(hung), 'a helpdesk that never answers', {
      codes: ['network', 'upstream'],
      retryable: true,
    })
  },
}

const within =
  ({ soon, atLast }: Limits) =>
  async <T>(work: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined
    const message = `\`timeoutMs\` was ${soon}, and it still waited after ${atLast} ms`
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new assert.AssertionError({ message })), atLast)
    })
    try {
      return await Promise.race([work, late])
    } finally {
      clearTimeout(timer)
    }
  }

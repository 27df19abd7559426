import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { typedError } from '../rejection.ts'

const SOON_MS = 40
/** Far beyond what a few attempts take, far under what the runner allows. */
const AT_LAST_MS = 15_000

export const timeouts: Clause = {
  id: 'timeouts',
  title: 'no answer within `timeoutMs` is a network error worth a retry, and is tried again',
  async run(bench) {
    const id = await bench.make()
    await bench.settle()
    bench.faults.add({ fault: { kind: 'hang' }, times: 1 })
    const once = bench.pull({}, bench.again({ timeoutMs: SOON_MS }))
    got(await withinReason(once), id, 'after one request without an answer')
    bench.faults.add({ fault: { kind: 'hang' }, times: Number.POSITIVE_INFINITY })
    const hung = bench.again({ timeoutMs: SOON_MS }).conversations()
    await typedError(withinReason(hung), 'a helpdesk that never answers', {
      codes: ['network', 'upstream'],
      retryable: true,
    })
  },
}

async function withinReason<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new assert.AssertionError({
            message: `\`timeoutMs\` was ${SOON_MS}, and it still waited after ${AT_LAST_MS} ms`,
          }),
        ),
      AT_LAST_MS,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

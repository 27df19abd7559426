import { setTimeout as sleep } from 'node:timers/promises'
import { type HelpdeskAdapter, type Instant, isAttuneError, paginate } from '@attune/core'
import type { Desk } from '../desk.ts'

export interface FollowOptions {
  desk: Pick<Desk, 'take'>
  helpdesk: HelpdeskAdapter
  /** Conversations that changed before are left where they are. */
  since: Instant
  /** Between two looks. */
  everyMs: number
  signal: AbortSignal
}

/** Keeps the desk in step with a helpdesk until the signal is aborted. A helpdesk that fails is asked again later. */
export async function followHelpdesk({ desk, helpdesk, since, everyMs, signal }: FollowOptions): Promise<void> {
  let cursor: string | undefined
  while (!signal.aborted) {
    try {
      for await (const page of paginate((options) => helpdesk.conversations(options), { since, cursor, signal })) {
        for (const conversation of page.items) await desk.take(conversation)
        cursor = page.cursor
      }
    } catch (error) {
      if (signal.aborted) return
      if (!isAttuneError(error)) throw error
      console.error(`${error.message}\nAsking again in a while.`)
    }
    await sleep(everyMs, undefined, { signal }).catch(() => {})
  }
}

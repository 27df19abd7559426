import { instantOf, recordOf } from '@attune/adapter-kit'
import type { Instant, Interaction, StatusChange } from '@attune/core'
import { system } from '../client.ts'
import type { Thread } from '../wire/thread.ts'
import { authorOf } from './author.ts'
import { saidOf } from './message.ts'
import { ratedOf } from './rating.ts'
import { statusOf } from './status.ts'

/** Not sent yet, held back, or taken away again: never said, as far as anybody was told. */
const unsaid = new Set(['draft', 'underreview', 'hidden'])

/** Help Scout gives the newest first. */
export function timelineOf(threads: readonly Thread[], channel: string | null, observedAt: Instant): Interaction[] {
  const said = threads.filter(({ state }) => state === null || !unsaid.has(state)).toSorted(inOrder)
  let status: string | null = null
  return said.flatMap((thread, index) => {
    const before = status
    status = statusSet(thread) ?? status
    // What it began with is no change.
    const changed = index === 0 || before === status ? null : changeOf(thread, before, status, observedAt)
    return [saidOf(thread, channel, observedAt), ratedOf(thread, observedAt), changed].filter((entry) => entry !== null)
  })
}

const statusSet = ({ status }: Thread): string | null => (status === 'nochange' ? null : status)

function changeOf(thread: Thread, from: string | null, to: string | null, observedAt: Instant): StatusChange {
  const at = instantOf(thread.createdAt)
  const source = { type: 'status', id: `${thread.id}/status`, createdAt: at, observedAt }
  return {
    ...recordOf({ system, connection: null, ...source }),
    type: 'status',
    actor: authorOf(thread),
    from: from === null ? null : statusOf(from),
    to: statusOf(to),
    at,
  }
}

/** By time, then by id: of what happened in the same second the lower id was first. */
function inOrder(a: Thread, b: Thread): number {
  const [first, second] = [instantOf(a.createdAt), instantOf(b.createdAt)]
  if (first !== null && second !== null && first !== second) return first < second ? -1 : 1
  return a.id.length - b.id.length || (a.id < b.id ? -1 : 1)
}

import { instantOf, recordOf } from '@attune/adapter-kit'
import type { Interaction, StatusChange } from '@attune/core'
import type { Origin } from '../origin.ts'
import type { Thread } from '../wire/thread.ts'
import { authorOf } from './author.ts'
import { saidOf } from './message.ts'
import { ratedOf } from './rating.ts'
import { statusOf } from './status.ts'

/** Not sent yet, held back, or taken away again: never said, as far as anybody was told. */
const unsaid = new Set(['draft', 'underreview', 'hidden'])

/** Help Scout gives the newest first. */
export function timelineOf(threads: readonly Thread[], channel: string | null, origin: Origin): Interaction[] {
  const said = threads.filter(({ state }) => state === null || !unsaid.has(state)).toSorted(inOrder)
  let status: string | null = null
  return said.flatMap((thread, index) => {
    const before = status
    status = statusSet(thread) ?? status
    // What it began with is no change.
    const changed = index === 0 || before === status ? null : changeOf(thread, before, status, origin)
    return [saidOf(thread, channel, origin), ratedOf(thread, origin), changed].filter((entry) => entry !== null)
  })
}

const statusSet = ({ status }: Thread): string | null => (status === 'nochange' ? null : status)

function changeOf(thread: Thread, from: string | null, to: string | null, origin: Origin): StatusChange {
  const at = instantOf(thread.createdAt)
  const source = { type: 'status', id: `${thread.id}/status`, createdAt: at }
  return {
    ...recordOf({ ...origin, ...source }),
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

import type { ConnectionStatus, SyncStatus } from '@attune/sync'
import { plural } from '../output/summary.ts'
import { durationOf } from './duration.ts'

const words: Readonly<Record<ConnectionStatus['state'], string>> = {
  ...{ caught_up: 'up to date', pulling: 'coming in', failing: 'failing', paused: 'paused' },
  not_started: 'not started',
}

/** Looking for changes and tidying up never end; this is what does. */
const work = ['fetch', 'score', 'write', 'promise', 'follow_up', 'rescore', 'erase'] as const

/** How far everything is, to read. */
export function statusText(status: SyncStatus): string {
  const { connections, conversations, scored, outdated, failedJobs, outbox } = status
  const width = Math.max(0, ...connections.map(({ name }) => name.length))
  const lines = connections.flatMap((connection) => linesOf(connection, Date.parse(status.at), width))
  const waiting = work.reduce((sum, name) => sum + status.jobs[name].waiting + status.jobs[name].active, 0)
  return `${[
    ...(connections.length === 0 ? ['No connection has ever been pulled here.'] : lines),
    '',
    `${plural(conversations, 'conversation')} · ${scored} scored${outdated ? ` · ${outdated} of them by other standards` : ''}`,
    `${plural(waiting, 'job')} to do · ${failedJobs} put aside${failedJobs > 0 ? ': attune jobs' : ''}`,
    `written back: ${outbox.sent} sent · ${outbox.pending} waiting · ${outbox.failed} refused`,
  ].join('\n')}\n`
}

function linesOf(connection: ConnectionStatus, now: number, width: number): string[] {
  const { name, state, lagMs, scored, owed, oldestOwed, errorCode } = connection
  const told = [
    words[state],
    ...(lagMs === null ? [] : [`seen ${durationOf(lagMs)} ago`]),
    ...(errorCode === null ? [] : [`last error: ${errorCode}`]),
    `${scored} scored`,
  ]
  const wait = oldestOwed === null ? '' : `, the first for ${durationOf(now - Date.parse(oldestOwed))}`
  const people = owed === 1 ? '1 customer waits' : `${owed} customers wait`
  return [
    `${name.padEnd(width)}  ${told.join(' · ')}`,
    ...(owed === 0 ? [] : [`${' '.repeat(width)}  ${people} for a word${wait}`]),
  ]
}

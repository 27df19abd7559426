import { type ServiceHours, serviceHoursSchema } from '@attune/core'
import * as z from 'zod'
import type { SyncContext } from '../context.ts'
import { failureOf, isAbort } from '../errors/failure-of.ts'
import type { Connection } from './connection.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000

/** What a helpdesk said of its hours, kept for all workers, so that they judge alike. */
const keptSchema = z.strictObject({ hours: serviceHoursSchema.nullable(), askAgainAt: z.number() })
type Kept = z.output<typeof keptSchema>

/** Beside the cursors of its pulls: whoever starts a pull over asks for the hours again, too. */
const nameOf = (connection: string): string => `sync/${connection}/service_hours`

/** The service hours of each connection; `null` = always, or not known. */
export async function hoursOfAll(context: SyncContext): Promise<Map<string, ServiceHours | null>> {
  const { connections } = context
  const asked = connections.all.filter(asksFor)
  const kept = asked.length === 0 ? new Map<string, Kept>() : await keptOf(context, asked)
  return new Map(
    connections.all.map(({ name, serviceHours }) => [name, serviceHours ?? kept.get(name)?.hours ?? null] as const),
  )
}

/**
 * Asks a helpdesk for its hours, once a day, before anything is pulled that would be judged by them. That it does not tell
 * them holds nothing up.
 */
export async function askHours(context: SyncContext, connection: Connection, signal: AbortSignal): Promise<void> {
  const { store, clock, log } = context
  if (!asksFor(connection)) return
  const { name, adapter } = connection
  const before = (await keptOf(context, [connection])).get(name)
  if (before !== undefined && before.askAgainAt > clock.now()) return
  const keep = (kept: Kept) => store.cursors.set(nameOf(name), JSON.stringify(kept))
  try {
    const schedules = (await adapter.serviceHours?.({ signal })) ?? []
    if (schedules.length > 1) {
      log.warn('A helpdesk has several schedules; which one counts has to be said as serviceHours', {
        connection: name,
      })
    }
    const [hours = null] = schedules.length === 1 ? schedules : []
    await keep({ hours, askAgainAt: clock.now() + dayMs })
  } catch (error) {
    if (isAbort(error) && signal.aborted) throw error
    log.warn('The service hours of a helpdesk are not known', { connection: name, code: failureOf(error).code })
    await keep({ hours: before?.hours ?? null, askAgainAt: clock.now() + hourMs })
  }
}

const asksFor = ({ adapter, serviceHours }: Pick<Connection, 'adapter' | 'serviceHours'>): boolean =>
  serviceHours === undefined && adapter.serviceHours !== undefined

async function keptOf({ store }: SyncContext, connections: readonly Connection[]): Promise<Map<string, Kept>> {
  const { rows } = await store.executeSql(
    `select name, cursor from "${store.database.schema}".cursors where tenant = $1 and name = any($2)`,
    [store.tenant, connections.map(({ name }) => nameOf(name))],
  )
  const written = new Map(rows.map(({ name, cursor }) => [name, String(cursor)]))
  return new Map(
    connections.flatMap(({ name }) => {
      const text = written.get(nameOf(name))
      return text === undefined ? [] : [[name, keptSchema.parse(JSON.parse(text))] as const]
    }),
  )
}

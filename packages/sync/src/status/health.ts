import type { SyncContext } from '../context.ts'

/** Whether this process can do its work. Helpdesks that fail do not make it ill: they are tried again. */
export interface Health {
  ok: boolean
  /** Whether the database answers. */
  database: boolean
  /** Connections that fail at present. */
  failing: string[]
}

export async function healthOf({ store }: SyncContext): Promise<Health> {
  try {
    const states = await store.connections.all()
    const failing = states.filter(({ failures }) => failures > 0).map(({ name }) => name)
    return { ok: true, database: true, failing }
  } catch {
    return { ok: false, database: false, failing: [] }
  }
}

import { openStore } from '@attune/store'
import type { RealDesk } from '../start-desk.ts'
import { helpdeskOf } from './helpdesk-of.ts'

const dayMs = 86_400_000

/**
 * What the environment says: `DESK_HELPDESK` and the settings of that helpdesk; `DESK_FOLDER`, where profiles are kept;
 * `DESK_DAYS`, how far back it looks. `null` = no helpdesk is named.
 *
 * @throws OptionsError when a setting is missing; StoreError when the folder is in use
 */
export async function realDesk(env: Readonly<Record<string, string | undefined>>): Promise<RealDesk | null> {
  const helpdesk = await helpdeskOf(env)
  if (helpdesk === null) return null
  await helpdesk.adapter.check()
  const store = await openStore({ folder: env.DESK_FOLDER || './desk-data' })
  const since = new Date(Date.now() - Number(env.DESK_DAYS || 14) * dayMs).toISOString()
  return { helpdesk, store, since, everyMs: 10_000 }
}

import { v5 } from 'uuid'

/** Never change: every id that was ever stored derives from it. */
const namespace = '5a1b2c0e-7d0f-5c43-9a3e-3c1f9d6b8e42'

/** The parts of a {@link SourceRef} that make a record the same record. */
export interface SourceKey {
  system: string
  connection?: string | null
  type: string
  id: string
}

/**
 * The id of a record of another system: a version 5 UUID of where it comes from. The same record gets the same id on
 * every machine and in every run, so that reading it twice stores it once.
 *
 * @example
 * deterministicId({ system: 'zendesk', connection: 'shop', type: 'ticket', id: '35436' })
 */
export function deterministicId(source: SourceKey): string {
  // JSON keeps the parts apart whatever characters they hold.
  return v5(JSON.stringify([source.system, source.connection ?? null, source.type, source.id]), namespace)
}

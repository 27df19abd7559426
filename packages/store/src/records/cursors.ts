import type { StoreContext } from './context.ts'

/** How far each pull has come. Set it in the transaction that keeps the page. */
export interface Cursors {
  get(name: string): Promise<string | null>
  set(name: string, cursor: string): Promise<void>
}

export function createCursors({ db, tenant, now }: StoreContext): Cursors {
  return {
    get: async (name) => {
      const row = await db
        .selectFrom('cursors')
        .select('cursor')
        .where('tenant', '=', tenant)
        .where('name', '=', name)
        .executeTakeFirst()
      return row?.cursor ?? null
    },
    set: async (name, cursor) => {
      const content = { cursor, stored_at: now() }
      await db
        .insertInto('cursors')
        .values({ tenant, name, ...content })
        .onConflict((conflict) => conflict.columns(['tenant', 'name']).doUpdateSet(content))
        .execute()
    },
  }
}

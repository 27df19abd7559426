import type { Kysely } from 'kysely'
import type { StoreContext } from './records/context.ts'
import type { Tables } from './schema/tables.ts'

type Fixed = Omit<StoreContext, 'db' | 'atomically' | 'snapshot'>

/** The context outside of any transaction: what has to be one piece gets a transaction of its own. */
export function rootContext(db: Kysely<Tables>, fixed: Fixed): StoreContext {
  return {
    ...fixed,
    db,
    atomically: (work) => db.transaction().execute((tx) => work(insideContext(tx, fixed))),
    snapshot: (work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((tx) => work(insideContext(tx, fixed))),
  }
}

/** The context inside of a transaction: everything is part of it. */
function insideContext(db: Kysely<Tables>, fixed: Fixed): StoreContext {
  const inside: StoreContext = { ...fixed, db, atomically: (work) => work(inside), snapshot: (work) => work(inside) }
  return inside
}

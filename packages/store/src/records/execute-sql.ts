import { CompiledQuery } from 'kysely'
import type { StoreContext } from './context.ts'

type Execute = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

export function createExecuteSql({ db }: StoreContext): { executeSql: Execute } {
  return {
    executeSql: async (text, values = []) => {
      const { rows } = await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, [...values]))
      return { rows }
    },
  }
}

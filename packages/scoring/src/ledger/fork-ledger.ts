import type { Ledger, LedgerDuty } from './ledger.ts'

/** A copy to try something on. Only open duties can change, so only they are copied; what is decided is shared. */
export function forkLedger(ledger: Ledger): Ledger {
  const copies = new Map<LedgerDuty, LedgerDuty>()
  const open = new Map<string, LedgerDuty[]>()
  for (const [rule, duties] of ledger.open) {
    if (duties.length === 0) continue
    open.set(
      rule,
      duties.map((duty) => {
        const copy = { ...duty }
        copies.set(duty, copy)
        return copy
      }),
    )
  }
  return {
    duties: ledger.duties.map((duty) => copies.get(duty) ?? duty),
    faults: [...ledger.faults],
    gifts: [...ledger.gifts],
    open,
    opened: new Map(ledger.opened),
  }
}

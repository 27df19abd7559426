import type { Ledger, LedgerDuty } from './ledger.ts'

/**
 * A copy to try something on, with nothing in it but what is still open: the cost does not grow with what was decided
 * before.
 *
 * @param onCopy told of every duty that was copied
 */
export function forkOpen(ledger: Ledger, onCopy?: (duty: LedgerDuty, copy: LedgerDuty) => void): Ledger {
  const open = new Map<string, LedgerDuty[]>()
  for (const [rule, duties] of ledger.open) {
    open.set(
      rule,
      duties.map((duty) => {
        const copy = { ...duty, steps: [...duty.steps] }
        onCopy?.(duty, copy)
        return copy
      }),
    )
  }
  return { duties: [], faults: [], gifts: [], open, opened: new Map(ledger.opened) }
}

/** A whole copy. Only open duties can change, so only they are copied; what is decided is shared. */
export function forkLedger(ledger: Ledger): Ledger {
  const copies = new Map<LedgerDuty, LedgerDuty>()
  return {
    ...forkOpen(ledger, (duty, copy) => copies.set(duty, copy)),
    duties: ledger.duties.map((duty) => copies.get(duty) ?? duty),
    faults: [...ledger.faults],
    gifts: [...ledger.gifts],
  }
}

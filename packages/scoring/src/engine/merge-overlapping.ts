import type { Severity } from '@attune/core'
import type { LedgerFault } from '../ledger/ledger.ts'

const order: readonly Severity[] = ['info', 'minor', 'major', 'critical']

/**
 * The same words cost once per dimension: of faults whose first evidence overlaps, the gravest stays (the first of
 * equals). "As I already told you" may sound like blame and like dismissal; it is one unkindness.
 */
export function mergeOverlapping(faults: readonly LedgerFault[]): LedgerFault[] {
  if (faults.length < 2) return [...faults]
  const kept = new Set(faults)
  const byPlace = new Map<string, LedgerFault[]>()
  for (const fault of faults) {
    const place = `${fault.rule.meta.dimension} ${fault.evidence[0]?.messageId}`
    const others = byPlace.get(place)
    if (others) others.push(fault)
    else byPlace.set(place, [fault])
  }
  for (const group of byPlace.values()) {
    let strongest: LedgerFault | null = null
    let reach = -1
    for (const fault of group.toSorted((a, b) => startOf(a) - startOf(b))) {
      if (strongest && startOf(fault) < reach) {
        const weaker: LedgerFault = rank(fault) > rank(strongest) ? strongest : fault
        kept.delete(weaker)
        if (weaker === strongest) strongest = fault
      } else strongest = fault
      reach = Math.max(reach, fault.evidence[0]?.span[1] ?? 0)
    }
  }
  return [...kept]
}

const startOf = (fault: LedgerFault): number => fault.evidence[0]?.span[0] ?? 0
const rank = (fault: LedgerFault): number => order.indexOf(fault.severity)

import type { Severity } from '@attune/core'
import type { LedgerFault } from '../ledger/ledger.ts'

const order: readonly Severity[] = ['info', 'minor', 'major', 'critical']

/**
 * The same words cost once: of faults whose first evidence overlaps, the gravest stays; of equals in one dimension the
 * first, else the one that is heard from more words. "As I already told you" may sound like blame and like dismissal, 那你去问厂家啊 like an order and like
 * passing the buck; it is one unkindness.
 */
export function mergeOverlapping(faults: readonly LedgerFault[]): LedgerFault[] {
  if (faults.length < 2) return [...faults]
  const kept = new Set(faults)
  const byMessage = new Map<string | undefined, LedgerFault[]>()
  for (const fault of faults) {
    const message = fault.evidence[0]?.messageId
    const others = byMessage.get(message)
    if (others) others.push(fault)
    else byMessage.set(message, [fault])
  }
  for (const group of byMessage.values()) {
    let strongest: LedgerFault | null = null
    let reach = -1
    for (const fault of group.toSorted((a, b) => startOf(a) - startOf(b))) {
      if (strongest && startOf(fault) < reach) {
        const weaker: LedgerFault = outweighs(fault, strongest) ? strongest : fault
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
const dimensionOf = ({ rule }: LedgerFault): string => rule.meta.dimension
const length = ({ evidence: [first] }: LedgerFault): number => (first ? first.span[1] - first.span[0] : 0)

const outweighs = (fault: LedgerFault, other: LedgerFault): boolean =>
  rank(fault) > rank(other) ||
  (rank(fault) === rank(other) && dimensionOf(fault) !== dimensionOf(other) && length(fault) > length(other))

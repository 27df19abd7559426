import { empathyDimensions, type Severity } from '@attune/core'
import type { LedgerFault } from '../ledger/ledger.ts'

const order: readonly Severity[] = ['info', 'minor', 'major', 'critical']

/**
 * The same words cost once. Within a dimension, of faults whose first evidence overlaps, the gravest stays (the first of
 * equals): "As I already told you" may sound like blame and like dismissal. How a thing is said (respect) adds nothing to
 * what it does: 那你去问厂家啊 passes the buck, and that it is an order besides is the same unkindness.
 */
export function mergeOverlapping(faults: readonly LedgerFault[]): LedgerFault[] {
  if (faults.length < 2) return [...faults]
  const kept = new Set(faults)
  for (const group of groupsOf(faults, (fault) => `${dimensionOf(fault)} ${messageOf(fault)}`)) mergeAlike(group, kept)
  for (const group of groupsOf([...kept], messageOf)) mergeManner(group, kept)
  return [...kept]
}

/** Keeps the gravest of those that overlap. */
function mergeAlike(group: readonly LedgerFault[], kept: Set<LedgerFault>): void {
  let strongest: LedgerFault | null = null
  let reach = -1
  for (const fault of group.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (strongest && startOf(fault) < reach) {
      const weaker: LedgerFault = rank(fault) > rank(strongest) ? strongest : fault
      kept.delete(weaker)
      if (weaker === strongest) strongest = fault
    } else strongest = fault
    reach = Math.max(reach, endOf(fault))
  }
}

/** Of manner and matter in the same words the matter stays, unless the manner is graver. */
function mergeManner(group: readonly LedgerFault[], kept: Set<LedgerFault>): void {
  const manner = group.filter((fault) => dimensionOf(fault) === 'respect')
  const matter = group.filter((fault) => dimensionOf(fault) !== 'respect' && isOfEmpathy(fault))
  for (const one of manner) {
    for (const other of matter) {
      if (startOf(one) < endOf(other) && startOf(other) < endOf(one)) kept.delete(rank(one) > rank(other) ? other : one)
    }
  }
}

function groupsOf(faults: readonly LedgerFault[], keyOf: (fault: LedgerFault) => string): Iterable<LedgerFault[]> {
  const groups = new Map<string, LedgerFault[]>()
  for (const fault of faults) {
    const group = groups.get(keyOf(fault))
    if (group) group.push(fault)
    else groups.set(keyOf(fault), [fault])
  }
  return groups.values()
}

const messageOf = ({ evidence: [first] }: LedgerFault): string => first?.messageId ?? ''
const dimensionOf = ({ rule }: LedgerFault): string => rule.meta.dimension
const isOfEmpathy = (fault: LedgerFault): boolean => empathyDimensions.some((name) => name === dimensionOf(fault))
const startOf = ({ evidence: [first] }: LedgerFault): number => first?.span[0] ?? 0
const endOf = ({ evidence: [first] }: LedgerFault): number => first?.span[1] ?? 0
const rank = ({ severity }: LedgerFault): number => order.indexOf(severity)

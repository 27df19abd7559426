import type { RuleMeta } from '../../src/index.ts'

export type RuleKind = 'duty' | 'fault' | 'gift' | 'both'

/** What kind of thing a rule finds; `both` faults and gifts, but nothing owed. */
export function kindOf({ faultsOnly, giftsOnly, reasons }: RuleMeta): RuleKind {
  if (faultsOnly) return 'fault'
  if (giftsOnly) return 'gift'
  return 'met' in reasons ? 'duty' : 'both'
}

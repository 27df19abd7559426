import type { SignalKind } from '@attune/language'

/** What hurts in a service message: beside it a question asks nothing, and an order is one. */
export const harsh: readonly SignalKind[] = [
  'blame',
  'rude',
  'dismissal',
  'rhetorical-question',
  'buck-passing',
  'pressure',
]

import type { InsightKind } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'

/**
 * What a customer's signal tells others. Thanks and joy are for the one who served and say little about the product; anger
 * and rudeness are here because what is behind them is worth knowing.
 */
const kinds: Partial<Record<SignalKind, InsightKind>> = {
  worry: 'worry',
  praise: 'like',
  complaint: 'discontent',
  'repeated-complaint': 'discontent',
  criticism: 'discontent',
  frustration: 'discontent',
  disappointment: 'discontent',
  anger: 'discontent',
  confusion: 'discontent',
  'already-told': 'discontent',
  'threat-to-leave': 'discontent',
}

export function insightKindOf(signal: Signal): InsightKind | null {
  return kinds[signal.kind] ?? null
}

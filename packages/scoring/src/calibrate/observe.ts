import type { Scorecard } from '../scorecard.ts'
import type { Agreement } from './agreement.ts'
import type { CalibrateWords } from './words/calibrate-words.ts'

/** A rule that agrees too little with people to count. */
export interface WeakRule {
  rule: string
  because: string
}

/**
 * Rules with labels of their own whose agreement lies below the bar. The bar is on the scale of AUC, 0.5 = by chance; a ρ
 * is put on it by (1 + ρ) / 2. Rules that are off or suppressed, or only observe already, are left as they are.
 */
export function weakRules(
  agreements: readonly Agreement[],
  scorecard: Scorecard,
  { bar, words: { because } }: { bar: number; words: CalibrateWords },
): WeakRule[] {
  return agreements.flatMap(({ kind, name, scale, auc, rho, rows }) => {
    const setting = scorecard.rules[name]
    if (kind !== 'rule' || (setting !== 'off' && setting?.observe === true)) return []
    const figure = scale === 'binary' ? auc : rho
    if (figure === null) return []
    const agreement = scale === 'binary' ? figure.value : (1 + figure.value) / 2
    if (agreement >= bar) return []
    const shown = `${scale === 'binary' ? 'AUC' : 'ρ'} ${figure.value} (${figure.low}${because.to}${figure.high})`
    return [{ rule: name, because: because.weakRule(shown, rows) }]
  })
}

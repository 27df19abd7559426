import type { Scorecard } from '../scorecard.ts'
import type { Agreement } from './agreement.ts'
import { told } from './figure.ts'
import type { CalibrateWords } from './words/calibrate-words.ts'

/** A rule that agrees too little with people to count. */
export interface WeakRule {
  rule: string
  because: string
}

/**
 * Rules with labels of their own whose agreement lies below the bar, as it stands or once length is taken out: who agrees
 * with people only where replies are long agrees about their length. The bar is on the scale of AUC, 0.5 = by chance; a ρ
 * is put on it by (1 + ρ) / 2. Rules that are off or suppressed, or only observe already, are left as they are, and so are
 * those whose labels run the other way: nothing is known of them.
 */
export function weakRules(
  agreements: readonly Agreement[],
  scorecard: Scorecard,
  { bar, words: { because } }: { bar: number; words: CalibrateWords },
): WeakRule[] {
  return agreements.flatMap(({ kind, name, scale, auc, rho, rhoWithoutLength, reversed, rows }) => {
    const setting = scorecard.rules[name]
    if (kind !== 'rule' || reversed || (setting !== 'off' && setting?.observe === true)) return []
    const figure = scale === 'binary' ? auc : rho
    if (figure === null) return []
    const agreement = scale === 'binary' ? figure.value : (1 + figure.value) / 2
    const left = rho && rhoWithoutLength ? shareLeft(rho.value, rhoWithoutLength.value) : 1
    if (0.5 + (agreement - 0.5) * left >= bar) return []
    const shown = `${scale === 'binary' ? 'AUC' : 'ρ'} ${told(figure.value)} (${told(figure.low)}${because.to}${told(figure.high)})`
    const onlyLength = agreement >= bar && rhoWithoutLength !== null
    const reason = because.weakRule(shown, rows)
    return [{ rule: name, because: onlyLength ? reason + because.withoutLength(told(rhoWithoutLength.value)) : reason }]
  })
}

/** How much of an agreement is left without length, 0..1. */
const shareLeft = (rho: number, withoutLength: number): number =>
  rho <= 0 ? 1 : Math.min(1, Math.max(0, withoutLength / rho))

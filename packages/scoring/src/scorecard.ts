import type { Dimension, Severity } from '@attune/core'
import type { Rule } from './rule.ts'

/** What a rule may be told in a scorecard. */
export interface RuleSetting {
  /** Multiplies the rule's own weight; 0 turns it off. Default 1. */
  weight?: number
}

/** Silences a rule's findings and duties. The reason is printed in every report. */
export interface Suppression {
  rule: string
  because: string
}

/** Standards as data: which rules count, and how much. Later settings win over the rules' own. */
export interface Scorecard {
  id: string
  version: string
  /** Weight of each dimension in the score; a dimension that is left out does not count. */
  dimensions: Readonly<Partial<Record<Dimension, number>>>
  /** What a fault of a severity takes from its dimension. */
  faultCosts: Readonly<Record<Severity, number>>
  /** The most that faults can take from one dimension. */
  faultCap: number
  rules: Readonly<Record<string, RuleSetting | 'off'>>
  suppress: readonly Suppression[]
  /** Further rules besides the built-in ones. */
  customRules: readonly Rule[]
}

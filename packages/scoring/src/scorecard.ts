import type { Channel, Dimension, Severity } from '@attune/core'
import type { Rule } from './rule.ts'
import type { RuleOptions } from './rule-option.ts'

/** What a rule may be told in a scorecard. */
export interface RuleSetting {
  /** Multiplies the rule's own weight; 0 turns it off. Default 1. */
  weight?: number
  /** Values for options that the rule declares; what is left out keeps its default. */
  options?: RuleOptions
  /**
   * `true`: what it finds stays visible in the report under `observed`, and does not count in any score. For a rule that
   * is new, or that does not agree with people. Needs `because`.
   */
  observe?: boolean
  /** Why. Printed by `attune rules`, and in reports when the rule only observes. */
  because?: string
}

/** Silences a rule's findings and duties. The reason is printed in every report. */
export interface Suppression {
  rule: string
  because: string
}

/** Where the verdict changes; each is a score from 0 to 1. */
export interface VerdictThresholds {
  /** Hard service below this is enough to disappoint, whatever else there was. */
  poor: number
  /** A score below this is below what people expect. */
  enough: number
  /** From here on score and hard service are good enough for a gift to be felt as one. */
  good: number
}

/** Where the figures of a fitted scorecard come from. */
export interface ScorecardProvenance {
  /** The day it was fitted, `2026-05-03`; `null` = not told. */
  fittedOn: string | null
  /** The scorecard it was fitted from. */
  from: { id: string; version: string }
  /** How many labelled rows it was fitted on, and SHA-256 over them. */
  labels: { rows: number; hash: string }
  /** What was changed and on what grounds, one sentence each. */
  changes: readonly string[]
}

/** Standards as data: which rules count, and how much. Later settings win over the rules' own. */
export interface Scorecard {
  id: string
  version: string
  /** What it is for, in a sentence; `''` = not said. */
  title: string
  /** Where a conversation took place that does not say; `unknown` = leave it open. */
  channel: Channel
  /** Weight of each dimension in the score; a dimension that is left out does not count. */
  dimensions: Readonly<Partial<Record<Dimension, number>>>
  /** What a fault of a severity takes from its dimension. */
  faultCosts: Readonly<Record<Severity, number>>
  /** The most that faults can take from one dimension. */
  faultCap: number
  verdict: Readonly<VerdictThresholds>
  rules: Readonly<Record<string, RuleSetting | 'off'>>
  suppress: readonly Suppression[]
  /** Further rules besides the built-in ones. */
  customRules: readonly Rule[]
  /** Why a setting is what it is, by its path: `dimensions.warmth`, `channel`. Rules carry their own `because`. */
  because: Readonly<Record<string, string>>
  provenance?: ScorecardProvenance
}

/** A weight with the reason for it. */
export interface DimensionSetting {
  /** What the dimension counts beside others, 0 or more; 0 leaves it out. */
  weight: number
  because?: string
}

/** What `defineScorecard` takes: every part may be left out but `id` and `version`. */
export interface ScorecardOptions
  extends Partial<Omit<Scorecard, 'id' | 'version' | 'dimensions' | 'faultCosts' | 'verdict'>> {
  id: string
  version: string
  /** Default: the general scorecard. */
  extends?: Scorecard
  /** A weight, or the weight with the reason for it. */
  dimensions?: Readonly<Partial<Record<Dimension, number | DimensionSetting>>>
  faultCosts?: Readonly<Partial<Record<Severity, number>>>
  verdict?: Readonly<Partial<VerdictThresholds>>
}

import type { Reader } from '@attune/language'
import type { ReportLocale } from '../rule.ts'
import type { Scorecard } from '../scorecard.ts'
import type { Agreement } from './agreement.ts'
import type { WeakRule } from './observe.ts'
import type { UnknownLabel } from './target.ts'
import type { VerdictFit } from './verdict-fit.ts'
import type { WeightsFit } from './weights-fit.ts'

/** What is compared with people, and how thoroughly. */
export interface CalibrateOptions {
  /** What is compared with people, and changed. Default: the general scorecard. */
  scorecard?: Scorecard
  /** Default: English and Chinese. */
  reader?: Reader
  /** Id of the scorecard that is written. Default: the id of the old one and `-calibrated`. */
  id?: string
  /** Default `1`. */
  version?: string
  /** The day, `2026-05-03`, for the provenance; this library has no clock. */
  fittedOn?: string
  /** Agreement below this turns a rule to observing, on the scale of AUC. Default 0.6. */
  bar?: number
  /** Fewer rows than this are not compared. Default 20. */
  minimum?: number
  /** Fewer conversations than this are not fitted on. Default 100. */
  fitMinimum?: number
  /** Parts for cross-validation. Default 5. */
  folds?: number
  /** Resamples for intervals. Default 1000. */
  resamples?: number
  /**
   * The lowest "overall" label that is good enough: the threshold of the verdict is fitted to it. Needed where people gave
   * more than two grades, of which nobody but them can say where service begins to be enough. With several raters
   * their mean has to reach it. Default: the better of two.
   */
  enough?: number
  /** Same seed, same result. Default 1. */
  seed?: number
  /** What a doubled or halved weight must bring in ρ. Default 0.005. */
  price?: number
  /** Language of the reasons, in the result and in the scorecard that is written. Default `en`. */
  locale?: ReportLocale
}

/** How far a scorecard agrees with people, and what would fit them better. */
export interface Calibration {
  schema: 'attune/calibration@1'
  from: { id: string; version: string }
  labels: { rows: number; conversations: number; hash: string }
  /** One for each target that has labels: score, families, dimensions, rules, measures. */
  agreements: readonly Agreement[]
  /** Labels that no number of Attune's answers to. */
  unknown: readonly UnknownLabel[]
  weights: WeightsFit
  verdict: VerdictFit
  /** Rules that turn to observing. */
  observe: readonly WeakRule[]
  /** The scorecard with these changes, or `null` when there is nothing to change. */
  scorecard: Scorecard | null
}

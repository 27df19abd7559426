/** What a calibration says, in one language. Numbers come as they are to be read. */
export interface CalibrateWords {
  /** Why something was not compared, not fitted or not changed. They also go into the scorecard that is written. */
  because: {
    tooFewLabels: (rows: number, groups: number, needed: number) => string
    allSame: string
    fewRarer: (rows: number, needed: number) => string
    tooFewOverall: (found: number, needed: number) => string
    overallSame: string
    overallNearlySame: (differ: number, needed: number) => string
    /** Why nothing is fitted in a run in which rules turn to observing. */
    notYet: string
    noGain: string
    gain: string
    /** Labels whose agreement lies below chance. */
    reversed: string
    noAgreement: string
    /** A gain that is gone once length is taken out. */
    onlyLength: string
    /** Behind a rule that agrees only in so far as replies are long. */
    withoutLength: (rho: string) => string
    noTwoGrades: string
    noThreshold: string
    /** Labels of more than two grades, and nobody has said which is good enough. */
    sayEnough: (least: string, most: string) => string
    doesNotPart: (least: string, most: string, enough: number) => string
    /** `label`: the lowest label that was said to be good enough; `null` where there were two grades. */
    threshold: (enough: number, kappa: string, label: number | null) => string
    /** Behind a threshold that was fitted to labels parted at `label`. */
    ofLabels: (label: number) => string
    weakRule: (figure: string, rows: number) => string
    fittedOn: (rows: number, gain: string) => string
    observesOnly: (because: string) => string
    /** Between the ends of an interval: `0.4 to 0.6`. */
    to: string
  }
  title: (scorecard: string) => string
  opening: (rows: number, conversations: number) => string
  unknownTitle: string
  unknown: (name: string, rows: number, near: string | null) => string
  /** A label that is known, but of the other kind of row. */
  elsewhere: (name: string, rows: number, of: 'conversation' | 'message') => string
  agreement: string
  /** Heads of the table of agreements. */
  head: readonly [rows: string, silent: string, rhoWithoutLength: string, alpha: string]
  legend: string
  notCompared: string
  /** Title of the targets whose labels run the other way, and what to do. */
  reversedTitle: string
  reversedAdvice: string
  byLanguage: string
  languageHead: readonly [language: string, rows: string, agreement: string]
  fit: string
  gain: (statistic: string, before: string, after: string, gain: string, withoutLength: string) => string
  verbs: Readonly<Record<'fitted' | 'kept' | 'none', string>>
  weights: (verb: string, because: string) => string
  threshold: (verb: string, because: string) => string
  onlyObserves: (rule: string, because: string) => string
  nothing: string
  kinds: Readonly<Record<'score' | 'family' | 'dimension' | 'rule' | 'measure', string>>
  /** Around a kind, behind a name. */
  brackets: readonly [open: string, close: string]
  colon: string
}

import type { Dimension, DutyState, Evidence, FiveC, Severity, ShortFact, ShortVisitCost } from '@attune/core'
import type { SignalKind } from '@attune/language'
import type { OptionSpecs, RuleOptions } from './rule-option.ts'
import type { Story } from './story/story.ts'
import type { Side, Utterance } from './story/utterance.ts'

/** Languages that findings are written in. */
export type ReportLocale = 'en' | 'zh-Hans' | 'zh-Hant'

/** One sentence in every language of the reports. `{name}` is replaced by the entry's data; see {@link EntryData}. */
export type Wording = Readonly<Record<ReportLocale, string>>

/** What happened and what would have been better. */
export interface Reason {
  what: Wording
  advice?: Wording
}

/** What a customer has told that decides which words fit: of a death, of an illness or another blow, of a fear, or of none. */
export type Told = 'loss' | 'hardship' | 'fear' | 'other'

/**
 * A wording that may put something right: `first` or `last` in the message, or `instead` of the sentence at fault. It is
 * suggested only after it was tried and helped. `[…]` stands for what only the agent knows.
 */
export interface Mend {
  place: 'first' | 'last' | 'instead'
  wording: Wording
  /** The wording with something in each gap, to try it with: a sentence with an open gap does nothing. */
  filled?: Wording
  /** To whom it can be said, by what they have told. Left out: to everybody. */
  to?: readonly Told[]
}

/**
 * By reason: wordings to try, the best first. An empty list: no edit puts it right, leaving the words out neither; only a
 * person can.
 */
export type Mends = Readonly<Record<string, readonly Mend[]>>

/**
 * How well a rule's claim is supported: **P** peer-reviewed text read · **S** secondary report · **V** vendor data ·
 * **E** one of the essays Attune is built on · **M** from memory, unconfirmed.
 */
export type EvidenceGrade = 'P' | 'S' | 'V' | 'E' | 'M'

/** Why the rule is believed, and where it fails. A plain string is said in every language alike. */
export interface EvidenceCard {
  claim: string | Wording
  source: string | Wording
  grade: EvidenceGrade
  caveat?: string | Wording
  /** Languages whose words or desks it speaks of: only conversations in these are explained by it. Left out: all. */
  languages?: readonly ReportLocale[]
}

/** A short transcript that shows the rule at work: `customer: …\nagent: …`. */
export interface RuleExample {
  language: ReportLocale
  transcript: string
  /** What is remembered about the customer, for rules that judge how it is used. */
  facts?: readonly ShortFact[]
  /** What earlier conversations cost the customer, oldest first. */
  history?: readonly ShortVisitCost[]
}

/** What a rule says about itself: the rule as data. */
export interface RuleMeta {
  /** Kebab case, equal to the file name. */
  id: string
  title: Wording
  dimension: Dimension
  /** Ids of the requirements it serves. */
  essays: readonly string[]
  /** Communication, care, commitment, comfort, conflict resolution. */
  fiveC: FiveC
  stage: 'experimental' | 'stable' | 'deprecated'
  /** Weight of one of its duties inside the dimension. */
  weight: number
  /** What a scorecard may tell it. */
  options?: OptionSpecs
  /** Languages it judges and shows examples in. Default: all three. */
  languages?: readonly ReportLocale[]
  /** It opens no duties: it finds what hurts, and at most credits its opposite. `met` examples may then be empty. */
  faultsOnly?: boolean
  /** It owes nothing and finds nothing wrong: it only credits what nobody owed. `missed` examples may then be empty. */
  giftsOnly?: boolean
  evidence: readonly EvidenceCard[]
  /** Why an entry was made: `met`, `partly`, `missed` for duties, and the rule's own names for faults and gifts. */
  reasons: Readonly<Record<string, Reason>>
  /** By reason (`missed` for what is owed and not there): wordings to try, the best first. */
  mends?: Mends
  /** They are its tests and its documentation. `missed` also shows faults. */
  examples: { met: readonly RuleExample[]; missed: readonly RuleExample[]; notOwed: readonly RuleExample[] }
}

/**
 * A rule: data plus one pure function. `judge` sees one utterance at a time, in order, with what has been said before
 * (`story`) and what is still owed (`open`), and answers with entries for the ledger. It keeps no state of its own, so
 * a conversation can be scored as it happens.
 */
export interface Rule {
  meta: RuleMeta
  /**
   * Which messages concern it. While none of its duties is open, `judge` is called only for messages of that side that
   * show one of these signals (an empty list: for none of them), and once at the end unless `end` is `false`. Left out:
   * every message, and the end.
   */
  wakes?: { readonly [side in Side]?: readonly SignalKind[] } & { readonly end?: boolean }
  judge(step: Step): readonly Entry[]
}

/** A rule as a scorecard wants it. */
export interface ActiveRule extends Rule {
  /** A value for each option that it declares. */
  options: RuleOptions
}

/** What a rule is told, once for each utterance and once at the end. */
export interface Step<Options = RuleOptions> {
  /** The utterance being heard; `null` once, when the conversation has been heard to its end. */
  utterance: Utterance | null
  story: Story
  /** This rule's duties that are not yet fully met, oldest first. */
  open: readonly OpenDuty[]
  /** How many duties this rule has opened so far. */
  opened: number
  /** What the scorecard says, else the defaults of `meta.options`. */
  options: Options
}

/** When a duty runs out. `next-turn`: with the service side's next turn. `end`: with the conversation. */
export type Due = 'next-turn' | 'end'

/** A duty that is still owed, as its rule sees it. */
export interface OpenDuty {
  id: string
  openedBy: Evidence
  /** Index of the utterance that opened it. */
  openedAt: number
  /** What it has been given so far, from 0 to 1. */
  credit: number
  state: DutyState
  data: EntryData
}

/**
 * What a wording may mention as `{name}`. A number whose name ends in `Ms` is said as a duration ("3 h 12 min"). With
 * `variant: 'in-hours'` the reason `met-in-hours` is said in place of `met`, where there is one.
 */
export type EntryData = Readonly<Record<string, string | number>>

/** What a rule writes into the ledger. */
export type Entry =
  | {
      type: 'owe'
      evidence: Evidence
      due: Due
      weight?: number
      data?: EntryData
      give?: Gift
      /** Its time has run out already: what shows only in hindsight is opened and missed in one. */
      missed?: boolean
    }
  | ({ type: 'give'; duty: string; data?: EntryData } & Gift)
  | { type: 'miss'; duty: string; evidence?: Evidence; data?: EntryData }
  | { type: 'release'; duty: string }
  | { type: 'fault'; reason: string; severity: Severity; evidence: readonly Evidence[]; data?: EntryData }
  | { type: 'gift'; reason: string; evidence: readonly Evidence[]; data?: EntryData }

/** What was given towards a duty: 0 = nothing, 1 = all of it. */
export interface Gift {
  /** From 0 to 1. */
  credit: number
  evidence: Evidence
}

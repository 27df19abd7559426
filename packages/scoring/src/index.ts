export type { Counterfactual } from './counterfactual/counterfactual.ts'
export { createScorer, type Scorable, type Scorer, type ScorerOptions } from './create-scorer.ts'
export { defineRule } from './define-rule.ts'
export { defineScorecard } from './define-scorecard.ts'
export type { CheckOptions, DraftFinding, Suggestion } from './draft/draft-finding.ts'
export { cardIn, type EvidenceTexts } from './evidence/card-in.ts'
export { type EffortTrend, effortTrend, type VisitEffort, visitCostOf } from './fit/effort-trend.ts'
export { type ExpectedNext, expectedNext } from './fit/expected-next.ts'
export { fitOf } from './fit/pace-fit.ts'
export type { PaceGiven, PaceSignalled, TurnFit } from './fit/turn-fit.ts'
export type { FollowUpKind, FollowUpPlan, FollowUpReason, FollowUpRequest } from './follow-up/follow-up.ts'
export { planFollowUp } from './follow-up/plan-follow-up.ts'
export { type FollowUpDraft, type RequestFollowUpOptions, requestFollowUp } from './follow-up/request-follow-up.ts'
export { type FailOn, reaches, reachesFinding } from './report/fail-on.ts'
export { type FormatAdviceOptions, formatAdvice } from './report/format-advice.ts'
export { type FormatDraftOptions, formatDraft } from './report/format-draft.ts'
export { type ExplainOptions, formatExplanation } from './report/format-explanation.ts'
export { type FormatFollowUpOptions, formatFollowUp } from './report/format-follow-up.ts'
export { formatMarkdown } from './report/format-markdown.ts'
export { formatMessage } from './report/format-message.ts'
export type { FormatOptions, FormatStyle } from './report/format-options.ts'
export { type FormatQueueOptions, formatQueue } from './report/format-queue.ts'
export { formatText } from './report/format-text.ts'
export { createJUnit, formatJUnit, type JUnit, type JUnitOptions } from './report/junit.ts'
export { verdictText } from './report/verdict-text.ts'
export type {
  ActiveRule,
  Due,
  Entry,
  EntryData,
  EvidenceCard,
  EvidenceGrade,
  Gift,
  Mend,
  Mends,
  OpenDuty,
  Reason,
  ReportLocale,
  Rule,
  RuleExample,
  RuleMeta,
  Step,
  Told,
  Wording,
} from './rule.ts'
export type { CurvePoint, OptionSpec, OptionSpecs, OptionValue, OptionValues, RuleOptions } from './rule-option.ts'
export { rules } from './rules/index.ts'
export { scoreConversation } from './score-conversation.ts'
export type {
  DimensionSetting,
  RuleSetting,
  Scorecard,
  ScorecardOptions,
  ScorecardProvenance,
  Suppression,
  VerdictThresholds,
} from './scorecard.ts'
export {
  profileNamed,
  type ScorecardData,
  type ScorecardDataOptions,
  scorecardFromData,
  scorecardToData,
} from './scorecard-data.ts'
export { general as generalScorecard } from './scorecards/general.ts'
export { type ProfileName, profileNames, profiles } from './scorecards/index.ts'
export { type ProfileChoice, profileFor } from './scorecards/profile-for.ts'
export type { Advice, AdviceKind } from './session/advice.ts'
export { openSession, resumeSession } from './session/open-session.ts'
export type { Session, SessionOptions, SessionState } from './session/session.ts'
export type { Waiting } from './session/waiting.ts'
export { type QueueEntry, whoFirst } from './session/who-first.ts'
export { heard } from './story/heard-checked.ts'
export { beforeTurn, gapBefore, type Story, turnOf } from './story/story.ts'
export { quote, type Side, strongest, type Utterance } from './story/utterance.ts'
export { knowTemplates } from './templates/know-templates.ts'
export {
  createTemplateCollector,
  type TemplateCollector,
  type TemplateOptions,
} from './templates/template-collector.ts'
export { breachAt, type Clock, type ClockEventType, type ClockTarget } from './timeline/clock.ts'
export {
  advanceClocks,
  type ClockSettings,
  type Clocks,
  type Happening,
  idleClocks,
  type Metric,
  type MetricEvent,
} from './timeline/clocks.ts'
export { type HolidayProvider, withHolidays, type YearOfDays } from './timeline/holidays.ts'
export { addServiceMs, isOpen, isWorkday, type Moment, nextOpening, serviceMsBetween } from './timeline/service-time.ts'

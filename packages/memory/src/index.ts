export {
  type AuthorityContext,
  type AuthorityLocale,
  type AuthorityQuestion,
  may,
  type Offer,
  parseAuthority,
  type Ruling,
  remediesNow,
} from './authority/index.ts'
export type { BriefOptions } from './brief/brief.ts'
export { brief } from './brief/brief-alone.ts'
export type {
  Brief,
  BriefData,
  BriefFact,
  BriefNow,
  BriefPace,
  BriefPromise,
  BriefTopic,
  BriefWho,
} from './brief/brief-page.ts'
export { type ConsentState, type EffectiveConsent, effectiveConsent } from './consent/effective-consent.ts'
export { type ConsentGiven, type ConsentOptions, recordConsent, withdrawConsent } from './consent/record-consent.ts'
export { createMemory, type Memory } from './create-memory.ts'
export { type DescribeOptions, describeFact } from './describe-fact.ts'
export { type ErasureRecord, erasureRecordSchema } from './export/erasure-record.ts'
export { type Exported, type ExportOptions, exportAll } from './export/export-all.ts'
export { type ImportOptions, importAll } from './export/import-all.ts'
export { type ProfileExport, profileExportSchema } from './export/profile-export.ts'
export { type Suppression, suppressed } from './export/suppression.ts'
export { type Contradiction, contradictions } from './facts/contradictions.ts'
export { type FactsAtOptions, factsAt } from './facts/facts-at.ts'
export type { Rememberable, Remembered, RememberOptions } from './facts/remember.ts'
export type { Ignored, IgnoredReason, Outcome } from './facts/remembered.ts'
export {
  type ColumnTarget,
  createFieldRegistry,
  type FactTarget,
  type FieldProblem,
  type FieldRegistry,
  type ImportMapping,
  type ImportResult,
  type ImportRow,
  type ImportRowsOptions,
  type ImportRun,
  type ImportSummary,
  type ImportWarning,
  importMappingSchema,
  importRows,
  parseMapping,
  type SuggestedMapping,
  type SuggestOptions,
  suggestMapping,
} from './fields/index.ts'
export {
  createIdentityIndex,
  defaultLimits,
  type Identification,
  type IdentifyOptions,
  type IdentifyReason,
  type IdentityCandidate,
  type IdentityIndex,
  type IdentityLimits,
  type IdentityProblem,
  identify,
  type KeyedIdentity,
  type LinkObstacle,
  type LinkObstacleOptions,
  type LinkOptions,
  link,
  linkObstacle,
  type NormalizedIdentity,
  type NormalizeOptions,
  normalizeIdentity,
  rewriteLinked,
  type Unlinked,
  unlink,
} from './identity/index.ts'
export {
  createInsight,
  type DeriveOptions,
  deriveInsights,
  type InsightCredit,
  type InsightGroup,
  type InsightSummary,
  type NewInsight,
  type SummariseOptions,
  summariseInsights,
} from './insight/index.ts'
export type { MemoryLocale } from './locale.ts'
export {
  type Affinity,
  type CatalogItem,
  type CustomerMatch,
  type CustomerMatches,
  type CustomerMatchOptions,
  type ItemMatch,
  type ItemMatches,
  type MatchOptions,
  type MatchReason,
  matchCustomers,
  matchItems,
  type Obstacle,
  parseCatalog,
} from './match/index.ts'
export {
  type AskedAgain,
  type CustomerHistory,
  type Familiarity,
  familiarity,
  type MeasureOptions,
  type RepeatedWork,
  repeatedWork,
  type Waiting,
  type WaitingOptions,
  waiting,
} from './measures/index.ts'
export type { Listener, MemoryOptions } from './memory-options.ts'
export type { PredicateSource } from './predicate-source.ts'
export type { Predicate } from './predicates/predicate.ts'
export { createRegistry, predicates, type Registry } from './predicates/registry.ts'
export { createProfile, type NewCustomer } from './profile/create-profile.ts'
export { type FactChange, type FactChangeReason, factChangeSchema } from './profile/fact-change.ts'
export { type IdentityLink, identityLinkSchema } from './profile/identity-link.ts'
export { parseProfile } from './profile/parse-profile.ts'
export { type Profile, profileSchema } from './profile/profile.ts'
export { type Visit, visitSchema } from './profile/visit.ts'
export type { Recall, Recalled, RecallOptions, Withheld } from './recall/recall.ts'
export { type PredicatesGiven, recall } from './recall/recall-alone.ts'
export type { RecallReason, RecallReasonCode } from './recall/recall-reason.ts'
export { servingPurposes } from './recall/serving-purposes.ts'
export { createListener, type ListenerOptions } from './remember/create-listener.ts'
export type { Extractor, Heard } from './remember/extractor.ts'
export type { Ear } from './remember/packs/pack-data.ts'
export { type CorrectOptions, correct } from './verbs/correct.ts'
export { confirm, dispute } from './verbs/dispute.ts'
export { type EraseOptions, erase } from './verbs/erase.ts'
export { forget } from './verbs/forget.ts'
export { settleCommitment } from './verbs/settle-commitment.ts'
export type { VerbOptions } from './verbs/verb-options.ts'
export { type KnownFrom, type WhyKnown, type WhyKnownOptions, whyKnown } from './verbs/why-known.ts'

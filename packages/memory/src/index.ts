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
export type { Predicate } from './predicates/predicate.ts'
export { type IdentityLink, identityLinkSchema } from './profile/identity-link.ts'
export { type Profile, profileSchema } from './profile/profile.ts'
export { type Visit, visitSchema } from './profile/visit.ts'
export type { Extractor, Heard } from './remember/extractor.ts'

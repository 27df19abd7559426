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
export type { Predicate } from './predicates/predicate.ts'
export { type IdentityLink, identityLinkSchema } from './profile/identity-link.ts'
export { type Profile, profileSchema } from './profile/profile.ts'
export { type Visit, visitSchema } from './profile/visit.ts'
export type { Extractor, Heard } from './remember/extractor.ts'

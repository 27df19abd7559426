export {
  type Identification,
  type IdentifyOptions,
  type IdentifyReason,
  type IdentityCandidate,
  identify,
} from './identify.ts'
export { createIdentityIndex, type IdentityIndex } from './identity-index.ts'
export type { KeyedIdentity } from './keyed-identity.ts'
export { defaultLimits, type IdentityLimits } from './limits.ts'
export { type LinkOptions, link } from './link.ts'
export { type LinkObstacle, type LinkObstacleOptions, linkObstacle } from './link-obstacle.ts'
export type { IdentityProblem } from './normalize-email.ts'
export { type NormalizedIdentity, type NormalizeOptions, normalizeIdentity } from './normalize-identity.ts'
export { rewriteLinked } from './rewrite-linked.ts'
export { type Unlinked, unlink } from './unlink.ts'

export type { AuthorityContext, AuthorityLocale, AuthorityQuestion } from './context.ts'
export { may, type Ruling } from './may.ts'
export { parseAuthority } from './parse-authority.ts'
export { type Offer, remediesNow } from './remedies-now.ts'

export { type Redacted, type Redaction, type ReversiblyRedacted, redact } from './redact.ts'
export type { RedactOptions } from './redact-options.ts'
export { type RedactionKind, redactionKinds } from './redaction-kind.ts'

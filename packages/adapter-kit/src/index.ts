export type { Auth, Secret } from './auth/auth.ts'
export { type ClientCredentialsOptions, clientCredentials } from './auth/client-credentials.ts'
export { basicAuth, bearerAuth, headerAuth } from './auth/static-auth.ts'
export { type AccessToken, type TokenAuthOptions, tokenAuth } from './auth/token-auth.ts'
export { type Clock, systemClock } from './clock/clock.ts'
export { type CursorCodec, type CursorCodecOptions, createCursorCodec } from './cursor/cursor-codec.ts'
export { type ScanPosition, scanPositionSchema } from './cursor/scan-position.ts'
export {
  createTimestampScan,
  type ScanKey,
  type ScanPage,
  type ScanStep,
  type TimestampScan,
  type TimestampScanOptions,
} from './cursor/timestamp-scan.ts'
export { AuthenticationError } from './errors/authentication-error.ts'
export { ConflictError } from './errors/conflict-error.ts'
export { CursorError } from './errors/cursor-error.ts'
export {
  type FailedRequest,
  HelpdeskError,
  type HelpdeskErrorCode,
  type HelpdeskErrorOptions,
} from './errors/helpdesk-error.ts'
export { NetworkError } from './errors/network-error.ts'
export { NotFoundError } from './errors/not-found-error.ts'
export { PermissionError } from './errors/permission-error.ts'
export { RateLimitError } from './errors/rate-limit-error.ts'
export { RejectedError } from './errors/rejected-error.ts'
export { UnsupportedError } from './errors/unsupported-error.ts'
export { UpstreamError } from './errors/upstream-error.ts'
export { WireFormatError } from './errors/wire-format-error.ts'
export { createClient } from './http/client.ts'
export type { ClientOptions } from './http/client-options.ts'
export type { HttpClient } from './http/http-client.ts'
export type { HttpAnswer, HttpRequest, QueryValue } from './http/http-request.ts'
export { ifAllowed, ifThere } from './http/if-there.ts'
export type { LogFields, Logger } from './log/logger.ts'
export { redactedLogger } from './log/redacted-logger.ts'
export { participantsOf } from './map/participants-of.ts'
export { reopenings } from './map/reopenings.ts'
export { type ConnectionOptions, connectionShape, secretSchema } from './options/connection-options.ts'
export { createPacer, type Pacer, type PacerOptions } from './pacing/pacer.ts'
export type { RateLimit, ReadRateLimits } from './pacing/rate-limit.ts'
export { readRateLimits } from './pacing/read-rate-limits.ts'
export { type CollectedPage, type CollectOptions, collectPages } from './paging/collect-pages.ts'
export { nextLink } from './paging/next-link.ts'
export type { RetryOptions } from './retry/retry-options.ts'
export { readSettings } from './settings/read-settings.ts'
export { canonicalBy } from './wire/canonical-by.ts'
export { customFieldsOf } from './wire/custom-fields-of.ts'
export { type InstantHints, instantOf } from './wire/instant-of.ts'
export { orNull, wireBoolean, wireId, wireList, wireNumber, wireObject, wireText, wireTime } from './wire/lenient.ts'
export { type RatingScale, ratingOf, ratingShare } from './wire/rating-of.ts'
export { type RecordOptions, recordOf } from './wire/record-of.ts'
export { findMarker, withMarker } from './write/marker.ts'
export { isOwnTag, ownTag } from './write/own-tag.ts'
export { type ReplaceWholeOptions, replaceWhole } from './write/replace-whole.ts'
export { type WriteOnceOptions, writeOnce } from './write/write-once.ts'

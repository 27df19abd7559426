import type { CallOptions, Instant, JsonValue } from '@attune/core'

/** What may stand in a query string; written with `String`. */
export type QueryValue = string | number | boolean

/** One request to the helpdesk. */
export interface HttpRequest extends CallOptions {
  /** Default: `GET`. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | undefined
  /**
   * Below the base address, with placeholders: `tickets/{id}/comments`. It names the request in errors and logs, so ids
   * go into `params` and everything else into `query`.
   */
  path: string
  /** For the placeholders of `path`; percent-encoded. */
  params?: Readonly<Record<string, string | number>> | undefined
  /** A list repeats its name. `undefined` and `null` are left out. */
  query?: Readonly<Record<string, QueryValue | readonly QueryValue[] | null | undefined>> | undefined
  /**
   * A whole address a helpdesk gave for the next page; used instead of `path` and `query`. Has to be on the origin of
   * the base address or one of `trustedOrigins`, for the credentials go along.
   */
  url?: string | undefined
  headers?: Readonly<Record<string, string>> | undefined
  /** Sent as JSON. Typed loosely: what a helpdesk wants in a body is the adapter's business. */
  json?: JsonValue | object | undefined
  /** Sent as it is; `headers` should say what it is. */
  body?: string | Uint8Array<ArrayBuffer> | URLSearchParams | FormData | undefined
  /** Which rate limit it falls under, where a helpdesk has several. Default: the method and the path. */
  endpoint?: string | undefined
  /**
   * Whether repeating it changes nothing, so that it may be retried when no answer came. Default: yes for `GET`, `HEAD`,
   * `PUT` and `DELETE`. Say `true` for a search by `POST`, `false` for a `PUT` that adds a comment.
   */
  repeatable?: boolean | undefined
  /** Statuses that pass by themselves here, such as 409 of concurrent changes: retried, whichever the method. */
  retryOn?: readonly number[] | undefined
  /** Statuses over 299 that are answers here, not errors, such as 304. For `json` the schema has to allow them. */
  expect?: readonly number[] | undefined
  /** What it takes, told when the helpdesk refuses: `the scope tickets:read`, `the plan Pro`. */
  needs?: string | undefined
}

/** What came back. */
export interface HttpAnswer<T> {
  /** The HTTP status, 200 to 299: anything else is thrown. */
  status: number
  /** For `ETag`, `Link`, `Location`. */
  headers: Headers
  /** When it was answered, by the helpdesk's clock (`Date`); by ours where it does not tell. For `createTimestampScan`. */
  readAt: Instant
  /** When it arrived, by our clock. For `recordOf`. */
  observedAt: Instant
  body: T
}

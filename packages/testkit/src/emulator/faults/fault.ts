/** Something that goes wrong between a helpdesk and its client. */
export type Fault =
  /** An answer with this status, and nothing done. */
  | { kind: 'status'; status: number; headers?: Record<string, string> | undefined; body?: string | undefined }
  /** 429; `retryAfter` in seconds, as the header has it. */
  | { kind: 'rate_limit'; retryAfter?: number | undefined; headers?: Record<string, string> | undefined }
  /** The answer takes so many milliseconds longer, by the real clock. */
  | { kind: 'slow'; ms: number }
  /** No answer ever comes. */
  | { kind: 'hang' }
  /** No connection. Nothing was done. */
  | { kind: 'refused' }
  /** The request was carried out; the connection broke before the answer. */
  | { kind: 'lost_answer' }
  /** The connection breaks in the middle of the answer. */
  | { kind: 'cut' }
  /** The answer ends too soon, as if that were all. */
  | { kind: 'truncated' }
  /** Something like JSON. */
  | { kind: 'invalid_json' }
  /** A page of a proxy, with status 200. */
  | { kind: 'html' }
  /** Every object of the answer has fields nobody has heard of. */
  | { kind: 'unknown_fields' }
  /** This key is `null` wherever it occurs in the answer. */
  | { kind: 'null'; key: string }
  /** The same answer again and again, whatever is asked; per path, without the query. */
  | { kind: 'stuck' }

/** A fault, and which requests it hits. */
export interface FaultRule {
  fault: Fault
  /** Which requests. Absent = all. */
  match?: { method?: string | undefined; path?: string | RegExp | undefined } | undefined
  /** How many of the matching requests. Default: 1. */
  times?: number | undefined
  /** How many matching requests pass first. Default: 0. */
  after?: number | undefined
  /** The share of matching requests it hits, from 0 to 1, drawn with `seed`. Default: 1. */
  chance?: number | undefined
  /** Same seed, same requests hit. Default: 1. */
  seed?: number | undefined
}

/** The faults of an emulator, or of any `fetch`. */
export interface Faults {
  add(rule: FaultRule): void
  clear(): void
}

import * as z from 'zod'
import type { Clock } from '../clock/clock.ts'
import type { Logger } from '../log/logger.ts'
import type { RetryOptions } from '../retry/retry-options.ts'

/** What every adapter takes besides where its helpdesk is and how to get in. */
export interface ConnectionOptions {
  /** Tells accounts apart when there are several; becomes part of every id. Default: none. */
  connection?: string | undefined
  /** Default: the platform's. */
  fetch?: typeof fetch | undefined
  logger?: Logger | undefined
  /** Default: the real time. */
  clock?: Clock | undefined
  /** For one attempt of one request, in milliseconds. Default: 30,000. */
  timeoutMs?: number | undefined
  retry?: RetryOptions | undefined
  /** From 0 up to, not including, 1; spreads retries. Default: `Math.random`. */
  random?: (() => number) | undefined
}

/** Them, to be spread into the schema of an adapter's options. What is code is taken as it is. */
export const connectionShape = {
  connection: z.string().min(1).optional(),
  fetch: z.any().optional(),
  logger: z.any().optional(),
  clock: z.any().optional(),
  timeoutMs: z.number().positive().optional(),
  retry: z.any().optional(),
  random: z.any().optional(),
}

/** A secret: a text, or a function that gets it. */
export const secretSchema = z.union([
  z.string().min(1),
  z.custom<() => string | Promise<string>>((value) => typeof value === 'function'),
])

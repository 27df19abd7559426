import type { LogFields, Logger } from './logger.ts'

const allowed: { [name in keyof Required<LogFields>]: 'string' | 'number' } = {
  system: 'string',
  method: 'string',
  path: 'string',
  endpoint: 'string',
  status: 'number',
  attempt: 'number',
  waitMs: 'number',
  durationMs: 'number',
  code: 'string',
  count: 'number',
}

const silent = (): void => {}

/**
 * A logger that passes on only the fields of {@link LogFields}, whatever it is given, and never fails: what a logger
 * throws must not stop a pull. Without a logger it says nothing.
 *
 * @example
 * const safe = redactedLogger(logger, { system: 'Zendesk' })
 * safe.info('Answered.', { status: 200, ...ticket }) // logger gets { system: 'Zendesk', status: 200 }, nothing of the ticket
 */
export function redactedLogger(logger: Logger | undefined, always: LogFields = {}): Logger {
  if (logger === undefined) return { debug: silent, info: silent, warn: silent, error: silent }
  const at =
    (level: keyof Logger) =>
    (message: string, fields: LogFields = {}) => {
      try {
        logger[level](message, pick({ ...always, ...fields }))
      } catch {
        // Nowhere left to say it.
      }
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

function pick(fields: LogFields): LogFields {
  const kept = Object.entries(fields).filter(
    ([name, value]) => Object.hasOwn(allowed, name) && typeof value === allowed[name as keyof LogFields],
  )
  return Object.fromEntries(kept)
}

/** One line that was logged. */
export interface LogLine {
  level: 'debug' | 'info' | 'warn' | 'error'
  message: string
  fields: unknown
}

/** Remembers what it is told, in the shape of the loggers adapters take. */
export interface RecordingLogger {
  readonly lines: LogLine[]
  debug(message: string, fields?: unknown): void
  info(message: string, fields?: unknown): void
  warn(message: string, fields?: unknown): void
  error(message: string, fields?: unknown): void
}

/**
 * A logger that keeps its lines for a test to look at.
 *
 * @example
 * const logger = recordingLogger()
 * logger.warn('slow', { status: 200 })
 * logger.lines // [{ level: 'warn', message: 'slow', fields: { status: 200 } }]
 */
export function recordingLogger(): RecordingLogger {
  const lines: LogLine[] = []
  const at = (level: LogLine['level']) => (message: string, fields?: unknown) => {
    lines.push({ level, message, fields })
  }
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

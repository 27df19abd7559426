/** The only things a log line of an adapter may hold. None is a secret or a customer's word. */
export interface LogFields {
  system?: string
  method?: string
  /** The template, for example `tickets/{id}`. */
  path?: string
  endpoint?: string
  /** The HTTP status. */
  status?: number
  /** Counted from 1. */
  attempt?: number
  waitMs?: number
  durationMs?: number
  /** Of the error. */
  code?: string
  /** How many rows or records. */
  count?: number
}

/** Where log lines go: LogTape, `console`, or anything of this shape. */
export interface Logger {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}

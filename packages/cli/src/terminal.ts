import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes. Handed in, so that a test can run the whole program in its own process. */
export interface Terminal {
  /** Arguments after the name of the program. */
  argv: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  stdin: Readable
  stdout: Writable & TerminalTraits
  stderr: Writable & TerminalTraits
  /** Aborted by Ctrl-C: what is in hand is finished and flushed. */
  signal: AbortSignal
  /** Milliseconds on a clock that only runs forward. */
  now: () => number
}

export interface TerminalTraits {
  isTTY?: boolean
  columns?: number
}

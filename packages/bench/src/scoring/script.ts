/** One line of a conversation: who speaks, and the ways to say it. `{slot}` is filled in. */
export interface Line {
  role: 'customer' | 'agent'
  ways: readonly string[]
  /** How often of ten it is said at all; default: always. */
  often?: number
}

/** What conversations are composed of. */
export interface Script {
  slots: Readonly<Record<string, readonly string[]>>
  lines: readonly Line[]
}

import type { Commitment, Conversation, JsonValue, ScoreReport } from '@attune/core'

/** Something to write into a conversation at its helpdesk. */
export type WriteBack =
  /** Where only colleagues read. Written once for each report. */
  | { kind: 'note'; text: string }
  /** Names without the prefix `attune-`, which all our tags have. Other people's tags are left alone. */
  | { kind: 'tags'; add?: readonly string[]; remove?: readonly string[] }
  /** By the helpdesk's own keys. `null` clears. */
  | { kind: 'fields'; fields: Readonly<Record<string, JsonValue>> }

export interface Scored {
  conversation: Conversation
  report: ScoreReport
}

/** Says what to write back once a conversation was scored; nothing for an empty list. Must not ask anybody anything. */
export type WriteBackPolicy = (scored: Scored) => readonly WriteBack[]

/** Says what to write when a promise is due and nothing has followed. */
export type PromisePolicy = (due: { commitment: Commitment; conversation: Conversation }) => readonly WriteBack[]

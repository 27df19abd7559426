import type { Commitment, Conversation, JsonValue, ScoreReport } from '@attune/core'

/** Something to write into a conversation at its helpdesk. */
export type WriteBack =
  /** Where only colleagues read. Written once for each report. */
  | { kind: 'note'; text: string }
  /** Names without the prefix `attune-`, which all our tags have. Other people's tags are left alone. */
  | { kind: 'tags'; add?: readonly string[]; remove?: readonly string[] }
  /** By the helpdesk's own keys. `null` clears. */
  | { kind: 'fields'; fields: Readonly<Record<string, JsonValue>> }

/** A conversation and what was found in it. */
export interface Scored {
  conversation: Conversation
  report: ScoreReport
}

/** Says what to write back once a conversation was scored; nothing for an empty list. Must not ask anybody anything. */
export type WriteBackPolicy = (scored: Scored) => readonly WriteBack[]

/** A promise that is due, of which nobody has said what became of it. */
export interface PromiseDue {
  commitment: Commitment
  conversation: Conversation
  /** The service side has written since; whether that kept the promise is not known. */
  wordSince: boolean
}

/** Says what to write when a promise is due. */
export type PromisePolicy = (due: PromiseDue) => readonly WriteBack[]

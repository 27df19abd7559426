import type { DraftFinding, Session } from '@attune/scoring'

declare const checked: unique symbol

/** A reply that passed. Only `checkReply` makes one, and nothing else can be sent: the compiler holds us to it. */
export interface CheckedReply {
  readonly text: string
  readonly [checked]: true
}

export type Outcome = { passed: CheckedReply } | { findings: DraftFinding[] }

/** Which findings keep a reply back. */
export type Bar = (finding: DraftFinding) => boolean

/** Judges a whole reply as a machine's, by the rules of the conversation it answers. */
export function checkReply(session: Session, text: string, bar: Bar): Outcome {
  const findings = session.check(text, { role: 'ai', nudges: Number.POSITIVE_INFINITY }).filter(bar)
  // The empty reply has no faults, and says nothing.
  return findings.length === 0 && text.trim() !== '' ? { passed: { text } as CheckedReply } : { findings }
}

import type { Session } from '@attune/scoring'
import { type Bar, checkReply, type Outcome } from './check-reply.ts'

const MOST_EDITS = 5
/** A gap that only somebody who knows the case can fill: a time, a name, a number. */
const blank = '[…]'

export interface Edited {
  text: string
  /** The texts on the way, one for each edit. */
  steps: string[]
  outcome: Outcome
}

/** Takes over the check's own edits, the most serious finding first, as long as each is whole and there is one left. */
export function editReply(session: Session, draft: string, bar: Bar): Edited {
  const steps: string[] = []
  let text = draft
  let outcome = checkReply(session, text, bar)
  while ('findings' in outcome && steps.length < MOST_EDITS) {
    const edit = outcome.findings.flatMap(({ suggestion }) => suggestion ?? []).find((one) => !one.text.includes(blank))
    if (edit === undefined) break
    text = text.slice(0, edit.span[0]) + edit.text + text.slice(edit.span[1])
    steps.push(text)
    outcome = checkReply(session, text, bar)
  }
  return { text, steps, outcome }
}

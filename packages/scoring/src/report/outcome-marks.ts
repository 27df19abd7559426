import type { FindingOutcome } from '@attune/core'

/** A sign for each outcome, so that colour is never the only difference. */
export const outcomeMarks: Readonly<Record<FindingOutcome, string>> = {
  met: '✓',
  gift: '+',
  partly: '~',
  missed: '✗',
  fault: '!',
}

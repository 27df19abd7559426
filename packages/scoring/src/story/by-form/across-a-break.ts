import type { Signal, SignalKind } from '@attune/language'

/** What would be held against somebody. */
const hurts: readonly SignalKind[] = [
  'anger',
  'frustration',
  'complaint',
  'worry',
  'not-resolved',
  'rude',
  'blame',
  'dismissal',
  'order',
  'rhetorical-question',
]

const isBroken = /^[\u3400-\u9fff] +[\u3400-\u9fff]|[\u3400-\u9fff] +[\u3400-\u9fff]$/u

/** 要打 她耳朵背: in chats a space ends a clause, and hard words with one character beyond it were not said. */
export const goesAcrossABreak = ({ kind, span }: Signal, text: string): boolean =>
  hurts.includes(kind) && isBroken.test(text.slice(...span))

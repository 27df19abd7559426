import type { SignalKind } from '@attune/language'

/** What in a customer's message asks for more than a nod. */
export const needs: readonly SignalKind[] = [
  'question',
  'request',
  'complaint',
  'repeated-complaint',
  'not-resolved',
  'already-told',
  'urgency',
  'asks-for-human',
  'threat-to-leave',
  'anger',
  'frustration',
  'worry',
  'confusion',
]

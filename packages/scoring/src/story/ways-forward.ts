import type { SignalKind } from '@attune/language'
import { heard, type Utterance } from './utterance.ts'

/** What moves the matter on: something done, promised, offered or shown. */
const waysForward: readonly SignalKind[] = ['action', 'promise', 'option', 'alternative', 'guidance', 'hand-off']

export const opensAWay = (utterance: Utterance): boolean => heard(utterance, ...waysForward).length > 0

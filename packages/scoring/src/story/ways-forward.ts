import type { SignalKind } from '@attune/language'
import { definiteActs } from './definite-acts.ts'
import { heard, type Utterance } from './utterance.ts'

const ways = new Set<SignalKind>(['action', 'option', 'alternative', 'guidance', 'hand-off'])

/** Whether a message moves the matter on: something done, promised, offered or shown. */
export const opensAWay = (utterance: Utterance): boolean =>
  heard(utterance, 'promise').length > 0 || definiteActs(utterance).some((act) => ways.has(act.kind))

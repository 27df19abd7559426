import type { SignalKind } from '@attune/language'
import { definiteActs } from './definite-acts.ts'
import { ownPromises } from './promise.ts'
import type { Utterance } from './utterance.ts'

const ways = new Set<SignalKind>(['action', 'option', 'alternative', 'guidance', 'hand-off'])

/** Whether a message moves the matter on: something done, promised, offered or shown. */
export const opensAWay = (utterance: Utterance): boolean =>
  ownPromises(utterance).some(({ kind }) => kind === 'promise') ||
  definiteActs(utterance).some((act) => ways.has(act.kind))

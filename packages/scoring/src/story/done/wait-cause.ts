import type { Signal } from '@attune/language'
import { heard, type Utterance } from '../utterance.ts'

/** What a message is busy with while the customer waits: "while I check", "I am asking the warehouse". */
export const busyWith = (utterance: Utterance): Signal | undefined =>
  heard(utterance, 'wait-notice').find(({ data }) => data.reason === true) ??
  heard(utterance, 'action').find(({ data }) => data.doing === true || data.done === false)

/** Why a message asks to wait. */
export const reasonOfWait = (utterance: Utterance): Signal | undefined =>
  busyWith(utterance) ?? heard(utterance, 'explanation')[0]

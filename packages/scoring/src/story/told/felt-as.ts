import type { Signal, SignalKind } from '@attune/language'
import { type Story, turnOf } from '../story.ts'
import { heardOf, type Utterance } from '../utterance.ts'
import { isFelt } from './felt.ts'
import { losses } from './told-grave.ts'

export const feelings: readonly SignalKind[] = [
  'anger',
  'frustration',
  'disappointment',
  'worry',
  'sadness',
  'vulnerability',
]
/** Below this a feeling is a remark, not a state to answer. */
export const WORTH_ANSWERING = 0.4

/** Whether a message shows a feeling that is owed an answer of its own. */
export const showsAFeeling = (said: Utterance): boolean =>
  heardOf(said, feelings).some((felt) => felt.strength >= WORTH_ANSWERING && isFelt(said)(felt))

/** Whoever is worried, or lives in a hard place, is helped by what was arranged. */
const inCare = new Set<SignalKind>(['worry', 'vulnerability'])
/** Less sad than this is a little sad, and may be helped like one who worries. */
const A_LITTLE = 0.65

/** Whether the customer tells of a death in the same turn. */
export const tellsOfALoss = (story: Story, said: Utterance): boolean =>
  turnOf(story, said).some((each) => heardOf(each, ['vulnerability']).some(({ data }) => losses.has(data.grave)))

/** A worry is one where no blow was told beside it. */
export function feltAs(story: Story, said: Utterance, { kind, strength }: Signal): 'worry' | 'care' | 'hurt' {
  const isMild = kind === 'worry' || (kind === 'sadness' && strength < A_LITTLE)
  if (isMild && !turnOf(story, said).some((each) => heardOf(each, blows).length > 0)) return 'worry'
  return inCare.has(kind) ? 'care' : 'hurt'
}
const blows: readonly SignalKind[] = ['vulnerability', 'severity']

import type { Told } from '../../rule.ts'
import type { Story } from '../story.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heardOf, strongest, type Utterance } from '../utterance.ts'
import { isFelt } from './felt.ts'
import { losses, sorrows, toldGrave } from './told-grave.ts'

/** What the customer had told when a reply was written: of a death or another blow, or last of a fear. */
export function toldTo(story: Story, reply: Utterance): Told {
  if (toldGrave(story, reply, losses)) return 'loss'
  if (toldGrave(story, reply, sorrows)) return 'hardship'
  const felt = lastCustomerTurn(story, reply).flatMap((said) =>
    heardOf(said, ['anger', 'frustration', 'disappointment', 'worry', 'sadness']).filter(isFelt(said)),
  )
  return strongest(felt)?.kind === 'worry' ? 'fear' : 'other'
}

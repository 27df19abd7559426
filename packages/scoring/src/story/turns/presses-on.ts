import { questionsIn } from '../asked/questions-in.ts'
import type { Story } from '../story.ts'
import { takenUp } from '../text/shared-words.ts'
import { heard, type Utterance } from '../utterance.ts'
import { asksForPresence } from './asks-for-presence.ts'
import { insists } from './tells-once-more.ts'

/** “?”, ……, 然后呢: nothing is new in it. */
const bare = /^(?:(?:然[后後]|所以|那|so|then|and|well)(?![a-z])|[^\p{L}\p{N}]|呢)+$/iu
/** As sure as plain words of anger are. */
const PLAIN = 0.6
/** So many messages are looked at. */
const MOST = 24

/**
 * Whether customers have asked once more, before the utterance of that index, for what they told: they chase, wonder, or ask in the same words. Who nods,
 * tells what was wanted, or goes on to another thing has not had to.
 */
export const pressesOn = (story: Story, told: Utterance, before: number): boolean =>
  story.utterances
    .slice(Math.max(told.index, before - MOST), before)
    .some(
      (said) =>
        said.side === 'customer' &&
        said.turn > told.turn &&
        (bare.test(said.text) ||
          asksForPresence(said) ||
          insists(said, [told]) !== null ||
          heard(said, 'urgency', 'already-told', 'not-resolved', 'repeated-complaint').length > 0 ||
          heard(said, 'complaint', 'anger', 'frustration', 'criticism').some(
            ({ strength, data }) => strength >= PLAIN || data.about === 'delay' || data.topic === 'delay',
          ) ||
          ((heard(said, 'question', 'request').length > 0 || questionsIn(said).length > 0) &&
            takenUp(said, [told]) !== null)),
    )

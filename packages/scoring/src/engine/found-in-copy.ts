import type { Ledger } from '../ledger/ledger.ts'
import type { Rule } from '../rule.ts'
import type { Story } from '../story/story.ts'
import { sameWords } from '../story/text/same-words.ts'
import { lastOfTurn } from '../story/turns/whole-turn.ts'
import type { Utterance } from '../story/utterance.ts'

/**
 * Whether a rule has found its fault in the same words already, sent just before: a second click, or a delivery repeated under
 * another id. Wrong words are wrong once; that they came twice is for rules of tempo and load to find.
 */
export const foundInCopy = (ledger: Ledger, rule: Rule, story: Story, utterance: Utterance): boolean =>
  ledger.faults.some(
    (fault) =>
      fault.rule === rule &&
      lastOfTurn(story, utterance).some(
        ({ index, text }) => index === fault.at && index < utterance.index && sameWords(text, utterance.text),
      ),
  )

import { questionsIn } from '../asked/questions-in.ts'
import type { Story } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { heard, type Utterance } from '../utterance.ts'
import { lastCustomerTurn } from './last-customer-turn.ts'

/** Whether a service message begins again from nothing: it asks for what was given, or what the matter is. */
export function startsOver(story: Story, utterance: Utterance): boolean {
  if (heard(utterance, 'asks-datum').some(({ data }) => story.given.has(String(data.datum)))) return true
  if (
    heard(utterance, 'greeting').length > 0 &&
    heard(utterance, 'further-help').length > 0 &&
    questionsIn(utterance).length === 0
  )
    return true
  return (
    menu.test(head(utterance.text)) &&
    lastCustomerTurn(story, utterance).some((said) => heard(said, 'asks-for-human').length > 0)
  )
}

/** “Choose: 1 Billing, 2 Orders”, 请点选: to somebody who asked for a person it is the beginning again. */
const menu = pattern('u')`
  \b(?:
    (?:please )?(?:choose|select|pick|press|reply with|type) (?:from |one |an option|a topic|the |1|a number|below)|
    1[ .:)] ?[A-Z][^.!?]{2,40} 2[ .:)])|
  (?:[请請]|可以|直接)[^，。！？,!?]{0,4}(?:[点點][选選击擊]|[选選][择擇]|[输輸]入)|
  1[.、:：][^。！？]{1,16}2[.、:：]
`

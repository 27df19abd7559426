import { answersKind } from '../asked/asked-kind.ts'
import { questionsIn } from '../asked/questions-in.ts'
import { namesAWay, opensAWay } from '../done/ways-forward.ts'
import type { Story } from '../story.ts'
import { isConcrete } from '../text/concrete.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, type Utterance } from '../utterance.ts'
import { stepsIn } from './has-substance.ts'

/** Who speaks of themselves, says what to do, or what the customer may do, does more than remark on it. */
const engages = pattern('i')`
  \b(?:i|i[’'](?:m|ll|ve|d)|we|we[’'](?:re|ll|ve|d)|our|us|my|me|let[’']?s|
    you (?:can|could|may|might|will|are (?:right|welcome))|you[’']ll|yours?|please|thanks?|sorry|
    (?<=^|[.!?,;:] |\b(?:and|or|then|just) )(?:bring|take|send|swap|try|press|hold|turn|check|pull|push|open|put|use|
      call|ring|come|pop|drop|ask|leave|keep|wait))\b|
  [拿带帶寄换換送修退补補试試按拔插装裝][一来來给給上下去回张張把个個新]|我|咱|本店|本院|本公司|[这這呢][边邊度]|
  [为為帮幫替给給][您你]|[您你](?:可以|能|先|再|的)|[请請]|抱歉|[对對]不起|不好意思
`

/**
 * Whether a reply to somebody who told of a trouble only remarks on it: “It must be something else.”, 那肯定是别的毛病.
 * It does, asks, offers and regrets nothing, and names neither a time nor a place. Who asked a question is answered by
 * whatever answers it.
 */
export function isMereRemark(story: Story, reply: Utterance): boolean {
  const asked = lastCustomerTurn(story, reply)
  if (asked.length === 0 || asked.some((said) => questionsIn(said).length > 0 || heard(said, 'question').length > 0))
    return false
  const text = head(reply.text)
  if (engages.test(text) || isConcrete(text) || questionsIn(reply).length > 0) return false
  if (stepsIn(story, reply).length > 0 || opensAWay(reply) || namesAWay(reply)) return false
  if (heard(reply, 'apology', 'acknowledgement', 'support', 'warmth', 'joy', 'agrees', 'ownership').length > 0)
    return false
  return !answersKind('where', text, '') && !answersKind('when', text, '')
}

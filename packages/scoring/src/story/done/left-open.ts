import type { Span } from '@attune/core'
import { timesAhead } from '../../timeline/said-time.ts'
import { onceIn } from '../once.ts'
import { contentWords, countWords } from '../text/content-words.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard } from '../utterance.ts'
import { saysWhen } from './admits-unknown.ts'

/** “Has my key been handed in?”, 报告出来了吗: how far it has come is asked. */
const asksHowFar = pattern('iu')`
  \b(?:has|have|did|hasn[’']t|haven[’']t)\b[^.!?]{0,60}\b(?:arrived?|come|came|found|find|turned? up|handed|ready|
    done|repl(?:y|ied)|answer(?:ed)?|decided?|heard?|sen[dt]|gone|back|fixed|approved?|received?|got|get|looked|
    checked|cleared)\b|\b(?:any|some|is there|are there)(?: any)? (?:news|word|update|sign|progress|trace)\b|
  \bis (?:my|our|the|his|her|their)\b[^.!?]{0,40}\b(?:ready|done|back|there|in|here|found|fixed|approved|settled)\b|
  (?:[找捡撿拾][到回着著]|[来來到出回好完][来來]?)[^，。！？,]{0,3}(?:了|咗)?[^，。！？,]{0,2}(?:[吗嗎未]|
    [没沒](?:有)?(?=[？?。]|$))|
  有(?:[没沒]有|冇|人|[谁誰])?[^，。！？,]{0,8}(?:消息|[进進][展度]|下落|眉目|[结結]果|[捡撿拾找][到回])|
  (?:消息|[进進][展度]|[结結]果)[^，。！？,]{0,3}[吗嗎]|(?:批|[审審]|查|送|寄|[发發]|退|修)[^，。！？,]{0,3}了[吗嗎]
`
/** “Has the landlord signed?” – “He hasn’t yet”: of any deed, where it is still to come. */
const asksDone = pattern('iu')`
  \b(?:has|have|did)(?:n[’']t)? (?:my|our|the|your|his|her|their|he|she|they|anyone|anybody|someone|
    somebody)\b[^.!?]{0,40}\b\w{3,}(?:ed|en|wn)\b
`
const stillSo = /\b(?:yet|so far|still)\b/iu

/** “Not yet”, “nobody has handed it in”, 还没找到: it has not. */
const notYet = pattern('iu')`
  ^\W*(?:(?:no|hi|hello|sorry|unfortunately|i[’']m (?:sorry|afraid)|(?:i|we) checked)[,.:;]? )?(?:but )?(?:
    not (?:yet|so far|at the moment|that (?:i|we) know)|no (?:news|word|update|trace|sign|luck|progress)|
    nothing (?:yet|so far|new)|(?:nobody|no one|nothing) has|
    (?:i|we|it|he|she|they|the \w+|your \w+)(?: \w+)? (?:has|have|is|are|was)(?:n[’']?t| not)\b|
    still (?:waiting|pending|looking|searching|nothing|no)|(?:it|they)(?:[’']s|[’']re) (?:not|still))|
  ^\P{L}*(?:[您你]好[，,]?|[亲親][，,]?|抱歉[，,]?|不好意思[，,]?)?(?:我[查看][了过過]{1,2}[，,]?)?(?:目前|
    [暂暫][时時]|[现現]在|到[现現]在)?(?:[还還仍都也]|[还還]是)*(?:[没沒]有?|未|冇)(?:
    有?(?:人)?(?:[找捡撿拾收等][到回]|[来來]|到|好|出|消息|[进進]|[结結]果|[动動][静靜]|下落|批|回|送|[发發]|[人]))?
`
/** Beside so many words something is known of it. */
const FEW = 5

/** That a time is named is all that counts here, whatever instant it is. */
const anywhere = { timeZone: null, hours: null }

/** Where a reply says that it has not come, been found, been decided, and says no more; `null` where it says more. */
export const leftOpen = onceIn((story, reply): Span | null => {
  const text = head(reply.text)
  const found = notYet.exec(text)
  const asked = lastCustomerTurn(story, reply)
  const isOpen = stillSo.test(text)
  if (!found || !asked.some(({ text: told }) => asksHowFar.test(head(told)) || (isOpen && asksDone.test(head(told)))))
    return null
  // What one waits for with a time, or with somebody on it, is not left at that.
  if (heard(reply, 'question', 'asks-datum').length > 0 || waits.test(text)) return null
  if (timesAhead(text, reply.at, anywhere).length > 0 || saysWhen(reply)) return null
  return countWords(contentWords(text)) <= FEW
    ? sentenceAround(text, [found.index, found.index + found[0].length])
    : null
})
const waits = pattern('iu')`
  \d|\bso (?:we|i|you|it)\b|\b(?:we|i) need\b|\btoo \w+|
  \b(?:because|until|today|tonight|tomorrow|soon|(?:at|by|till) \w+|i[’']ll|we[’']ll|morning|noon|evening|\w+day)\b|
  因|要[等到]|[明今][天日早晚]|[早下晚][上午]|[电電][话話]|[这這我][就再去帮幫]|[后後]天|下[周週]|[点點][前钟鐘]
`

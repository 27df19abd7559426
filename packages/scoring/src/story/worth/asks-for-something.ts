import { needs } from '../asked/needs.ts'
import { beforeTurn, type Story } from '../story.ts'
import { head } from '../text/head.ts'
import { isUnderstood } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { openingMatter } from '../told/opening-matter.ts'
import { expectsReply } from '../turns/expects-reply.ts'
import { heard, type Utterance } from '../utterance.ts'
import { SURE } from './says-nothing.ts'

/** A good-morning asks for nothing but one in return; who answers, confirms or tells on in the middle of a talk, for nothing. */
export function asksForSomething(story: Story, utterance: Utterance): boolean {
  if (!expectsReply(story, utterance) || !isUnderstood(utterance.reading.language) || nods.test(utterance.text))
    return false
  // A post in public may be for nobody in particular.
  if (beforeTurn(story, utterance) || story.channel === 'social') {
    if (marvels.test(head(utterance.text))) return false
    return (
      heard(utterance, ...needs, 'trouble').some(({ strength }) => strength >= SURE) ||
      openingMatter(story, utterance) !== null ||
      (putsRight.test(head(utterance.text)) && utterance.reading.length.words > GREETING)
    )
  }
  return heard(utterance, 'greeting', 'goodbye', 'thanks').length === 0 || utterance.reading.length.words > GREETING
}

/** With the first message that is on record a talk may be half over. */
const nods = pattern('iu')`
  ^[^\p{L}\p{N}]*(?:是的?|对的?|對的?|没了|没有了?|沒了|沒有了?|好的?|嗯+|行|[恩有]|ok(?:ay)?|yes|no|thanks|
    thx)[\s.。!！~～]*$|
  你[们們]?的?服[务務](?:[确確][实實]|真|很|挺|[蛮蠻]|都|也|太)*(?:好|周到|[赞讚])[了啊呀的]?[\s.。!！~～]*$
`

/** “You called them?? Thank you omg”, 您还打了电话？太谢谢了: amazed at what was done, and asking nothing. */
const marvels = pattern('iu')`
  ^\W{0,4}(?:(?:wait|really|omg|wow|oh)\W{1,3}){0,2}(?:you|they|he|she|it|that)(?:[’']?(?:ve|s|d))? (?:
    [a-z’']{1,14} ){0,5}[a-z’']{1,14} ?[?!]{1,4} ?(?:(?:oh|wow|omg)\W{1,3}){0,2}(?:(?:so much |very much )?thank|thx|
    omg|wow|amazing|that[’']s (?:so|really|amazing|great|very)|
    you[’']re (?:so|the best|an? (?:star|angel|legend|lifesaver)))[^?]{0,200}$|
  ^(?:哇|天[哪啊]|真的?|啊)?[，！!]?[您你][们們]?[^，。？?]{1,12}[了过過咗]?[？?]{1,3}(?:哇|天[哪啊])?[，！!]?(?:
    [谢謝多]|太|真是)[^？?]{0,60}$
`

/** “No. The green one, to Leeds”, 我不需要，只要年票: what was said is put right. */
const putsRight = pattern('iu')`
  ^\W*(?:no|nope|not)\b|\b(?:don[’']?t|do not|didn[’']?t) (?:want|need|mean|ask)\b|\bi (?:meant|only want)\b|
  \bi(?:[’']ve| have| had)? (?:just |already )?(?:said|told|explained)\b|
  ^不(?:是|对|對|需要|要)|^[唔]|
  我(?:不(?:需要|想要|要)|只要|要的是|(?:刚|剛|都|已[经經])?(?:[说說講讲][的过過]?是|[说說講讲][了过過]))
`

/** Words of "hello, is anybody there", "你好请问在吗". */
const GREETING = 6

import type { Signal, SignalKind } from '@attune/language'
import { openingMatter } from './opening-matter.ts'
import { clauseSpan } from './sentence-around.ts'
import type { Story } from './story.ts'
import type { Utterance } from './utterance.ts'
import { voiced } from './voiced.ts'

/** More of a message is not looked at. */
const LONGEST = 1000

/**
 * Something is not as it should be: not there, not so, too much, once more, another's. Anywhere else these words may be
 * innocent; with what somebody opens a talk they hardly are.
 */
const amiss =
  /\b(?:not|never|nothing|nobody|neither|nor|none|without|gone|missing|wrong|instead|still|again|broken?|off|loose|stuck|dead|cracked|torn|leak\w*|drip\w*|flood\w*|smell\w*|stinks?|mou?ldy?|damp|rust\w*|late|overdue|keeps?|kept|stop(?:s|ped)|fail\w*|crash\w*|hang(?:s|ing)|lost|empty|dirty|scratch\w*|burn[ts]?|burst|blank|wobbl\w*|shak\w*|rattl\w*|hums?|twice|double|charged|billed|cancel+ed|refused|rejected|declined|expired|locked|flicker\w*|frozen|dark|cold)\b|\b(?:no (?!rush|hurry|problem|worries|need|matter|doubt)|no-?one\b|only (?:got|one|half|two|had|came)|another (?:person|customer|patient|man|woman|name|address)|some(?:one|body) else|too (?:big|small|tight|hot|loud|short|long|much)|(?:second|third|fourth|fifth) time|yet\b(?=[.!]|$))|n[’']t\b|[没沒冇唔未无無](?!有?(?:[那这這][么麼]|太|係咁|咁)?(?:[着著]?急|[赶趕]))[^，。]|不(?!好意思|急|客[气氣]|是本人|用)|[坏壞掉漏滴裂断斷错錯缺咗]|少(?!见|見|年|爷)|[别別]人|[还還](?:是|[没沒不在])|[却卻]|[结結]果|又|第[二三四五六两兩\d]+[次回趟]|一直|卡住|停[了在]|堵|破|霉|[锈鏽]|臭|[异異]味|[响響]|晃|松了|鬆了|[烧燒]|[迟遲]|超[过過时時]|扣|多收|[涨漲]|被|只[有剩給给收到]|反[复覆]|[虫蟲蛾蟑]|[渗滲淹爆摔丢丟]/i

/** “I’ve lost my card”, 我把卡弄丢了: a trouble that nobody need be sorry for but themselves. */
const ownDoing =
  /\bi(?:[’']ve| have)? (?:just |also |accidentally |stupidly |must have )?(?:lost|forgot(?:ten)?|left|dropped|broke|locked|misplaced|mislaid|deleted|spil[lt]\w*|typed|entered|put|missed|ordered the wrong|booked the wrong|bought the wrong|moved|changed)\b|\bmy (?:own )?(?:fault|mistake)\b|我(?:自己)?(?:不小心|[不唔][记記]得|把|[将將]|忘|弄[丢丟坏壞错錯]|[丢丟]了|搞[错錯]|填[错錯]|[买買][错錯]|[错錯][过過]|摔|唔小心)/i

/** What they complained of in so many words; and a hard place, which is nobody's failure. */
const said: readonly SignalKind[] = ['complaint', 'repeated-complaint', 'not-resolved', 'vulnerability']

/**
 * The trouble that a customer opens a talk with without a word of complaint: “The gas hob clicks but no flame”, 护栏装上去
 * 是晃的. As a signal as sure as a complaint; `null` where they complained in so many words, or nothing is amiss.
 */
export function openingTrouble(story: Story, utterance: Utterance): Signal | null {
  if (openingMatter(story, utterance) === null) return null
  if (voiced(utterance, said).some(({ strength }) => strength >= SURE)) return null
  const begin = utterance.text.slice(0, LONGEST)
  const found = ownDoing.test(begin) ? null : amiss.exec(begin)
  if (!found) return null
  const span = clauseSpan(utterance.text, [found.index, found.index + found[0].length])
  return { kind: 'complaint', strength: SURE, span, data: { about: 'matter' } }
}

/** As sure as a plain word of complaint. */
const SURE = 0.6

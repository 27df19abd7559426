import type { Signal, SignalKind } from '@attune/language'
import { type Story, turnOf } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { clauseSpan } from '../text/sentence-around.ts'
import type { Utterance } from '../utterance.ts'
import { amiss } from './amiss.ts'
import { openingMatter } from './opening-matter.ts'
import { voiced } from './voiced.ts'

/** “I’ve lost my card”, 我把卡弄丢了: a trouble that nobody need be sorry for but themselves. */
const ownDoing = pattern('i')`
  \bi(?:[’']ve| have)? (?:just |also |accidentally |stupidly |(?:must|may|might) have )?(?:
    (?:took|got on|caught|chose|picked|used|filled|pressed|went) [^.!?]{0,16}wrong|fell asleep|overslept|lost|
    forgot(?:ten)?|left|dropped|broke|locked|misplaced|mislaid|deleted|spil[lt]\w*|typed|entered|put|missed|
    (?:ordered|booked|bought) the wrong|moved|changed|hit|rear-ended|bumped|scraped)\b|
  \bi (?:(?:could|can|was)(?:n[’']?t| not)|wasn[’']t able to) (?:able to )?(?:attend|make it|come|be there|go|join|
    sit)\b|
  我[^，。！？你您]{0,6}(?:[没沒]能?|[来來])?(?:去不了|[来來]不了|去不成|[没沒]去成|[没沒]能去|[没沒]能[来來]|
    [參参]加不了)|
  \b(?:my \w+|s?he|we|they) (?:left|forgot|dropped|broke|lost|spilt|spilled|tore|ripped) (?:his|her|my|our|their|the|
    an?)\b|\bmy (?:own )?(?:fault|mistake)\b|
  我(?:[^，。！？你您]|[你您][们們]?的){0,16}(?:坐[过過错錯]|睡[过過着著]|[落忘漏][了咗]?[在喺])|
  我[^。！？]{0,14}(?:好像|可能|大概)(?:是)?我?(?:加|放|按|倒)[错錯成]|
  我(?:自己)?(?:不小心|[不唔][记記]得|把|[将將]|忘|弄[丢丟坏壞错錯]|[丢丟]了|搞[错錯]|
    [填写寫打输輸选選记記抄拍][错錯]|[买買][错錯]|[错錯][过過]|摔|唔小心|
    [^，。！？你您]{0,3}[追撞刮蹭剐](?:尾|的|了|到))|^(?!.*[你您][们們哋])[^，。！？]*(?:[没沒][买買抢搶]到)
`

/** 怎么把重复的行去掉, “how do I merge the duplicates”: wants to learn, and nothing has failed. */
const asksHow = pattern('i')`
  ^[^.!?。！？]{0,24}(?:\bhow (?:do|can|would|should) (?:i|we|you) (?:add|remove|delete|merge|change|cancel|find|set|
      turn|use|export|import|print|sort|clean|wash|move|split|hide|rename|apply|book|order|register|sign)\b|
    (?:怎[么麼样樣]?|如何|[点點][样樣])(?:才能|可以|能)?[把将將])
`

/** “I haven’t eaten meat for years”, 法语20年没说了: how they live; 给我错误码: the name of a thing that is asked for. */
const lately = pattern('giu')`
  (?:[给給发發]我|[看查][下看]?|要|什[么麼]是?|哪[个個些])[^，。！？]{0,3}(?:[错錯][误誤]|故障)(?:代?[码碼]|信息|
    [讯訊]息|日[志誌]|[编編][号號]|[记記紀][录錄])|
  \b(?:give|send|tell|show) me (?:the |your )?(?:error|fault) (?:codes?|logs?|messages?)\b|
  \bi haven[’']t (?!had|slept|received|heard|got|seen|been able)\w+ (?:\w+ ){0,3}(?:for|in) (?:\d+|many|ages|years)\b|
  [\d一二三四五六七八九十几幾]+年[没沒][^，。！？]{1,6}了
`

/** What service did to them or theirs: “you moved our class upstairs”, 你们把课换到三楼. */
const ofOurs = pattern('iu')`
  \byou(?:r \w+)?(?:[’']ve| have)? (?:just |also |\w+ly )?(?:moved|put|gave|sent|changed|cancel+ed|left|closed|took|
    sold|seated|kept)\b|
  [你您][们們哋][^，。！？]{0,5}[把将將]
`

/** What they complained of in so many words; and a hard place, which is nobody's failure. */
const said: readonly SignalKind[] = ['complaint', 'repeated-complaint', 'not-resolved', 'vulnerability']

/**
 * The trouble that a customer opens a talk with without a word of complaint: “The gas hob clicks but no flame”, 护栏装上去
 * 是晃的. As a signal as sure as a complaint; `null` where they complained in so many words, or nothing is amiss.
 */
export function openingTrouble(story: Story, utterance: Utterance): Signal | null {
  if (openingMatter(story, utterance) === null) return null
  const begin = head(utterance.text).replace(lately, ({ length }) => ' '.repeat(length))
  const isKnown = ({ kind, strength }: Signal) => strength >= SURE && !(kind === 'vulnerability' && ofOurs.test(begin))
  if ([...turnOf(story, utterance), utterance].some((each) => voiced(each, said).some(isKnown))) return null
  const found = ownDoing.test(begin) || asksHow.test(begin) ? null : amiss.exec(begin)
  if (!found) return null
  const span = clauseSpan(utterance.text, [found.index, found.index + found[0].length])
  return { kind: 'complaint', strength: SURE, span, data: { about: 'matter' } }
}

/** As sure as a plain word of complaint. */
const SURE = 0.6

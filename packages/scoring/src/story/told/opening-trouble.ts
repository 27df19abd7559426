import type { Signal, SignalKind } from '@attune/language'
import { type Story, turnOf } from '../story.ts'
import { clauseSpan } from '../text/sentence-around.ts'
import type { Utterance } from '../utterance.ts'
import { amiss } from './amiss.ts'
import { openingMatter } from './opening-matter.ts'
import { voiced } from './voiced.ts'

/** More of a message is not looked at. */
const LONGEST = 1000

/** “I’ve lost my card”, 我把卡弄丢了: a trouble that nobody need be sorry for but themselves. */
const ownDoing =
  /\bi(?:[’']ve| have)? (?:just |also |accidentally |stupidly |must have )?(?:lost|forgot(?:ten)?|left|dropped|broke|locked|misplaced|mislaid|deleted|spil[lt]\w*|typed|entered|put|missed|ordered the wrong|booked the wrong|bought the wrong|moved|changed)\b|\bmy (?:own )?(?:fault|mistake)\b|我(?:自己)?(?:不小心|[不唔][记記]得|把|[将將]|忘|弄[丢丟坏壞错錯]|[丢丟]了|搞[错錯]|填[错錯]|[买買][错錯]|[错錯][过過]|摔|唔小心)/i

/** 怎么把重复的行去掉, “how do I merge the duplicates”: wants to learn, and nothing has failed. */
const asksHow =
  /^[^.!?。！？]{0,24}(?:\bhow (?:do|can|would|should) (?:i|we|you) (?:add|remove|delete|merge|change|cancel|find|set|turn|use|export|import|print|sort|clean|wash|move|split|hide|rename|apply|book|order|register|sign)\b|(?:怎[么麼样樣]?|如何|[点點][样樣])(?:才能|可以|能)?[把将將])/i

/** What they complained of in so many words; and a hard place, which is nobody's failure. */
const said: readonly SignalKind[] = ['complaint', 'repeated-complaint', 'not-resolved', 'vulnerability']

/**
 * The trouble that a customer opens a talk with without a word of complaint: “The gas hob clicks but no flame”, 护栏装上去
 * 是晃的. As a signal as sure as a complaint; `null` where they complained in so many words, or nothing is amiss.
 */
export function openingTrouble(story: Story, utterance: Utterance): Signal | null {
  if (openingMatter(story, utterance) === null) return null
  if (
    [...turnOf(story, utterance), utterance].some((each) => voiced(each, said).some(({ strength }) => strength >= SURE))
  )
    return null
  const begin = utterance.text.slice(0, LONGEST)
  const found = ownDoing.test(begin) || asksHow.test(begin) ? null : amiss.exec(begin)
  if (!found) return null
  const span = clauseSpan(utterance.text, [found.index, found.index + found[0].length])
  return { kind: 'complaint', strength: SURE, span, data: { about: 'matter' } }
}

/** As sure as a plain word of complaint. */
const SURE = 0.6

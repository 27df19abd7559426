import { isChinese } from './languages.ts'
import { pattern } from './pattern.ts'

/**
 * Signs that words name something: a figure, an hour, a day, a thing in quotes, a name in Latin letters amid Chinese.
 */
const figures = /\d/
/** “24/7”, “100%”, “#1” are figures of speech, “1.” counts steps. */
const ofSpeech = /24\/7|24 ?小[时時]|7[x×*]24|100 ?%|365|#1|\b\d+ years?\b|(?<![^\s;；。])\d{1,2}[.、)）](?!\d)/gu
const days = pattern('iu')`
  \b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|
  \b(?:tomorrow|tonight|yesterday|noon|midnight|this (?:morning|afternoon|evening|week))\b|
  \b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?|a dozen) (?:minutes?|hours?|days?|weeks?|
    months?|pounds?|dollars?|euros?|quid|steps?)\b|
  \b(?:january|february|april|june|july|august|september|october|november|december)\b
`
const chineseTimes = pattern('u')`
  (?<![每第])[一二两兩三四五六七八九十百千半几幾]{1,4}(?:[点點号號天日]|[个個]?(?:小[时時]|[钟鐘][头頭]?)|分[钟鐘]|
    [刻周週块塊元毛楼樓站步]|[个個]月)|今[晚早]|明[天早晚日]|[后後大]天|昨[天晚日]|[聽琴]日|[上下]午|
  [周週星期礼禮拜]{1,2}[一二三四五六日天]
`
const quoted = /[“「『"][^”」』"\n]{1,40}[”」』"]/u
const latin = /[A-Za-z][A-Za-z-]+|[SML](?=[码碼号號])/u
/** More of a text is not looked at. */
const LONGEST = 4000

/** Whether a text names a figure, a time, or a thing. */
export function isConcrete(text: string): boolean {
  const begin = text.slice(0, LONGEST)
  if (figures.test(begin) && figures.test(begin.replace(ofSpeech, ''))) return true
  if (!isChinese(begin)) return days.test(begin) || quoted.test(begin)
  return chineseTimes.test(begin) || quoted.test(begin) || latin.test(begin)
}

import type { Span } from '@attune/core'
import { matchesIn } from './matches-in.ts'
import { kin, kinZh, mine, pet } from './people.ts'

/** More of a message is not looked at. */
const LONGEST = 1000

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const number =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|whole)'
const people = new RegExp(
  `\\b(?:${mine} (?:\\w+ )?(?:${kin}|${pet})s?|${kin}s?(?:'s| is| has| and) |(?:whole |our |my )family|the kids|him|her|he's|she's)\\b|\\b(?:Dad|Mum|Mam|Mom|Gran|Nan|Grandad|Grandma)\\b|${kinZh}|牠|狗狗|毛孩|[一全]家|家[里裡人]`,
  'i',
)
const time = new RegExp(
  `\\b${number} ?-?(?:hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|nights?)\\b|\\bsince (?:\\d|last|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\b(?:tomorrow|tonight|today|${weekday})\\b|\\bon (?:the )?\\d+(?:st|nd|rd|th)|\\ball (?:day|week|month|year|winter|spring|summer|autumn|term)|\\bevery (?:morning|day|night|evening|\\w+ minutes)|\\b(?:first|last chance)\\b|[一二两兩三四五六七八九十几幾半\\d]+[个個]?(?:天|年|月|小时|小時|钟头|鐘頭|周|週|星期|禮拜|回|次|趟)|[明后後今]天|日日|天天|[朝晚夜]{1}[朝晚夜]|[今昨]晚|聽日|今朝|下[周週]|[周週][一二三四五六日]|[剛刚]才|[晒曬]`,
  'i',
)
const hope =
  /\b(?:wait(?:ed|ing)|hop(?:e|es|ed|ing)|picked for|selected|chosen|get in(?:to)?|look(?:ed|ing) forward|count(?:ed|ing) (?:on|the|down)|trying for|told (?:him|her|them|everyone)|picked out|promised|made (?:him|her|them) |drove|driven|flying|flight|packed|said (?:good)?bye|saved up|savings|appeal|appl(?:y|ied|ication)|bursary|scholarship|grant|visa|(?:the|a) place|exam|interview|wedding|funeral|unveiling|christening|graduation|in labour|surgery|operation|treatment|ivf|adopt\w*|refreshing|shut the doors|classes|kept it going|asking every)\b|等[了咗着著]|盼|候[补補]|排[了队隊]|希望|期待|[报報]到|高考|[学學][测測]|考研|中考|面[试試]|[签簽][证證]|[摇搖][号號中]|抽[中签籤]|[录錄]取|收(?:咗|了)?(?:佢|他|她|我)|幼[儿兒稚][园園]|入[学學围圍]|[复複]查|申[请請]|助[学學]|[奖獎]助|[结結]婚|婚|生日|[过過]年|[团團][圆圓]|[毕畢][业業]|手[术術]|[领領][养養]|[请請]帖|坐[车車]|[请請]假|特[意地]|大老[远遠]|差一|指着我|二[战戰]|休[学學]/i

const hopes = new RegExp(hope, 'gi')

/**
 * Where much hangs on the answer: two of a person of theirs, a time that passed or runs out, and a hope. `null` where
 * nothing shows it.
 */
export function stakeIn(message: string): Span | null {
  const text = message.slice(0, LONGEST).replaceAll('’', "'")
  const [first, second] = [people, hope, time].flatMap((pattern) => {
    const match = pattern.exec(text)
    return match ? [match] : []
  })
  const muchHope = first && !second && matchesIn(hopes, text, 2).length > 1
  return first && (second || muchHope) ? [first.index, first.index + first[0].length] : null
}

/** Whether a person of the customer's is named. */
export const namesSomebody = (text: string): boolean => people.test(text.slice(0, LONGEST).replaceAll('’', "'"))

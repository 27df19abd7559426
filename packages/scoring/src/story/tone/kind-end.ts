import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { pattern } from '../text/pattern.ts'

/** More of a message is not looked at. */
const LONGEST = 400
/** “Glad it’s with you.”, 收到就好。, 應該的。: said when it has turned out well, or in answer to thanks. */
const kindly = pattern('i')`
  \b(?:(?<!\bnot |n[’']t )(?:i[’']m |we[’']re |so |very |really )?(?:glad|pleased|delighted|relieved|happy) (?:it|
      that|to hear|you|he|she|they|we|i|all)\b|\bi[’']m so (?:glad|pleased|relieved|happy)(?=[.!,]|$)|
    as long as it (?:works|fits)|my (?:pleasure|honou?r)|you[’']re (?:very |most )?welcome|not at all|
    any ?time(?=[.!,]|$)|don[’']t mention it|enjoy (?:your|it|the)|have fun|
    (?:take (?:good )?care of|be (?:good|kind|gentle) to|mind) (?:that|those|your|the) \w+|
    (?:(?:very )?happy|merry) (?:birthday|anniversary|holidays?|christmas|new year|easter|diwali|eid|hanukkah|
      thanksgiving|\w+day|[a-z]{3,10}ing)|get well|(?:get some|have a good|hope you get some) (?:rest|sleep)|
    stay (?:safe|warm|well|dry)|mind how you go|safe (?:travels|journey|trip|drive|flight))\b|
  (?:收到|到了|[没沒冇]事|平安|能用|好用|喜[欢歡]|修好|解[决決]|有用|[这這那])[了咗]?就好(?=[。，！!~～]|$)|
  ^(?:不[会會]|唔[会會使])(?:[啦喔哦唷欸呀]|[~～！!。]|$)|[应應][该該]的|不(?:客|用)[气氣谢謝]|[别別]客[气氣]|
  唔使客[气氣]|(?:太|真)?好[啦了喇]|慢慢[吃用享]|(?<![不沒没])[开開]心|放心了|慢走|[荣榮]幸|
  能[\u4e00-\u9fff]{1,2}[了咗]?就[好行](?=[。，！!~～]|$)
`

/** Where a service message is glad with the customer, or returns their thanks; `null` when it does neither. */
export const kindEnd = once(({ text }): Span | null => {
  const found = kindly.exec(text.slice(0, LONGEST))
  return found && [found.index, found.index + found[0].length]
})

import { pattern } from '../text/pattern.ts'
import { type AskedKind, answersKind, kindsAsked } from './asked-kind.ts'

/** Kinds that are answered by a time. */
export const timed: readonly AskedKind[] = ['when', 'hour', 'how-long', 'in-time']

/** “Who pays?” – “we do”; “how do I return it?” – “print the label”. */
const way = {
  asks: pattern('iu')`
    \bhow (?:do|does|can|could|should|would|to)\b|
    (?:怎[么麼樣样]|如何|[点點][样樣])(?:才能?|可以|去)?(?![这這那又还還会會没沒不回贵貴了]|样[呢啊?？]?$|
      [收算][费費钱錢]?)[\u3400-\u9fff]
  `,
  answers: pattern('iu')`
    \d|
    \b(?:by|via|using|through|online|on (?:the|your|our)|in (?:the|your|our)|at (?:the|our|any)|
      you (?:can|could|just|need|only)|just|please|simply|we(?:[’']ll| will)|i(?:[’']ve|[’']ll)|let me|
      here(?:[’']s| is)|https?)\b|
    (?:^|\b(?:and|then|or) )\W*(?:print|go|open|click|tap|press|call|ring|text|send|e-?mail|write|bring|drop|fill|use|
      log|scan|take|put|ask|select|choose|pick|pop|come|visit|pay|show|turn|hold|download|sign|enter|tell|give|leave|
      hand)\b|
    [点點按到在用打填带帶扫掃登发發找去拿上写寫交选選开開凭憑持回进進传傳]|[联聯][系络繫絡]|即可|就[行好可]
  `,
}
const who = {
  asks: /\b(?:who|whom|whose)\b|[谁誰]|哪[位家]|[边邊][个個位]/iu,
  answers: pattern('u')`
    (?:^|\b(?:[Aa]nd|[Bb]ut|[Ss]o|[Tt]hat|[Tt]hen|[Ii]t[’']s|[Ii]t[’']ll be|[Ii]t (?:is|will be)|[Bb]y|[Cc]alled|
        [Nn]amed) )\W*(?:(?:[Ww]e|I|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Nn]obody|[Tt]he [a-z]+|[Oo]ur [a-z]+|[Yy]our [a-z]+|
        [A-Z][a-z]+)(?=[’']|(?: \w+)? (?:pay|cover|will|can|do|does|is|are|has|have|come|take|carr|handle|bear|look)|
        \W*$))|\b(?:to|with|ask|call|see|from|for) (?:[A-Z][a-z]+|our [a-z]+|the [a-z]+|us|me)\b|
    \b(?:on us|by us|our (?:cost|expense)|free|Mr|Mrs|Ms|Dr)\b|
    [我您你][们們哋]?[来來方這这]?[出付承负負给給包報报]|[由归歸找]|姓|叫|
    (?:[买買卖賣顾顧客商店平台物业業师師傅老公司房东東经經理医醫生先小姐女士主任]{2,4})|免[费費]
  `,
}

/** 1.3公斤 is no time. */
const measures = pattern('giu')`
  \d[\d.,]*\s?(?:公斤|千克|斤|克|kg|g\b|元|[块塊]|蚊|%|公分|厘米|cm|mm|米|升|ml|kilos?|pounds?|dollars?|euros?|quid)|
  [£$€¥￥]\s?\d[\d.,]*
`

/** 快递到哪了: how far it has got. */
const wherever = /到哪/u

/** What an answer to a question has to show: something of each kind that was asked for. */
export const needsOf = (question: string): readonly ((reply: string, told: string) => boolean)[] => {
  const asked = kindsAsked(question)
  const kinds = asked.length === 0 && wherever.test(question) ? (['where'] as const) : asked
  const needs = kinds.map(
    (kind: AskedKind) => (reply: string, told: string) =>
      answersKind(kind, timed.includes(kind) ? reply.replace(measures, ' ') : reply, told),
  )
  if (who.asks.test(question)) return [...needs, (reply: string) => who.answers.test(reply)]
  return kinds.length === 0 && way.asks.test(question) ? [(reply: string) => way.answers.test(reply)] : needs
}

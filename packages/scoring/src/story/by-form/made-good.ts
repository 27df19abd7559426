import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

const DONE = { done: true } as const

/** What is given in place of what went wrong, or for nothing, whoever is named as giving it. */
export const englishMadeGood: readonly Form[] = [
  // “You get a new one”, “we’ll take it off the bill”, “our insurance covers the fence”, “your deposit stays with you”.
  {
    kind: 'action',
    strength: 0.65,
    data: DONE,
    pattern: pattern('gi')`
      \byou(?:[’']ll| will)? (?:get|receive) (?:a|an|the) (?:brand[- ])?(?:new|fresh|free|replacement|second)
        (?! (?:code|message|mail|e-?mail|link|letter|contract|invoice|password|chance)) \w+|
      \b(?:i|we)(?:[’'](?:ll|ve)| will| have)?(?: just)? (?:take|taken|took|knock|knocked|strike|struck) (?:it|that|
        this|them|[£$€]?\d+(?: ?%| per ?cent| \w+)?) off\b|
      \b(?:i|we|our \w+)(?:[’']ll| will)? (?:pays?|covers?|bears?) (?:for )?(?:the|your|all|any|every)\b|
      \byou (?:won[’']t|will not|aren[’']t|are not) (?:be )?(?:charged|billed|pay(?:ing)?)\b|
      \ban?(?:other)? (?:fresh|new|replacement) \w+ (?:is|[’']s) (?:\w+ )?(?:coming|on (?:its|the) way|being)\b|
      \byour (?:\w+ )?(?:deposit|seat|place|spot|room|table|slot|booking|money|points) (?:
        (?:stays?|remains?) (?:with you|yours|as it is|valid)|is kept|stays kept)|
      \bthe (?:\w+ )?(?:fee|charge|surcharge|fine) (?:is|has been) (?:gone|dropped|off|cancelled)\b|
      \b(?:i|we)(?:[’']ll| will)?(?: just)? leave (?:it|that|this) out\b|
      \bthe (?:kitchen|driver|chef|team|night shift|front desk) (?:knows|has been told|is told)\b
    `,
    unless: /\?|\b(?:if|unless|once you|can[’']t|cannot|would|might)\b/i,
  },
  {
    kind: 'waives',
    strength: 0.7,
    pattern: pattern('gi')`
      \b(?:
        (?:it|that|this|the|your|dinner|lunch|breakfast|dessert|coffee|parking|delivery) ?\w{0,12} ?(?:is|are|[’']s)) (?:
        on (?:us|the house|me)|our treat|yours for (?:free|nothing))\b|\bit[’']s yours for (?:free|nothing)\b
    `,
    unless: /\?|\b(?:if|unless|can[’']t|cannot|not)\b/i,
  },
]

export const chineseMadeGood: readonly Form[] = [
  // 今天幫您折100元、给您免单、照原價賠您1200元、运费我们退您、重新做一份：拿什么来补。
  {
    kind: 'action',
    strength: 0.65,
    data: DONE,
    pattern: pattern('gu')`
      [给給帮幫为為跟替][您你][^，。！？,?不没沒]{0,4}(?:免[单單费費]|[减減]免|[折抵](?=\d|[一二两兩三四五六七八九])|
        打[一二三四五六七八九\d.]{1,3}折|延[了长長期後后]?(?=[\d一二两兩三四五六七八九十半]))|
      (?:照|按|全[额額]|原)?(?:[价價]|[数數]|[额額])?[赔賠退补補]?(?:[给給])?[赔賠退补補][给給]?[您你]\d|
      (?:^|[，。！,])[^，。！？,?您你不没沒]{1,6}(?:我[们們哋]|本店|店[里裡家])(?:[来來]|全)?(?:[赔賠退出付]|
        [报報][销銷]|承[担擔]|[负負][担擔])(?:[给給]?[您你])?(?=[，。！,]|$)|
      (?:^|[，。！,])我[们們哋](?:照|全)?(?:[赔賠])(?=[，。！,]|$)|
      (?:^|[，。！,]|[给給帮幫][您你])(?:[这這]\p{Script=Han}{1,2}|[现現]在|[马馬]上|
        立刻)?重新?[做印寄发發送装裝洗剪拍打煮炒泡沖冲](?:一[份个個杯张張次件套]|[给給][您你])|
      (?:^|[，。！,])[^，。！？,?您你]{0,8}(?:算我[们們哋]的|我[们們哋]?[请請]客|我[们們哋][买買][单單]|
        不(?:跟[您你])?收了|不跟[您你]收)|
      (?:^|[，。！,])(?:[马馬]上|立刻|今[天晚]|明[天早])[^，。！？,?您你]{0,4}(?:[请請派叫让讓]人|
        [安][排]人)[^，。！？,?]{0,4}(?:[来來去送修换換])|
      [您你]的(?:名[额額]|位[子置置]|座位|[号號]|房[间間]|[预預][订訂約约])[^，。！？,?]{0,4}(?:留[着著]|保留)|
      (?:[跟和同])(?:[厨廚]房|店[长長]|[师師]傅|同事|[护護]士|前台|[柜櫃][台檯臺]|司[机機])[^，。！？,?]{0,3}(?:
        交[代待]|打[过過]招呼|[说說講讲]好)[^，。！？,?]{0,2}
    `,
    unless: /[?？吗嗎]|如果|要是|不能|[没沒無无]法|需[要您]/u,
  },
  // 那就不加了、好，不加保险：照办。
  {
    kind: 'action',
    strength: 0.6,
    data: DONE,
    pattern: pattern('gu')`
      ^(?:(?:好的?|[没沒]问题|[没沒]問題|可以|行|[OoKk]{2}|收到)[，,。]?(?:那(?:我)?就?|我)?|那(?:我)?就?)(?:先|就)?不
        (?:[给給帮幫][您你])?(?:加|[买買]|[办辦]|[续續]|[订訂]|推|[开開]|附|[升]|打[扰擾])
        (?:[购購级級])?[^，。！？,?能会會要]{0,4}(?:了)?(?=[，。！,]|$)
    `,
    unless: /[?？吗嗎]|如果|要是|不能|抱歉/u,
  },
  // 确认好了，周六六点两位、报名成功：办成了。
  {
    kind: 'action',
    strength: 0.65,
    data: DONE,
    pattern: pattern('gu')`
      (?:^|[，。！,])(?:已[经經]?|都)?(?:[帮幫给給为為][您你])?(?:[确確][认認]|登[记記]|安排|[预預]?[约約]|保留)好了
        (?=[，。！,])|
      (?:^|[，。！,])(?:[您你]的?)?(?:[报報]名|[预預][约約订訂]|[订訂][单位]?|[付缴繳][款费費]|[签簽]到)成功(?=
        [，。！,了]|$)
    `,
    unless: /[?？吗嗎]|如果|要是|[没沒未]|[才后後]能/u,
  },
  {
    kind: 'waives',
    strength: 0.7,
    pattern: pattern('gu')`
      (?:甜[点點品]|[饮飲]料|小菜|早餐|咖啡|[运運]费|[运運]費|停[车車]|[这這][顿頓餐杯份]|[汤湯]|水果|
        蛋糕)[^，。！？,?不]{0,4}(?:我[们們哋]送(?:[给給]?[您你])?|送[您你]|招待(?:[您你])?|算我[们們哋]的|
        我[们們哋]?[请請])
    `,
    unless: /[?？吗嗎]|如果|要是|[满滿]/u,
  },
]

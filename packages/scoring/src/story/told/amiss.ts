import { pattern } from '../text/pattern.ts'
/**
 * Something is not as it should be: not there, not so, too much, once more, another's. Anywhere else these words may be
 * innocent; with what somebody opens a talk they hardly are.
 */
export const amiss = pattern('i')`
  \b(?:not(?! (?:fooling|kidding|gonna|only|just|bad|sure)\b)|never(?! (?:know|tried|used)\b)|
    nothing(?! (?:has |else has |else )?changed\b)|nobody|neither|nor|none|without|gone|missing|wrong|instead|still|
    again|broken?|(?<!\b(?:start\w*|stat\w*|day|time|better|well|kick\w*|show\w*|head\w*|set|right|%) )off|loose|
    stuck|dead|cracked|torn|leak\w*|drip\w*|flood\w*|smell\w*|stinks?|mou?ldy?|damp|rust\w*|late|overdue|keeps?|kept|
    stop(?:s|ped)|fail\w*|crash\w*|hang(?:s|ing)|lost|empty|dirty|scratch\w*|burn[ts]?|burst|blank|stain(?:s|ed)?|
    dent(?:s|ed)?|shr[aiu]nk|drift\w*|squeak\w*|wobbl\w*|shak\w*|rattl\w*|hums?|slow(?! cook)|soak(?:ed|ing)|
    (?:drove|went|walked|sailed|flew) (?:straight |right |on )?past|sour|rotten|stale|rancid|jump(?:s|ed)?|doubled|
    (?:go|gone|went|shot) (?:up )?from|(?:com|runn|pour|stream)ing (?:through|in\b(?! \w+day)|out of|down)|
    having a party|loud music|twice|double|charged|billed|cancel+ed|refused|rejected|declined|expired|locked|
    flicker\w*|frozen|dark|cold)\b|
  \b(?:no (?!rush|hurry|problem|worries|need|matter|doubt|idea|clue|sense)|no-?one\b|
    only (?:got|one|half|two|had|came)|another (?:person|customer|patient|man|woman|name|address)|
    some(?:one|body) else|too (?:big|small|tight|hot|loud|short|long|much)|(?:second|third|fourth|fifth) time|
    yet\b(?=[.!]|$))|
  n[’']t\b
    (?! (?:want|need|know|understand|mind|care|figure|tell|follow|make (?:sense|head)|work\b[^.!?]{0,24}\bout)\b)|
  [没沒冇唔未无無](?!(?:搞|看|弄|太)?(?:懂|明白)|注意|[问問][题題]|事|[关關][系係])
    (?!有?(?:[那这這][么麼]|太|係咁|咁)?(?:[着著]?急|[赶趕]))[^，。]|
  (?<![差能是要行可对對好会會如])不(?!好意思|急|客[气氣]|是本人|用|多|想|需|要|知道|懂|
    太?(?:理解|明白|清楚|了解|懂|[会會])|管|[过過])|[坏壞掉漏滴裂断斷错錯缺咗]|少(?!见|見|年|爷)|
  (?<![像似])(?<!来是|來是|大概是)[别別](?:人|[家個个位]的?)|[还還](?:是|[没沒不在关關])|冰[冷凉涼]|
  才(?:通知|告[诉訴]|[说說讲講])|[却卻]|[结結]果|又|第[二三四五六两兩\d]+[次回趟]|一直|卡住|停[了在]|堵|破|霉|[锈鏽]|
  臭|[异異]味|[响響]|晃|松了|鬆了|[烧燒]|[迟遲]|超[过過时時]|扣|多收|[涨漲]|被|
  只(?!有[^，。！？]{1,8}才)[有剩給给收到来來送寄发發]|多[了出][一两兩几幾半\d个個道块塊條条]|
  [短长長小大少慢快轻輕偏][了咗出][一两兩三四五六七八九十几幾半\d]|[缩縮][水了小]|
  [^，。！？道]味(?!道)(?=[，。！!]|$)|反[复覆]|[虫蟲蛾蟑]|[渗滲淹爆摔丢丟]
`

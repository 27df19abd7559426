import type { Signal } from '@attune/language'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { kin, kinZh, mine, pet, petZh } from './people.ts'

/** What may have happened, and how grave it is. */
interface Kind {
  topic: string
  strength: number
  en: readonly string[]
  zh: readonly string[]
  /** It is no matter of this kind where one of these stands. */
  unless?: RegExp
  /** What failed is ours: as what it counts among failures. */
  ours?: string
}

/** 猫粮, and 咪咪上周走了: whoever is called by a name beside pet food is a pet; the courier who went is not. */
const when =
  '(?:[上前昨今][个個]?(?:周|週|月|天|日|晚|早|年|星期|[礼禮]拜)[一二三四五六日末]?|[刚剛]|[一二三四五六七八九十\\d]{1,2}[号號日])'
const petThing = '(?:[猫貓狗犬兔][粮糧砂沙窝窩罐]|[宠寵]物|毛孩|[猫貓狗]{2}|[驱驅][虫蟲]|遛狗|寄[养養])'
const gone = `${when}[^，。,！!？?师師司店医醫护護你我他她员員工递遞人]{0,4}走[了咗](?![一几幾很两兩三半出进進过過回上下错錯趟])`
const petGone = `(?:${petThing}[^]{0,60}|[我咱][^，。！？]{0,4}[狗猫貓兔][^，。！？]{0,12})${gone}|${gone}[^]{0,60}${petThing}`

/** A day that does not come back, and a stone that stays. */
const occasion =
  '(?:wedding|aisle|altar|funeral|wake|christening|baptism|graduation|memorial|(?:head|grave|tomb)stone|plaque|ashes|urn|coffin|communion|(?:[5-9]0|100)th (?:birthday|anniversary|party|do)|(?:fift|sixt|sevent|eight|ninet)ieth|hundredth)'
const spoilt =
  "(?:never (?:came|showed|arrived|turned up|got)|didn't (?:show|come|turn up|arrive)|no-show|(?<!am i |in the )wrong|misspel\\w+|lost|ruined|forgot|dropped|smashed|(?:i'll|we'll|will|going to|had to|made (?:me|us)) miss|in front of every(?:one|body)|nobody (?:came|showed|turned up))"
const occasionZh =
  '(?:墓|碑文|骨灰|下葬|入土|出殡|出殯|追悼|告[别別]式|[灵靈]堂|[挽輓][联聯]|[遗遺]照|牌位|婚[礼禮宴]|[订訂]婚|喜宴|[满滿]月|周[岁歲]宴|[毕畢][业業](?:[礼禮日嗰]|典)|[寿壽]宴|大[寿壽])'
const spoiltZh =
  '(?:错|錯|漏[^水气氣]|[没沒](?:来|來|到|出[现現])|冇[嚟到咗]|忘|[毁毀]|搞砸|[迟遲]到|[别別](?:人|[对對家個个位])|[没沒]了|唔[见見]|送[医醫])'

/**
 * What happens to people, by what happened and not by words for what they feel: who lost somebody, is ill, is old and
 * alone, was robbed of their savings or had their secrets handed to a stranger seldom adds that it is sad.
 */
const kinds: readonly Kind[] = [
  {
    topic: 'occasion',
    strength: 0.65,
    ours: 'data',
    unless: pattern('i')`
      \bi(?:'ve| have| must have)? (?:\w+ )?(?:booked|ordered|put|typed|chose|picked|lost|forgot|wrote|misspel\w+|got|
        gave)\b|\b(?:worried|what if|in case|my (?:own )?(?:fault|mistake))\b|
      我(?:自己|不小心)?[^，。你您]{0,6}[填写寫打订訂选選记記弄搞拿买買漏忘][错錯了]?|怕|[万萬]一|[会會]不[会會]|如果
    `,
    en: [`\\b${occasion}\\b[^]{0,90}\\b${spoilt}\\b|\\b${spoilt}\\b[^]{0,90}\\b${occasion}\\b`],
    zh: [`${occasionZh}[^！？!?]{0,40}${spoiltZh}|${spoiltZh}[^！？!?]{0,40}${occasionZh}`],
  },
  {
    topic: 'loss',
    strength: 0.8,
    unless: pattern('i')`
      \b(?:test|exam|driving|licen[cs]e|course|interview|inspection|mot)\b|
      \b(?:phone|battery|laptop|car|boiler|engine|screen|app|wifi|router|printer|fridge|plant)s?(?:'s| is| has| just| suddenly)? (?:
        died|passed)
    `,
    en: [
      `\\b${mine} (?:\\w+ ){0,2}(?:${kin}|${pet})(?:'s)? (?:\\w+ ){0,3}(?:died|dying|was killed|passed (?:away|on|over|last|this|in|just|yesterday))`,
      `\\b(?:passed away|put to sleep|(?:say|said|saying) goodbye to (?:him|her|our)|rainbow bridge|had to let (?:him|her|it|them|(?:my|our) (?:\\w+ ){0,2}${pet}) go|stillb\\w+|miscarr\\w+|widow(?:er|ed)?|bury(?:ing)? (?:my|our|him|her|me)|mourning|crematorium)\\b`,
      `\\b(?:${mine}|${kin}'s) (?:\\w+ ){0,2}(?:funeral|memorial|wake|burial|cremation|ashes|grave|gravestone|headstone)\\b`,
      `\\b(?:${mine}) late (?:\\w+ )?(?:${kin})\\b`,
      `\\b${mine} (?:\\w+ ){0,2}(?:${kin}|${pet})\\b[^!?]{0,60}\\b(?:he|she) (?:died|passed (?:away|on|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|the)|last|this|\\w+ (?:days|weeks|months|years) ago))`,
      `\\b(?:lost|losing) (?:${mine}) (?:\\w+ ){0,2}(?:${kin}|${pet})\\b(?!'s)`,
    ],
    zh: [
      `${kinZh}[^。！？!?]{0,12}(?:走[咗的]|走了(?![一几幾很两三半出进過过回上下错錯趟])|[去过]世|過[世身]|过身|离世|離世|不在了|[没沒]了|病逝|往生|過咗身)`,
      '去(?:了)?[当當做作](?:小)?天使|[喵汪狗猫貓兔]星|彩虹[桥橋]|安乐死|安樂死',
      petGone,
      '奔丧|奔喪|守灵|守靈|下葬|葬[礼禮]|[丧喪][礼禮]|出[殡殯]|骨灰|追思会|追思會|告别式|告別式|头七|頭七|治丧|治喪|最后一面|最後一面|遗体|遺體|临终|臨終|遗照|遺照',
    ],
  },
  {
    topic: 'health',
    strength: 0.65,
    en: [
      `\\b(?:${kin}|she|he)(?:'s| is| was| has been)? (?:\\w+ ){0,2}(?:in (?:the )?(?:hospital|icu|a&e|intensive care|hospice|labour)|on a ventilator|in surgery|(?:having|going (?:into|in for)|facing) (?:surgery|chemo|an operation))\\b`,
      "\\b(?:i'm|i am|i'll be|i was|i've been|i have been) (?:\\w+ ){0,2}(?:(?:in|out of|back from) (?:hospital|intensive care)|having (?:surgery|chemo|an operation)|being operated)\\b",
      `\\b${mine} (?:\\w+ ){0,2}${pet}\\b[^.!?]{0,16}\\b(?:(?:hasn't|isn't|won't|not|stopped) (?:eaten|eat|eating|drinking|drink|drunk|moved|moving|getting up)|(?:is|has been|keeps|'s) (?:being |been )?(?:sick|vomiting|throwing up|limping|bleeding|missing)|ran (?:off|away)|collapsed)\\b`,
      `\\b(?:${kin}|she|he)(?:'s| is| was| has(?: just)? been| got)? (?:\\w+ ){0,2}(?:(?:being |been )?(?:(?:admitted|hospitali[sz]ed)\\b|(?:rushed|taken) (?:in)?to (?:the )?(?:hospital|a&e|emergency))|had (?:a|an|another|his|her) (?:\\w+ )?(?:stroke|heart attack|seizure|bad fall)\\b|(?:has|with|running) (?:a |an )?(?:very |really )?(?:high )?(?:fever|temperature)\\b)`,
      '\\b(?:biopsy|chemo|chemotherapy|seizure|tumou?r|dialysis|hospice|palliative|overdose|life support)\\b',
      "\\bcan't (?:breathe|stand up|feel my)\\b",
      '\\b(?:out of|without|(?:ran|run|running) out of|missing|waiting (?:for|on))\\b[^]{0,80}\\bfor (?:my|his|her|our|their) (?:epilepsy|seizures|heart|asthma|diabetes|transplant|fits)\\b',
    ],
    zh: [
      `(?:${kinZh}|我|佢|他|她)[^。！？!?]{0,12}(?:[药藥](?:都|已[经經])?(?:断|斷|[吃用]完|[没沒冇]了)|[断斷][药藥])[^。！？!?]{0,16}(?:癫痫|癲癇|心[脏臟]|哮喘|糖尿|移植)|(?:癫痫|癲癇|心[脏臟]|哮喘|糖尿|移植)[^。！？!?]{0,16}[药藥](?:都|已[经經])?(?:断|斷|[吃用]完|[没沒冇]了)`,
      `(?:${kinZh}|我|佢|他|她)[^。！？!?]{0,16}(?:[住入]院|入咗院|加護病房|加护病房|重症|急[诊診]|化[疗療]|透析|洗腎|ICU|病危|抢救|搶救|确诊|確診|中风|中風|跌倒|摔[倒了]|[晕暈][得到]|站不[稳穩]|躺[着著]|肺上|占位|做手术|開刀|开刀|支架)(?!理|[险險费費证證]|收[据據]|押金|附近)`,
      `${kinZh}[^。，！？!?]{0,6}(?:(?:[发發]高|[发發高])[烧燒]|(?:被|[刚剛]|要|已[经經]?){0,2}送[进進到去往][^。，！？!?]{0,4}(?:[医醫]院|急[诊診]|ICU))`,
      // 这款猫粮我家猫不吃：挑食，不是病。
      `(?<![粮糧罐食味款][^，。！？]{0,8})${petZh}(?![粮糧罐食砂])(?:(?!要是|如果|[万萬]一|[会會]不)[^。！？!?]){0,16}(?:不[吃喝]|吐|瘸|跛|一拐|[流抽]血|手[术術]|麻醉|[开開]刀|送[医醫]|住院|走失|丢了|唔見)`,
      '(?:切片|活[检檢]|病理|[肿腫]瘤|[穿][刺])[^，。！？]{0,2}(?:[报報]告|[结結]果)|手[术術](?:出[来來]|做完|[结結]束|怎么样|怎麼樣|[顺順]利|延期|取消)|送(?:去)?医院了|送急[诊診]|[我隻只]?[狗猫貓][^。！？!?]{0,14}(?:唔見咗|不[见見]了|跑丢)',
    ],
  },
  {
    topic: 'frail',
    strength: 0.6,
    unless: /\b(?:birthday|turn(?:s|ing|ed)|part(?:y|ies)|cake|celebrat\w+)\b|生日|大[寿壽]|[寿壽]宴/i,
    en: [
      `\\b${mine} (?:\\w+ ){0,2}${kin}[^.!?]{0,30}\\b(?:7[5-9]|8\\d|9\\d)\\b(?![%.:£$€]|\\d)`,
      '\\b(?:evicted|being evicted|made homeless|kicked out of (?:my|our) (?:home|house|flat)|nowhere (?:else )?to (?:go|live|sleep|stay)|sleeping (?:rough|in (?:my|our|the) car))\\b',
      "\\b(?:7[5-9]|8\\d|9\\d)[- ]year[- ]old|\\b(?:she's|he's|i'm|(?:she|he) is|i am) (?:7[5-9]|8\\d|9\\d|(?:seventy-[5-9fsen]|eighty|ninety)[\\w-]*)\\b(?! (?:cm|kg|%|miles|minutes))",
      `\\b(?:no|without|out of) (?:heating|heat|hot water|electricity|running water|insulin|medicine|medication|oxygen|formula)\\b[^]{0,80}\\b(?:${kin}|elderly|degrees|freezing|weeks? old|months? old)`,
      `\\b(?:baby|toddler|newborn|(?:\\d+|two|three|four|five|six)[- ]year[- ]old)\\b[^.!?]{0,60}\\b(?:hurt|burn(?:ed|t)|bleeding|choked|swallowed|missing|wandered|walk(?:ed)? out|alone|by the road|locked)`,
    ],
    zh: [
      '(?:被|要|[给給])[^，。]{0,4}(?:[赶趕]出(?:去|[来來]|家)|扫地出门|掃地出門)|[没沒冇][地有][方处處]?住|[无無]家可[归歸]|[没沒冇][地有][方处處](?:可?去|可睡)|露宿|流落街[头頭]',
      '(?:[七八九]十|[789]\\d)[^，。,！？!?]{0,3}[岁歲]|(?:老人|老太太|奶奶|爷爷|阿[嬤嬷公]|婆婆|[妈媽爸])[^。！？!?]{0,8}(?:一[个個]人|[独獨]居|自己住)|腿[^。,，！？!?]{0,4}[肿腫]|走不[动動]|失智|老年[痴癡]呆|[给給]?留在[^。，,]{0,6}(?:公[园園]|[车車路])',
    ],
  },
  {
    topic: 'aid',
    strength: 0.6,
    en: [
      `\\b(?:i|we|she|he|who|${kin})(?:'m| am|'s| is|(?:'ve| have|'s| has) been)? (?:\\w+ )?(?:uses?|in|on|needs?|rel(?:y|ies) on) (?:an? |his |her |my )?(?:electric )?(?:wheelchair|walker|walking (?:frame|stick)|crutches|cane|zimmer frame|rollator)\\b`,
      `\\b(?:${kin}|she|he|i|who)(?:'s|'m| is| am| was)(?: still)? on (?:(?:home |an? )?(?:oxygen|ventilator|feeding tube)|dialysis at home)\\b`,
      `\\b(?:${kin}|she|i)(?:'s|'m| is| am)(?: \\w+){0,4} (?:pregnant|expecting (?:a baby|our|my|twins))\\b`,
    ],
    zh: [
      '[戴吸靠插用](?:[着著]|家用)?(?:氧气|氧氣|呼吸[机機]|制氧[机機]|製氧機)|年[迈邁]|高[龄齡]的|[拄用撑撐]着?著?[双雙]?(?:拐|柺|助[行步]器|四[脚腳])',
    ],
  },
  {
    topic: 'scam',
    strength: 0.65,
    en: [
      '\\b(?:scam(?:med|mer|mers)?|conned|swindled|defrauded|phish(?:ed|ing)|life savings|fraudsters?)\\b|\\b(?:said|claimed|pretended|thought|told me)[^.!?]{0,20} (?:he|she|they|it) (?:was|were) from\\b',
      '\\b(?:transferred|sent|paid|wired)\\b[^.!?]{0,60}\\bthought\\b',
      '\\b(?:my|our|all (?:my|our)|the) savings (?:are|is|have|went)|\\bsafe account\\b|\\b(?:rang|called|phoned|texted|posed) as\\b|\\bnumbers? to (?:him|her|them)\\b',
      "\\b(?:i|i'm|i've|i feel|me) (?:\\w+ ){0,3}(?:such a |so )(?:fool|stupid|idiot|ashamed|foolish|embarrassed)\\b(?! question)",
    ],
    zh: [
      '被[骗騙](?![你您])|[骗騙]走|[诈詐][骗騙]|冒充|[养養]老[钱錢]|棺材本|一[辈輩]子的?[积積]蓄|[毕畢]生[积積]蓄|血汗[钱錢]|[俾畀]人呃|呃咗',
      '(?:[好太真很超]|特[别別])(?:的)?(?:[丢丟][脸臉人]|[尴尷]尬)',
    ],
  },
  {
    topic: 'stranger',
    strength: 0.65,
    ours: 'data',
    en: [
      '\\b(?:got|gave|given|sent|shared|emailed|showed|posted|told|leaked|published|rung)\\b[^!?]{0,80}\\b(?:my|our|his|her) (?:\\w+ ){0,2}(?:biopsy|medical|test|results?|diagnosis|records?|(?:new |home )?address|bank details|payslips?|salary|file|messages|scan|passport)\\b',
      '\\b(?:read|said|called|shouted|announced|discussed|repeated|blurted)\\b[^.!?]{0,24}\\b(?:my|our|his|her) (?:\\w+ ){0,2}(?:diagnosis|results?|condition|illness|salary|debts?|medication|test)\\b[^.!?]{0,12}\\b(?:out|aloud|in front|loudly|to (?:everyone|the whole|all))\\b',
      "\\b(?:somebody|someone|another (?:patient|person|customer)) ?(?:else)?'s (?:\\w+ )?(?:results?|records?|file|letter|scan|report|details|passport|payslip)\\b",
    ],
    zh: [
      '(?:病[历歷]|体检|體檢|[结結]果|[报報]告|住址|[隐隱]私|身[份分][证證]|工[资資]|薪[资資]|聊天[记記][录錄]|化验单|病情)[^。！？!?]{0,24}(?:[别別]人|[别別]的|陌生|大群|群[里裡]|全公司|前夫|前妻|另一|其他|[邻鄰]居)',
      `(?:[备備]孕|[怀懷]孕|病|[艾愛]滋|[测測][试試][报報]告|收入|欠[费費款]|成[绩績]|日[记記]|工[资資]|[债債])[^。！？!?]{0,16}(?:[给給俾畀]|推送|看|睇|拆)[^。！？!?]{0,4}(?:同事|[领領][导導]|主管|上司|老[板闆]|前|[邻鄰]|[别別]人|${kinZh})`,
      '(?:大[声聲]|[当當][着著]?[众眾]|[当當][场場]|[隔]着?[^，。]{0,4}(?:喊|[叫]))[^，。！？]{0,6}(?:[念唸]|[讀读]|喊|叫|[说說講讲])[^，。！？]{0,8}(?:病|[诊診][断斷]|[结結]果|[债債]|欠[款费費]|工[资資]|薪|[隐隱]私)',
      '(?:[别別]人|[别別]的|陌生人)[^。！？!?]{0,16}(?:病[历歷]|体检|體檢|[报報]告)',
    ],
  },
  {
    topic: 'wrong-care',
    strength: 0.65,
    ours: 'safety',
    en: [
      '\\bwrong (?:medicine|medication|pills|tablets|dose|prescription|blood|leg|baby|child|drug)\\b',
      `\\b(?:you|your \\w+(?: \\w+)?|the (?:driver|carer|nurse|staff)) (?:\\w+ ){0,2}(?:let|left|dropped|hurt|injured|burned|burnt|lost|locked|gave|forgot) (?:\\w+ ){0,2}${mine} (?:\\w+ )?(?:ex|${kin}|${pet})\\b`,
      `\\b(?:doses?|tablets?|ml|mg)\\b[^]{0,80}\\b(?:\\d|two|three|four|five)[- ]?(?:yr|year)s?[- ]old\\b|\\b(?:\\d|two|three|four|five)[- ]?(?:yr|year)s?[- ]old\\b[^]{0,80}\\b(?:doses?|won't wake)\\b`,
      // Two papers that name two doses.
      `\\b\\d+(?:\\.\\d+)? ?(?:mg|mcg|ml)\\b[^.!?]{0,40}\\b(?:letter|label|box|bottle|doctor|prescription|hospital|leaflet|gp|chart)\\b[^.!?]{0,16}\\b(?:says?|said|is|was|reads)\\b[^.!?]{0,12}\\b\\d+(?:\\.\\d+)? ?(?:mg|mcg|ml)\\b`,
      // Another strength than was meant, and what somebody had said they must not have.
      `\\b(?:gave|given|dispensed|packed|put|sent|handed|got|has)\\b[^.!?]{0,40}(?:\\b(?:tablets?|pills|capsules|insulin|drops|inhaler|dose|medication|medicine|prescription|patches|syrup|ointment)\\b|\\d ?(?:mg|mcg|ml)\\b)[^.!?]{0,40}\\b(?:instead of|rather than|not (?:the|my|his|her)|in it|meant for)\\b|\\b(?:some(?:one|body) else|another (?:patient|person|customer|man|woman))'s (?:prescription|tablets|pills|medicine|medication|insulin|inhaler|x-?ray)\\b`,
      `\\ballerg\\w+\\b[^]{0,90}\\b(?:there (?:was|were)|it had|had|contained|came with|served|gave (?:him|her|me|them)|found)\\b[^.!?]{0,30}\\b(?:in|with|on) (?:it|the|his|her|my|their)\\b`,
      // “My daughter is seven. Your driver left her at the stop.”
      `\\b${mine} (?:\\w+ ){0,2}(?:${kin}|${pet})\\b[^]{0,60}\\b(?:you|your \\w+(?: \\w+)?|the (?:driver|carer|nurse|staff|teacher|coach)) (?:\\w+ ){0,1}(?:left|forgot|dropped|lost|locked|hurt|burnt) (?:him|her|them)\\b(?! (?:a|with a) )`,
      `\\b(?:nursery|school|daycare|care home|clinic|ward|you) (?:\\w+ ){0,2}let (?!me (?!ex\\b|${kin}\\b|${pet}\\b))${mine} `,
    ],
    zh: [
      '[拿配开開给給发發俾畀打抽抓用][错錯][^。，,！？!?]{0,6}(?:[药藥]|[针針]|血|[报報]告|片)|[药藥][^。！？!?]{0,40}(?:盒子?上[写寫]|不[对對]|[错錯])|[报報]告[^。！？!?]{0,6}(?:拿|[装裝]|弄|[发發]|[贴貼])[错錯反]',
      '\\d ?(?:毫[克升]|m[gl])[^。！？!?]{0,20}(?:[医醫][生院师師嘱囑]|病[历歷]|[处處]方|[药藥][单單盒袋]|[标標][签籤]|信)[^。！？!?]{0,10}\\d ?(?:毫[克升]|m[gl])',
      '(?:[给給配发發开開拿装裝放畀俾][了的咗我是]{1,3})[^。！？!?我]{0,12}(?:毫克|mg|[药藥]|[剂劑]量|胰[岛島]素)[^。！？!?]{0,16}(?:而?不是|却是?|卻是?|[应應][该該]|[写寫开開][的著着]?(?:是)?|明明|原本)',
      '[过過]敏(?![^。！!]{0,60}[吗嗎?？])[^！？!?]{0,40}(?:[里裡中面頭头][^。，！？]{0,4}(?:[还還]是|仍然?|就|竟)?[^。，！？]{0,2}有|[还還]是[^。，！？]{0,3}(?:有|[给給上放加])|照[样樣][^。，！？]{0,3}(?:[给給上放加]))',
      `你[们們哋][^。！？!?]{0,10}[把将將俾畀让讓害]我?${kinZh}`,
      // 孩子被你们落在车上, 我個女俾你哋漏咗喺校車.
      `${kinZh}[^。！？!?]{0,10}(?:[被俾畀]|[给給])(?:你[们們哋]|[老][师師]|[护護]|司[机機]|校[车車])[^。！？!?]{0,8}(?:落|漏|[丢丟]|[锁鎖]|[关關]|忘|跌|[摔打推烫燙伤傷撞夹夾]|留)`,
    ],
  },
  {
    topic: 'keepsake',
    strength: 0.6,
    ours: 'data',
    unless: pattern('i')`
      [会會](?:不[会會])?[^，。！？,!?]{0,8}(?:[丢丟没沒删刪坏壞]|不[见見])[^，。！？,!?]{0,3}[吗嗎？?]|
      \b(?:will|would|could|might) (?:i|it|they|we|my|all)\b[^.!?]{0,40}\?
    `,
    en: [
      '\\b(?:deleted|wiped|lost|erased|ruined|destroyed|smashed|broke|burn(?:t|ed)|tore|cracked)\\b[^.!?]{0,60}\\b(?:photos?|pictures|videos?|files?|years|drawings|recordings?|voicemails?|messages|thesis|heirloom|wedding|grand\\w+)\\b',
      `\\b(?:was|were|be|it's|belonged to) ${mine} (?:late |great-?){0,3}${kin}(?:'s(?! (?:who|that|\\w+ (?:who|that)))|(?<=belonged [^.!?]{0,40}))(?= ?[.,!;]|$| (?:and|before|for))`,
      `\\b(?:built|made|left|given|knitted|painted|written|worn|carved|dug|sewn) (?:\\w+ )?(?:by|to|from|for) (?:\\w+ )?${mine} (?:late |great-?){0,3}${kin}|\\bheirloom|\\b(?:late|grand\\w+|mother|father|mum|dad|gran|nan)'s (?:\\w+ )?(?:\\w+ )?(?:ring|watch|piano|dress|clock|violin|chair|quilt|necklace|bracelet|bangle|brooch|earrings|locket|pearls|scarf|diary|letters|guitar|medals?)`,
      '\\b(?:photos?|pictures|videos?|files|recordings?|voicemails?|drawings|thesis)\\b[^.!?]{0,40}\\b(?:(?:all |is |are |have |has )?gone|disappeared|vanished|deleted|wiped|empty|lost)\\b',
      '\\b(?:wedding|graduation|christening|baby|funeral|honeymoon)\\b[^]{0,80}\\b(?:lost|missed|ruined|gone|wiped|corrupted|stopped answering|weeks|months|never)\\b',
    ],
    zh: [
      '(?:照片|相册|相[簿片]|[录錄]像|[录錄]影|影片|片子|[底毛]片|[录錄]音|聊天[记記][录錄]|[论論]文|婚[礼禮]片|硬[盘碟]|[记記][忆憶]卡|全家福)[^。！？!?]{0,20}(?:[没沒]了|全空|空了|丢|丟|毁|毀|删|刪|冇咗|唔見咗|[坏壞]|格式化|不見)',
      '(?:婚[礼禮]|婚[纱紗]|[毕畢][业業]|[满滿]月|周[岁歲])[^。！？!?]{0,16}(?:到底|[坏壞]|丢|丟|毁|毀|没|沒|冇|取消)|一(?:[辈輩]子|世人?)[就得]?[嗰那]?一[次回]|唯一一?[张張件]',
      `(?:把|[将將])我?[^。，,！？!?]{0,2}${kinZh}的[^。，,！？!?]{1,6}(?:打?碎|打[烂爛]|[烧燒]|弄[坏壞丢丟脏髒]|[摔砸]|撕)`,
      `${kinZh}[^。，,！？!?]{0,4}(?:留[下给]|留給|生前|[遗遺][物留])`,
    ],
  },
  {
    topic: 'distress',
    strength: 0.5,
    en: [
      "\\b(?:shaking|in tears|sobbing|crying|sick (?:to my stomach|with worry)|(?:been )?sick for \\w+ (?:days|nights)|(?:haven't|not) slept)\\b",
    ],
    zh: [
      '(?<![笑动動乐樂心][了得到]?|(?:[谢謝]{2}|唔該|多[谢謝]|太好了)[你您]?[，,！! ]?我?[都也]?[快想要]?)哭(?!笑)|手都?在?抖|[遗遺][书書]|[撑撐]不住|扛不住|崩[溃潰]|(?<![吵嘈响響热熱冷晒][^。！？]{0,8})睡不[着著]|不敢(?:上去|睡)',
    ],
  },
]

const compiled = kinds.map(({ en, zh, ...kind }) => ({
  ...kind,
  en: new RegExp(en.join('|'), 'i'),
  zh: new RegExp(zh.join('|')),
}))

/** “I left my grandmother's ring on the shelf”, 忘了拿: nobody of ours lost it. “Can it be mended?”: nor broke it. */
const own = pattern('i')`
  \bi(?: think i| may have| must have|'ve| have)?(?: \w+ly)? (?:left|forgot|lost|dropped|misplaced)\b|
  我[^。！？!?]{0,40}(?:忘[了记記]?(?:拿|[带帶]|在)|落[在下]|弄[丢丟]|漏[咗了])|
  \b(?:can|could|do|would)\b[^.!?]{0,60}\b(?:repair|restore|mend|fix|value|clean|resize|polish)(?:ed|d)?\b[^.!?]{0,30}\?|
  (?:能|可以|[会會]|可不可以)[^。！？!?]{0,6}(?:修|洗|[补補])[^。！？!?]{0,4}[吗嗎?？]|修[得不]好[^。！？!?]{0,2}[吗嗎?？]
`

/** “She isn't in hospital”, 没住院. */
const denied = /(?:\b(?:not|never|nobody|no one|isn't|wasn't|hasn't|didn't)(?: \w+)? ?|没有?|沒有?|不是|冇)$/i

/**
 * What grave matter a customer tells of, as signals: who lives through it is owed care (`vulnerability`), and a failure
 * of ours that made it is a grave one (`severity`).
 */
export function graveMatters(message: string): Signal[] {
  const text = head(message).replaceAll('’', "'")
  const language = isChinese(text) ? 'zh' : 'en'
  for (const { topic, strength, unless, ours, [language]: says } of compiled) {
    const found = says.exec(text)
    if (!found || unless?.test(text) || denied.test(text.slice(Math.max(0, found.index - 12), found.index))) continue
    const span: Signal['span'] = [found.index, found.index + found[0].length]
    const told: Signal = { kind: 'vulnerability', span, strength, data: topic === 'aid' ? {} : { grave: topic } }
    return ours && !(topic === 'keepsake' && own.test(text))
      ? [told, { kind: 'severity', span, strength, data: { topic: ours, grave: topic } }]
      : [told]
  }
  return []
}

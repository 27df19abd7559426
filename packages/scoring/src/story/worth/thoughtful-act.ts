import { isChinese } from '../text/languages.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'

/** What any matter takes its course by: sent, refunded, checked, confirmed. Whoever does more than that has thought of somebody. */
const courseEn = new Set(
  `refund send sent resend resent email process review confirm contact reply get got deliver ship dispatch credit charge bill
  invoice check look investigate forward pass log note record update cancel close replace issue register need ask recommend
  suggest offer accept have has had be been are is can could do done try help see let know receive received hope want wish
  like love think understand appreciate apologise apologize apologised apologized sell stock go going come work made make
  notify inform complete completed approve approved raise raised escalate escalated fix fixed repair repaired solve solved reset
  restart unlock open opened submit submitted transfer transferred book booked change changed add added find found take took
  refunded processed reviewed confirmed contacted replied delivered shipped dispatched credited charged billed invoiced checked
  looked investigated forwarded passed logged noted recorded updated cancelled closed replaced issued registered needed asked
  recommended offered accepted tried helped told tell say said call called ring rang write wrote always continue aim ensure pay
  paid not never also still currently only just verify verified validate validated follow start started begin began speak
  require required listed noticed handle handled assist assisted resolve resolved provide provided`.split(/\s+/),
)
const actsEn = pattern('gi')`
  \b(?:i|we)(?:(?:['’](?:ll|ve|d)| will| have) (?:also |just |already |both |then |still |gladly |\w+ly )?([a-z]+)| (?:
      also |even |just |\w+ly )?([a-z]+ed|put|left|took|kept|gave|set|brought|threw|shut|lent|cut|slipped|wrapped)\b)
`
/** The one who comes, and more than coming: “the driver will walk you to the car”. */
const theyEn = pattern('i')`
  \b(?:the|our|your|my|one of our) (?:driver|courier|engineer|porter|nurse|doctor|chef|cook|waiter|crew|guide|teacher|
    colleague|receptionist|technician|fitter|plumber|cleaner|host|steward|team)s?(?:['’]ll| will| can)\b[^.!?]{0,50}\b(?:
    early|walk (?:you|him|her|them)|carry|wait for|help (?:you|him|her|them)|bring|hold|take (?:you|him|her|them)|ring
    before|knock|slowly|quietly|stay|wear|take (?:his|her|their) (?:time|shoes))\b
`
/** Told to do for their own good, and not for the course of things. */
const advisesEn = pattern('i')`
  (?:^|; |, (?:so|and|then) |\b(?:then|so|but) )\W*
    (?:(?:until|if|when|before|after|once|for|on|in|at|with)\b[^,.!?]{2,50}, )?
    (?:(?:just|do|maybe|best|perhaps|always|never|don['’]t) )?(?!(?:take care|take your time|come back|
      keep (?:the|your) (?:receipt|number|email)|
      bring (?:your|the|a|some) (?:passport|id|receipt|card|ticket|order|form|proof|photo)|leave (?:us|your)|
      use (?:the|this|your) (?:code|link|label|form|app)|put (?:the|your) (?:number|code|label))\b)(?:put|write|take|
    bring|wear|keep|leave|use|park|give|allow|watch|mind|avoid|cover|wrap|store|drink|eat|sit|lift|soak|rinse|wash|
    dry|pack|carry|walk|stay|rest|warm|let (?:it|them|him|her)|turn (?:off|the|it)|set (?:an?|your)|ask for|eat|sleep|
    skip|hold on to|stand|shut|lock)\b
`
/** Better for them: nearer, quieter, without steps; a thing they may have. */
const easesEn = pattern('i')`
  \b(?:it|that|this|they|there|which|train|bus|way|route|one|entrance|line|queue|lift|desk|branch|shop)(?:[’']s|
    [’']re| is| are|[’']ll be| will be)(?: \w+)? (?:quicker|faster|easier|closer|nearer|quieter|shorter|safer|warmer|
    cooler|lighter|gentler|cheaper|less (?:crowded|busy|painful|tiring|noisy))\b|
  \b(?:step.free|no steps|no stairs|wheelchair|captioned|signed|free parking|sheltered|in the shade)\b|
  \byou(?:['’]re| are) welcome to (?:have|borrow|use|take|keep|wait|sit|try)\b|
  \byou can (?:borrow|have|keep|use) (?:ours|one|mine|the|a|my|our)\b|\bfor nothing\b|\bat the same price\b|
  [£$€]\d[\d.,]*[^.!?]{0,24}\b(?:less|cheaper)\b|
  \b(?:poisonous|toxic|fragile|breaks? easily|flammable|slippery|icy|jumps? (?:to|up)|hard to (?:park|find|get)|
    people (?:always|often) (?:forget|miss|overlook))\b
`

/** For whom, or so that what: without it a deed is the course of things. */
const forThem = pattern('i')`
  \bfor (?:you|him|her|them|your|nothing)\b|
  \b(?:so|in case)(?: that)? (?:you|he|she|they|it|nobody|nothing|no one|there|the)\b|\bwith you\b|
  \bto (?:your|the) (?:door|car|room|table|seat)\b|\b(?:two|three|a|an|some|the|one) (?:spare|extra|second)\b|
  \b(?:as well|too)\b
`

/** 退款、发货、登记、通知……事情照章办，算不上额外的心意。 */
const courseZh = pattern('u')`
  退[款货貨回还還费費]|[发發](?:[货貨出送放到]|[给給]|了)|寄|[补補][发發寄]|[处處]理|[审審][核查批]|核[实實查对對]|
  [确確][认認]|登[记記]|[记記][录錄]|[备備][注註]|反[馈饋映]|上[报報]|通知|[联聯][系繫络絡]|回[复覆]|安排|跟[进進]|查|
  受理|提交|[转轉](?:交|[达達])|[取]消|[开開]通|[努尽盡]力|希望|理解|抱歉|建[议議]|推[荐薦]|需要|必[须須]|[规規]定|
  [请請]|[应應][该該]|客[气氣]|[订訂][单單]|[发發]票|增票|[专專]票|邮寄|郵寄|支持|支付|运费|運費|收到|
  [为為]您服[务務]|[帮幫]您(?:看|[办辦]|解[决決]|申[请請]|[问問]|改|[订訂定]|[预預][约約])|派送|[配]送|出[货貨]
`
const doersZh =
  '(?:我[们們哋]?|司[机機]|[师師]傅|店[里裡家]|同事|[医醫]生|[医醫][师師]|老[师師]|[护護]士|[护護]理[师師]|[厨廚]房|前[台臺]|[门門][卫衛]|保安|[导導]游|[导導]遊|阿姨|姐|哥|客房|房[务務])'
const actsZh = new RegExp(
  `(?:^|[，。；！、])(?:那天|到[时時]|[到当當][天日]|[今明聽听][天晚早日朝]|[这這呢][几幾][天日]|[洗修送做装裝来來][^，。]{0,4}的?[时時]候?|所以|也|[顺順]便?)?[^，。；！]{0,4}${doersZh}(?![们們哋]|[也都]?(?:[是係有在]|不|[没沒]|[无無]|只|[会會][尽盡]|始[终終]|一直|[非很十][常分]?|真[的心]|永[远遠]|[还還]))[^，。；！]{2,}`,
  'u',
)
const advisesZh = pattern('u')`
  (?:^|[，。；！])(?:[您你](?![好的是有要说說问問]))?[^，。我]{0,4}?(?:先|[尽儘][管]|最好|[别別]|不要|唔好|提[前早]|
    早[点點]|多|少|[记記]得)?(?:拿|放|[盖蓋]|走|坐|[带帶]|穿|[关關](?![心系係於于注爱愛])|[写寫]|[垫墊]|泡|擦|[冲沖]|
    喝|吃|睡|躺|抬|敷|冷|[开開]窗|拔|[拧擰]|[转轉]一?下|[换換]|[晾]|收好|[贴貼]|[备備]|[戴])[^，。]{1,14}(?:吧|就好|
    就行|着|著|上|[点點些]|一?下|[个個]|住|好|先啦|啦|$|，)
`
/** 照章要办的：登录、填表、带证件。 */
const dutyZh = pattern('u')`
  [请請]|需要?|必[须須]|要[先]?(?:[带帶]|填)|登[录錄入]|[点點][击擊选選]|查看|填|提供|[证證]件|身[份][证證]|[护護]照|
  [单單][号號据據]|扫[码碼]|掃[碼描]|截[图圖]|[付交缴繳][款费費钱錢]|[签簽]收|密[码碼]|[号號][码碼]|[查签簽]收|注意看|
  [发發]票|客服|售[后後]|[咨諮谘][询詢]|[网網][点點页頁站]|下[载載]|功能|支持|快[递遞]|[转轉]人工|原路|自提|
  [订訂][单單]|默[认認]|[系]统|系統|专票|增票|身[体體]|心情|[设設]置|[设設]定|重[启啟]|更新|[卸安][载載装裝]|[页頁]面|
  App|APP|app
`
const easesZh = pattern('u')`
  (?:更|比[较較])(?:[近快好稳穩][走停]?)(?=[，。]|一?[点點些]|[过過]|$)|(?:[近快稳穩][走停]?)一?[点點些]|
  [没沒][有]?(?:台[阶階]|[阶階]梯|[楼樓]梯)|不用(?:爬|走|排|等|[换換]|跑)|人少|安[静靜]|[轮輪]椅|[无無]障[碍礙]|
  [尽儘]管(?:拿|用|[说說])|(?:拿|借|攞)[^，。]{0,8}去?(?:用|着|住)|借[给給][您你]|[没沒]收(?:您|你)?[的]?[钱錢]|
  [价價](?:[钱錢格])?(?:一[样樣]|不[变變])|少[交繳缴付花](?!了)|有毒|容易(?:碎|[坏壞]|滑|[丢丟]|[过過]敏|[弄])|
  [结結]冰|路滑|[会會][涨漲]|[难難](?:停|找|走)|(?:停|泊)[车車][^，。]{0,3}[难難]|
  (?:好多|很多|不少|常有)人[^，。]{0,4}(?:忘|漏|[没沒]注意)|(?:分[钟鐘]|[几幾]步)就到|[单單][独獨分][開开用做]|
  分[开開]|[随隨][时時](?:停|喊|叫)|不[赶趕]
`

/** Whether words behind an answer do or advise more than the matter takes: somebody has thought of the one they are for. */
export function isThoughtful(added: string, may: { deeds: boolean; advice: boolean }): boolean {
  if (isChinese(added)) {
    const isCourse = courseZh.test(added)
    return (
      (may.deeds && !isCourse && actsZh.test(added)) ||
      (!dutyZh.test(added) && (easesZh.test(added) || (may.advice && advisesZh.test(added))))
    )
  }
  const acts = matchesIn(actsEn, added).some(([, one, other]) => !courseEn.has((one ?? other ?? 'be').toLowerCase()))
  return (
    (may.deeds && acts && forThem.test(added)) ||
    theyEn.test(added) ||
    easesEn.test(added) ||
    (may.advice && advisesEn.test(added))
  )
}

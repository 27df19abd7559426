import type { Form } from './form.ts'

const DONE = { done: true } as const

/** “I’ve signed out every device”, “it’s on its way”, “we’ve moved you”: deeds by their form. */
export const englishDeeds: readonly Form[] = [
  // “From tonight two of us check every wristband”: what is changed so that it does not come again.
  {
    kind: 'action',
    strength: 0.6,
    data: DONE,
    pattern:
      /\b(?:from|as of|starting) (?:today|tonight|now on|tomorrow|this (?:morning|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: on(?:wards)?)?,? (?:each|every|two|both|nobody|no one|an?|the|all|i|we|someone|somebody|there) (?!apolog|will (?:try|strive|improve|do (?:our|my)))/gi,
    unless: /\b(?:improve|strive|better|effort|careful|attention|try|commit\w*|price|fee|cost|rate|closed|open)\b|\?/i,
  },
  // “It’s stuck at the depot”: why it has not come.
  {
    kind: 'explanation',
    strength: 0.6,
    pattern:
      /\b(?:is|are|was|were|got|been|[’']s) (?:\w+ )?(?:stuck|held(?: up)?|sitting|stranded|snowed in) (?:at|in|with|on|by) (?:the|our|a|an|customs|your)\b/gi,
    unless: /\?|\bif\b/i,
  },
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /\b(?:i|we)(?:[’']ve| have)(?: (?:just|now|also|already|since))? (?!look|notic|tri|want|receiv|ask|explain|mention|need|decid|attach|hear|confirm(?:ed)? that|us(?:ed)\b|work|listen|enjoy|miss|fail|receiv|read|stat|answer|recommend|advis|appreciat|realis|realiz|assum|experienc|suffer|apologi|let\b|caus|disappoint|upset|hurt\b|wrong)(?:e-)?[a-z]{2,9}(?:ed|t|ut) (?:(?:in|out|off|on|up|back) )?(?:it|this|that|them|you|your|the|every|both|all|one|a|an|our|him|her|\d)\b/gi,
    unless: /\b(?:not|if|once|when|n[’']t)\b|\?/i,
  },
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /\b(?:i|we)(?:[’']ve| have) (?:just |now )?had (?:it|this|that|them|you|your \w{3,12}|the \w{3,12}) (?:\w{3,9}ed|put|sent|taken|cut|brought|moved)\b/gi,
    unless: /\?/,
  },
  {
    kind: 'promise',
    strength: 0.7,
    data: { due: true },
    pattern:
      /\b(?:he|she|they|it|the \w+|our \w+|an? \w+|(?:two|three) (?:\w+ ){1,3}?)(?: \w+)? ?(?:will|can|should) be (?:with you|at your (?:door|place|house|home|gate|office))\b|\b(?:he|she|they|we|i|the \w+|dr \w+) can (?:see|fit|take|do) you(?: in)? (?:today|tomorrow|tonight|at|on|this)\b|\byou[’']re (?:in|booked|down) (?:at|for|on)\b|\b(?:i|we)(?:[’']ll| will) (?:pay (?:for|you|the)|cover (?:the|your)|bear the)\b|\b(?:i[’']m|we[’']re|i am|we are) (?:now |already )?(?:replacing|refunding|reprinting|swapping|crediting|waiving|mending|rebooking|remaking) (?:it|the|your|all|them|that|this|both)\b|\b(?:it|he|she|they|the (?:driver|courier|parcel|replacement)) (?:reaches|comes to|gets to|arrives|arrives with|will be with) you (?:on |by )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)\b/gi,
    unless: /\?/,
  },
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /\b(?:it|he|she|they|one|the (?:driver|courier|technician|engineer|parcel|replacement)|mr \w{2,12}|ms \w{2,12})(?:[’']s|[’']re| is| are) (?:now |already )?(?:on (?:its|his|her|their|the) way|with (?:the|our) (?:courier|driver)|booked in|swapped|reinstated|unlocked|switched)\b/gi,
    unless: /\b(?:if|once|when|not)\b|\?/i,
  },
  {
    kind: 'guidance',
    strength: 0.6,
    pattern:
      /\byou (?:can|may|could) (?:\w{3,8} )?(?:apply|ask|request|file|submit|renew|cancel|change|book|claim|find|download|track|order|exchange|return|rebook|reschedule|collect|pick (?:it|them) up|do (?:it|that|this)) [^.!?]{0,30}\b(?:on|in|at|under|via|through|from) (?:the|our|your|my)\b|(?:^|[.!?] |\bthen |\bfirst,? )(?:please )?try \w{3,10}ing\b/gi,
    unless: /\?/,
  },
  {
    kind: 'promise',
    strength: 0.6,
    data: { due: true },
    pattern:
      /\b(?:it |they |that |he |she )?should be (?:(?:ready|there|here|done|fixed|in|with you|back|finished) )?(?:by |on |for )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)\b/gi,
    unless: /\?/,
  },
  {
    kind: 'promise',
    strength: 0.8,
    data: { due: true },
    pattern:
      /\bguaranteed within (?:an?|one|two|three|half an|\d{1,2}) (?:hours?|days?|minutes?)\b|\b(?:i|we)(?:[’']ll| will) (?:have|get) (?:it|that|this|them|your \w+|the \w+|someone|somebody) (?:\w+ed|to \w+|look|mend|seen to|sent|made|put|done|redone|rebuilt)\b/gi,
  },
  {
    // “I’m very sorry about your mother”: somebody of theirs is thought of.
    kind: 'acknowledgement',
    strength: 0.8,
    data: { of: 'feeling' },
    pattern:
      /\bsorry (?:about|for|to (?:hear|learn|read) (?:about|of|that)) (?:your (?:\w+ )?(?:loss|mother|mum|mom|father|dad|husband|wife|son|daughter|brother|sister|gran\w*|nan|partner|friend|dog|cat|family)|you(?:[’']ve| have)? lost)\b|\b(?:a lot|so much|too much)(?: all)? to (?:carry|deal with|take in|cope with|go through|shoulder|bear)\b|\bhope (?:you|she|he|they)(?:[’']re| are| is|[’']s)? (?:on the mend|recovers?|gets? (?:better|well)|feels? (?:much )?better)\b/gi,
    unless: /\b(?:order|booking|account|ticket|appointment|bill|card|policy)\b/i,
  },
  {
    kind: 'warmth',
    strength: 0.5,
    pattern: /\b(?:look|looking) forward to (?:meeting|seeing|having|welcoming|cooking|serving)\b/gi,
  },
]

/** 第二笔我已经原路退回去了、账号锁住了、写进备注了：按句式就是办了的事。 */
export const chineseDeeds: readonly Form[] = [
  // 我帮她改到下铺了、把阿姨那张排在早上：给他家里的人办的，也是给他办的。
  {
    kind: 'action',
    strength: 0.6,
    data: DONE,
    pattern:
      /(?:我|我[们們哋])[^，。！？,?!您你]{0,6}(?:[给給帮幫替为為同]|安排)(?:[她他它牠佢]|阿[姨嬤公婆]|叔叔|老人家?|伯[父母]|[弟妹]{1,2}|[爷爺奶]{2}|[宝寶][宝寶贝貝]|小朋友|孩子)[^，。！？,?!]{0,4}(?:申[请請]|安排|[订訂留改换換加备備约約排补補准準找放转轉]|登[记記])|[把将將][^，。！？,?!您你]{1,10}(?:[改排换換调調移挪]|安排)[到在成至给給]/gu,
    unless: /[?？吗嗎]|如果|要是|需要[您你]|[请請][您你]?|可以[^，。]{0,3}[给給帮幫把将將]/u,
  },
  // 从今天起每次交接都念手环号：往后不再出这事的办法。
  {
    kind: 'action',
    strength: 0.6,
    data: DONE,
    pattern:
      /[从從自]?(?:今[天日晚]|明[天日]|[即聽]日|[现現]在|[这這本][周週])(?:起|[开開]始)[^。！？!?]{0,12}?(?:每一?[次回趟班件]|都[由要]|[两兩二][个個]?人|一律|[专專]人)/gu,
    unless: /加[强強]|提升|改[进進善]|努力|注意|[严嚴]格|[杜避涨漲]|[争爭]取|收[费費]|[吗嗎?？]/u,
  },
  // 已改成周五、已更新为新地址：办了。
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /(?:^|[，。！？,])我?(?:[这這][边邊])?已[经經]?(?:[给給帮幫替为為][您你])?(?:[改换換]|更[新改正]|修[改正]|[变變]更|[调調]整?|延[长長期]?|[转轉]|升[级級])[成为為到至]/gu,
    unless: /[吗嗎?？]|如果|自[动動]/u,
  },
  {
    kind: 'check-in',
    strength: 0.7,
    pattern: /解[决決]了?[您你]的?(?:[问問][题題]|[困][扰擾]|疑[问問])了?[吗嗎没沒]/gu,
  },
  // 卡在转运站：没到的缘由。
  {
    kind: 'explanation',
    strength: 0.6,
    pattern:
      /(?:[卡压壓困]|[滞滯]留|[扣积積][压壓]?|耽[搁擱])[在喺]了?[^，。！？,]{1,10}(?:[站仓倉点點]|海[关關]|中心|路上|[关關]口)/gu,
    unless: /[吗嗎?？]|如果/u,
  },
  {
    // 我让厨房重做一份、师傅明天可以上门、坏掉的我们赔：谁去做什么，按句式就是答应了。
    kind: 'promise',
    strength: 0.65,
    pattern:
      /(?:我|我[们們哋]|这边|這邊)(?:[会會就再]|[这這]就|[马馬]上|[现現]在|另外|今[晚天]|明天|聽日){0,2}(?:[让讓叫请請派]|安排|通知)(?![您你])[^，。！？?]{1,10}(?:[做送来來嚟去换換修打取抬接整上补補]|[处處]理)|(?:我|我[们們哋])[^，。！？?您你]{0,8}(?:[过過]去|过来|過[來嚟]|上[门門]|去)(?:[修换換取睇看送整]|[检檢]查|[处處]理)|(?:我[们們哋]|我|本店)[会會来來全都照]?(?:[检檢]查|赔(?!不)|賠(?![唔不])|补[发寄送给]|補[發寄送給]|重[做印寄发發])(?![了过過咗的])|(?:我|我[们們哋])(?:[会會再先]|[马馬]上|[这這]就|[现現]在)?[给給帮幫替为為同][您你]再?(?:[叫订訂约約送寄发發]|换(?!成)|換(?!成)|[留补補重转轉]|安排|申[请請]|打(?!折)|送)(?![^，。！？?]{0,8}[了咗])|(?:用|通过|透過)[^，。！？?]{1,5}[发發寄传傳][给給][您你]|[寄送发發拎][个個返多][^，。！？?]{0,6}[俾畀给給][您你]|(?:[再会會]|[当當今明]天|[当當今]晚|明早|[马馬]上|到[时時])就?(?:[打覆回]|联系|聯絡)(?:电话|電話)?[俾畀给給]?[您你]|我?[跟同和](?:司[机機]|[师師]傅|[厨廚]房|同事|老[师師]|[医醫]生|前台|仓库|倉庫)[说說講讲打]一?[声聲下]/gu,
    unless: /[吗嗎?？]|如果|要是|没有?|沒有?|不[能会會行了到]|唔|[您你]自己/u,
  },
  {
    // 师傅九点到十一点可以上门、预计三点前修好：有人，有时候。
    kind: 'promise',
    strength: 0.7,
    data: { due: true },
    pattern:
      /(?:[师師]傅|技[师師]|工程[师師]|同事|[护護]士|快[递遞]|保安|我[们們哋]|[专專]人|司[机機])[^，。！？?]{0,14}(?:[点點]|[今明后後聽][天日早晚]|[上下]午|[周週][一二三四五六日])[^，。！？?]{0,6}(?:上[门門嚟]|[过過]去|过来|過[來嚟]|到[您你])|(?:[点點]半?|[今明后後聽][天日]|[上下]午)[^，。！？?您你]{0,2}(?:[医醫]生|[师師]傅|老[师師])(?:可以|能|有空)[看做修来來]?|(?:[点點]半?|[今明后後][天日]|[天日周週]|小[时時]|分[钟鐘])[之以]?[前内內][^，。！？?您你]{0,6}(?:[修弄做]好|[送寄]到|搞[掂定]|完成|到[货貨]|修完|通水|来电|恢[复復])/gu,
    unless: /[吗嗎?？]|如果|要是|没有?|沒有?|不[能会會]|应该已|應該已/u,
  },
  {
    // 门我给您打开了、我已经重印一张、我在您档案里备注了：办了。
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /我[们們哋]?[^，。！？?]{0,4}[给給帮幫替为為同][您你](?![^，。！？?]{0,3}(?:[说說讲講问問添]|解[释釋]|提醒|造成|带来|帶來|看[过過]))[^，。！？?]{1,8}[了咗]|(?:已[经經]|[刚剛])[^，。！？?您你]{0,3}(?:[印做备備订訂叫派约約下开開寄发發补補换換]|申[请請]|提交)[了咗好]?(?:[一两兩新]|\d)|[在喺到][^，。！？?]{1,10}[里裡上度单單](?:备注|備註|[写寫记記标標加])(?:[了咗]|[上好下]了)|(?:^|[，。！,!])我(?:[也都又先再]|重新|给[^，。！？?您你]{1,6}|給[^，。！？?您你]{1,6}|跟[^，。！？?您你]{1,6}){1,2}(?:[发發寄退写寫加记記报報转轉改换換订訂留补補打]|登[记記]|通知|联系|聯絡)[着著]?(?:[了咗]|好了)|[您你]的[^，。！？?]{1,8}(?:[现現]在|已)就?(?:冻结|凍結|[停退锁鎖改]|取消|解[锁鎖]|恢[复復])[好掉]?[了咗]|正在?[把将將][^，。！？?]{1,10}[送拿寄发發运運换換退拉取][过過出上下回]?[去来來給给]/gu,
    unless: /[吗嗎?？]|如果|要是|没有?|沒有?|还没|還沒|请|請(?!假)/u,
  },
  {
    // 按住按钮五秒、您到前台取就行：怎么做。
    kind: 'guidance',
    strength: 0.6,
    pattern:
      /(?:[长長]按|[按撳㩒]住)(?![了过過咗])[^，。！？了]{1,12}|(?:^|[，。！？；：]|[先再请請您]|然[后後])(?:[按点點]一下|[按拔]下|点[击开]|點[擊開]|打[开開]|拔掉|插上|重[启啟]|[拧擰撳㩒]|旋[转轉]|滑[动動]|[往向][左右上下]|[输輸]入|[扫掃]一)[^，。！？了]{1,12}|[到去在][^，。！？?]{1,8}(?:[取拿领領换換办辦交付退]|登[记記])(?:就[行好得]|就可以|即可)/gu,
    unless: /[吗嗎]|如果|是不是|[没沒]有/u,
  },
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /(?:我|我[们們哋]|这边|這邊)[^，。！？?]{0,6}(?:已[经經]|[已刚剛都也]|刚刚|剛剛)[^，。！？?]{0,8}(?:[退发發寄送改换換锁鎖停关關补補写寫记記转轉派订訂约約留开開解拦攔踢]|取消|冻结|凍結|登[记記]|安排|通知)[^，。！？?]{0,4}[了好咗]|(?:账[号户]|[賬帳]號|帳戶|[卡号號钱錢款票]|订单|訂單|[权權]限|封[禁号]|链接|連結)(?:已[经經]|[已也都]|也给[您你])?(?:[给給帮幫]您|[给給]你)?(?:[锁鎖]住|[锁鎖解发發寄]|冻结|凍結|解[开封]|[开開改]好|[开開]通|退回|登[记記]上|[补補]上)[^，。！？?]{0,5}[了咗]|(?:已[经經]|[都刚剛])(?:[给給][您你])?[退发發寄打转轉](?:[出过過]去|[出到]|[给給]您)[^，。！？?]{0,3}[了咗]|[写寫记記登加录錄][进進到在入][^，。！？?]{1,6}[了咗]/gu,
    unless: /[吗嗎?？]|如果|要是|还没|還沒|[您你](?:[已刚]|自己)|之[后後]/u,
  },
  // 补上了、漏打了,已经重开,发您邮箱了：句子里只有办了的事。
  {
    kind: 'action',
    strength: 0.65,
    data: DONE,
    pattern:
      /(?<=^|[，。！,!])(?:[都也]|已经?|已經|[刚剛]{1,2}|[给給幫帮替][您你]){0,2}(?:(?:[补補改换換删刪]|[更修]正)(?:[上好正掉]|[过過][来來])?[了咗]|(?:已[经經])?重新?[开開印做发發寄][了好咗]?|[发發寄][到去给給]?[您你][^，。！？,]{0,5}[了咗])(?=[，。！,!～~]|$)/gu,
    unless: /[吗嗎?？]|如果|[没沒]有|[您你](?:已|自己)/u,
  },
  {
    kind: 'action',
    strength: 0.6,
    data: { done: false },
    pattern:
      /(?:^|[，。！？,!]|我|等我)(?:[先来來去]|[这這]就|[马馬]上|[亲親]自|[现現]在)?[调調翻查核看追催问問](?:一[下查]|[下看]|出[来來])(?![，。]?[您你]?的?(?:[邮信]箱|短信|合同|[条條]款))(?=[^，。！？]{0,12}(?:[账帳单單]|记录|紀錄|原因|情[况況]|[资資]料|物流|系[统統]))|我[们們]?先?[给給帮幫替为為][您你]先?(?:[保预預]留|留[着著]|[锁鎖]定|占)|我(?:[这這]就|[马馬]上|[现現]在|[亲親]自|先)?(?:[上下][楼樓去]|[过過]去|跑一趟|到[^，。！？您你]{1,6}|去(?![了过過年]))[^，。！？您你]{0,6}(?:看看|[翻找查拿取睇瞧催]|核[对對])|我(?:[亲親]自|[来來]|[这這]就)(?:看看|查查|[看查]一下|盯)/gu,
    unless: /[请請]|麻[烦煩]|[您你](?:先|自己|可以)/u,
  },
  {
    kind: 'promise',
    strength: 0.75,
    data: { due: true },
    pattern:
      /(?:[今明后後][天日晚早]|[聽听]日|[下这這本]?[周週][一二三四五六日末]|[一二两兩三四五六七八九十\d]{1,3}[点點]半?|小[时時][内內])(?:[早晚下上中][上午晝昼]?|一早)?[之以]?前?[我][们們哋]?(?:[亲親]自|[带帶]人|[带帶]着?|自己|[专專]程|直接)?[^，。！？,您你]{0,6}(?:[送来來嚟到换換装裝]|[上登][门門]|[过過][来來去]|打[给給电電]|致[电電])/gu,
    unless: /[吗嗎?？]|如果|要是/u,
  },
  {
    kind: 'asks-datum',
    strength: 0.7,
    data: { datum: 'account' },
    pattern: /(?:ID|id|账号|帳號|昵称|暱稱)(?:[发發给給畀]我|多少|[报報发發]一下|是多少)/gu,
  },
  {
    kind: 'asks-datum',
    strength: 0.7,
    data: { datum: 'photo' },
    pattern:
      /(?:上[传傳]|[传傳发發]|提供|拍(?!的)|附上)(?:一[下张張]|几张|幾張)?[^，。！？]{0,10}(?:的照片|[照图圖影]片|截[图圖]|视频|視頻)/gu,
    unless: /我[们們]?[已会會帮幫给給]|收到/u,
  },
  {
    kind: 'template-phrase',
    strength: 0.8,
    pattern:
      /(?:抱歉|不好意思|[对對]不起|歉意|见谅|見諒)[^，。！？]{0,4}(?:[给給为為]|造成|帶來|带来)[您你]?的?(?:带来|帶來|造成)?[了的]?(?:不便|困[扰擾]|不愉快)/gu,
  },
  {
    kind: 'guidance',
    strength: 0.6,
    pattern:
      /(?:可以?|[请請])[您你]?(?:(?:[到至去於在]|前往)[^，。！？?]{1,14}|[上在]?[网網線线]上?|自行)(?:申[请請]|预约|預約|[报報]修|[办辦]理|[领領]取|改[签簽]|兑换|兌換|退[还還]|登[记記]|查[询詢])/gu,
  },
  {
    kind: 'option',
    strength: 0.6,
    pattern:
      /可以[给給帮幫为為畀][您你][^，。！？?]{0,6}(?:打[一二三四五六七八九\d]|[退换換补補送免减減延改约約]|安排)/gu,
    unless: /不可以|[吗嗎?？]/u,
  },
  {
    kind: 'hand-off',
    strength: 0.65,
    pattern:
      /(?:直接|[现現]在|[这這]就|[帮幫给把]您|[帮给把]你)[^，。！？?]{0,3}转(?:过去|[给到接])|(?:直接|現在|這就|[幫把][您你])[^，。！？?]{0,3}轉(?:過去|[給到接])/gu,
  },
]

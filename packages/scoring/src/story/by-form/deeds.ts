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
      /\b(?:he|she|they|it|the \w+|our \w+|an? \w+|(?:two|three) (?:\w+ ){1,3}?)(?: \w+)? ?(?:will|can|should) be (?:with you|at your (?:door|place|house|home|gate|office))\b|\b(?:it|he|she|they|the \w+) expects? to (?:finish|be (?:done|there|with you)|have it)\b|\b(?:he|she|they|we|i|the \w+|dr \w+) can (?:see|fit|take|do) you(?: in)? (?:today|tomorrow|tonight|at|on|this)\b|\byou[’']re (?:in|booked|down) (?:at|for|on)\b|\b(?:i|we)(?:[’']ll| will) (?:pay (?:for|you|the)|cover (?:the|your)|bear the)\b|\b(?:i[’']m|we[’']re|i am|we are) (?:now |already )?(?:replacing|refunding|reprinting|swapping|crediting|waiving|mending|rebooking|remaking) (?:it|the|your|all|them|that|this|both)\b|\b(?:it|he|she|they|the (?:driver|courier|parcel|replacement)) (?:reaches|comes to|gets to|arrives|arrives with|will be with) you (?:on |by )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)\b/gi,
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
      /(?:我|我[们們哋])[^，。！？,?!您你]{0,6}(?:[给給帮幫替为為同]|安排)(?:[她他它牠佢]|阿[姨嬤公婆]|叔叔|老人家?|伯[父母]|[弟妹]{1,2}|[爷爺奶]{2}|[宝寶][宝寶贝貝]|小朋友|孩子)[^，。！？,?!]{0,4}(?:申[请請]|安排|[订訂]|留|改|[换換]|加|登[记記]|[备備]|[约約]|排|[补補]|[准準]|找|放|[转轉])|(?:把|[将將])[^，。！？,?!您你]{1,10}(?:改|排|[换換]|[调調]|安排|移|挪)(?:[到在成至]|[给給])/gu,
    unless: /[?？吗嗎]|如果|要是|需要[您你]|[请請][您你]?|可以[^，。]{0,3}[给給帮幫把将將]/u,
  },
  // 从今天起每次交接都念手环号：往后不再出这事的办法。
  {
    kind: 'action',
    strength: 0.6,
    data: DONE,
    pattern:
      /[从從自]?(?:今天|今日|今晚|明天|明日|即日|聽日|[现現]在|[这這][周週]|本[周週])(?:起|[开開]始)[^。！？!?]{0,12}?(?:每一?[次回趟班件]|都[由要]|[两兩二][个個]?人|一律|[专專]人)/gu,
    unless: /加[强強]|提升|改[进進善]|努力|注意|[严嚴]格|[杜避]|[争爭]取|收[费費]|[涨漲]|[吗嗎?？]/u,
  },
  // 已改成周五、已更新为新地址：办了。
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /(?:^|[，。！？,])(?:我)?(?:[这這][边邊])?已[经經]?(?:[给給帮幫替为為][您你])?(?:改|更[新改正]|修[改正]|[变變]更|[换換]|[调調]整?|延[长長期]?|[转轉]|升[级級])(?:成|[为為]|到|至)/gu,
    unless: /[吗嗎?？]|如果|自[动動]/u,
  },
  {
    kind: 'check-in',
    strength: 0.7,
    pattern: /解[决決](?:了)?[您你]的?(?:[问問][题題]|[困][扰擾]|疑[问問])了?[吗嗎没沒]/gu,
  },
  // 卡在转运站：没到的缘由。
  {
    kind: 'explanation',
    strength: 0.6,
    pattern:
      /(?:卡|[压壓]|滞留|滯留|困|[扣积積][压壓]?|耽[搁擱])(?:在|喺)(?:了)?[^，。！？,]{1,10}(?:站|[仓倉]|海[关關]|[点點]|中心|路上|[关關]口)/gu,
    unless: /[吗嗎?？]|如果/u,
  },
  {
    // 我让厨房重做一份、师傅明天可以上门、坏掉的我们赔：谁去做什么，按句式就是答应了。
    kind: 'promise',
    strength: 0.65,
    pattern:
      /(?:我|我们|我們|我哋|这边|這邊)(?:会|會|就|这就|這就|马上|馬上|现在|現在|另外|再|今晚|明天|聽日|今天)?(?:让|讓|叫|请|請|派|安排|通知)(?![您你])[^，。！？?]{1,10}(?:做|送|来|來|嚟|去|换|換|修|打|取|抬|接|整|上|补|補|处理|處理)|(?:我|我们|我們|我哋)[^，。！？?您你]{0,8}(?:过去|過去|过来|過來|過嚟|上门|上門|去)(?:修|换|換|取|检查|檢查|睇|看|送|整|处理|處理)|(?:我们|我們|我哋|我|本店)(?:会|會|来|來|全|都|照)?(?:检查|檢查|赔(?!不)|賠(?!唔|不)|补(?:发|寄|送|给)|補(?:發|寄|送|給)|重做|重印|重寄|重发|重發)(?!了|过|過|咗|的)|(?:我|我们|我們|我哋)(?:会|會|再|先|马上|馬上|这就|這就|现在|現在)?(?:给|給|帮|幫|替|为|為|同)[您你](?:再)?(?:叫|订|訂|约|約|送|寄|发|發|换(?!成)|換(?!成)|留|补|補|重|安排|申请|申請|转|轉|打(?!折)|送)(?![^，。！？?]{0,8}(?:了|咗))|(?:用|通过|透過)[^，。！？?]{1,5}(?:发|發|寄|传|傳)(?:给|給)[您你]|(?:寄|送|发|發|拎)(?:个|個|返|多)[^，。！？?]{0,6}(?:俾|畀|给|給)[您你]|(?:再|会|會|当天|當天|当晚|當晚|今天|今晚|明天|明早|马上|馬上|到时|到時)就?(?:打|覆|回|联系|聯絡)(?:电话|電話)?(?:俾|畀|给|給)?[您你]|(?:我)?(?:跟|同|和)(?:司机|司機|师傅|師傅|厨房|廚房|同事|老师|老師|医生|醫生|前台|仓库|倉庫)(?:说|說|講|讲|打)(?:一)?(?:声|聲|下)/gu,
    unless: /[吗嗎?？]|如果|要是|没有?|沒有?|不能|不会|不會|不行|唔|不了|不到|您自己|你自己/u,
  },
  {
    // 师傅九点到十一点可以上门、预计三点前修好：有人，有时候。
    kind: 'promise',
    strength: 0.7,
    data: { due: true },
    pattern:
      /(?:师傅|師傅|技师|技師|工程师|工程師|同事|护士|護士|快递|快遞|保安|我们|我們|我哋|专人|專人|司机|司機)[^，。！？?]{0,14}(?:[点點]|[今明后後聽][天日早晚]|上午|下午|周[一二三四五六日]|週[一二三四五六日])[^，。！？?]{0,6}(?:上门|上門|过去|過去|过来|過來|過嚟|到您|到你|上嚟)|(?:[点點]半?|[今明后後聽][天日]|上午|下午)[^，。！？?您你]{0,2}(?:医生|醫生|师傅|師傅|老师|老師)(?:可以|能|有空)(?:看|做|修|来|來)?|(?:[点點]半?|[今明后後][天日]|[天日周週]|小时|小時|分钟|分鐘)[之以]?(?:前|内|內)[^，。！？?您你]{0,6}(?:修好|送到|搞掂|搞定|弄好|做好|完成|寄到|到货|到貨|修完|通水|来电|恢复|恢復)/gu,
    unless: /[吗嗎?？]|如果|要是|没有?|沒有?|不能|不会|不會|应该已|應該已/u,
  },
  {
    // 门我给您打开了、我已经重印一张、我在您档案里备注了：办了。
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /我(?:们|們|哋)?[^，。！？?]{0,4}(?:给|給|帮|幫|替|为|為|同)[您你](?![^，。！？?]{0,3}(?:说|說|讲|講|解释|解釋|提醒|问|問|添|造成|带来|帶來|看过|看過))[^，。！？?]{1,8}(?:了|咗)|(?:已经|已經|刚|剛)[^，。！？?您你]{0,3}(?:印|做|备|備|订|訂|叫|派|约|約|申请|申請|提交|下|开|開|寄|发|發|补|補|换|換)(?:了|咗|好)?(?:一|两|兩|新|\d)|(?:在|喺|到)[^，。！？?]{1,10}(?:里|裡|上|度|单|單)(?:备注|備註|写|寫|记|記|标|標|加)(?:了|上了|好了|咗|下了)|(?:^|[，。！,!])我(?:也|都|又|先|重新|再|给[^，。！？?您你]{1,6}|給[^，。！？?您你]{1,6}|跟[^，。！？?您你]{1,6}){1,2}(?:发|發|寄|退|登记|登記|通知|联系|聯絡|写|寫|加|记|記|报|報|转|轉|改|换|換|订|訂|留|补|補|打)(?:着|著)?(?:了|好了|咗)|(?:您|你)的[^，。！？?]{1,8}(?:现在|現在|已)(?:就)?(?:冻结|凍結|停|退|取消|锁|鎖|改|解锁|解鎖|恢复|恢復)(?:好|掉)?(?:了|咗)|都按[^，。！？?]{1,6}(?:登记|登記|处理|處理)(?:好)?(?:了|咗)|正(?:在)?(?:把|将|將)[^，。！？?]{1,10}(?:送|拿|寄|发|發|运|運|换|換|退|拉|取)(?:过|過|出|上|下|回)?(?:去|来|來|給|给)|[师師][傅父][^，。！？?]{0,4}(?:正在|在|而家|喺度|已经|已經)[^，。！？?]{0,4}(?:维修|維修|修|抢修|搶修|检修|檢修)/gu,
    unless: /[吗嗎?？]|如果|要是|没有?|沒有?|还没|還沒|请|請(?!假)/u,
  },
  {
    // 按住按钮五秒、您到前台取就行：怎么做。
    kind: 'guidance',
    strength: 0.6,
    pattern:
      /(?:长按|長按|按住|撳住|㩒住)(?!了|过|過|咗)[^，。！？了]{1,12}|(?:^|[，。！？；：]|先|再|然后|然後|请|請|您)(?:按一下|按下|点击|點擊|点开|點開|点一下|點一下|打开|打開|拔掉|拔下|插上|重启|重啟|拧|擰|旋转|旋轉|滑动|滑動|[往向][左右上下]|输入|輸入|撳|㩒|扫一|掃一)[^，。！？了]{1,12}|(?:到|去|在)[^，。！？?]{1,8}(?:取|拿|领|領|换|換|办|辦|交|付|登记|登記|退)(?:就行|就可以|即可|就好|就得)/gu,
    unless: /[吗嗎]|如果|是不是|没有|沒有/u,
  },
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /(?:我|我们|我們|我哋|这边|這邊)[^，。！？?]{0,6}(?:已经|已經|已|刚|剛|刚刚|剛剛|都|也)[^，。！？?]{0,8}(?:退|发|發|寄|送|改|换|換|取消|锁|鎖|冻结|凍結|停|关|關|补|補|登记|登記|写|寫|记|記|转|轉|安排|派|通知|订|訂|约|約|留|开|開|解|拦|攔|踢)[^，。！？?]{0,4}(?:了|好|咗)|(?:账号|賬號|帳號|账户|帳戶|卡|号|號|订单|訂單|权限|權限|封禁|封号|链接|連結|钱|錢|款|票)(?:已经|已經|已|也|都|也给您|也给你)?(?:给您|給您|给你|給你|帮您|幫您)?(?:锁住|鎖住|锁|鎖|冻结|凍結|解|解开|解封|开好|開好|开通|開通|退回|改好|登记上|登記上|发|發|寄|补上|補上)[^，。！？?]{0,5}(?:了|咗)|(?:已经|已經|都|刚|剛)(?:给您|給您|给你|給你)?(?:退|发|發|寄|打|转|轉)(?:出去|过去|過去|出|给您|給您|到)[^，。！？?]{0,3}(?:了|咗)|(?:写|寫|记|記|登|加|录|錄)(?:进|進|到|在|入)[^，。！？?]{1,6}(?:了|咗)/gu,
    unless: /[吗嗎?？]|如果|要是|还没|還沒|[您你](?:已|自己|刚)|之后|之後/u,
  },
  // 补上了、漏打了,已经重开,发您邮箱了：句子里只有办了的事。
  {
    kind: 'action',
    strength: 0.65,
    data: DONE,
    pattern:
      /(?<=^|[，。！,!])(?:都|也|已经?|已經|[刚剛]{1,2}|(?:给|給|幫|帮|替)[您你]){0,2}(?:(?:补|補|改|换|換|更正|修正|[删刪])(?:上|好|正|掉|[过過][来來])?[了咗]|(?:已经|已經)?重(?:新)?(?:[开開]|印|做|[发發]|寄)(?:了|好|咗)?|(?:[发發]|寄)(?:到|去|[给給])?[您你][^，。！？,]{0,5}[了咗])(?=[，。！,!～~]|$)/gu,
    unless: /[吗嗎?？]|如果|[没沒]有|[您你](?:已|自己)/u,
  },
  {
    kind: 'action',
    strength: 0.6,
    data: { done: false },
    pattern:
      /(?:^|[，。！？,!]|我|等我)(?:先|来|來|去|这就|這就|马上|馬上|亲自|親自|现在|現在)?(?:调|調|翻|查|核|看|追|催|问|問)(?:一下|下|看|一查|出来|出來)(?![，。]?(?:您|你)?(?:的)?(?:邮箱|短信|信箱|合同|条款|條款))(?=[^，。！？]{0,12}(?:账|帳|单|單|记录|紀錄|原因|情况|情況|资料|資料|物流|系统|系統))|我(?:们|們)?(?:先)?(?:给|給|帮|幫|替|为|為)(?:您|你)(?:先)?(?:保留|预留|預留|留着|留著|锁定|鎖定|占)|我(?:这就|這就|马上|馬上|现在|現在|亲自|親自|先)?(?:上楼|上樓|下楼|下樓|过去|過去|上去|下去|跑一趟|到[^，。！？您你]{1,6}|去(?!了|过|過|年))[^，。！？您你]{0,6}(?:看看|翻|找|查|拿|取|睇|瞧|催|核对|核對)|我(?:亲自|親自|来|來|这就|這就)(?:看看|查查|看一下|查一下|盯)/gu,
    unless: /请|請|麻烦|麻煩|[您你](?:先|自己|可以)/u,
  },
  {
    kind: 'promise',
    strength: 0.75,
    data: { due: true },
    pattern:
      /(?:[今明后後][天日晚早]|聽日|听日|[下这這本]?[周週][一二三四五六日末]|[一二两兩三四五六七八九十\d]{1,3}[点點]半?|小[时時][内內])(?:[早晚下上中][上午晝昼]?|一早)?[之以]?前?[我](?:[们們哋])?(?:[亲親]自|[带帶]人|[带帶]着?|自己|[专專]程|直接)?[^，。！？,您你]{0,6}(?:送|上[门門]|登[门門]|[过過][来來去]|[来來嚟]|到|[换換]|[装裝]|打[给給电電]|致[电電])/gu,
    unless: /[吗嗎?？]|如果|要是/u,
  },
  {
    kind: 'asks-datum',
    strength: 0.7,
    data: { datum: 'account' },
    pattern: /(?:ID|id|账号|帳號|昵称|暱稱)(?:发我|發我|给我|給我|多少|报一下|報一下|发一下|發一下|是多少|畀我)/gu,
  },
  {
    kind: 'asks-datum',
    strength: 0.7,
    data: { datum: 'photo' },
    pattern:
      /(?:上传|上傳|传|傳|发|發|提供|拍(?!的)|附上)(?:一下|一张|一張|几张|幾張)?[^，。！？]{0,10}(?:的照片|照片|图片|圖片|截图|截圖|视频|視頻|影片)/gu,
    unless: /我(?:们|們)?(?:已|会|會|帮|幫|给|給)|收到/u,
  },
  {
    kind: 'template-phrase',
    strength: 0.8,
    pattern:
      /(?:抱歉|不好意思|对不起|對不起|歉意|见谅|見諒)[^，。！？]{0,4}(?:给|給|为|為|造成|帶來|带来)(?:您|你)?(?:的)?(?:带来|帶來|造成)?(?:了|的)?(?:不便|困扰|困擾|不愉快)/gu,
  },
  {
    kind: 'guidance',
    strength: 0.6,
    pattern:
      /(?:可以?|请|請)(?:您|你)?(?:(?:到|至|去|前往|於|在)[^，。！？?]{1,14}|[上在]?[网網線线]上?|自行)(?:申请|申請|预约|預約|报修|報修|办理|辦理|领取|領取|改签|改簽|兑换|兌換|退还|退還|登记|登記|查询|查詢)/gu,
  },
  {
    kind: 'option',
    strength: 0.6,
    pattern:
      /可以(?:给|給|帮|幫|为|為|畀)(?:您|你)[^，。！？?]{0,6}(?:打[一二三四五六七八九\d]|退|换|換|补|補|送|免|减|減|延|改|约|約|安排)/gu,
    unless: /不可以|[吗嗎?？]/u,
  },
  {
    kind: 'hand-off',
    strength: 0.65,
    pattern:
      /(?:直接|现在|現在|这就|這就|帮您|幫您|帮你|给您|给你|把您|把你)[^，。！？?]{0,3}转(?:过去|给|到|接)|(?:直接|現在|這就|幫您|幫你|把您|把你)[^，。！？?]{0,3}轉(?:過去|給|到|接)/gu,
  },
]

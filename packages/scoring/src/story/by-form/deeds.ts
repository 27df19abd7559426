import type { Form } from './form.ts'

const DONE = { done: true } as const

/** “I’ve signed out every device”, “it’s on its way”, “we’ve moved you”: deeds by their form. */
export const englishDeeds: readonly Form[] = [
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /\b(?:i|we)(?:[’']ve| have)(?: (?:just|now|also|already|since))? (?!look|notic|tri|want|receiv|ask|explain|mention|need|decid|attach|hear|confirm(?:ed)? that|us(?:ed)\b|work|listen|enjoy|miss|fail|receiv|read|stat|answer|recommend|advis|appreciat|realis|realiz|assum|experienc|suffer|apologi)[a-z]{2,9}(?:ed|t|ut) (?:(?:in|out|off|on|up|back) )?(?:it|this|that|them|you|your|the|every|both|all|one|a|an|our|him|her|\d)\b/gi,
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
      /\b(?:it|he|she|they|the (?:driver|courier|parcel|replacement)) (?:reaches|comes to|gets to|arrives|arrives with|will be with) you (?:on |by )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)\b/gi,
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
      /\byou (?:can|may|could) (?:\w{3,8} )?(?:apply|ask|request|file|submit|renew|cancel|change|book|claim|find|download|track|order|exchange|return|do (?:it|that|this)) [^.!?]{0,30}\b(?:on|in|at|under|via|through|from) (?:the|our|your|my)\b/gi,
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
    pattern: /\bguaranteed within (?:an?|one|two|three|half an|\d{1,2}) (?:hours?|days?|minutes?)\b/gi,
  },
  {
    kind: 'warmth',
    strength: 0.5,
    pattern: /\b(?:look|looking) forward to (?:meeting|seeing|having|welcoming|cooking|serving)\b/gi,
  },
]

/** 第二笔我已经原路退回去了、账号锁住了、写进备注了：按句式就是办了的事。 */
export const chineseDeeds: readonly Form[] = [
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern:
      /(?:我|我们|我們|我哋|这边|這邊)[^，。！？?]{0,6}(?:已经|已經|已|刚|剛|刚刚|剛剛|都|也)[^，。！？?]{0,8}(?:退|发|發|寄|送|改|换|換|取消|锁|鎖|冻结|凍結|停|关|關|补|補|登记|登記|写|寫|记|記|转|轉|安排|派|通知|订|訂|约|約|留|开|開|解|拦|攔|踢)[^，。！？?]{0,4}(?:了|好|咗)|(?:账号|賬號|帳號|账户|帳戶|卡|号|號|订单|訂單|权限|權限|封禁|封号|链接|連結|钱|錢|款|票)(?:已经|已經|已|也|都|也给您|也给你)?(?:给您|給您|给你|給你|帮您|幫您)?(?:锁住|鎖住|锁|鎖|冻结|凍結|解|解开|解封|开好|開好|开通|開通|退回|改好|登记上|登記上|发|發|寄|补上|補上)[^，。！？?]{0,5}(?:了|咗)|(?:已经|已經|都|刚|剛)(?:给您|給您|给你|給你)?(?:退|发|發|寄|打|转|轉)(?:出去|过去|過去|出|给您|給您|到)[^，。！？?]{0,3}(?:了|咗)|(?:写|寫|记|記|登|加|录|錄)(?:进|進|到|在|入)[^，。！？?]{1,6}(?:了|咗)/gu,
    unless: /[吗嗎?？]|如果|要是|还没|還沒|[您你](?:已|自己|刚)|之后|之後/u,
  },
  {
    kind: 'action',
    strength: 0.6,
    data: { done: false },
    pattern:
      /(?:^|[，。！？,!]|我|等我)(?:先|来|來|去|这就|這就|马上|馬上|亲自|親自|现在|現在)?(?:调|調|翻|查|核|看|追|催|问|問)(?:一下|下|看|一查|出来|出來)(?![，。]?(?:您|你)?(?:的)?(?:邮箱|短信|信箱|合同|条款|條款))(?=[^，。！？]{0,12}(?:账|帳|单|單|记录|紀錄|原因|情况|情況|资料|資料|物流|系统|系統))|我(?:们|們)?(?:先)?(?:给|給|帮|幫|替|为|為)(?:您|你)(?:先)?(?:保留|预留|預留|留着|留著|锁定|鎖定|占)|我(?:亲自|親自|来|來|这就|這就)(?:看看|查查|看一下|查一下|盯)/gu,
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
      /(?:上传|上傳|传|傳|发|發|提供|拍|附上)(?:一下|一张|一張|几张|幾張)?[^，。！？]{0,10}(?:的照片|照片|图片|圖片|截图|截圖|视频|視頻|影片)/gu,
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
      /(?:可以?|请|請)(?:您|你)?(?:到|至|去|前往|於|在)[^，。！？?]{1,14}(?:办理|辦理|领取|領取|改签|改簽|兑换|兌換|退还|退還|登记|登記|查询|查詢)/gu,
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

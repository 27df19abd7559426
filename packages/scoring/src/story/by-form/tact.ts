import type { Form } from './form.ts'

/** “We can see you’ve been reading …”, “you’ve had our page open since two”, “I hear you are getting divorced”. */
const englishWatching: readonly Form[] = [
  {
    kind: 'watches',
    strength: 0.75,
    pattern:
      /\b(?:see|saw|seen|notice|noticed|spotted|know|gather|reckon)\b(?: that| from [^.!?,]{3,24})? you(?:[’']ve|[’']re| have| were| are)?(?: been| just| recently| also| still| always)* (?:divorc|got (?:divorc|married|engaged)|had a baby|broke up|split up|brows|reading|looked at|looking (?:at|up|into)|search|visited|visiting|googl|view|posted|posting|awake|up (?:late|until|till|at)|stayed up|scroll|click|hover|compar|shopping|(?:on|at) (?:our|a|the) (?:rival|competitor))\w*|\byou(?:[’']ve| have|[’']d| were|[’']re| are)[^.!?,]{0,24}\b(?:page|tab|site|app|profile|listing)s?\b[^.!?,]{0,12}\b(?:open|since|at (?:one|two|three|four|five|midnight|[1-5])|all night|\w+ times)\b|\b(?:i|we) hear(?:d)? (?:that )?you(?:[’']ve|[’']re| have| are| were) (?!having|not |still |unable|waiting|looking|interested|thinking|feel|upset|worried|anxious|struggl|disappoint|frustrat|concern|unhappy|going through|keen|into|missing|trouble|had (?:a|some|trouble|problem)|loud)|\b(?:rumou?r has it|word has it|a little bird)\b|\byou (?:only |normally |usually )?(?:spent|spend|earn|earned|weigh|owe)\b[^.!?]{0,24}\b(?:less|more|last (?:christmas|year|birthday|valentine)|on your (?:mother|mum|wife|husband|partner|girlfriend|boyfriend|kids|ex))\b|\bnotice(?:d)? (?:that )?you (?:don[’']t|haven[’']t|aren[’']t|never|no longer|always|often|come|came)\b|\bselfies?\b|\bat your age\b|\b(?:for|with|given|considering) your (?:figure|build|weight|looks|body|income|complexion)\b|\b(?:someone|somebody|people|a woman|a man) (?:of )?your (?:age|build|weight)\b|\bthe (?:\w+ )?(?:lady|woman|man|gentleman|girl|guy) (?:you (?:came|were|brought|stayed)|who (?:came|was|stayed) with you)\b/gi,
  },
  {
    kind: 'watches',
    strength: 0.75,
    data: { topic: 'health' },
    pattern:
      /\byou(?:r|[’']re|[’']ve)?\b[^.!?]{0,40}\b(?:methadone|antidepressants?|viagra|sildenafil|ha?emorrhoids?|incontinence|pregnan(?:cy|t)|fertility|ivf|miscarriage|abortion|hiv|chlamydia|thrush|rehab|alcoholism|chemo(?:therapy)?|cancer|psychiatr\w{1,4}|hair loss|weight[- ]loss|erectile|menopause|depression)\b/gi,
    unless: /\b(?:if|unless|whether|should you|anyone|people|not suitable|avoid|consult|women|patients|or)\b/i,
  },
  {
    kind: 'watches',
    strength: 0.75,
    data: { topic: 'family' },
    pattern:
      /\byour (?:divorce|separation|break-?up|affair|custody \w+)\b|\byour ex(?:-(?:wife|husband|partner))?\b|\byour late \w+|\b(?:you (?:and|two)|she|he) (?:split|broke) up\b|\byou(?:[’']re| are) (?:a )?(?:divorced|separated|widow\w*|single|single parent)\b/gi,
    unless: /\b(?:if|unless|whether)\b/i,
  },
  {
    kind: 'watches',
    strength: 0.75,
    data: { topic: 'money' },
    pattern:
      /\byour (?:\w+ )?(?:bankruptcy|insolvency|payday loans?|gambling|debts|redundancy|criminal \w+|prison \w+|low income|money (?:troubles|problems|worries))\b|\bsince you(?:[’']re| are) (?:broke|unemployed|on benefits|out of work)\b/gi,
    unless: /\b(?:if|unless|whether)\b/i,
  },
]

/** 看到您昨晚反复看了…、听说您离婚了、验孕棒：没人提起，先说破了。 */
const chineseWatching: readonly Form[] = [
  {
    kind: 'watches',
    strength: 0.75,
    pattern:
      /(?:看|见|見|看到|发现|發現|注意到|留意到|知道|睇到|查到|显示|顯示|掌握|了解|瞭解|得知|[获獲]悉|[监監][测測控]|[侦偵][测測]|追[踪蹤]|定位|[统統][计計]|[数數][据據])(?:到|了)?[您你](?:这阵子|這陣子|近[来來期]|最近|老|总|總|经常|經常|常常|成日|天天|晚上|半夜)[^，。！？,!?；;]{0,4}(?:看|买|買|搜|点|點|刷|听|聽|追|吃|往|去|跑|泡|逛|在|[进進]出|加班|熬夜|半夜|[没沒冇]|喝|[饮飲]|[见見])|(?:看|见|見|看到|发现|發現|注意到|留意到|知道|睇到|查到|显示|顯示)(?:到|了)?[您你][^。！？!?]{0,24}(?:搜索|搜尋|搜了|搜过|搜過|浏览|瀏覽|反复看|反覆看|看了[^，。,]{0,6}(?:次|遍|页|頁|分钟|分鐘|小时|小時)|逛了|逛过|收藏|加购|加購|朋友圈|凌晨|半夜|深夜|没睡|沒睡|失眠|离职|離職|失业|失業|离婚|離婚|分手|怀孕|懷孕|单身|單身|遲交|迟交)|听[您你](?:的)?(?:同事|邻居|朋友|老公|老婆|家人|先生|太太)[^，。！？,!?；;]{0,3}说|聽[您你](?:的)?(?:同事|鄰居|朋友|老公|老婆|家人|先生|太太)[^，。！？,!?；;]{0,3}[說講]|(?:以|按|凭|憑|照|就|看)[您你](?:的|这|這)?(?:身材|体型|體型|体重|體重|长相|長相|年纪|年紀|岁数|歲數|收入|皮肤|皮膚)|[您你](?:这|這)(?:把|个|個|种|種|么大|麼大)?(?:年纪|年紀|岁数|歲數|身材|体重|體重|长相|長相|体型|體型)|(?:听说|聽說|听讲|聽講|聽聞|听闻|据说|據說|有人说|有人說|邻居说|鄰居說)[^，。！？,!?；;]{0,4}[您你](?![很不]|[^，。！？,!?；;]{0,8}(?:问题|問題|情况|情況|投诉|投訴|反映|需要|想|要|找))|(?:陪|跟|和|同)[您你](?:一起|一齊)?(?:来|來|去|住|吃|嚟)(?:的)?(?:那位|那个|那個|嗰個|嗰位|那位)|[您你][^。！？!?]{0,24}(?:吵架|打架|哭|喝醉|相亲|相親)[^。！？!?]{0,12}(?:记录|紀錄|记着|記著|记得|記得)/gu,
    unless: /订单|訂單|包裹|快递|快遞|物流/u,
  },
  {
    kind: 'watches',
    strength: 0.75,
    data: { topic: 'health' },
    pattern:
      /验孕|驗孕|毓婷|避孕|痔疮|痔瘡|伟哥|壯陽|壮阳|怀孕|懷孕|不孕|试管婴儿|試管嬰兒|流产|流產|抑郁|憂鬱|抗抑|安眠药|安眠藥|艾滋|愛滋|梅毒|妇科|婦科|脱发|脫髮|减肥药|減肥藥|失禁|成人(?:纸尿裤|紙尿褲)|[您你](?:自己)?(?:是不是|係咪|是否|该不会|該不會|唔通|莫非|不会是|不會是)(?:也|都)?(?:有|得|患|生|[确確][诊診])?[了咗]?[^，。！？,!?；;]{0,5}(?:癌|瘤|症|炎|性病|精神病|肝病|心[脏臟]病|糖尿)|化疗|化療|精神科|戒酒|戒毒/gu,
    unless: /如果|若|如有|的话|的話|孕妇|孕婦|不宜|慎|请勿|請勿|咨询|諮詢|要是/u,
  },
  {
    kind: 'watches',
    strength: 0.75,
    data: { topic: 'family' },
    pattern: /离婚|離婚|離緊婚|离紧婚|分居|前夫|前妻|小三|吵架|出轨|出軌|单亲(?!爱)|單親(?!愛)/gu,
    unless: /如果|若|的话|的話/u,
  },
  {
    kind: 'watches',
    strength: 0.75,
    data: { topic: 'money' },
    pattern: /[您你][^，。！？,!?；;]{0,8}(?:破产|破產|失信|老赖|网贷|網貸|赌|賭|失业|失業|离职|離職|被裁|坐牢|前科)/gu,
    unless: /如果|若|的话|的話/u,
  },
]

/** “The anniversary of your mum”, “your husband”: people of theirs whom nobody has named. */
const englishRelatives: Form = {
  kind: 'watches',
  strength: 0.6,
  data: { topic: 'relatives' },
  pattern:
    /\b(?:your|the new) (?:late )?(?:mum|mom|dad|mother|father|wife|husband|girlfriend|boyfriend|ex|sister|brother|boss|son|daughter)(?:[’']s)?\b/gi,
  unless:
    /\b(?:if|bring|whether|could|would|may|can|for you and|have (?:you|them|her|him)|ask|or|told us|mentioned|said)\b|\?/i,
}

/** “My lovely”, “hugs”, “mate”, “xx”: close to somebody one has never met. */
const englishCloseness: readonly Form[] = [
  {
    kind: 'flattery',
    strength: 0.6,
    data: { closeness: 'put-on' },
    pattern:
      /\bmy (?:lovely|love|darling|dear(?!est)|precious|duck|sweet)\b|\b(?:big )?hugs?\b(?! the)|\b(?:x{2,}|xoxo)\b|\ba (?:man|woman|lady|gentleman|person|customer) (?:like you|of your (?:taste|standing|calibre)) deserves?\b|[, ](?:luv|hon|boo|sis|gorgeous|handsome|chick|babes?|hun)(?=[,.!?]|$)|\byou (?:cheeky|naughty|sexy|saucy)\b|\byou \w{4,12} you(?= ?[;:)!.]|$)/gi,
  },
  {
    // “Mate” and 亲 are how some trades speak to everybody: only to somebody formal are they too close.
    kind: 'flattery',
    strength: 0.5,
    data: { closeness: 'mild' },
    pattern:
      /\b(?:superstar|champ|rockstar)\b|\b(?:h[ae]+y{2,}|hi{2,}|hell+o{2,}|so{3,}|yay+|w?oo+h+oo+|aww+)\b|!{2,}|[, ](?:mate|pal|buddy|bro|bruv|dude|fam)(?=[,.!?]|$)/gi,
  },
]

/** 宝子、么么哒、老铁、亲爱的：没那么熟。 */
const chineseCloseness: readonly Form[] = [
  {
    kind: 'flattery',
    strength: 0.6,
    data: { closeness: 'put-on' },
    pattern:
      /宝子|寶子|么么哒|麼麼噠|爱你(?:哟|喲|哦|呦|噢)|愛你(?:喲|喔|哦)|小可爱|小可愛|家人们|家人們|老铁|老鐵|哥们儿?|哥們|好兄弟|姐妹(?:儿)?(?=[，,~！!]|$)|小姐姐|小哥哥|大佬|(?:^|[，。！!~ ])(?:宝|寶)(?=[，,~！!])/gu,
  },
  {
    kind: 'flattery',
    strength: 0.5,
    data: { closeness: 'mild' },
    pattern:
      /(?:亲爱的|親愛的)(?=[，,~！!您你哦啊呀]|$)|(?:^|[，。！!~ ])(?:亲|親)(?=[，,~！!])|亲亲|親親|哈喽|哈囉|美女|帅哥|帥哥|靓女|靚女|靓仔|靚仔|来撩|[~～]|[哟喲]$/gu,
  },
]

export const englishTact: readonly Form[] = [...englishWatching, englishRelatives, ...englishCloseness]
export const chineseTact: readonly Form[] = [...chineseWatching, ...chineseCloseness]

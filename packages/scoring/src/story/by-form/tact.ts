import type { Form } from './form.ts'

/** “We can see you’ve been reading …”, “you’ve had our page open since two”, “I hear you are getting divorced”. */
const englishWatching: readonly Form[] = [
  {
    kind: 'watches',
    strength: 0.75,
    pattern:
      /\b(?:see|saw|seen|notice|noticed|spotted|know|gather|reckon)\b(?: that| from [^.!?,]{3,24})? you(?:[’']ve|[’']re| have| were| are)?(?: been| just| recently| also| still| always)* (?:divorc|got (?:divorc|married|engaged)|had a baby|broke up|split up|brows|reading|looked at|looking (?:at|up|into)|search|visited|visiting|googl|view|posted|posting|awake|up (?:late|until|till|at)|stayed up|scroll|click|hover|compar|shopping|(?:on|at) (?:our|a|the) (?:rival|competitor))\w*|\byou(?:[’']ve| have|[’']d| were|[’']re| are)[^.!?,]{0,24}\b(?:page|tab|site|app|profile|listing)s?\b[^.!?,]{0,12}\b(?:open|since|at (?:one|two|three|four|five|midnight|[1-5])|all night|\w+ times)\b|\b(?:i|we) hear(?:d)? (?:that )?you(?:[’']ve|[’']re| have| are| were) (?!having|not |still |unable|waiting|looking|interested|thinking|feel|upset|worried|anxious|struggl|disappoint|frustrat|concern|unhappy|going through|keen|into|missing|trouble|had (?:a|some|trouble|problem)|loud)|\b(?:rumou?r has it|word has it|a little bird)\b|\byou (?:only |normally |usually )?(?:spent|spend|earn|earned|weigh|owe)\b[^.!?]{0,24}\b(?:less|more|last (?:christmas|year|birthday|valentine)|on your (?:mother|mum|wife|husband|partner|girlfriend|boyfriend|kids|ex))\b|\bnotice(?:d)? (?:that )?you (?:don[’']t|haven[’']t|aren[’']t|never|no longer|always|often|come|came)\b|\b(?:googled|stalk(?:ed)?|checked out) you\b|\blooked you up(?! (?:in|on) (?:our|the))\b|\bselfies?\b|\b(?:at your|(?:after|past|of|at) a certain) age\b|\bsome(?:one|body)[’']s (?:clearly |obviously |certainly )?been (?:enjoying|indulging|eating|at the|treating|naughty|spoiling)\b|\b(?:for|with|given|considering) your (?:figure|build|weight|looks|body|income|complexion)\b|\b(?:someone|somebody|people|a woman|a man) (?:of )?your (?:age|build|weight)\b|\b(?:i|we)(?:[’']ve)? (?:\w+ ){0,2}(?:saw|seen|see|look(?:ed)?|noticed|checked|read)\b[^.!?]{0,16}\b(?:linkedin|facebook|insta(?:gram)?|tiktok|your (?:profile|posts?|stories|photos))\b|\bwith that (?:\w+ ){0,2}(?:chap|fella|bloke|guy|lady|woman|man|girl|gentleman|lad)\b|\bwhat (?:have you been|are you) spending\b|\bthe (?:\w+ )?(?:lady|woman|man|gentleman|girl|guy) (?:you (?:came|were|brought|stayed)|who (?:came|was|stayed) with you)\b/gi,
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
    unless: /\b(?:if|unless|whether|sorry)\b/i,
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
      /(?:[看见見知睇查]|[发發][现現]|[注留]意|[显顯]示)[到道了]?[您你][^。！？!?]{0,24}(?:搜[索尋了过過]|[浏瀏][览覽]|反[复覆]看|看了[^，。,]{0,6}(?:次|遍|[页頁]|分[钟鐘]|小[时時])|逛[了过過]|收藏|加[购購]|朋友圈|凌晨|[半深]夜|[没沒]睡|失眠|[离離][职職婚]|失[业業]|分手|[怀懷]孕|[单單]身|[遲迟]交)|[听聽][您你]的?(?:同事|[邻鄰]居|朋友|老[公婆]|家人|先生|太太)[^，。！？,!?；;]{0,3}[说說講]|(?:以|按|凭|憑|照|就|看)[您你](?:的|这|這)?(?:身材|体型|體型|体重|體重|长相|長相|年纪|年紀|岁数|歲數|收入|皮肤|皮膚)|(?:到了|上了|[过過]了)(?:一定|某[个個])(?:年[纪紀龄齡]|[岁歲][数數])|最近[^，。！？您你]{0,4}(?:伙食|吃得太?|[发發]福)|(?:[头頭]像|照片|相片)[^，。！？,]{0,4}(?:就|都)知|身材[^，。！？,]{0,3}(?:[劲勁火辣]|真好|[这這]么好)|[您你](?:这|這)(?:把|个|個|种|種|么大|麼大)?(?:年纪|年紀|岁数|歲數|身材|体重|體重|长相|長相|体型|體型)|(?:同事|[邻鄰]居|朋友|管理[员員]|房[东東]|室友|阿姨|[师師]傅|保安|[骑騎]手)[^，。！？,您你]{0,4}(?:[说說讲講]|在[问問])[您你](?:是不是)?[^，。！？,]{0,8}(?:[最常都总總太很乱亂老]|被|生病|家[里裡]|屋)|(?:[听聽][说說讲講聞闻]|[据據][说說]|(?:有人|[邻鄰]居)[说說])[^，。！？,!?；;]{0,4}[您你](?![很不]|[^，。！？,!?；;]{0,8}(?:问题|問題|情况|情況|投诉|投訴|反映|需要|想|要|找))|(?:看|翻|刷|逛|查)(?:了|[过過]|到|咗)?一?下?[您你]的?(?:朋友圈|微博|小[红紅][书書]|抖音|[脸臉][书書]|IG|主[页頁]|[动動][态態]|限[动動])|花(?:到)?(?:哪|什[么麼]|那裡)[^，。！？]{0,3}去|(?:陪|跟|和|同)[您你](?:一起|一齊)?(?:来|來|去|住|吃|走|坐|玩|嚟)(?:的)?(?:那位|那个|那個|嗰個|嗰位|那位)|[您你][^。！？!?]{0,24}(?:吵架|打架|哭|喝醉|相亲|相親)[^。！？!?]{0,12}(?:记录|紀錄|记着|記著|记得|記得)/gu,
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

/** “According to your bank you …”, “our partner’s records show that your wife …”: another house’s papers about them. */
const englishOthersPapers: Form = {
  kind: 'watches',
  strength: 0.75,
  pattern:
    /\b(?:according to|(?:from|in|through) (?:your|our|the|a)|(?:your|our|the|a) partner|(?:your|our partner|the)) ?(?:\w+[’']s? |\w+ ){0,2}(?:bank|banks|pharmacy|chemist|insurer|insurance|hospital|clinic|gp|doctor|employer|landlord|council|social media|facebook|instagram|phone company|credit (?:file|agency|report|score)|data broker|school|gym)\b[^.!?]{0,40}\b(?:you|your)\b[^.!?]{0,24}\b(?:been|was|were|are|is|has|have|had|can|can[’']t|earns?|owes?|spends?|takes?|started|stopped|paid|bought|own|live|lost|put on)\b/gi,
  unless:
    /\b(?:refund|payment|transfer|statement|card|direct debit|charge[ds]?|pay(?:s|ment)? you|prescription|appointment|referral|claim|if|whether|should|please|send|sent|ask|call|check with|contact|told us|mentioned|said)\b/i,
}

/** “How much do you earn?”, “second marriage, is it?”, “can you afford it?”: nobody’s business, in a shop. */
const englishPrying: Form = {
  kind: 'watches',
  strength: 0.75,
  pattern:
    /\b(?:do|does|are|is|did|have|has|was|were) you (?:still |even |really |actually )?(?:single|married|divorced|gay|straight|religious|sleep(?:ing)? with|living with (?:your|a)|trying for|on (?:benefits|the pill)|getting a divorce)\b[^.!?]{0,40}\?|\b(?:how much|what) do you (?:earn|make(?! of| with)|get paid|take home)\b|\b(?:second|third|another) (?:marriage|wife|husband|divorce)\b[^.!?]{0,20}\?|\b(?:take|took) (?:you|her|him) long to (?:get pregnant|conceive)\b|\b(?:why|how come) (?:are|is|do|does|have|has|haven[’']t|aren[’']t|isn[’']t|don[’']t|did|didn[’']t) (?:you|he|she|your (?:wife|husband|partner)) (?:still |not |never |even )?(?:single|alone|live alone|leave you|marry|married|have (?:any |no )?(?:kids|children)|got (?:kids|children|a (?:boyfriend|girlfriend|husband|wife)))\b|\b(?:can|could) you (?:even |really |actually )?afford\b|\byou (?:do )?look (?:rather |very |a bit |quite |so |too |awfully )*(?:heavy|fat|big|old|older|large|overweight|tired|rough|pale|plump|chubby|thin|skinny|ill)\b|\b(?:is|are) (?:he|she|it|they) (?:really |even )?(?:yours|your own|adopted)\?|\bwho[’']?s the (?:father|dad)\b|\b(?:was|is) it ivf\?|\bmostly ivf\b/gi,
  unless: /\b(?:if you|for the (?:form|loan|mortgage|application|visa)|deduct|tax)\b/i,
}

/** “The anniversary of your mum”, “your husband”: people of theirs whom nobody has named. */
const englishRelatives: Form = {
  kind: 'watches',
  strength: 0.6,
  data: { topic: 'relatives' },
  pattern:
    /\b(?:your|the new) (?:late )?(?:mum|mom|dad|mother|father|wife|husband|girlfriend|boyfriend|ex|sister|brother|boss|son|daughter)(?:[’']s)?\b/gi,
  unless:
    /\b(?:if|bring|whether|could|would|may|can|for you and|have (?:you|them|her|him)|ask|or|told us|(?<!(?:n[’']t|not|never) (?:\w+ ){0,4})(?:mentioned|said)|sorry)\b|\?/i,
}

/** 我们从合作药局看到您爸爸…、喺你個銀行戶口見到你…：别家的底细，拿来说。 */
const chineseOthersPapers: Form = {
  kind: 'watches',
  strength: 0.75,
  pattern:
    /(?:从|從|在|喺|经|經|通过|通過|根据|根據|据|據|按照?|向|问|問)[^，。！？,!?；;]{0,10}(?:银行|銀行|医院|醫院|诊所|診所|药局|藥局|药房|藥房|药店|藥店|保险|保險|公司|社保|健保|学校|學校|物业|物業|电信|電信|征信|徵信|数据|數據|戶口|户口|脸书|臉書|微信|抖音|社群|资料|資料|紀錄|记录|那[边邊]|嗰[边邊])[^，。！？,!?；;]{0,6}(?:看到|见到|見到|睇到|查到|得知|知道|了解到?|瞭解到?|获悉|獲悉|显示|顯示|发现|發現|拿到|調到|调到)[^，。！？,!?；;]{0,3}[您你](?![^，。！？,!?；;]{0,10}(?:订|訂|单|單|包裹|预约|預約|报名|報名|会员|會員|这笔|這筆|那笔))/gu,
  unless:
    /退款|付款|扣款|款[项項]|到[账帳]|[转轉][账帳]|支付|[订訂][单單]|[报報][名修]|[预預][约約]|理[赔賠]|[处處]方|[挂掛][号號]|物流|快[递遞]|包裹|授[权權]|[说說]过|[说說]過|提[过過到]|[讲講]過/u,
}

/** 结婚了没、怎么还一个人、一个月挣多少、买得起吗、试管的呀：轮不到店家问。 */
const chinesePrying: Form = {
  kind: 'watches',
  strength: 0.75,
  pattern:
    /(?:[结結]婚|[离離]婚|分手)(?:了|咗)?(?:没有?|沒有?|未|吗|嗎)(?=[?？啊呀])|有(?:没有|沒有|冇)(?:对象|對象|男朋友|女朋友|男友|女友|老公|老婆|结婚|結婚|生育)|(?:没|沒|冇)(?:有)?(?:对象|對象|男朋友|女朋友|男友|女友|人要)(?=[吗嗎呀啊?？吧咩])|(?:怎么|怎麼|点解|點解|为什么|為什麼|咋)[^，。！？]{0,4}(?:还|還|仲|都)?(?:自己)?(?:一个人|一個人|單身|单身|未嫁|没嫁|沒嫁|没结婚|沒結婚|不生|没生|沒生|没孩子|沒孩子|冇仔女)|(?:(?:一个月|一個月|每月|一年)[^，。！？]{0,3}(?:挣|掙|赚|賺|搵))[^，。！？]{0,2}(?:多少|几多|幾多|几钱|幾錢)|[您你]?[^，。！？]{0,4}(?:付|买|買|负担|負擔|租|住|吃|俾|畀)唔?(?:得起|得起吗|得起嗎)(?=[吗嗎?？呀])|[您你](?:个样|個樣|睇落|看着|看著|看起来|看起來|看上去|样子|樣子)?[^，。！？]{0,3}都?(?:[二三四五六]十)好?(?:几|幾|多)(?=岁|歲|了|啦|喇|的人)|(?:[您你](?:这|這|个|個|咁|那么|那麼|这么|這麼|真|有点|有點|也?太|确实|最近)?(?:肚子|身上|样子|樣子)?)(?:咁|太|好|又|这么|這麼|那么|那麼)?(?:肥|胖|肿|老气|老氣|显老|顯老|矮)(?![^，。！？]{0,4}(?:的话|的話|胎|皂|料|大海))|[您你](?:这|這|个|個)(?:肚子|肚腩|屁股)(?![疼痛不饿餓])|(?:试管|試管)(?:婴儿|嬰兒)?[^，。！？]{0,3}[?？]|(?:试管|試管)(?:的|嘅)(?:吗|嗎|呀|啊|吧)|生不出|生唔出|怀不上|懷不上|(?:是不是|係咪)(?:被|俾|畀)[^，。！？]{0,3}(?:甩|抛弃|拋棄|飛|飞|离|離)|(?:老公|老婆|先生|太太|男友|女友)[^，。！？]{0,4}(?:唔要|不要|仲要|跑了|嫌)[^，。！？]{0,3}[您你]|(?:是|係)(?:亲生|親生|领养|領養)(?:的|嘅)?(?:吗|嗎|呀|咩)/gu,
  unless: /如果|要是|的话|的話|孕[妇婦]|[优優]待|[贷貸]款|[报報]税|[报報]稅|[证證]明|婚宴|婚[礼禮]|尺[码碼]|[码碼]/u,
}

/** “My lovely”, “hugs”, “mate”, “xx”: close to somebody one has never met. */
const englishCloseness: readonly Form[] = [
  {
    // “Clever boy”, “you absolute legend”, “one of the smart ones”, “best buddies”: praised like a child, hugged like a friend.
    kind: 'flattery',
    strength: 0.6,
    pattern:
      /\b(?:clever|smart|brainy) (?:boy|girl|lad|lass|cookie|clogs)\b|(?<!\b(?:an?|the|such|he[’']s|she[’']s) )\bgood (?:boy|girl|lad|lass)(?= for\b|[!.,])|\byou(?:[’']re| are)? (?:an? |such an? )?(?:(?:absolute|total|complete|real|little|proper|true|gorgeous|clever|brilliant|beautiful|lovely|wonderful|amazing) )+(?:legend|genius|angel|gem|treasure|queen|king|thing|creature|soul|human|hero)\b|\byou legend\b|\b(?:one of the|such an?) (?:smart|clever|bright|good|sharp)(?:er|est)? (?:one|people|person|customer|cookie)s?\b|\bi (?:can|could) (?:just )?tell (?:that )?you(?:[’']re| are) (?:an?|one|such|the|so|very|clearly) (?:\w+ )?(?:person|woman|man|lady|gentleman|one|customer|sort|kind|smart|clever|bright|sharp|intelligent|special|lovely|tasteful|sophisticated)\b|\b(?:an? (?:genius|brain|mind|beauty|talent)|some(?:one|body) (?:as|so) (?:smart|clever|bright|charming|lovely|beautiful|sharp)(?: as)?) (?:like )?you\b|\b(?:be|[’']re|are) (?:the )?best (?:buddies|friends|mates|pals)\b|\b(?:practically|basically|almost) family\b|\b(?:you and me|you and i|we(?:[’']re| are| two)) (?:are )?(?:going to|gonna) (?:get on|be (?:best|such|great|good))|\ban? (?:\w+ )?(?:brain|mind|eye|voice|face|figure|body|smile) like yours\b|\byou have (?:the|an?|such an?) (?:\w+ )?(?:voice|smile|brain|mind|face|laugh)\b|\b(?:lovely|beautiful|gorgeous|cute|sexy) (?:voice|smile|face)\b|\b(?:my|our) (?:very |absolute )?favou?rite (?:person|human|lady|gentleman|caller|visitor)\b|\banything for you\b|\b(?:best|finest|nicest|loveliest|prettiest|smartest) (?:\w+ )?(?:eye|customer|client|person|voice|smile|taste)\b[^.!?]{0,12}\bi[’']ve\b/gi,
    unless: /\b(?:thank|thanks|help\w*|dog|pup\w*|cat|kitten|horse)\b/i,
  },
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
    // 小机灵鬼、您真乖、聪明绝顶、咱俩真投缘：拿人当小孩夸，拿生人当老友。
    kind: 'flattery',
    strength: 0.6,
    pattern:
      /小?(?:[机機][灵靈]|[聪聰]明)(?:鬼|包|蛋)|[您你妳](?:真|好|可真|太)乖|(?:^|[，。！!~～ ])(?:真|好)乖[喔哦呀啊呢]|(?:[您你妳]|人)(?:[这這那][么麼]|如此|真[的是]?|太|真是太|果然)?[^，。！？]{0,3}(?:[聪聰]明[绝絕][顶頂]|年[轻輕]有[为為]|[聪聰]明人|大忙人|[贵貴]人|(?<![个個])人才|(?<![前每一两兩三四五六七幾几半整昨今当當])天才|人美心善|女神|男神)|(?:真|好|太|[这這]么|這麼)(?:投[缘緣]|有[缘緣])|最喜[欢歡]的(?:客人|[顾顧]客|客[户戶]|[会會][员員])|想死[您你妳]|一般人[^，。！？]{0,2}(?:想|[问問]|看|懂|[选選])不|(?:就|[以凭憑])[您你妳](?:[这這]|的)?(?:[脑腦]子|[头頭][脑腦]|智商|[颜顏]值)|[声聲]音[^，。！？]{0,3}好[听聽]|人家好想|[爱愛]死[您你妳]|[您你妳][^，。！？]{0,3}像(?:女?明星|仙女|模特|模特兒|十八)/gu,
    unless: /孩|[宝寶][贝貝宝寶]|猫|貓|狗|毛|[谢謝]/u,
  },
  {
    kind: 'flattery',
    strength: 0.6,
    data: { closeness: 'put-on' },
    pattern:
      /宝子|寶子|么么哒|麼麼噠|爱你(?:哟|喲|哦|呦|噢)|愛你(?:喲|喔|哦)|小可爱|小可愛|家人们|家人們|老铁|老鐵|哥们儿?|哥們|好兄弟|姐妹(?:儿)?(?=[，,~！!]|$)|小姐姐|小哥哥|大佬|(?:^|[，。！!~～ ])(?:宝|寶)[贝貝宝寶]?(?=[，,~～！!])|[亲親][爱愛]的(?=[~～])/gu,
  },
  {
    kind: 'flattery',
    strength: 0.5,
    data: { closeness: 'mild' },
    pattern:
      /(?:亲爱的|親愛的)(?=[，,~！!您你哦啊呀]|$)|(?:^|[，。！!~ ])(?:亲|親)(?=[，,~！!])|亲亲|親親|哈喽|哈囉|美女|帅哥|帥哥|靓女|靚女|靓仔|靚仔|来撩|[~～]|[哟喲]$/gu,
  },
]

/** “You’re clearly a connoisseur”, “what a brilliant question”: praise for nothing they did. */
const englishPraise: Form = {
  kind: 'flattery',
  strength: 0.6,
  pattern:
    /\byou(?:[’']re| are) (?:clearly |obviously |truly |really |absolutely |such )?(?:an? )?(?:(?:true|real) )?(?:connoisseur|genius|visionary|(?:person|woman|man) of (?:\w+ )?taste)\b|\bwhat an? (?:brilliant|excellent|fantastic|amazing|insightful|clever|intelligent|wonderful|superb) question\b|\ban? (?:absolute |true |real |great )?(?:honou?r|privilege) to (?:serve|assist|help|have) you\b|\b(?:exquisite|impeccable|amazing|incredible|fabulous|superb) taste\b|\byou(?:[’']re| are) (?:so |just |simply |absolutely |truly )(?:amazing|brilliant|fabulous|incredible|clever|insightful|discerning)\b/gi,
}
/** 您真是太有品味了、一看就是行家、莫大的荣幸：没做什么就夸。 */
const chinesePraise: Form = {
  kind: 'flattery',
  strength: 0.6,
  pattern:
    /[您你](?:真是?|真的(?:是)?|可真?|[实實]在)?太(?:有(?:生活|眼光|品[味位]|格[调調]|[气氣][质質]|水平)|棒|[厉厲][害]|[专專][业業]|[聪聰]明|[优優]秀|懂)[^，。！？]{0,4}|一看(?:您|你)?就(?:是|知道)[^，。！？]{0,6}(?:行家|[专專]家|高手|[内內]行|品味|懂[^，。！？]{0,4}人)|(?:莫大|[无無]上|[极極]大)的?[荣榮]幸|三生有幸/gu,
  unless: /修好|找到了|搞定|成功|[帮幫]了|[谢謝]/u,
}

/** Following, filming or listening in, and what does it: a camera, a satellite, a neighbour. */
const englishSpying: Form = {
  kind: 'watches',
  strength: 0.75,
  data: { topic: 'spied' },
  pattern:
    /\b(?:we|i)(?:[’']ve| have|[’']re| are| were)? (?:been |all |just |also |quietly )*(?:follow|watch|track|film|monitor|profil|observ|stalk|spy|eavesdrop|listen)\w*(?: in)?(?: on| to)? (?:you\b(?! up)|your (?:calls|conversations?|house|home|phone|movements?|car|face|messages|posts|voice|whereabouts|meetings?)\b)|\b(?:satellite|street view|cctv|webcam|cameras?|microphones?|doorbell|key ?card|neighbours?|neighbors?|group chat|data (?:partners?|brokers?)|third parties)[’']?s?\b[^.!?]{0,24}\b(?:show|saw|see|caught|heard|tell|told|picked|ha[ds]|says?|said|knows?)\w*\b[^.!?]{0,30}\byou\b|\b(?:we|i)\b(?=[^.!?]{0,80}\byour?\b)[^.!?]{0,24}\b(?:saw|seen|see|look(?:ed)?|watched|heard|caught|listened|know|aware)\b[^.!?]{0,80}\b(?:satellite|street view|cctv|webcam|cameras?|microphones?|doorbell|key ?cards?|neighbou?rs[’'] posts|data (?:partners?|brokers?))\b|\byour (?:phone|watch|car|van|wristband|tracker|location|steps?|smart ?\w+|posts?|photos?|feed)\b[^.!?]{0,16}\b(?:shows?|showed|says?|tells?|told|puts?|has|had|gives?)\b[^.!?]{0,12}\byou (?:were|are|went|spent|slept|visited|drove|sat|stayed|left|only|didn[’']t) (?!billed|charged)|\b(?:we|i) (?:can )?(?:see|saw|notice[d]?|know)\b[^.!?]{0,20}\b(?:car|van|phone|device|watch|bike)\b[^.!?]{0,24}\b(?:parked|sitting|stopped|stood|been|stayed)\b[^.!?]{0,24}\b(?:at|outside|near|in) (?:an?|the|your)\b/gi,
  unless:
    /\b(?:parcel|package|deliver\w*|courier|order|driver|repair\w*|claim|if|whether|unless|told us|you said|mentioned|asked|advert\w*|pair\w*|install\w*)\b/i,
}

/** 跟踪、偷听、拍到；镜头、定位、邻居、群友说的。 */
const chineseSpying: Form = {
  kind: 'watches',
  strength: 0.75,
  data: { topic: 'spied' },
  pattern:
    /(?:跟[踪蹤]|[监監][视視听聽]|[盯偷][着著]?[看听聽拍]|尾[随隨]|追[踪蹤])(?:了|[过過]|到|咗|[着著])?[您你妳]|(?:[听聽看][了过過咗到](?!的)|翻[看了过過到]|偷[看听聽])[您你妳]的?[^，。！？,]{0,8}(?:[录錄](?:音|像|影)|[对對][话話]|聊天|相[簿册冊]|日[记記]|[浏瀏][览覽])|(?:[监監]控|[摄攝]像[头頭]|[摄攝]影[机機]|[监監][视視]器|[镜鏡][头頭]|[闭閉]路|CCTV|定位|GPS|[卫衛]星|[门門]禁|房卡|[轨軌][迹跡]|(?:群友|[邻鄰]居|阿[姐姨])(?![^，。！？,]{0,2}[别別您你妳]))[^。！？!?]{0,14}(?:[看睇拍录錄听聽][到见見]|[见見](?=[您你妳])|知道|[说說讲講]|[显顯]示|[发發][现現])[^。！？!?]{0,24}[您你妳]|[您你妳][^。！？!?]{0,36}(?:阿[姐姨]|[邻鄰]居|保安|管理[员員]|[监監]控|[镜鏡][头頭])[^，。！？,]{0,6}(?:[都也](?:[说說讲講看见見拍]|知道)|[看见見拍]到)|(?:[看见見睇]到|[发發][现現]|[显顯]示)(?:[您你妳](?:的|嘅|人)?)?(?:[车車]子?|手[机機])?(?<=[您你妳人车車子机機])[^。！？!?]{0,14}(?:停[在喺]|待[在到]|[在喺][^，。！？]{1,8}[待呆停住坐]了|去了|[开開][去到])/gu,
  unless:
    /包裹|快[递遞]|[货貨][运運]|外[卖賣]|[骑騎]手|如果|要是|若|[说說提讲講][过過]|[来來]電|来电|客服|投[诉訴]|[报報]修|安[装裝](?!了)|[为為]了[您你]/u,
}

export const englishTact: readonly Form[] = [
  ...englishWatching,
  englishSpying,
  englishOthersPapers,
  englishPrying,
  englishRelatives,
  ...englishCloseness,
  englishPraise,
]
export const chineseTact: readonly Form[] = [
  ...chineseWatching,
  chineseSpying,
  chineseOthersPapers,
  chinesePrying,
  ...chineseCloseness,
  chinesePraise,
]

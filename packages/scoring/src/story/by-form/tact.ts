import type { Form } from './form.ts'

/** “I hear you are getting divorced”, “considering your build”. */
const englishWatching: readonly Form[] = [
  {
    kind: 'watches',
    strength: 0.75,
    pattern:
      /\b(?:i|we) hear(?:d)? (?:that )?you(?:[’']ve|[’']re| have| are| were) (?!having|not |still |unable|waiting|looking|interested|thinking|feel|upset|worried|anxious|struggl|disappoint|frustrat|concern|unhappy|going through|keen|into|missing|trouble|had (?:a|some|trouble|problem)|loud)|\b(?:rumou?r has it|word has it|a little bird)\b|\b(?:googled|stalk(?:ed)?|checked out) you\b|\blooked you up(?! (?:in|on) (?:our|the))\b|\b(?:at your|(?:after|past|of|at) a certain) age\b|\b(?:for|with|given|considering) your (?:figure|build|weight|looks|body|income|complexion)\b|\b(?:someone|somebody|people|a woman|a man) (?:of )?your (?:age|build|weight)\b|\bthe (?:\w+ )?(?:lady|woman|man|gentleman|girl|guy) (?:you (?:came|were|brought|stayed)|who (?:came|was|stayed) with you)\b/gi,
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
      /\byour (?:\w+ )?(?:bankruptcy|insolvency|payday loans?|gambling|debts|redundancy|criminal \w+|prison \w+|low income|money (?:troubles|problems|worries))\b/gi,
    unless: /\b(?:if|unless|whether)\b/i,
  },
]

/** 看到您昨晚反复看了…、听说您离婚了、验孕棒：没人提起，先说破了。 */
const chineseWatching: readonly Form[] = [
  {
    kind: 'watches',
    strength: 0.75,
    pattern:
      /(?:[看见見知睇查]|[发發][现現]|[注留]意|[显顯]示)[到道了]?[您你][^。！？!?]{0,24}(?:搜[索尋了过過]|[浏瀏][览覽]|反[复覆]看|看了[^，。,]{0,6}(?:次|遍|[页頁]|分[钟鐘]|小[时時])|逛[了过過]|收藏|加[购購]|朋友圈|凌晨|[半深]夜|[没沒]睡|失眠|[离離][职職婚]|失[业業]|分手|[怀懷]孕|[单單]身|[遲迟]交)|(?:以|按|凭|憑|照|就|看)[您你](?:的|这|這)?(?:身材|[头頭]像|体型|體型|体重|體重|长相|長相|年纪|年紀|岁数|歲數|收入|皮肤|皮膚)|(?:[头頭]像|照片|相片)[^，。！？,]{0,4}(?:就|都)知|(?:同事|[邻鄰]居|朋友|管理[员員]|房[东東]|室友|阿姨|[师師]傅|保安|[骑騎]手)[^，。！？,您你]{0,4}(?:[说說讲講]|在[问問])[您你](?:是不是)?[^，。！？,]{0,8}(?:[最常都总總太很乱亂老]|被|生病|家[里裡]|屋)|(?:[听聽][说說讲講聞闻]|[据據][说說]|(?:有人|[邻鄰]居)[说說])[^，。！？,!?；;]{0,4}[您你](?![很不]|[^，。！？,!?；;]{0,8}(?:问题|問題|情况|情況|投诉|投訴|反映|需要|想|要|找))|(?:陪|跟|和|同)[您你](?:一起|一齊)?(?:来|來|去|住|吃|走|坐|玩|嚟)(?:的)?(?:那位|那个|那個|嗰個|嗰位|那位)/gu,
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

/** “How much do you earn?”, “second marriage, is it?”, “can you afford it?”: nobody’s business, in a shop. */
const englishPrying: Form = {
  kind: 'watches',
  strength: 0.75,
  pattern:
    /\b(?:do|does|are|is|did|have|has|was|were) you (?:still |even |really |actually )?(?:single|married|divorced|gay|straight|religious|sleep(?:ing)? with|living with (?:your|a)|trying for|on (?:benefits|the pill)|getting a divorce)\b[^.!?]{0,40}\?|\b(?:how much|what) do you (?:earn|make(?! of| with)|get paid|take home)\b|\b(?:why|how come) (?:are|is|do|does|have|has|haven[’']t|aren[’']t|isn[’']t|don[’']t|did|didn[’']t) (?:you|he|she|your (?:wife|husband|partner)) (?:still |not |never |even )?(?:single|alone|live alone|leave you|marry|married|have (?:any |no )?(?:kids|children)|got (?:kids|children|a (?:boyfriend|girlfriend|husband|wife)))\b|\b(?:can|could) you (?:even |really |actually )?afford\b|\byou (?:do )?look (?:rather |very |a bit |quite |so |too |awfully )*(?:heavy|fat|big|old|older|large|overweight|tired|rough|pale|plump|chubby|thin|skinny|ill)\b/gi,
  unless: /\b(?:if you|for the (?:form|loan|mortgage|application|visa)|deduct|tax)\b/i,
}

/** “The anniversary of your mum”, “your husband”: people of theirs whom nobody has named. */
const englishRelatives: Form = {
  kind: 'watches',
  strength: 0.6,
  data: { topic: 'relatives' },
  pattern:
    /\b(?:your|the new) (?:late )?(?:mum|mom|dad|mother|father|parents|nan|gran\w*|aunt|uncle|in-laws|wife|husband|fianc[eé]e?|girlfriend|boyfriend|ex|sister|brother|boss|son|daughter|kids|children)(?:[’']s)?\b/gi,
  unless:
    /\b(?:if|bring (?:your|them|him|her|along)|whether|could|would|(?<!\b(?:in|since|last|this|on|until|from|by|\d|\dth|early|late|mid) )may|(?<!, (?:so )?(?:we|i) )can|free|welcome|for you and|have (?:you|them|her|him)|ask|or|told us|(?<!(?:n[’']t|not|never) (?:\w+ ){0,4})(?:mentioned|said)|sorry)\b|\?/i,
}

/** 结婚了没、怎么还一个人、一个月挣多少、买得起吗、试管的呀：轮不到店家问。 */
const chinesePrying: Form = {
  kind: 'watches',
  strength: 0.75,
  pattern:
    /(?:[结結]婚|[离離]婚|分手)(?:了|咗)?(?:没有?|沒有?|未|吗|嗎)(?=[?？啊呀])|有(?:没有|沒有|冇)(?:对象|對象|男朋友|女朋友|男友|女友|老公|老婆|结婚|結婚|生育)|(?:没|沒|冇)(?:有)?(?:对象|對象|男朋友|女朋友|男友|女友|人要)(?=[吗嗎呀啊?？吧咩])|(?:怎么|怎麼|点解|點解|为什么|為什麼|咋)[^，。！？]{0,4}(?:还|還|仲|都)?(?:自己)?(?:一个人|一個人|單身|单身|未嫁|没嫁|沒嫁|没结婚|沒結婚|不生|没生|沒生|没孩子|沒孩子|冇仔女)|(?:(?:一个月|一個月|每月|一年)[^，。！？]{0,3}(?:挣|掙|赚|賺|搵))[^，。！？]{0,2}(?:多少|几多|幾多|几钱|幾錢)|[您你]?[^，。！？]{0,4}(?:付|买|買|负担|負擔|租|住|吃|俾|畀)唔?(?:得起|得起吗|得起嗎)(?=[吗嗎?？呀])|(?:[您你](?:这|這|个|個|咁|那么|那麼|这么|這麼|真|有点|有點|也?太|确实|最近)?(?:肚子|身上|样子|樣子)?)(?:咁|太|好|又|这么|這麼|那么|那麼)?(?:肥|胖|肿|老气|老氣|显老|顯老|矮)(?![^，。！？]{0,4}(?:的话|的話|胎|皂|料|大海))/gu,
  unless: /如果|要是|的话|的話|孕[妇婦]|[优優]待|[贷貸]款|[报報]税|[报報]稅|[证證]明|婚宴|婚[礼禮]|尺[码碼]|[码碼]/u,
}

/** “My lovely”, “hugs”, “mate”, “xx”: close to somebody one has never met. */
const englishCloseness: readonly Form[] = [
  {
    // “Clever boy”, “you absolute legend”, “one of the smart ones”, “best buddies”: praised like a child, hugged like a friend.
    kind: 'flattery',
    strength: 0.6,
    pattern:
      /\b(?:clever|smart|brainy) (?:boy|girl|lad|lass|cookie|clogs)\b|(?<!\b(?:an?|the|such|he[’']s|she[’']s) )\bgood (?:boy|girl|lad|lass)(?= for\b|[!.,])|\byou(?:[’']re| are)? (?:an? |such an? )?(?:(?:absolute|total|complete|real|little|proper|true|gorgeous|clever|brilliant|beautiful|lovely|wonderful|amazing) )+(?:legend|genius|angel|gem|treasure|queen|king|thing|creature|soul|human|hero)\b|\byou legend\b|\b(?:one of the|such an?) (?:smart|clever|bright|good|sharp)(?:er|est)? (?:one|people|person|customer|cookie)s?\b|\bi (?:can|could) (?:just )?tell (?:that )?you(?:[’']re| are) (?:an?|one|such|the|so|very|clearly) (?:\w+ )?(?:person|woman|man|lady|gentleman|one|customer|sort|kind|smart|clever|bright|sharp|intelligent|special|lovely|tasteful|sophisticated)\b|\b(?:be|[’']re|are) (?:the )?best (?:buddies|friends|mates|pals)\b|\b(?:practically|basically|almost) family\b|\ban? (?:\w+ )?(?:brain|mind|eye|voice|face|figure|body|smile) like yours\b/gi,
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
      /小?(?:[机機][灵靈]|[聪聰]明)(?:鬼|包|蛋)|(?:^|[您你妳，。！!~ ])(?:可?真|好|太)乖|(?:[您你妳]|人)(?:[这這那][么麼]|如此|真[的是]?|太|真是太|果然)?[^，。！？]{0,3}(?:[聪聰]明[绝絕][顶頂]|年[轻輕]有[为為]|[聪聰]明人|大忙人|[贵貴]人|(?<![个個])人才|(?<![前每一两兩三四五六七幾几半整昨今当當])天才|人美心善|女神|男神)|(?:真|好|太|[这這]么|這麼)(?:投[缘緣]|有[缘緣])/gu,
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
    /\b(?:we|i)(?:[’']ve| have|[’']re| are| were)? (?:been |all |just |also |quietly )*(?:follow|watch|track|film|monitor|profil|observ|stalk|spy|eavesdrop|listen|keep(?:ing)? (?:an eye|tabs|track) on)\w*(?: in)?(?: on| to)? (?:you\b(?! up)|(?:what|where|who|how|when) you(?:[’']\w+)? (?:\w+ )?(?:post|share|eat|drink|spend|sleep|meet|go|get|say|write|type|do)\b|your (?:calls|conversations?|house|home|phone|movements?|car|face|messages|posts|voice|whereabouts|meetings?)\b)|\b(?:satellite|street view|cctv|webcam|cameras?|drone|footage|call log|microphones?|(?:smart )?speakers? (?:in|on|at) (?:your|the)|doorbell|key ?card|neighbours?|neighbors?|group chat|data (?:partners?|brokers?)|third parties)[’']?s?\b[^.!?]{0,24}\b(?:show|saw|see|caught|heard|tell|told|picked|ha[ds]|says?|said|knows?)\w*\b[^.!?]{0,30}\byou\b|\b(?:we|i)\b(?=[^.!?]{0,80}\byour?\b)[^.!?]{0,24}\b(?:saw|seen|see|look(?:ed)?|watched|heard|caught|listened|know|aware)\b[^.!?]{0,80}\b(?:satellite|street view|cctv|webcam|cameras?|microphones?|doorbell|key ?cards?|neighbou?rs[’'] posts|data (?:partners?|brokers?))\b|\b(?:saw|seen|see|read|noticed|found|learn[et]d?|heard|gather(?:ed)?)\b[^.!?]{0,24}\b(?:on|from|in|off) (?:your|his|her|their|\w+[’']s) (?:\w+ )?(?:facebook|insta\w*|tiktok|twitter|linkedin|social(?: media)?|timeline|stor(?:y|ies)|blog|(?:profile|page|post) that (?!you|the\b|it\b|an?\b|there\b|we\b|this\b|that\b|no\b|\w+ing\b)\w+ (?:has|is|was|had|left|moved|died))\b|\byour (?:phone|watch|car|van|wristband|tracker|location|steps?|smart ?\w+|posts?|photos?|feed)\b[^.!?]{0,16}\b(?:shows?|showed|says?|tells?|told|puts?|has|had|gives?)\b[^.!?]{0,12}\b(?:you (?:were|are|went|spent|slept|visited|drove|sat|stayed|left|only|didn[’']t|have been|at|in|near|outside|with) |you[’'](?:ve|re|d) )(?!billed|charged|\w+ed (?:in|out|up)\b|using|running|connected|o(?:n|ff)line|no\b)|\b(?:we|i) (?:can )?(?:see|saw|notice[d]?|know)\b[^.!?]{0,20}\b(?:car|van|phone|device|watch|bike)\b[^.!?]{0,24}\b(?:parked|sitting|stopped|stood|been|stayed)\b[^.!?]{0,24}\b(?:at|outside|near|in) (?:an?|the|your)\b/gi,
  unless:
    /\b(?:parcel|package|deliver\w*|courier|order|driver|repair\w*|claim|if|whether|unless|you(?:[’']ve| have)? told|you said|mentioned|asked|advert\w*|pair\w*|install\w*)\b/i,
}

/** 跟踪、偷听、拍到；镜头、定位、邻居、群友说的。 */
const chineseSpying: Form = {
  kind: 'watches',
  strength: 0.75,
  data: { topic: 'spied' },
  pattern:
    /(?:跟[踪蹤]|[监監][视視听聽]|[盯偷][着著]?[看听聽拍]|尾[随隨]|追[踪蹤])(?:了|[过過]|到|咗|[着著])?[您你妳]|(?:[听聽看][了过過咗到](?!的)|翻[看了过過到]|偷[看听聽])[您你妳]的?[^，。！？,]{0,8}(?:[录錄](?:音|像|影)|[对對][话話]|聊天|相[簿册冊]|日[记記]|[浏瀏][览覽])|(?:[监監]控|[摄攝]像[头頭]|[摄攝]影[机機]|[监監][视視]器|[镜鏡][头頭]|[闭閉]路|CCTV|定位|GPS|[卫衛]星|[门門]禁|房卡|[轨軌][迹跡]|(?:社保|健保|保[险險]公司|征信|徵信|[银銀]行|[医醫]院|[药藥][局房])(?:那|嗰)?[边邊]?|(?:群友|[邻鄰]居|阿[姐姨])(?![^，。！？,]{0,2}[别別您你妳]))[^。！？!?]{0,14}(?:[看睇拍录錄听聽认認查][到见見出]|[见見看睇](?=[您你妳])|知道|[说說讲講]|[显顯]示|[发發][现現])[^。！？!?]{0,24}[您你妳]|[您你妳][^。！？!?]{0,36}(?:阿[姐姨]|[邻鄰]居|保安|管理[员員]|[监監]控|[镜鏡][头頭])[^，。！？,]{0,6}(?:[都也](?:[说說讲講看见見拍]|知道)|[看见見拍]到)|(?:手[机機]|[电電][话話]|手[环環表錶]|[车車]子?)[的嘅]?定位[^，。！？]{0,2}[在喺响響][^，。！？]{2,10}(?:[过過]夜|[待停留呆住玩喝飲賭赌睡])|[从從由在喺][您你妳][的嘅]?(?:朋友圈|微博|抖音|小[红紅][书書]|IG|FB|[脸臉][书書]|限[时時]|[动動][态態])[^，。！？]{0,4}[看见見睇知刷]|[您你妳][^。！？!?]{0,36}(?:[过過]夜|借[钱錢]|吵|哭|[赌賭]|醉|[约約][会會]|睡)[^。！？!?]{0,14}我[们們哋][^，。！？]{0,4}都(?:有[数數]|知|[看见見睇]得?[到见見])|(?:[看见見睇]到|[发發][现現]|[显顯]示)(?:[您你妳](?:的|嘅|人)?)?(?:[车車]子?|手[机機])?(?<=[您你妳人车車子机機])[^。！？!?]{0,14}(?:停[在喺]|待[在到]|[在喺][^，。！？]{1,8}[待呆停住坐]了|去了|[开開][去到])/gu,
  unless:
    /包裹|快[递遞]|[货貨][运運]|外[卖賣]|[骑騎]手|如果|要是|若|[说說提讲講][过過]|[来來]電|来电|客服|投[诉訴]|[报報]修|安[装裝](?!了)|退款|付款|[转轉][账帳]|[订訂][单單]|[挂掛][号號]|理[赔賠]|[处處]方|授[权權]|[为為]了[您你]/u,
}

export const englishTact: readonly Form[] = [
  ...englishWatching,
  englishSpying,
  englishPrying,
  englishRelatives,
  ...englishCloseness,
  englishPraise,
]
export const chineseTact: readonly Form[] = [
  ...chineseWatching,
  chineseSpying,
  chinesePrying,
  ...chineseCloseness,
  chinesePraise,
]

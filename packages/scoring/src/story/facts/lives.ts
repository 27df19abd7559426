import { pattern } from '../text/pattern.ts'
/** Parts of a customer's own life, as either side speaks of them: who has spoken of one has opened it. */
export const lives: Readonly<Record<string, RegExp>> = {
  sleeping: pattern('iu')`
    \b(?:sle(?:ep|pt)\w*|get(?:s|ting)? up (?:at|in)|snor\w+|sneez\w+|awake|insomnia|
      (?:stay\w*|still|been|are|were|[’']re) up (?:late|until|till|at|all)|(?:in|to|of) bed(?! and)|lie-?in)\b|
    睡|熬夜|失眠|[半夜][夜里裡晚]|三更|凌晨|[关關][灯燈]|起床|作息
  `,
  body: pattern('iu')`
    \b(?:weight|kilos|
      (?:bad|dodgy|poor|sore) (?:back|hips?|legs?|foot|feet|chest|heart|eyes|shoulders?|neck|hands?|nerves)|sugar|
      blood pressure|cholesterol|diabet\w+|pregnan\w+|expecting(?= ?[.,!?]|$)|
      (?:a|the) (?:baby|little one|bump)(?= ?[.,!?]|$| on the| coming| due)|months? along|fertil\w+|cough\w*|limp\w*|
      hearing|eyesight|memory|skin|rash|bladder|incontinen\w+|walk(?:s|ing)? (?:badly|slow\w*|with)|stairs|
      steps a day|drugs|symptoms?|dermatologist|therap\w+|rehab|hospital|clinic|seeing a|period|joints|knees?|
      back pain|hair(?= (?:loss|is|was))|ill(?:ness)?\b|sick\b|tired|exhausted|unwell|disease|cancer|anaemi\w+|
      depressed|your (?:hips?|heart|liver|kidneys?|shoulder|spine|operation|surgery|condition|diagnosis)|
      (?:thinn|fatt|slimm|pal)er|put on (?:a bit|some)|grief)\b|
    血[糖压壓脂]|[体體]重|[变變長长]?[胖瘦](?![^，,]{0,2}[款版])|[怀懷](?:上|孕)|[备備]孕|[试試]管|月[经經]|[经經]期|
    漏尿|掉[发發]|[头頭][发發](?:越|掉|少)|[记記](?:性|[忆憶])|耳(?:朵|背)|[视視]力|眼睛|
    [腰颈頸][^，,]{0,2}(?:不|疼|痛|[酸椎])|脖子|膝[盖蓋]|糖尿|[手][术術]|中[风風]|[过過]敏|[脸臉][^，,]{0,2}[肿腫]|
    [皮骨妇婦精神眼肝]{1,3}科|[肿腫]瘤|[癌病]|[医醫]院|住院|走路|步[数數]|咳|感冒|痘|稀疏|抵抗力|[发發][际際]|胃|
    心[脏臟跳]|身[体體子]|更年期|胃口
  `,
  mood: pattern('iu')`
    \b(?:lonely|loneliness|in tears|cry(?:ing)?|cried|depress\w+|stressed|miserable|unhappy at|
      (?:feeling|felt|look|seem|sound)(?:ing)? (?:\w+ )?(?:low|down|sad|lonely|blue)|heartbroken|moody|bored)\b|
    [孤寂]独|孤[独單单獨]|寂寞|低落|[难難][过過]|心情|情[绪緒]|[压壓]力|抑[郁鬱]|憂鬱|[忧憂]愁|[哭]|悲[歌伤傷]|
    想不[开開]
  `,
  company: pattern('iu')`
    \b(?:(?:live|living|lives|home|out|always|(?<!not )are|be|train|eat|dine|stay|sleep|come|came|travel)(?:ing|s)? (?:
        \w+ )?(?:alone|by yourself|on your own)|single\b(?! (?:bed|room|ticket|item|order|day|night|time|use))|
      boyfriend|girlfriend|lover|affair|marriage|married|divorc\w+|separated|(?:split|broke|break\w*) up|
      dat(?:es|ing)\b|break-?ups?|blondes?|brunettes?|(?:different|other|another|young(?:er)?|same|the|that|a) (?:
        \w+ )?(?:lady|gentleman|woman|girl|man|guy|bloke|fella)|husband|wife|partner)\b|
    不同的[男女]|自己一[个個]|(?<![给給交到了])一[个個]人(?![付用一])|[时時][间間][陪管]|[独獨]自|自己住|[单單]身|
    [男女](?:朋?友|[伴仔])|[对對]象|分手|[离離](?:了)?婚|[结結]了?婚|吵[架过過了]|[约約][会會]|
    (?:[另那这這]一?|[年轻輕]{2}的?|一)[位个個](?:\S{0,4})?(?:先生|小姐|女士|[男女](?:生|士|的|孩|人)|姑娘|[帅帥]哥|
      美女)|老公|老婆|[爱愛]人|[独獨]居
  `,
  kin: pattern('iu')`
    \b(?:your|his|her) (?:\w+ ){0,2}(?:mother|in-laws|aunt|uncle|mum|mom|father|dad|parents|nan|gran\w*|son|daughter|
      kids?|child|children|baby|toddler|girl|boy|brother|sister|family)\b(?![’']s)|
    (?:[您你妳](?:的|家)?(?:[里裡]|那)?)(?:[爸妈媽老][爸妈媽豆母]?|父[亲親母]|母[亲親]|爷爷|爺爺|奶奶|外[公婆]|
      阿[公嬤嬷爸媽妈婆]|[公婆]婆|公公|[岳丈][父母人]|家[婆公姐嫂]|[儿兒]子|女[儿兒]|[個个][仔女]|囡囡|[孙孫][子女]|
      [哥姐弟妹][哥姐弟妹]|細佬|姥[姥爷]|[宝寶][宝寶贝貝]|(?:[\d一二两兩三]?[个個位])?(?:孩子|小孩|小朋友)|
      [先太][生太](?=[最一得患天每经經常都又被刚剛上昨在不没沒失]))|家[里裡](?:就|只|都)
  `,
  money: pattern('iu')`
    \b(?:overdrafts?|salary|wages?|payday|pay ?check|debts?|skint|(?:lost|losing|lose) (?:your|the) job|laid off|
      unemploy\w+|redundan\w+|out of work|casino|gambl\w+|bet(?:s|ting)|liquor|pawn\w*|lawyer|spending|splash\w+|
      (?:money|cash|things|budget)(?:[’']s| is| are| has been| gets)? (?:\w+ )?(?:tight|short)|hard up|
      can[’']t afford|evict\w*|earn(?:s|ed|ing)?)\b|
    花[钱錢](?!了)|工[资資]|薪[水资資]|[年月底]薪|收入|手[头頭]|[周週][转轉]|借[现現]|打[赏賞]|[赌賭]|
    被?裁(?:[员員]|了|掉)|失[业業]|[离離][职職]|缺[钱錢]|[没沒][钱錢]|月光|[债債]|[负負]担|[消][费費](?=有|[很挺蛮太])
  `,
  going: pattern('iu')`
    \b(?:(?:walk|pass|drive|run|jog|go|come)\w* (?:right )?(?:past|by)|get(?:s|ting)? (?:on|off) at|
      (?:home|away) (?:by|before|after|until|till|every|all|most|at|around)|\bout (?:until|till|every|all|most)|
      at home|leave (?:the )?(?:home|house|work)|g[eo]t (?:home|in (?:after|at|around|late))|come home|
      nobody[’']s home|where you (?:live|are|were|go|work|sleep)|phone (?:has been|was|is)|
      your (?:commute|whereabouts)|on holiday|holiday in|off to|been (?:to|in|at) (?!touch|contact)|gone to|
      nights? out|gym)\b|
    (?<![买買带帶拿领領])回(?:到)?家|在家(?!具)|出[门門差]|[经經][过過](?=我|[这這]|[门門])|路[过過]|走[过過]|
    下[车車班]|上[车車班]|住(?:在)?(?:哪|[几幾])|旅[游遊行]|度假|去(?:了|[过過])|逛(?:[街了]|[过過])|跑(?:步|到|去)|
    [健泡][身吧]|[您你妳](?:而家|[现現]在|[刚剛啱][刚剛啱]?|昨[天晚日]|[尋琴]晚)[喺在](?![線线家])|晒太[阳陽]|
    [夜酒][店吧]|[常又]去
  `,
  screen: pattern('iu')`
    \b(?:(?:open|look|view|visit|scroll|click|search|brows|watch|stream|listen|stare|linger|hover|read|post|
        compar)\w* (?:\S+ ){0,5}(?:page|site|photos?|pictures?|videos?|shows?|series|songs?|music|podcasts?|posts?|
        profile|listing|items?|shoes?|dress|tests?|times|films?|movies|live ?streams?|news)|
      (?:look|brows|scroll|search|shop)\w*ing (?:at|through|around)|playlist|binge\w*|screen time|social media|tiktok|
      instagram|facebook|gaming)\b|
    刷(?!新|卡|[脸臉题題机機牙洗子]|[干乾][净淨])|滑(?=[到過过手][^鼠]|[^，,]{0,5}[社貼帖][團团文子])|
    翻(?:到|[这這]|看|了)|[浏瀏][览覽]|[页頁]面|[视視][频頻](?!客服|[会會])|直播|追[剧劇]|[剧劇]集|朋友圈|微博|
    \b(?:IG|FB|脸书|臉書)\b|小[红紅][书書]|抖音|[脸臉][书書]|[听聽][^，,]{0,6}歌|看了[^，,]{0,10}[次遍回]|
    打[游遊][戏戲]|搜(?:了|[过過]|索|[寻尋])|限[动動]
  `,
  habits: pattern('iu')`
    \b(?:drink(?:s|ing)?|drank|drunk|booz\w+|bottles? (?:of|a)|empties|wine|beer|whisky|smok(?:es?|ing)|
      vap(?:es?|ing)|cigarettes|junk food|take ?aways? (?:every|most|a lot)|pizzas?|snack\w*|sweets|chocolate|
      coffees?|cups? a day|eat(?:s|ing)?|diet\w*)\b|
    喝(?:得|酒|太|了|多|[^，,]{0,4}酒)|(?<![敬喜])酒(?!店|席|宴)|抽[烟菸煙]|[烟菸煙]瘾|吃得|[宵夜]夜|宿醉|外[卖賣送]|
    [点點叫]的都|[甜辣][的食]|[减減]肥|第[二三四五六七八九十\d]+[瓶盒箱支包]|又[买買][了]?[^，,]{0,4}[瓶盒箱支包]|
    越(?:喝|吃|[买買])
  `,
}

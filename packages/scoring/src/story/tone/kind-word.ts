import type { Signal } from '@attune/language'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { kin, kinZh, pet } from '../told/people.ts'
import { namesSomebody } from '../told/stake.ts'
import { bearsNews } from './bears-news.ts'
import { breaksNews } from './breaks-news.ts'
import { cheerIn } from './cheer.ts'

const heavy =
  '(?:hard(?! (?:drive|copy|disk|reset|refresh|to (?:say|tell|see|read|know|find)))|tough|heavy|painful|terrible (?:shock|blow|time|day|night|wait|thing|loss)|awful|dreadful|horrible|rotten(?! (?:through|right|wood|inside|at the))|cruel|heart-?breaking|upsetting|distressing|frightening|scary|worrying|stressful|exhausting|unsettling|miserable|wretched|maddening|infuriating|galling|gutting|devastating|crushing|terrifying|horrifying|shocking|disheartening|dispiriting|heart-?rending|unfair|lonely|humiliating|nerve-racking|let down|hurtful|alarming|sickening|unpleasant|embarrassing|rough)'
const people =
  '(?:lad|girl|boy|love|man|woman|lady|thing|dog|cat|pup|soul|mum|mam|dad|mother|father|gran|nan|wife|husband|son|daughter|child|kids?|little)'

type Kinds = readonly (readonly [kind: 'acknowledgement' | 'support', of: 'feeling' | 'situation', pattern: string])[]

/** A human word about where the customer stands: what it is like, what was hoped, who is meant. */
const english: Kinds = [
  [
    'acknowledgement',
    'situation',
    "\\b(?:it )?happens (?:to (?:all of us|the best of us|everyone|everybody|anyone|anybody|lots of)|a lot|all the time|more than you(?:'d)? think)\\b|\\b(?:lots|plenty|many|most|loads) (?:of )?(?:(?:our|my|the) )?[a-z]+ (?:feel|felt|find|worry|get|are|do|struggle)(?: \\w+)? (?:like that|that way|the same|nervous|scared|worried|it hard|at first)\\b|(?:^|[.!] )(?:plenty|lots|many|most|a lot) (?:of (?:people|us|our \\w+) )?(?:do|are)(?= ?[.,!]|$)|\\beasy to (?:miss|mix up|overlook)\\b|\\bnot (?:a )?(?:silly|daft|stupid)(?: question| thing to ask)? at all\\b",
  ],
  [
    'acknowledgement',
    'feeling',
    `\\b(?:that|this|it|which|he|she|they|you)(?:'s| is| was| are| were| must| can| sounds?| would|'d|'ll|'ve|'re)\\b(?! not)[^.!?;]{0,30}\\b${heavy}|(?:^|[.!?] )to (?!be (?:fair|clear|honest)|avoid|stop|fix)[a-z]+ [^.!?;]{4,70} (?:is|would be|must be|must have been|was) (?:\\w+ )?${heavy}|\\b(?:must|can't|cannot) (?:have been|be) (?:\\w+ )?${heavy}|\\b(?:losing|missing|waiting|hearing|finding|having|getting|being|to (?:lose|miss|wait|hear|find|have)) [^.!?;,]{3,60} (?:is|was|must be) (?:an? |such an? )?(?:\\w+ )?(?:disappointment|blow|let-?down|worry|wrench|shame|${heavy})\\b`,
  ],
  [
    'acknowledgement',
    'feeling',
    `\\b(?:imagine|picture|know|feel|see) (?:it,|how (?!to\\b|it works)|what an? )[^.!?;]{0,40}\\b(?:${heavy}|much|riding|means?|matters?|hopes?|hoped|looking forward|anxious|overwhelmed|upset|worried|difficult)`,
  ],
  [
    'acknowledgement',
    'feeling',
    '\\bheart goes out|\\bnot alone|\\bfeel (?:\\w+ )?for you\\b|\\bmust (?:sting|hurt|ache|miss (?:him|her|them)|be (?:going|so|missing|feeling)|have been (?:so|such))\\b|\\b(?:for|with) you (?:and|in) [^.!?]{0,20}(?:time|days|moment)',
  ],
  [
    'acknowledgement',
    'situation',
    '\\bi can picture it\\b|\\bwhat (?:an? )?(?:horrid |nasty |terrible |awful )?(?:fright|shock|scare|nightmare|blow)\\b|\\bis (?:such )?a (?:very |really |terribly )?long (?:time|while|wait) to (?:wait|be left|worry|sit|go)\\b|\\bwhat (?:a|an) (?!great|lovely|nice|good|fantastic|wonderful|beautiful)(?:\\w+ ){0,2}(?:time|week|day|night|shock|blow|loss|wait|worry|shame|pity|thing|way) (?:for|to|that|after|of)\\b',
  ],
  [
    'acknowledgement',
    'situation',
    "\\b(?:can't|cannot) (?:be|have been) (?:easy|nice|pleasant)|\\bnot (?:easy|fair|what you (?:wanted|hoped|needed?|deserved?))\\b|\\bisn't (?:easy|fair|right)\\b|\\b(?:not|isn't|wasn't) (?:the|good|what) (?:news|answer|start|reply|week|day|any of us|we)\\b(?: (?:you|we|any|i|i'd|i'm))?|\\bnews (?:nobody|no one|you didn't) |\\bi'd(?: have)? (?:also |probably )?(?:want|wanted|feel|felt|be|been|lose|lost|hate|hated|do|miss|missed|cry|panic|worry)\\b[^.!?]{0,24}\\b(?:too|as well|the same|in your (?:place|shoes))\\b|\\bsorry (?:that )?your (?:\\w+ ){1,3}?(?:ended|went|turned out|started|got)\\b|\\bof all (?:days|times|weeks|nights|mornings)\\b|\\blast thing you need",
  ],
  [
    'acknowledgement',
    'situation',
    "\\b(?:know|knew|understand|reali[sz]e|see|aware)\\b[^.!?;]{0,40}\\b(?:(?:were|was|are|is)(?:n't| not) (?:just|only)|(?:can't|cannot|can never|won't) be replaced|irreplaceable|stood for|mean(?:s|t)? (?:so much|a (?:great|lot)|everything|to (?:you|him|her|them))|(?:how|so) much (?:\\w+ ){0,2}(?:depends|hangs|hung|rides|counted|loved))|\\byou(?:'ve| have)(?: all| both)? (?:been )?(?:plann|wait|sav|work|look|train|count|hop|prepar|dream|practis|build)(?:ing|ed)\\b[^.!?]{0,40}\\b(?:for (?:over|so|\\w+ (?:weeks|months|years))|so (?:long|hard)|all (?:year|summer|winter)|forward)\\b|\\bcan(?:'t|not)(?: begin to)? (?:tell you|say) how sorry|\\b(?:be|is|was|as|such|comes?) (?:an? )?(?:\\w+ )?(?:let-?down|disappointment|blow|wrench|shock|heartbreak)\\b[^.!?]{0,6}\\b(?:for|to) (?:you|your|the|him|her|them|both|every)",
  ],
  [
    'acknowledgement',
    'situation',
    "\\b(?:was|am|i'm|were|are|we're|feel) (?:so |very |really |truly |deeply )?(?:sad(?:dened)?|heartbroken|gutted|touched|moved)\\b(?: for you| to (?:read|hear|learn|see)| that| by)",
  ],
  [
    'acknowledgement',
    'situation',
    `\\bpoor (?:old |wee )?${people}\\b|\\bno (?:weather|place|way|time|joke|age|life) (?:for|to)\\b`,
  ],
  [
    'acknowledgement',
    'situation',
    "\\b(?:anyone|anybody|any of us|any (?:parent|mother|father|owner)|who)(?:'d| would| could have| wouldn't)\\b|\\b(?:nobody|no one) (?:should|deserves|ought)\\b|\\bno wonder\\b|\\bof course you (?:are|were)(?=[.!,])|\\bevery right to\\b|\\b(?:did|done|doing) (?:exactly |everything |absolutely )?(?:the )?right (?:thing)?|\\bnothing to be (?:ashamed|embarrassed)|\\bnot your (?:fault|doing)|\\byou didn't do (?:this|it|anything)|\\bcould (?:weep|cry)\\b|\\bisn't (?:over|the end)\\b|\\b(?:you|they|he|she|family)(?:'ve| have|'s| has|'d| had)? (?:all )?been through\\b|\\bhow much (?:\\w+ ){1,3}(?:means?|matters?|hurts?)\\b|\\bmeans? (?:so much|the world|everything) to\\b",
  ],
  [
    'acknowledgement',
    'situation',
    "\\bshould(?:n't| not| never) (?:ever )?have (?:been|had|happened|to|reached|sat|gone|got|come)\\b|\\byou deserved? (?:better|an answer|to know)|\\blet you down\\b|\\bthe one (?:thing|morning|day|night|promise)\\b",
  ],
  [
    'support',
    'situation',
    "\\b(?:was|were)(?:n't| not) alone|\\b(?:didn't|did not) suffer|\\bpeaceful(?:ly)?\\b|\\b(?:held|holding|stroked|stroking|sat with|stayed with|sitting with) (?:him|her|them)\\b|\\b(?:arms?|hand) (?:a?round|on) (?:him|her|them)\\b|\\btake (?:all )?(?:the|your|as much|whatever) time\\b|\\blook after yourself|\\btake (?:good )?care of (?:yourself|each other)|\\bthinking of you\\b|\\bwhen(?:ever)? you(?:'re| are| feel) (?:ready|able|up to)|\\bdon't have to (?:say|decide|do|face) (?:\\w+ )?(?:now|today|alone)|\\bstay on the line|\\bsomebody with you|\\bno need to (?:rush|hurry)",
  ],
  // Whoever asks after the person, or takes it for an emergency, has seen who it is about.
  [
    'acknowledgement',
    'situation',
    `\\b(?:is|are) (?:you|she|he|they|every(?:one|body)|any(?:one|body)|(?:your|the) (?:\\w+ )?(?:${kin}|baby|little one))(?: both| all| otherwise| now)? (?:all right|alright|ok(?:ay)?|safe|hurt|injured|warm enough|in pain)\\b(?! (?:with|to|if|for|about)\\b)[^.!?]{0,40}\\?|\\b(?:treating|handling) (?:it|this|that|your \\w+) as (?:an emergency|urgent|a priority)\\b|\\bflagged (?:it|this|you|your \\w+) as (?:an? )?(?:\\w+ )?(?:emergency|priority|urgent)\\b`,
  ],
  // Whoever knows of those dear to them, of what was hoped, or what it does to them, sees more than an order.
  [
    'acknowledgement',
    'situation',
    `\\b(?:know|reali[sz]e|understand|appreciate|imagine|(?:can|do) (?:see|hear))\\b(?! (?:if|whether|when you)\\b)[^.!?;]{0,40}\\b(?:hearts? set|(?:count|bank|rel[yi]|rid)(?:ed|ing) on|look(?:ed|ing) forward|(?:were|are|been|you) hop(?:ed|ing)|a lot (?:on|to (?:take|carry|lose|find)|for you)|strain|disappoint\\w+|blow|land(?:s|ed)? (?:hard|badly)|worr(?:y|ied)|upset\\w*|long(?:ed|ing)? (?:for|wait)|matter(?:s|ed)|not (?:what|easy)|only (?:one|copy|picture|chance)|irreplaceable|replaces?)|\\b(?:he|she|they|you|everyone|the (?:kids|children|family)|your \\w+)(?:'ll| will| must)(?: \\w+)? be (?:\\w+ )?(?:disappointed|gutted|heartbroken|upset|sad|crushed|worried sick)|\\b(?:especially |just |and |specially )?with (?:the |your |\\w+day |only )?[\\w' ]{0,24}(?:(?:so|this|that) (?:close|near|soon)|(?<=(?:wedding|funeral|birthday|move|exam|operation|party|trip|term|holiday|interview)s? )(?:tomorrow|today|tonight|next|coming|on ))|\\b(?:rotten|horrid|sad|bitter|poor|wretched|miserable) (?:thing|news|way|timing|luck|start|end)\\b`,
  ],
]

const sore =
  '(?:难受|難受|难过|難過|不好受|不好过|揪心|煎熬|难熬|難熬|熬|扛|心慌|心疼|心酸|委屈|着急|著急|窝火|窩火|急得|堵得|不是滋味|放心不下|牵挂|牽掛|舍不得|捨不得|不容易|唔容易|辛苦|受累|受罪|折腾|折騰|奔波|白跑|失望|失落|空落落|盼|惦记|惦記|害怕|焦虑|焦慮|不安|无助|無助|痛苦|[彷徬]徨|心[里裡][^，。！？]{0,3}[发發](?:[紧緊慌虛虚毛酸凉涼])|心急如焚|唔好受|[冇没沒][觉覺]好?[瞓睡]|坐唔定|崩潰|崩溃|寒心|糟心|沮丧|沮喪|[吓嚇](?:人|[坏壞到哭傻]|得)|受惊|受驚|不敢(?:合眼|睡)|擔心|担心|艱辛|艰辛|疲憊|疲惫|心酸)'
const whom = '(?:[您你]|孩子|老人|一家|心[里裡理]|妈妈|媽媽|爸爸|阿姨|叔叔|阿[嬤嬷公]|[她他牠它佢])'

/** What a mishap is like for whoever has it. */
const hardship =
  '(?:[着著心]急|焦急|揪心|糟心|[闹鬧]心|[窝窩]火|憋[屈火闷悶]|委屈|折[腾騰磨]|[难難][熬挨受捱]|煎熬|[寒心][凉涼]|寒心|[无無][助奈]|[扫掃][兴興]|[堵烦煩][心人]|添堵|[气氣恼惱][人火]|[来來][气氣]|[上火]火|火大|[头頭][疼痛大]|崩[溃潰]|抓狂|心慌|[吓嚇]人|焦[虑慮]|心[疼酸累]|[伤傷]心|泄[气氣]|洩氣|[费費][劲勁]|[受遭]罪|不容易|不好受|不是滋味|[没沒冇]底|[误誤]事|耽[误誤]事|膈[应應]|倒霉|冤枉?|磨人|[够夠][呛嗆]|傻眼)'
/** 确实挺无助的, 太折腾了, 真让人心凉, 得多慌: as much as it is, said of what befell them. */
const asHardAs = `(?:[确確][实實]|的[确確]|[实實]在|真[的是够夠]?|太|[够夠]|怪|[挺蛮蠻]|[最很好]|可|[肯一]定|[该該得有]多么?麼?)(?:[是会會挺很太够夠怪]|[让讓叫令][您你]?人?){0,3}`

const chinese: Kinds = [
  [
    'acknowledgement',
    'situation',
    `(?<![我咱不没沒别別][^，。！？]{0,4})${asHardAs}${hardship}[的了啊呀呢吧喔哦]{0,2}(?=[，。！～~ ]|$)|(?<![我咱][^，。！？]{0,4})(?:[最真太]急|[该該得有]多么?麼?[急慌气氣难難]|[让讓叫令]人${hardship})[的了啊呀呢]{0,2}(?=[，。！～~ ]|$)|心[情里裡][^，。！？您你]{0,4}(?:好不了|不[会會]好|[难難]好)`,
  ],
  [
    'acknowledgement',
    'feeling',
    `(?:感受|体会|體會|理解|明白|知道|看得出|深知)[^。！？!?]{0,16}${sore}|${sore}[^。！？]{0,4}我[们們哋]?(?:[都很]|完全)?(?:明白|[懂知]|理解|体会|體會)|[让讓害令][您你][^，。！？]{0,10}面[对對][这這]|(?:理解|明白|知道)[您你](?:有?[好很多][么麼]?)想|理解[您你]的?(?:[关關][切注心]|[忧憂][虑慮心]|[顾顧][虑慮]|[担擔][忧憂心]|疑[虑慮]|感受)|替[您你][们們]?(?:感到|[觉覺]得)?(?:[可惋]惜|不值)`,
  ],
  ['acknowledgement', 'situation', `[换換搁擱任轉放][^。，,]{0,4}(?:[谁誰]|边个|邊個|我)[^。,，]{0,10}[都也]`],
  [
    'acknowledgement',
    'feeling',
    `${whom}[^。！？!?,，别別不勿]{0,14}${sore}(?!您?(?:提供|[发發填稍等]|一下|[核确確]))`,
  ],
  [
    'acknowledgement',
    'situation',
    '(?:^|[，。！])(?:真的?|很|[实實]在|好|也)+(?:[捨舍]不得|不[捨舍]|[难難][过過受]|心痛)|(?:[一肯]定|想必|[难難]免)[很真都也会會特別别]*(?:[慌急]|[难難][过過受]|失望|怕|心疼|不好受|[伤傷]心|失落|吵|[吓嚇]人|[头頭]大|折[腾騰]|不方便|[闹鬧]心)|(?:[问問]|[担擔]心|着急|生[气氣]|[舍捨]不得|不[舍捨甘]|[难難][过過受]|失望|[伤傷]心|害怕)[^，。！？,]{0,4}(?:是[应應][该該]的|很正常|(?:再)?正常不[过過])|(?:我|我[们們哋]|[们們哋]?心[里裡中頭头])[^。，！？]{0,4}(?:不好受|[难難][受過过]|[过過]意不去|[捨舍]不得|心[痛酸]|唔好受)|家[里裡中](?:[又都也]|[现現]在|目前|正|已[经經])*[这這][样樣么麼][^。，！？]{0,3}(?=[，。！])|(?:[您你]|大家|孩子|[一全]家|[您你][们們])[^。，！？]{0,6}(?:准[备備]|準備|盼|[练練]|忙|期待|惦[记記]|籌備|筹备|[约約]|[计計][划劃])[^。，！？]{0,8}(?:久|[长長][时時]|多年|好[几幾])',
  ],
  [
    'acknowledgement',
    'situation',
    '[谢謝多][谢謝][您你](?:愿意|願意|肯|[^，。！？]{0,6}(?:告[诉訴]我|[说說講讲]出[来來]|跟我[们們]?[说說講讲]))|[没沒冇]有?[什甚]?[么麼]?[好可]?(?:[丢丟][脸臉人]|[难難][为為]情|羞[耻恥]|[羞愧])[的嘅]|[您你](?:[马馬]上|立刻|及[时時]|及早|[这這][么麼]早|第一[时時][间間])[^，。！？]{1,8}(?:是[对對]的|做得很?[对對])|(?:已[经經])?[够夠](?:[难難][受过過熬]|辛苦|折[腾騰磨]|煎熬)的?了|难为(?:[您你]|孩子)|難為(?:[您你]|孩子)|[让讓害令](?:您|你|孩子|老人家?|阿姨)[们們]?(?:[白受久跑]|[担擔]心|熬|操心|空|吃苦|失望|虚惊|虛驚|担惊)',
  ],
  [
    'acknowledgement',
    'situation',
    '(?:事|消息)[^。！？!?]{0,6}(?:[很真也好都]|[听聽]了)(?:难过|難過|[难難]受|心痛|[遗遺]憾)|(?:真的?|太|好)(?:[难難][受熬]|煎熬|扫兴|掃興|糟心|憋屈|[闹鬧]心|倒[霉楣]|[窝窩]火)|(?:滋味|感[觉覺]|心情)[^。！？!?]{0,4}不好受|(?:[好很真]|非常)(?:难过|難過|心痛|[遗遺]憾)(?:[听聽]到|得知|知道)|(?:[听聽]到|得知|看到)[^。！？!?]{0,14}(?:难过|難過|心[痛疼]|[遗遺]憾)|[节節]哀|老人家的事|[谁誰](?:受得了|不(?:[急慌]|[难難]受|心疼))|哪能不(?:[慌急]|心疼|难受)|[会會](?:[觉覺]得|[想怕]|[难難]|[心慌急]|[气氣]|[担擔]|[抖哭]|睡不|[伤傷])[^，。！？,]{0,5}(?:[是也]?[当當]然|正常|自然|[难難]免)的?(?=[，。！,!])|(?:得|[该該])?(?:多|有多|[肯一]定)[么麼]?[吓嚇](?:人|[坏壞])|[怎点點]么?麼?[样樣]?熬|不敢想|悬着|懸著|漫[长長]|[难難]挨|偏偏',
  ],
  [
    'acknowledgement',
    'situation',
    '(?:我|我[们們哋])都?(?:知|明白|懂|晓得|清楚|看得见)[^。！？!?]{0,16}(?:盼|重要|意义|意義|付出|分量|心血|多久|一天|陪[了咗着著]|跟[了咗]您|养[了咗]|養[了咗]|好?錫|疼[它牠他她]|[舍捨]不得)|(?:分量|付出|心意|难处|難處)[^。！？!?]{0,6}(?:我|我[们們])(?:都)?(?:明白|懂|知道|看得[见見])',
  ],
  [
    'acknowledgement',
    'situation',
    '(?:很多|不少|好多|大多數?|大多数)人?[^，。！？!?]{0,8}(?:都|也)[^，。！？!?]{0,6}(?:[这這][样樣么麼]|[紧緊][张張]|怕|慌|忘|看[错錯]|[担擔]心)|[谁誰]都(?:[会會]|[难難]免|可能|有)[^，。！？!?]{0,6}(?:[时時]候|[错錯]|[忘漏])|(?:不怪|怪不[着著]|唔[關怪])(?:[您你她他]|阿姨|老人)|不是[您你](?:的[错錯]|操作|做错)|(?:火气?|脾气|脾氣|气)[^。！？!?]{0,4}(?:应该|應該|该|有道理)|一(?:辈子|輩子|世人?)(?:就)?一[次回]|再也没有第二|耽误不得|耽誤不得',
  ],
  [
    'support',
    'situation',
    '保重|[顺順][变變]|(?:[没沒]有?|[无無])(?:[挣掙]扎|痛苦|受[罪苦])|走[得的][很好]?(?:安[详詳]|平[静靜])|抱[着著住][它牠他她]|心[里裡][^。，]{0,4}[准準][备備]|陪(?:在|[着著])?(?:[您你它牠他她]|[旁身]|[边邊])|我[们們哋]?[^，。,!！？?]{0,6}陪[着著住]|抱抱|[报報]平安|慢慢(?:[来來看听聽说說想]|处理)|不用(?:[赶趕急]|再跑)|唔使[急趕]|不[着著]?急(?:[着著])?(?:[办定辦]|[决決]定|[处處]理)|歇[着著一]|先坐|别一个人|別一個人|守[着著]|缓一?缓|早日康复|早日康復|(?:什[么麼][时時][候间間]|[几幾][时時]|任何[时時]間?间?)[^。，！？]{0,4}(?:都|方便)|不[让用]您(?:自己|再)',
  ],
  // 孩子要紧、人没伤着吧、透析不能误；妈妈留下的东西，再赔也补不回来。
  [
    'acknowledgement',
    'situation',
    '(?<!不)(?:孩子|小朋友|身[体體子]|老人|人|健康|安全|看病|[宝寶]{2}|[您你])(?:的?身[体體])?(?:最|更|才)?(?:要[紧緊]|第一)(?!吗|嗎)|人[没沒](?:[伤傷][着著到]|事)(?:吧|就好)',
  ],
  [
    'acknowledgement',
    'situation',
    `(?<![您你款费費账賬租单單][^，。！？]{0,3})(?:(?:不能|不敢|[别別])再?(?:耽?[误誤]|拖)(?=[，。！的了～~ ]|$)|[误誤拖]不得)|(?:再|[钱錢]|怎[么麼]|多少)[^，。！？]{0,4}[赔賠补補][^，。！？]{0,5}[补補换換买買找]不[回来來]|(?:^|[，。！])${kinZh}[^，。！？]{0,2}(?:留下?|[织織做送][给給]?|[给給])[您你的][^，。！？]{0,6}(?=[，。！])`,
  ],
  // 老人家现在没事吧、按紧急件办：先问人，把它当急事。
  [
    'acknowledgement',
    'situation',
    `(?:${whom}|[您你她他佢]|老人家|大家|家人|人)(?:[现現]在|[们們]|[身]?[体體]|都){0,2}(?:[没沒冇]事|[还還]好|安全|平安|有[没沒冇]有?受[伤傷]|受[伤傷]了?[没沒])[了吧吗嗎嘛]{0,2}[？?]|(?:按|[当當]作?)(?:[紧緊]急|急)[^，。！？]{0,3}[件事][^，。！？]{0,2}[办辦处處]`,
  ],
  // 知道您是赶去参加婚礼的、我懂您想在大寿那天送他；这样一定打乱你们的安排、您肯定更难了。
  [
    'acknowledgement',
    'situation',
    `(?:知道|明白|懂|理解|[晓曉]得)(?!了)[^。！？，,]{0,14}(?:婚|生日|[壽寿]|[葬奠]|[换換]不[回来來]|[独獨]一[无無]|留下|[负負][担擔]|[压壓]力|不小|不[轻輕]|[赶趕]|等[着著這这了]|盼|心[意愿願血]|期[待望]|[难難][处處得]|[着著]急|要[紧緊]|重要|不容易)|(?:[一肯]定|想必|多半|[难難]免|[应應][该該])[很更真都也会會特別别大很打]{0,3}(?:[难難]|[乱亂]|失[望落]|可惜|不[捨舍]|[舍捨]不得|不好受|措手不及|吃力|辛苦|心急|[担擔]心|[伤傷]|委屈|牵挂|牽掛|[扫掃][兴興]|[泄洩][气氣]|[烦煩]|[气氣]|沉)|(?:^|[，。！])[^，。！？我]{0,8}(?:真的?|[当當]然|[难難]免|都|也|好|很)[会會]?[很好]?(?:[怕慌急]|[难難]受|累|[烦煩]|[伤傷]心|[担擔]心|心疼|[扫掃][兴興])(?=[，。！]|$)|(?:打[乱亂]|[影耽][响響误誤])[了]?[您你][^。，]{0,6}(?:安排|[计計][划劃]|心情|生活)|一?定[^。，]{0,2}打[乱亂]`,
  ],
]

const compile = (kinds: Kinds, flags: string) =>
  kinds.map(([kind, of, pattern]) => ({ kind, of, says: new RegExp(pattern, flags) }))
const patterns = { en: compile(english, 'i'), zh: compile(chinese, '') }

/** “I know no payout replaces your dad's watch”, 我知道这是您爸爸留下的. */
const theirs = {
  en: new RegExp(
    `\\b(?:know|reali[sz]e|understand|appreciate|imagine|see)\\b(?! (?:if|whether)\\b)[^.!?;]{0,40}\\byour (?:late )?(?:${kin}|${pet})\\b`,
    'i',
  ),
  zh: new RegExp(`(?:知道|明白|懂|理解|[晓曉]得)(?!了)[^。！？，,]{0,14}${kinZh}`),
}

/** “I know you two had picked the nursery”, 我知道这不是赔多少钱能补上的: how it stands with them, and no “but” behind it; or what it is to bring the news: 写到这儿我停了半天. */
const knows = {
  en: pattern('i')`
    \bi (?:do |really |also )?(?:know|reali[sz]e) (?:that |how |what )?(?:you|your|he|she|they|it|this|that|there)\b
      (?! (?:asked|said|mean|want to know))[^.!?,]{8,120}(?=[.!?,])(?!, but\b)|
    \bi(?:'d| would)(?: have)? (?:hated? |given (?:a lot|anything))|
    \bi (?:kept|was|had been|have been)(?: \w+)? hoping\b|
    \bi (?:did|do|could)(?:n't| not) (?:\w+ )?(?:want|enjoy|like|bear|bring myself)(?: to)? (?:be|tell|writ|say|send|
      typ|mak|ring|call)|\b(?:stood|sat) (?:there|here|with|over)\b[^.!?]{0,30}\bbefore\b
  `,
  zh: pattern('')`
    (?:我|我[们們哋])[也都很]?(?:知道?|明白|[晓曉]得|清楚|懂)[得]?(?:[您你她他它牠佢这這那呢嗰里裡孩老多]|有多|[对對])
      (?!的?(?:意思|[问問][题題]|情[况況]|需求|[诉訴]求|疑))[^。！？，]{4,}|
    (?:我|心[里裡])[^，。！？您你]{0,6}(?:
      [不唔](?:[愿願]|忍|甘心|想(?=[^，。]{0,4}[说說讲講写寫打发發告])|敢[拨撥打说說看])|[难難](?:[过過受]|[开開]口)|
      堵得|[发發][沉酸堵慌]|睡不[好着著]|[停站坐愣企][了咗][好很半])|
    (?:[钱錢赔賠]|多少|什[么麼]|[冇没沒][嘢啥有])[^，。！？]{0,10}(?:[补補][偿償]?|抵|[换換])(?:[不唔]|得)(?:[了回返]|
      [来來])|不是[^，。！？]{0,8}(?:[钱錢]|[赔賠])[^，。！？]{0,8}能
  `,
}

/** The kind words of a reply: an evaluative word about the customer, their people, or what they hoped. */
export function kindWords(message: string, asked: string): Signal[] {
  const text = head(message).replaceAll('’', "'")
  const chinese = isChinese(text)
  // A comma is a comma, whatever its width.
  const said = chinese ? text.replaceAll(',', '，').replaceAll('!', '！').replaceAll('?', '？') : text
  const found: Signal[] = []
  for (const { kind, of, says } of chinese ? patterns.zh : patterns.en) {
    const word = says.exec(said)
    if (word) found.push(signal(kind, of, word.index, word[0].length))
  }
  // Who names theirs without having been told of them watches, and is not kind.
  const dear = namesSomebody(asked) ? theirs[chinese ? 'zh' : 'en'].exec(text) : null
  if (dear) found.push(signal('acknowledgement', 'situation', dear.index, dear[0].length))
  // 结果不太好捏😊: who makes merry beside it has no feeling for it.
  const news = cheerIn(text).jolly > 0 ? null : breaksNews(text)
  if (news) found.push(signal('acknowledgement', 'situation', news[0], news[1] - news[0]))
  // Beside such news it sees them.
  const known = cheerIn(text).jolly === 0 && bearsNews(text) ? knows[chinese ? 'zh' : 'en'].exec(said) : null
  if (known) found.push(signal('acknowledgement', 'situation', known.index, known[0].length))
  // 很正常的 to somebody nervous lets them be so.
  const usual = chinese && fears.test(asked) ? normal.exec(said) : null
  if (usual) found.push(signal('acknowledgement', 'feeling', usual.index, usual[0].length))
  const echo = amountSaidBack(text, asked, chinese)
  return echo ? [...found, echo] : found
}

export const fears = /[紧緊][张張]|怕|[担擔]心|焦[虑慮]|不安|慌|丢[脸臉人]|丟[脸臉人]/u
const normal = /(?:^|[，。！])[^，。！？]{0,4}(?:很|都|是|[挺蛮蠻]|完全|再)正常(?:不[过過])?的?(?=[，。！])/u

const signal = (kind: Signal['kind'], of: string, at: number, length: number): Signal => ({
  kind,
  span: [at, at + length],
  strength: 0.8,
  data: { of, closer: true },
})

/** “Three hours in the car”, 五岁，太小了: the amount the customer named begins a sentence and is let weigh. */
const amounts = {
  en: pattern('i')`
    (?:^|[.!?] |[Aa]fter )((?:[a-z]+-)?[a-z]+|\d+) (minutes?|hours?|days?|weeks?|months?|years?|nights?) (?:of|in|on|
      is|with|and|without|believing|waiting|for a)\b
  `,
  zh: pattern('')`
    (?:^|[。！？!?，,])
      (第?[一二三四五六七八九十两兩几幾\d]{1,3}个?個?(?:[岁歲年天月分]|[级級]分|小[时時]|钟头|鐘頭|[回次趟周週晚]))(?:
      [了啊，,下]|真的|孩子)
  `,
}

function amountSaidBack(text: string, asked: string, chinese: boolean): Signal | null {
  const found = amounts[chinese ? 'zh' : 'en'].exec(text)
  if (!found?.[1]) return null
  const isTheirs = chinese
    ? asked.includes(found[1])
    : asked.toLowerCase().includes(`${found[1]} ${found[2]}`.toLowerCase())
  return isTheirs ? signal('acknowledgement', 'situation', found.index, found[0].length) : null
}

/** “You're no fool”, “You haven't been stupid”: an insult denied is a kind word. */
const denies = /\b(?:no|not|never|nobody|far from|anything but|(?:have|were|are|is|was)n['’]t)(?: \w+){0,2} $/i

/** Whether a rude word is taken back by what stands before it. */
export const isDenied = (text: string, at: number): boolean => denies.test(text.slice(Math.max(0, at - 30), at))

import { pattern } from '../text/pattern.ts'
import { kinZh } from '../told/people.ts'
import type { Slip } from './slip.ts'

/** Who is slow, and at what. */
const walksSlowly = new RegExp(
  `(?:${kinZh}|嫲嫲|奶奶|佢|他|她|我)[^，。！？,]{0,4}(?:行|走|[听聽]|食|吃|[讲講说說]|[写寫]|[学學]|郁|[动動]|做)(?:路|嘢|[饭飯]|得|[东東]西){0,2}$`,
  'u',
)

/** 顾客的话：看着像抱怨、像着急，其实不是。 */
export const chineseCustomerSlips: readonly Slip[] = [
  // 我又没要电话号码：不是又一次。
  {
    side: 'customer',
    kinds: ['repeated-complaint'],
    words: /又[没沒]$/u,
    before: /我(?:们|們)?$/u,
    after: /^(?:要|[问問让讓叫说說讲講想])/u,
  },
  // 天都黑了、昨晚吐了一次、没人情味：不是菜黑了，不是难吃得吐，也不是缺人。
  { side: 'customer', kinds: ['complaint'], words: /^都?黑了$/u, before: /天(?:色)?(?:快|就|又)?$/u },
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /吐了$/u,
    before: /(?:狗|[猫貓]|孩子|[宝寶]{2}|牠|它|[她他]|[昨今][天日晚][^，。！？]{0,4}|半夜|[刚剛]才)$/u,
  },
  { side: 'customer', kinds: ['complaint'], words: /[没沒冇]人$/u, after: /^(?:情味|性(?!化))/u },
  // 换个人名可以吗、换个人领：改的是名字，是来领的人。
  { side: 'customer', kinds: ['asks-for-human'], words: /[换換][个個]?人$/u, after: /^[名数數份领領取代收]/u },
  // 他最讨厌一个人坐：讨厌的是他，说的也不是我们。
  {
    side: 'customer',
    kinds: ['anger', 'frustration', 'complaint', 'disappointment', 'not-resolved'],
    words: /^(?:[讨討][厌厭]|最怕|[烦煩])/u,
    before: pattern('u')`
      (?:[他她它牠佢]|孩子|小孩|[儿兒]子|女[儿兒]|[宝寶][宝寶贝貝]|老[人公婆]|[爸妈媽爷爺奶]{1,2})(?:也|都|最|很|特别|
        特別|一向|就)*$
    `,
  },
  // 我还没到家：没到的是人。好 麻烦了、麻烦你：是道谢。最近想买磨豆机：说的是自己的打算。
  {
    side: 'customer',
    kinds: ['complaint', 'not-resolved'],
    words: /[没沒未]到$/u,
    before: /(?:我|我[们們哋]|咱|老[公婆]|先生|太太|爸|[妈媽])$/u,
  },
  {
    side: 'customer',
    kinds: ['complaint', 'not-resolved'],
    words: /[没沒未]到$/u,
    after: /^(?:家|公司|[单單]位|[学學]校|店|[时時][间間候]|[点點岁歲]|[七八九十\d])/u,
  },
  { side: 'customer', kinds: ['frustration'], words: /^好[，, ]?麻[烦煩]$/u, after: /^(?:[了你您啦晒嗮]|$)/u },
  {
    side: 'customer',
    kinds: ['request'],
    words: /^(?:想|打算)[买買]$/u,
    before: /(?:最近|本[来來]|原本|之前|一直|以[后後]|正)(?:也|就|都|在)?$/u,
  },
  // 我的卡在巴西刷了：卡是一张卡。停話,但他沒辦法、理賠 我：词被拆到了两句里。
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^卡[在喺]$/u,
    after: /^[^，。！？,!?]{1,8}(?:刷|消[费費]|[买買]|取[现現款]|碌|[扣]款)/u,
  },
  { side: 'customer', kinds: ['complaint', 'severity'], words: /^[話话赔賠][，, ]+\S/u },
  // 说好灰的：说好的是颜色。
  { side: 'customer', kinds: ['sadness', 'disappointment', 'frustration'], words: /^好灰$/u, after: /^[的嘅色]/u },
  // 包裹跟踪：没有人跟着。
  { side: 'customer', kinds: ['severity'], words: /^跟[踪蹤]$/u, before: /(?<![被有]人?[^，。！？]{0,6})$/u },
  // 我奶奶的镜子：没有骂人。
  {
    side: 'customer',
    kinds: ['anger', 'rude'],
    words: /奶奶的$/u,
    before: /(?:[我咱您你她]|我家|[给給送帮幫]|外|老)$/u,
  },
  // 那封信上面有日期：说的是信，没有嫌人再问。
  { side: 'customer', kinds: ['already-told'], words: /上面有$/u, after: /^(?![说說写寫提讲講发發])/u },
  // 都不好意思出门、要动手术、工商银行、挂心脏科：词的后半截才是意思。
  {
    side: 'customer',
    kinds: ['complaint', 'severity', 'threat-to-leave', 'worry'],
    words: /(?:不好|[动動]手|工商|[掛挂]心)$/u,
    after: /^(?:意思|[术術]|[银銀]行|[户戶]|[臟脏血])/u,
  },
  // 婴儿房里用安全吗：问的是合不合用。没想到会这样，太谢谢了：想不到的是好。
  { side: 'customer', kinds: ['worry'], words: /^安全[吗嗎]$/u, before: /用$|房/u },
  {
    side: 'customer',
    kinds: ['frustration', 'disappointment', 'complaint', 'anger', 'sadness'],
    words: /[没沒]想到[会會]?$/u,
    after: /^[^。！,，]{0,6}[。！，,!][^。！]{0,6}(?:[谢謝]|感[动動激恩]|太好)/u,
  },
  // 试试急件、加急运费、挂急诊。
  { side: 'customer', kinds: ['urgency'], words: /^急$/u, after: /^(?:[件诊診救单單]|[运運服]|[费費])/u },
  // 真不知道该怎么谢你。
  {
    side: 'customer',
    kinds: ['worry', 'confusion', 'vulnerability'],
    words: /不(?:知道|[曉晓]得)/u,
    after: /^(?:[怎][么麼样樣])?[说說]?(?:谢|謝|感|[报報]答)/u,
  },
  // 孙子帮我装的：是家里的孙子，没有骂谁；帮我的是他，没有叫我们帮。
  {
    side: 'customer',
    kinds: ['anger'],
    words: /^[孙孫]子$/u,
    before: /(?<![帮幫群装裝当當这這那]|[这這那][个個些]|你[们們]|[龟龜])$/u,
    after: /^(?![！!])/u,
  },
  // 有没有人可以问：问有没有，没有催。
  {
    side: 'customer',
    kinds: ['urgency', 'anger'],
    words: /^有[没沒]有人$/u,
    after: /^(?:可以|能|[会會懂教知用买買试試遇跟]|方便|[愿願]意|[帮幫]我|跟我一)/u,
  },
  // 這個月付不出來：是手頭緊，不是我們出了錯。
  { side: 'customer', kinds: ['complaint', 'severity'], words: /^[付交缴繳还還]不(?:出|起|上)/u },
  // 今天能看医生吗：想约个时间。
  {
    side: 'customer',
    kinds: ['severity'],
    words: /^看[医醫]生$/u,
    before: /(?:能|可以|想|要|[预預]?[约約])(?:不能)?(?:[来來去帶带][您你他她它牠我]?)?$/u,
  },
  // 睡不着是担心，没有怨谁。
  { side: 'customer', kinds: ['frustration', 'complaint'], words: /^我?(?:都|也)?睡不[着著]$/u },
  // 真可惜：惋惜一句，没有怨谁。
  { side: 'customer', kinds: ['disappointment'], words: /^可惜$/u, before: /(?:真|有[点點])$/u },
  // 我阿嬤的影片：说的是东西，没有说谁不好。
  {
    side: 'customer',
    kinds: ['vulnerability'],
    words: new RegExp(`^我?(?:${kinZh})$`, 'u'),
    after: pattern('u')`
      ^的?(?:影片|[视視][频頻]|照片|相片|相[机機簿]|手[机機]|[电電][脑腦话話]|平板|[账帳][号號戶户]|[录錄]音|卡|票|
        [订訂][单單]|生日|名字|衣服|[车車](?![祸禍]))
    `,
  },
  // 除甲醛、防漏水、漏水检测：说的是一门活儿，没有谁遭了它。
  {
    side: 'customer',
    kinds: ['severity', 'complaint', 'vulnerability'],
    words: /^(?:甲醛|漏水|霉|黴|蟑螂|老鼠|白[蚁蟻]|跳蚤|煤[气氣]|火[灾災])/u,
    before: /(?:除|去|祛|治理?|[灭滅]|防|[测測]|[检檢][测測])$/u,
  },
  // 會不會被扣款：问的是收不收钱，不是怕。
  {
    side: 'customer',
    kinds: ['worry'],
    words: /^[会會]不[会會]被$/u,
    after: /^[^，。！？,]{0,4}(?:扣|收|[罚罰]|取消)/u,
  },
  // 沒有那麼急：不赶，也没有怨谁。
  {
    side: 'customer',
    kinds: ['complaint', 'urgency', 'worry'],
    words: /(?:[没沒]有?(?:[那这這][么麼]|[这這]样|太)|^)(?:[着著]?急|[赶趕])$/u,
    before: /(?:^|[没沒不唔冇]有?(?:是)?(?:[那这這][么麼]|太|很|係好|係咁|算)?|[，。,！ ])$/u,
    after: /^(?![^，。,！？]{0,3}(?:死|用|要))/u,
  },
  // 系統一直說讀不到卡：说话的是机器，没有谁说了一遍又一遍。
  {
    side: 'customer',
    kinds: ['repeated-complaint', 'already-told'],
    words: /^一直(?:[说說讲講]|提示|[显顯]示)$/u,
    after: pattern('u')`
      ^(?:我|它)?(?:[读讀连連找认認登][^，。]{0,3}不|[读讀取连連]|密[码碼]|[错錯]|失[败敗]|[无無]法|不能|不[对對]|
        [没沒]有?[权權网網])
    `,
  },
  // 税号刚才发了: where it is to be found, and no reproach.
  {
    side: 'customer',
    kinds: ['already-told'],
    words: /^[刚剛][才刚剛]?[发發][了过過]?$/u,
    before: /(?:[号號码碼址名片料表息单單]|[图圖]|截屏|定位)$/u,
    after: /^(?:[，,。]|[给給][您你])(?![^。！？]{0,16}(?:[还還]|又|怎|咋|什[么麼]|没|沒))/u,
  },
  // 我的轮椅要托运吗：说的是东西；坐轮椅的才是人。
  { side: 'customer', kinds: ['vulnerability'], words: /^[轮輪]椅$/u, before: /(?:^|[^坐用靠])$/u },
  // 腰不好，选哪个床垫：说的是合不合用。
  {
    side: 'customer',
    kinds: ['vulnerability'],
    words: /^(?:腰|背|腰椎|[颈頸]椎|肩|膝[盖蓋]|睡眠|[肠腸]?胃|皮[肤膚])(?:都|也|有点|有點|不太|不大|很|不){0,2}好$/u,
  },
  // 我没办法开车过去、有没有办法：是说自己，是问。
  { side: 'customer', kinds: ['complaint'], words: /^[沒没]有?[办辦]法$/u, before: /(?:^|[有，。]|我[^，。]{0,4})$/u },
  // 肠胃敏感：说的是要合适，不是出了事。
  { side: 'customer', kinds: ['severity'], words: /^敏感$/u, before: /(?:[肠腸胃肤膚牙鼻眼肌气氣管道]|[齿齒])$/u },
  // 还会再这样吗：怕再来，不是还想来。
  {
    side: 'customer',
    kinds: ['praise'],
    words: /[还還][会會]再$/u,
    after: /^(?:[这這][样樣]|[发發]生|出|有|犯|[断斷]|扣|[坏壞]|[卡掉停漏])/u,
  },
  // 找到了，可它要填设备码：找着的是表，事还没成。
  {
    side: 'customer',
    kinds: ['resolved'],
    words: /^找到了$/u,
    after: /^[，。,.！!]?[^。！!]{0,6}(?:要填|要我|要求|但|可是?|不[过過]|[没沒]|不)/u,
  },
  // 剩下的学费能退吗、訂金會被沒收嗎、申請賠償：问的是钱，没有出什么事。
  {
    side: 'customer',
    kinds: ['severity'],
    words: /^(?:[订訂定押]金|[学學][费費]|[赔賠][偿償]|保[证證]金|[运運][费費])$/u,
    after: /^(?:[会會能可要怎多什何是]|[^，。！？,!?]{0,6}(?:[吗嗎]|多少|怎[么麼]))/u,
  },
  // 换好了没有：问的是好了没有。
  {
    side: 'customer',
    kinds: ['resolved', 'joy'],
    words: /[好完到][了咗]$/u,
    after: /^(?:[没沒]有?|[吗嗎]|未)[呀啊呢]?(?=[？?。，,！!]|$)/u,
  },
  // 离婚证、出生证明：说的是一张纸。
  {
    side: 'customer',
    kinds: ['vulnerability', 'severity', 'sadness', 'worry'],
    words: /^(?:[离離](?:婚|异|異)|死亡|住院|[残殘][疾障])$/u,
    after: /^(?:[证證](?!据|據)|[协協][议議]|判[决決]|手[册冊]|[报報]告|[记記][录錄])/u,
  },
  // 蛋糕好了吗：问的是好没好，没有夸谁。
  { side: 'customer', kinds: ['praise'], words: /好$/u, after: /^[了咗]?(?:[吗嗎吧没沒未]|[没沒]有)/u },
  // 好 断了、嗯，没退出：照着办了，回一声，没有出什么事。
  {
    side: 'customer',
    kinds: ['complaint', 'trouble', 'not-resolved', 'severity', 'confusion'],
    words: /^(?:[断斷][电電网網开開]?了|[没沒冇](?:退|[动動]|[关關开開]|碰|拔|扔|[丢丟]|[删刪]|吃|喝|拆|[乱亂]))/u,
    before: /^(?:[好嗯行哦噢对對]+[的呢吧]?|可以|收到|ok)[，,。！~ ]{1,2}(?:(?:都|已[经經]?|[还還]|我)(?:都)?)?$/iu,
    after: /^(?:[出开開机機掉过過的呢了]|[电電][源脑腦]|[它他]){0,4}(?=[，,。！~ ]|$)/u,
  },
  // 吴小梅 甲状腺穿刺：问到姓名项目，答的是单子上的字。
  {
    side: 'customer',
    kinds: ['severity', 'vulnerability', 'worry', 'sadness'],
    words: /^(?:穿刺|活[检檢]|化[疗療验驗]|放[疗療]|[胃肠腸]镜|[胃腸]鏡|造影|[手开開][术術刀]|CT|核磁)$/iu,
    before: /^[\u3400-\u9fff]{2,4}[ ，,、:：][^，。！？ ]{0,5}$/u,
    after: /^[。]?$/u,
  },
  // 签收的事，我一个人住：说的是家里没有别人签收，不是难处。爛在幾點：没有问钟点。
  {
    side: 'customer',
    kinds: ['vulnerability'],
    words: /^一[个個]人住$/u,
    before: /^我?(?:就|都|是|係|自己|家[里裡]?){0,2}$/u,
    after: /^[的啊欸耶呢㗎喎啦喔]{0,2}[，。！!]?$/u,
  },
  { side: 'customer', kinds: ['question'], words: /^[几幾][点點]$/u, before: /[爛烂誇扯差]$/u },
  // 有了！嚇死我、謝謝，我快哭了：鬆了一口氣，是感激，不用安慰。
  {
    side: 'customer',
    kinds: ['worry', 'sadness', 'frustration', 'vulnerability', 'anger', 'complaint'],
    words: /[吓嚇]死|哭/u,
    before: /(?:有了|好了|到了|成[功了]|回[来來]了|[谢謝]{1,2}[你您]?|感[动動激恩]|太好了|真的[吗嗎嘛])[^。]{0,8}$/u,
  },
  {
    side: 'customer',
    kinds: ['worry', 'sadness', 'frustration', 'vulnerability', 'anger', 'complaint'],
    words: /[吓嚇]死|哭/u,
    after: /^[我了出來来]{0,4}[^。？?]{0,4}(?:[谢謝感唔該]{2}|[还還]好|幸好|好[险險]|好彩)/u,
  },
  // 我打错了 是7号楼：错的是自己，改一下就好。
  {
    side: 'customer',
    kinds: ['complaint', 'trouble'],
    words: /^[写寫打填输輸选選记記抄拍搞看拿点點弄][错錯]/u,
    before: /(?:^|[，。！,! ])(?:是|哦|啊|不好意思)?我(?:自己|刚才|剛才|好像|可能|不小心)*$/u,
  },
  // 佢行得好慢、我妈吃饭慢：说的是人，不是怨我们慢。
  {
    side: 'customer',
    kinds: ['complaint', 'repeated-complaint', 'frustration', 'trouble'],
    words: /^(?:好|很|太|有[点點啲]|比[较較])?慢$/u,
    before: walksSlowly,
  },
]

import { kinZh } from '../people.ts'
import type { Slip } from './slip.ts'

/** 看着像抱怨、像等待、像答应，其实不是。 */
export const chineseSlips: readonly Slip[] = [
  // 孙子帮我装的：是家里的孙子，没有骂谁；帮我的是他，没有叫我们帮。
  {
    side: 'customer',
    kinds: ['anger'],
    words: /^[孙孫]子$/u,
    before: /(?<![帮幫群装裝当當这這那]|[这這那][个個些]|你[们們]|[龟龜])$/u,
    after: /^(?![！!])/u,
  },
  {
    side: 'customer',
    kinds: ['request'],
    words: /^[帮幫替][我]/u,
    before: new RegExp(
      `(?:${kinZh}|他|她|朋友|同事|[邻鄰]居|同[学學]|店[员員]|人家)(?:之前|上次|昨天|[刚剛][才刚剛]?|已[经經])?$`,
      'u',
    ),
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
  // 懷孕暫停不收費：说的是规矩，没有问谁的身子。
  {
    side: 'service',
    kinds: ['watches'],
    words: /^[怀懷]孕$/u,
    before: /(?<![您你][^，。！？]{0,8})$/u,
    after: /^(?![了啦吧吗嗎?？，。]|几|幾|多久)/u,
  },
  // 睡不着是担心，没有怨谁。
  { side: 'customer', kinds: ['frustration'], words: /^睡不[着著]$/u },
  // 原样给您包好、面包都卖完了、这个保证不了、绝对不能拍照：包的是东西，不能的是规矩。
  {
    side: 'service',
    kinds: ['absolute-claim', 'over-promise'],
    words: /^包[好都]$/u,
    before: /(?:[会會就都]|[给給帮幫][您你]|原[样樣]|[面书書钱錢背])$/u,
  },
  { side: 'service', kinds: ['absolute-claim', 'over-promise'], words: /^保[证證]不$/u, after: /^了/u },
  {
    side: 'service',
    kinds: ['absolute-claim'],
    words: /^[绝絕][对對]$/u,
    after: /^不(?:能|可|行|[让讓许許应應该該])/u,
  },
  // 我没办法跟您说一定：不把话说满，没有回绝谁。
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /[没沒]有?[办辦]?法$/u,
    after: /^(?:[跟同给給向和][您你])?(?:[说說講讲][^，。！？,]{0,2}(?:一定|百分|[绝絕][对對]|死|包)|保[证證]|打包票)/u,
  },
  // 我阿嬤的影片：说的是东西，没有说谁不好。
  {
    side: 'customer',
    kinds: ['vulnerability'],
    words: new RegExp(`^我?(?:${kinZh})$`, 'u'),
    after:
      /^的?(?:影片|[视視][频頻]|照片|相片|相[机機簿]|手[机機]|[电電][脑腦话話]|平板|[账帳][号號戶户]|[录錄]音|卡|票|[订訂][单單]|生日|名字|衣服|[车車](?![祸禍]))/u,
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
  // 影響多大我不懂：是说不知道，没有问谁。
  {
    side: 'service',
    kinds: ['question', 'explores'],
    words: /^[\u4e00-\u9fff]+$/u,
    after: /^[^，。！？,!?]{0,6}[我][^，。！？,!?]{0,4}(?:不(?:懂|清楚|知|敢|好|了解|[确確]定)|[说說講讲]不)/u,
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
    after:
      /^(?:我|它)?(?:[读讀连連找认認登][^，。]{0,3}不|[读讀取连連]|密[码碼]|[错錯]|失[败敗]|[无無]法|不能|不[对對]|[没沒]有?[权權网網])/u,
  },
  // 我們沒有辦法彌補：认了，没有回绝谁。
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /(?:[没沒冇]有?[办辦]法|[无無]法|不了)$/u,
    after:
      /^(?:[弥彌][补補]|挽回|[补補][回偿償救]|重[来來]|倒[流退]|[体體][会會]|想[象像]|替代|取代|抹[掉去平]|原[谅諒]自己|推[卸脱脫]|[辩辯][解驳駁]|否[认認]|[还還]给[您你]那|[当當]作?[没沒])/u,
  },
  // 邊個星期日？我幫你睇潮水：先要人答了才看，没有叫人等。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /^我?(?:再|就|好|先)?[帮幫替][您你](?:查|看|睇|[对對]|算)/u,
    before: /[?？] ?(?:告[诉訴]我[，,]?|我)?$/u,
  },
  // 明白你好想去：没有问好。
  {
    side: 'service',
    kinds: ['greeting', 'polite'],
    words: /^你好$/u,
    after: /^(?:想|[担擔]心|急|[期盼]|失望|[难難]|唔|嬲|[辛][苦])/u,
  },
  // 税号刚才发了: where it is to be found, and no reproach.
  {
    side: 'customer',
    kinds: ['already-told'],
    words: /^[刚剛][才刚剛]?[发發][了过過]?$/u,
    before: /(?:[号號码碼址名片料表息单單]|[图圖]|截屏|定位)$/u,
    after: /^(?:[，,。]|[给給][您你])(?![^。！？]{0,16}(?:[还還]|又|怎|咋|什[么麼]|没|沒))/u,
  },
  // 听着歌打, 陪您等着: nobody is ordered to listen or to wait.
  { side: 'service', kinds: ['order'], words: /^[听聽][着著]$/u, after: /^[^，。！？,!：:]/u },
  { side: 'service', kinds: ['order'], words: /^等[着著]$/u, before: /[陪跟同][您你]$/u },
  // 我的轮椅要托运吗：说的是东西；坐轮椅的才是人。
  { side: 'customer', kinds: ['vulnerability'], words: /^[轮輪]椅$/u, before: /(?:^|[^坐用靠])$/u },
  // 腰不好，选哪个床垫：说的是合不合用。
  {
    side: 'customer',
    kinds: ['vulnerability'],
    words: /^(?:腰|背|腰椎|[颈頸]椎|肩|膝[盖蓋]|睡眠|[肠腸]?胃|皮[肤膚])(?:都|也|有点|有點|不太|不大|很|不){0,2}好$/u,
  },
  // 掛心臟科：掛的是號。
  { side: 'customer', kinds: ['worry'], words: /^[掛挂]心$/u, after: /^[臟脏血][內内外科管]?/u },
  // 我没办法开车过去、有没有办法：是说自己，是问。
  { side: 'customer', kinds: ['complaint'], words: /^[沒没]有?[办辦]法$/u, before: /(?:^|[有，。]|我[^，。]{0,4})$/u },
  // 是真的还是忽悠我：说的是别家，问的是真假。
  { side: 'customer', kinds: ['complaint'], words: /忽悠/u, before: /(?:[还還]是|是不是|[会會]不[会會])$/u },
  // 您首先问这个：说的是顾客，不是步骤。
  { side: 'service', kinds: ['guidance'], words: /^首先$/u, before: /[您你]$/u },
  // 肠胃敏感：说的是要合适，不是出了事。
  { side: 'customer', kinds: ['severity'], words: /^敏感$/u, before: /(?:[肠腸胃肤膚牙鼻眼肌气氣管道]|[齿齒])$/u },
  // 三十关全破了：过了，不是坏了。
  { side: 'customer', kinds: ['complaint', 'trouble'], words: /^破了$/u, before: /[关關][^，。！!]{0,4}$/u },
  // 打开看到这样一定很难过：说的是顾客，没有叫人打开。
  { side: 'service', kinds: ['guidance', 'action'], words: /打[开開]$/u, after: /^(?:一?看|[发發][现現]|的[时時]候)/u },
  // 还会再这样吗：怕再来，不是还想来。
  {
    side: 'customer',
    kinds: ['praise'],
    words: /[还還][会會]再$/u,
    after: /^(?:[这這][样樣]|[发發]生|出|有|犯|[断斷]|扣|[坏壞]|[卡掉停漏])/u,
  },
  // 不怎么用：没有问。
  { side: 'customer', kinds: ['question'], words: /^怎[么麼]/u, before: /不$/u },
  // 找到了，可它要填设备码：找着的是表，事还没成。
  {
    side: 'customer',
    kinds: ['resolved'],
    words: /^找到了$/u,
    after: /^[，。,.！!]?[^。！!]{0,6}(?:要填|要我|要求|但|可是?|不[过過]|[没沒]|不)/u,
  },
  // 我看看您错在哪儿行吗、我这边看不到：没有叫人等。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /[看查]看?$/u,
    after: /^[^，。！!]{0,12}(?:行吗|好吗|可以吗|行嗎|好嗎|可以嗎)|^不/u,
  },
  // 我看一下喔。他是34号……：看完就说了，没有叫人等。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /^我[^，。]{0,4}(?:看|查|睇)(?:一)?(?:下|看|查)$/u,
    after: /^[喔哦啊哈吼呢]?[，。！!:：,.~ ]{1,2}(?![^。]{0,10}(?:稍|等|分[钟鐘]|[马馬]上))[^？?]{8}/u,
  },
  // 没有别的办法：不是有别的办法。
  {
    side: 'service',
    kinds: ['alternative', 'option'],
    words: /[别別其][的他它]?的?[办辦]法$/u,
    before: /[没沒冇]有?$/u,
  },
  // 帮您升级方案：换的是套餐，没有转给谁。
  {
    side: 'service',
    kinds: ['hand-off'],
    words: /升[级級]$/u,
    after: /^(?:到|成|为|為)?[^，。！？]{0,6}(?:方案|套餐|[会會][员員]|版|房|[舱艙]|座|[档檔])/u,
  },
  // 运费我们承担：出的是钱。
  {
    side: 'service',
    kinds: ['apology', 'ownership'],
    words: /^(?:由|[归歸])?(?:我|我[们們哋]|本店|公司|店[里裡家])[来來]?承[担擔]$/u,
    before: /(?:^|[^责責任失错錯][，。,]?)$/u,
    after: /^(?![^，。]{0,4}(?:[责責]任|后果|後果|[损損]失))/u,
  },
  // 我可以帮您处理：还没动手。
  {
    side: 'service',
    kinds: ['action'],
    words: /^[帮幫][您你](?:[处處]理|解[决決]|解答|[办辦]理)$/u,
    before: /(?:可以|能|[乐樂]意|[高榮荣][兴興幸])$/u,
    after: /^(?:[！!。，,]|$)/u,
  },
  // 系统显示还在广州：说的是哪儿，不是为什么。
  { side: 'service', kinds: ['explanation'], words: /^(?:系统|系統|后台|後台)(?:显示|顯示)$|^[经經]查$/u },
  // 剩下的学费能退吗、訂金會被沒收嗎、申請賠償：问的是钱，没有出什么事。
  {
    side: 'customer',
    kinds: ['severity'],
    words: /^(?:[订訂定押]金|[学學][费費]|[赔賠][偿償]|保[证證]金|[运運][费費])$/u,
    after: /^(?:[会會能可要怎多什何是]|[^，。！？,!?]{0,6}(?:[吗嗎]|多少|怎[么麼]))/u,
  },
  {
    side: 'customer',
    kinds: ['severity'],
    words: /^[赔賠][偿償]$/u,
    before: /(?:申[请請]|保[险險]|理)[^，。！？]{0,6}$/u,
  },
  // 照你们说的停到车站了：照着做了。
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^[你您][们們哋]?[说說讲講](?![过過])的?/u,
    before: /[照按跟依][着著]?$/u,
  },
  // 所以就丢在路边：还没丢。
  { side: 'customer', kinds: ['complaint'], words: /^[丢丟扔放]在/u, before: /(?:所以|那)(?:就|要|是)?$/u },
  // 听着像是少了一箱：不是叫人听着。
  { side: 'service', kinds: ['order'], words: /^[听聽][着著]$/u, after: /^(?:像|是|好|挺|很|就|应|應|有)/u },
  // 最后一份稍后补交：顾客来补，没有叫人等。
  {
    side: 'service',
    kinds: ['wait-notice', 'vague-promise', 'promise'],
    words: /稍[后後][补補]?$/u,
    after: /^[补補]?交/u,
  },
  // 应该会赶不上：是估的时间，不是噩耗。
  {
    side: 'service',
    kinds: ['bad-news'],
    words: /[赶趕]不[上及]/u,
    before: /(?:[应應][该該]|可能|恐怕|怕|[觉覺]得|估[计計]|大概|多半)(?:[会會是要您你]*)$/u,
  },
  // 大家都是这样：是打发，不是引谁的话。
  { side: 'service', kinds: ['unnamed-source'], words: /^大家都是?[这這咁]/u },
  // 不敢乱讲：说的是自己。
  {
    side: 'service',
    kinds: ['rude'],
    words: /^[乱亂][讲講]$/u,
    before: /[不唔](?:敢|想|能|好|[会會])(?:[跟给給同][您你])?$/u,
  },
  // 没法保证，没人敢打包票：不肯说满，并没回绝什么。
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /(?:保[证證]|包票|[说說講讲]死)$/u,
  },
  // 我下班自己去拿给您：自己是我。
  {
    side: 'service',
    kinds: ['order', 'dismissal'],
    words: /^自己(?:去|[来來嚟])$/u,
    before: /我[们們哋]?[^，。！？,您你]{0,6}$/u,
  },
  // 叫他们帮您转接：转的不是我们。
  {
    side: 'service',
    kinds: ['hand-off'],
    words: /[转轉接]/u,
    before: /(?:[让讓叫]|[请請])(?:他|她|它|佢|[对對]方|那[边邊])[们們哋]?[^，。！？,]{0,4}$/u,
  },
  // 最后一天是7月3日：说的是到哪天，没催人。
  {
    side: 'service',
    kinds: ['pressure', 'urgency'],
    words: /^最[后後]一?[天日]$/u,
    after: /^就?[是係为為到][^今明，。！,!]{0,3}[\d一二三四五六七八九十]/u,
  },
  // 我看您机器里…、我看是滑轨：看出来了，没叫人等。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /^我看$/u,
    after: /^(?![一下看])(?:[您你](?![稍等先])|[是这這那]|[单單账賬]|系统|系統)/u,
  },
  // 掉痂时扯到就会缺一块，很常见。养稳了再补：说了缘由和办法。会想哭很正常：没有轻看谁。
  {
    side: 'service',
    kinds: ['dismissal'],
    words: /(?:正常|常[见見])/u,
    before: /(?:就[会會]|因[为為]|所以|[导導]致|容易)[^。！？!?]{1,18}$/u,
    after: /^的?[，。,;；][^！？!?]{0,12}(?:等|[补補修换換]|[帮幫]|再|先|我)/u,
  },
  {
    side: 'service',
    kinds: ['dismissal'],
    words: /(?:正常|常[见見])/u,
    before: /[会會](?:[觉覺]得|想哭|怕|[难難][过過受]|心|慌|急|生[气氣]|[担擔]心|[伤傷]心)[^，。！？!?,]{0,6}$/u,
  },
  // 拍张照给我看、我看照片：东西已经在看，没叫人等。
  { side: 'service', kinds: ['wait-notice'], words: /^我看$/u, before: /[给給畀俾][^，。！？,]{0,3}$/u },
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /^我看$/u,
    after: /^(?:[您你]的?)?[^，。！？,]{0,4}(?:照片|相片|[图圖]|截屏|影片|[视視][频頻]|留言)/u,
  },
  // 蛋糕好了吗：问的是好没好，没有夸谁。
  { side: 'customer', kinds: ['praise'], words: /好$/u, after: /^[了咗]?(?:[吗嗎吧没沒未]|[没沒]有)/u },
]

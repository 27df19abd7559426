import type { Slip } from './slip.ts'

/** 看着像抱怨、像等待、像答应，其实不是。 */
export const chineseSlips: readonly Slip[] = [
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
  { side: 'customer', kinds: ['complaint'], words: /^[你您][们們哋]?[说說讲講]的?/u, before: /[照按跟依][着著]?$/u },
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
    before: /(?:[应應][该該]|可能|恐怕|怕)(?:[会會是要])?$/u,
  },
  // 大家都是这样：是打发，不是引谁的话。
  { side: 'service', kinds: ['unnamed-source'], words: /^大家都是?[这這咁]/u },
]

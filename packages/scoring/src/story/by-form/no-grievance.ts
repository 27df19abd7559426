import type { Slip } from './slip.ts'

/** Customers' words that sound like a failure, a feeling or a second telling, and are none. */
export const noGrievance: readonly Slip[] = [
  // 降价了、明天降价会补吗：便宜了，没有谁做错。
  { side: 'customer', kinds: ['complaint'], words: /^降[价價]/u, before: /(?:^|[^[买買][^，。]{0,4})$/u },
  // 没给快递带走：是自己没给。
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^[没沒][给給]$/u,
    after: /^(?:快[递遞]|[他她它]|[别別]人|[卖賣]家|客服|差[评評])/u,
  },
  // 差评处、能否提个意见：说的是一栏，问的是能不能提。
  {
    side: 'customer',
    kinds: ['complaint', 'criticism'],
    words: /差[评評]$/u,
    after: /^(?:[处處区區率栏欄里裡]|管理|[删刪])/u,
  },
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^提[个個点點]?意[见見]$/u,
    before: /(?:能否|可以|能不能|可否|想)[^，。]{0,4}$/u,
  },
  // 彩色还是黑白：是问要哪个。
  { side: 'customer', kinds: ['complaint'], words: /^是[黑白]$/u, before: /[还還]$/u },
  // 上班可能接不到电话：说的是自己几时有空。
  {
    side: 'customer',
    kinds: ['complaint', 'trouble'],
    words: /^接不[到了]/u,
    before: /(?:可能|上班|上[课課]|[开開][会會]|[点點])[^，。]{0,6}$/u,
  },
  // 对方听不清、一会正常一会不行，反反复复：说的是机器。
  {
    side: 'customer',
    kinds: ['vulnerability'],
    words: /^[听聽]不[清见見]/u,
    before: /(?:[对對]方|[别別]人|[电電][话話]|[声聲]音|[话話]筒|[麦麥])[^。！？]{0,8}$/u,
  },
  {
    side: 'customer',
    kinds: ['frustration', 'repeated-complaint'],
    words: /^反反[复復覆]{2}$/u,
    before: /(?:不行|正常|好|[坏壞]|[断斷]|停|亮|[闪閃])了?[，、, ]$/u,
  },
  // 感动哭了、笑哭：是高兴。
  {
    side: 'customer',
    kinds: ['sadness', 'vulnerability', 'frustration'],
    words: /^哭/u,
    before: /(?:感[动動]|激[动動]|[开開]心|高[兴興]|[乐樂]|笑)(?:得|到)?(?:都|快|要)*$/u,
  },
  // 不知道该怎么付款：问的是做法。
  {
    side: 'customer',
    kinds: ['worry'],
    words: /^不知道[该該]?怎[么麼]$/u,
    after: /^(?:付|[买買]|下[单單]|填|操作|弄|用|[申选選]|[写寫]|改|[开開]|[传傳]|[发發]|[点點])/u,
  },
  // 跟人工客服说一声、换个人我就要解释一次：没有要谁来。
  {
    side: 'customer',
    kinds: ['asks-for-human'],
    words: /人工(?:客服)?$/u,
    after: /^(?:客服|服[务務])?[说說讲講]一?[声聲]/u,
  },
  { side: 'customer', kinds: ['asks-for-human'], words: /^[换換][个個]人$/u, after: /^我?[就又][要得]?/u },
  // 上次也是这么弄的：说的是做法。
  {
    side: 'customer',
    kinds: ['already-told', 'repeated-complaint'],
    words: /上[次回]也是[这這][么麼样樣]$/u,
    after: /^(?:弄|做|[办辦]|操作|用|[买買])/u,
  },
  // “How do I stop it?” asks; “your staff were lovely” praises; “I said no way” was said to others.
  {
    side: 'customer',
    kinds: ['anger', 'rude'],
    words: /^stop (?:it|this|that|them)$/i,
    before: /\b(?:how (?:do|can|would|to)|can|could|to)\b[^.!?]{0,10}$/i,
  },
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^your \w+ (?:is|are|was|were)$/i,
    after:
      /^ (?:(?:so|very|really|all|just|absolutely|truly|always) )*(?:great|amazing|lovely|wonderful|awesome|fantastic|brilliant|the (?:best|bomb|nicest|kindest)|kind|helpful|friendly|excellent|super|incredible|fab|perfect|good|nice)\b/i,
  },
  {
    side: 'customer',
    kinds: ['already-told'],
    words: /\bi said$/i,
    after: /^ (?:no|yes|ok|okay|sure|hell|thanks|fine)\b/i,
  },
  // Chase is a bank; “off to the shop to complain” is told to others.
  { side: 'customer', kinds: ['repeated-complaint', 'complaint'], words: /^Chase$/, before: /[\w,'’@#] ?$/ },
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^complain$/i,
    before: /\bgo (?:to|back|in|over)\b[^.!?]{0,16}\band $/i,
  },
]

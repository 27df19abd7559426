import type { Slip } from './slip.ts'

/** Customers' words that sound like a failure, a feeling or a second telling, and are none. */
export const noGrievance: readonly Slip[] = [
  // 这款降价了：便宜了，没有谁做错；刚买就降价的除外。
  { side: 'customer', kinds: ['complaint'], words: /^降[价價]/u, before: /(?:^|[^[买買][^，。]{0,4})$/u },
  // 感动哭了、笑哭：是高兴。
  {
    side: 'customer',
    kinds: ['sadness', 'vulnerability', 'frustration'],
    words: /^哭/u,
    before: /(?:感[动動]|激[动動]|[开開]心|高[兴興]|[乐樂]|笑)(?:得|到)?(?:都|快|要)*$/u,
  },
  // 不知道该怎么填：问的是做法。
  {
    side: 'customer',
    kinds: ['worry'],
    words: /^不知道[该該]?怎[么麼]$/u,
    after: /^(?:付|[买買]|下[单單]|填|操作|弄|用|[申选選]|[写寫]|改|[开開]|[传傳]|[发發]|[点點])/u,
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
  // “What if I react?”, 要是它不吃怎么办: asks what would be done then. 🤦 is for themselves.
  { side: 'customer', kinds: ['worry'], words: /^what if$/i },
  {
    side: 'customer',
    kinds: ['vulnerability', 'worry', 'severity'],
    words: /^(?:[它他她佢牠]|[宝寶][宝寶贝貝]|我)?(?:要是|如果|[万萬]一)/u,
    after: /^[^。！]{0,10}(?:怎[么麼样樣]|咋|[点點][样樣算]|[呢吗嗎?？])/u,
  },
  { side: 'customer', kinds: ['frustration'], words: /^(?:🤦|🙈|😅)/u },
  // 上次那家又加钱，气死：气的是别家。网上说要扣一半，吓死我了：吓人的是传闻。
  {
    side: 'customer',
    kinds: ['anger', 'frustration', 'worry', 'complaint'],
    words: /[死慌怕]|又加|多收/u,
    before:
      /(?:(?:上次|之前|以前|原[来來])那|[别別]|另外?一|其他)家[^。！？!?]{0,20}$|[网網]上[说說][^。！？!?]{0,12}$/u,
  },
  { side: 'customer', kinds: ['worry'], words: /死我/u, after: /^[了咗]? ?[网網]上/u },
  // 那我就不买了、家里有：客客气气地不要了。
  { side: 'customer', kinds: ['disappointment'], words: /^就不[买買要]了?$/u, before: /[那咁]?我$/u },
  { side: 'customer', kinds: ['complaint'], words: /^sat at$/i, after: /^ \d/ },
]

import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

/** Customers' words that sound like a failure, a feeling or a second telling, and are none. */
export const noGrievance: readonly Slip[] = [
  // 这款降价了：便宜了，没有谁做错；刚买就降价的除外。
  { side: 'customer', kinds: ['complaint'], words: /^降[价價]/u, before: /(?:^|[^[买買][^，。]{0,4})$/u },
  // 是黑色的：说的是颜色。“Can it wait until Monday?”、要等多久：问得不急。
  { side: 'customer', kinds: ['complaint'], words: /^是[黑黄黃]$/u, after: /^色/u },
  { side: 'customer', kinds: ['urgency'], words: /^until\b/i, before: /\b(?:can|could|should|may) [\w ]{1,12}wait $/i },
  { side: 'customer', kinds: ['urgency'], words: /^要?等多[久耐]$/u, before: /(?:^|[^还還仲底])$/u },
  // “It still hasn’t come”, 到现在还没到: what is the matter, and no word of how it feels.
  { side: 'customer', kinds: ['frustration'], words: /^still (?:ha|wo|do|is)\w*n[’']t$/i },
  // 没有无障碍入口：不是问有没有。我快吐了：说的不是菜。不用了，直接取消：要的还是取消。
  { side: 'customer', kinds: ['question'], words: /^有[无無]$/u, before: /[没沒]$/u },
  { side: 'customer', kinds: ['complaint'], words: /^吐了?$/u, before: /我(?:都|快|要|想)*$/u },
  {
    side: 'customer',
    kinds: ['withdraws', 'declines'],
    words: /^不用/u,
    after: /^[，,][^。！？]{0,6}(?:取消|退|直接|[帮幫])/u,
  },
  // 看起来是别人的：捡到的东西。怎么哄都没用：是孩子。
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^是?[别別]人的$/u,
    before: /(?:看起?[来來]|像|可能|[应應][该該])$/u,
  },
  { side: 'customer', kinds: ['not-resolved'], words: /[没沒]用$/u, before: /[哄劝勸]都?$/u },
  // “I ordered the wrong size. Can I swap it?”, as 我订错了 does: it was them.
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^(?:ordered|booked|bought|chose|picked|took|typed|entered) the wrong$/i,
    before: /\b(?:i|we) (?:\w+ )?$/i,
  },
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
  // “Just give me the error code”: a thing that is asked for.
  {
    side: 'customer',
    kinds: ['complaint', 'trouble'],
    words: /^errors?$/i,
    before: /\b(?:give|send|tell|show) (?:me|us) (?:just )?(?:the |your |that )?$/i,
    after: /^ (?:code|log|message)s?\b/i,
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
    after: pattern('i')`
      ^ (?:(?:so|very|really|all|just|absolutely|truly|always) )*(?:great|amazing|lovely|wonderful|awesome|fantastic|
        brilliant|the (?:best|bomb|nicest|kindest)|kind|helpful|friendly|excellent|super|incredible|fab|perfect|good|
        nice)\b
    `,
  },
  {
    side: 'customer',
    kinds: ['already-told'],
    words: /\bi said$/i,
    after: /^ (?:no|yes|ok|okay|sure|hell|thanks|fine)\b/i,
  },
  // “What if I react?” asks what would be done then. 🤦 is for themselves.
  { side: 'customer', kinds: ['worry'], words: /^what if$/i },
  { side: 'customer', kinds: ['frustration'], words: /^(?:🤦|🙈|😅)/u },
  // 会不会很远：问远不远；会不会很疼，才是担心。
  {
    side: 'customer',
    kinds: ['worry'],
    words: /^[会會]不[会會][很太]$/u,
    after: /^[^痛疼危险險严嚴难難惨慘伤傷苦糟]/u,
  },
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

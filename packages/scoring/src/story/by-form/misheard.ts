import type { Signal } from '@attune/language'
import { pattern } from '../text/pattern.ts'
import type { Side } from '../utterance.ts'
import { askedNotSnapped } from './asked-not-snapped.ts'
import { careSlips } from './care-slips.ts'
import { chineseCustomerSlips } from './chinese-customer-slips.ts'
import { chineseGivesSlips } from './chinese-gives-slips.ts'
import { chineseSlips } from './chinese-slips.ts'
import { cutWords } from './cut-words.ts'
import { englishCustomerSlips } from './english-customer-slips.ts'
import { englishKindSlips } from './english-kind-slips.ts'
import { englishSlips } from './english-slips.ts'
import { noGrievance } from './no-grievance.ts'
import { noPromise } from './no-promise.ts'
import type { Slip } from './slip.ts'

const slips: readonly Slip[] = [
  // “You’ll regret it”, 费用我们承担: nobody is sorry.
  { side: 'service', kinds: ['apology', 'ownership'], words: /^regret$/i, before: /[’']ll $/i },
  {
    side: 'service',
    kinds: ['apology', 'ownership'],
    words: /承[担擔]|[负負][担擔責责]/u,
    before: /(?:[费費]用?|[邮郵][费費]|款|[钱錢])(?:都|全部?)?(?:[由归歸])?$/u,
  },
  // “I’ve had it for three weeks” owns a thing. 看情况 promises nothing. “Is the flight cancelled or not?” asks.
  {
    side: 'customer',
    kinds: ['complaint', 'severity'],
    words: /^for (?:an?|one|two|three|four|five|six|ten|\d+) (?:days?|weeks?|months?|years?)$/i,
    before: /\b(?:had|owned|used|using|lived|worn|known) (?:it|them|this|that|mine|one|(?:the|my|your) \w+) $/i,
  },
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /\b(?:cancelled|canceled|delayed|late|closed|sold out|out of stock)$/i,
    before: /(?:^|[.!?] |\b(?:so|and|thing:) )(?:is|are|will) (?:the |my |our |your |this |that )?$/i,
  },
  // “Great to have you with us” asks nothing.
  { side: 'service', kinds: ['explores', 'question'], words: /^have you/i, before: /\bto $/i },
  // “Please act now: don't switch anything on”: to keep from harm. 太救命了 thanks.
  {
    side: 'service',
    kinds: ['pressure'],
    words: /^act now$/i,
    after: /^[:,.!]? (?:don|do not|turn|leave|get|open|close|call|switch|stop)/i,
  },
  ...askedNotSnapped,
  ...careSlips,
  ...englishSlips,
  ...englishKindSlips,
  ...englishCustomerSlips,
  ...chineseSlips,
  ...chineseCustomerSlips,
  ...cutWords,
  ...noGrievance,
  ...noPromise,
  // 為了協助您處理，請提供…, “so that we can help you”: what it is wanted for, and nothing done.
  {
    side: 'service',
    kinds: ['action', 'promise', 'vague-promise', 'support'],
    words: /./u,
    before: pattern('iu')`
      (?:[为為]了?(?:更好地)?|以便|便[于於]|方便)(?:我[们們哋]|[这這][边邊]|更快|[尽盡]快|[后後][续續])?$|
      \b(?:in order to|so (?:that )?(?:we|i) can|(?:to|will) (?:help|allow|enable) us(?: to)?|before (?:we|i) can) (?:
        better )?$
    `,
  },
  // “The first month”, “your next cake”, “you pay first”, “did you click”: no step of a guide.
  {
    side: 'service',
    kinds: ['guidance'],
    words: /^(?:first|next|last|then)$/i,
    before: /\b(?:the|your|our|my|pay|call|ask|wait|come) $/i,
  },
  {
    side: 'service',
    kinds: ['guidance'],
    words: /^(?:first|next)$/i,
    after: /^ (?:month|year|week|time|class|visit|order|stay|day|customer|come)\b/i,
  },
  // “Bookings open in May” opens nothing; “takes ten seconds” is no wait; “before you spend any more” watches nobody.
  { side: 'service', kinds: ['guidance'], words: /^open$/i, before: /[a-z]{3}s $/i },
  { side: 'service', kinds: ['watches'], words: /^you spend/i, before: /\b(?:before|until|unless|if|when) $/i },
  { side: 'service', kinds: ['guidance'], words: /^\W*\w+$/, before: /\b(?:did|have|why|when) you (?:\w+ )?$/i },
  // “Then ask your bank”, “then you should have booked”: it follows, and no step is taken.
  {
    side: 'service',
    kinds: ['guidance'],
    words: /^then$/i,
    after: pattern('i')`
      ^ we(?:[’']re| are)? (?:only|not|just|can(?:[’']t|not| only)|won[’']t|don[’']t)\b|
      ^ you(?:[’']ll| will|[’']d| would)? (?:lose|forfeit|owe|miss|(?:be|get) (?:charged|billed|fined))\b|
      ^ (?:just |please )?wait (?:for|until) (?:it|them|us)\b|
      ^ (?![‘'“"]|(?:just |please |simply )?(?:you(?:[’']ll| can| will| get| see| press| go| choose| may)?(?! should| ought| could| must| had| need an?| are| were| have (?!
              to))\b|we\b|i\b|i[’']|(?:press|tap|click|choose|select|hold|turn|put|take|leave|swipe|slide|switch|
            scroll|show|scan|bring|pull|push|open|close|enter|type|wait|restart|unplug|plug|add|set|sign|log|remove|
            insert|move|drag|confirm|save|fill|print|let|try|use|pick|copy|paste|download|install|update|delete|reset|
            pay|send|look|rinse|go (?:to|back|into|through))\b))
    `,
  },
  // “The doctor can see you at four”: no goodbye. “I’m sorry you lost a morning”: no reproach.
  {
    side: 'service',
    kinds: ['goodbye', 'closing'],
    words: /^see you\b/i,
    before: /\b(?:can|could|will|to|may|might|would) $/i,
  },
  {
    side: 'service',
    kinds: ['blame'],
    words: /^you (?:lost|missed)$/i,
    before: /\b(?:sorry(?: that)?|and|that|because of us,?) $/i,
  },
  // “Is there a human I can speak to?” asks for one.
  {
    side: 'customer',
    kinds: ['asks-for-human'],
    words: /^is there an? (?:human|person)$/i,
    after: pattern('i')`
      ^[^.?!]{0,12}\b(?:speak|talk|chat|who can)\b|
      ^ (?:anywhere|at all|left|somewhere|out there|behind this|in (?:this|your|that))\b
    `,
  },
  // “I’d like to think about it” wants time, and nothing done.
  {
    side: 'customer',
    kinds: ['request'],
    words: /^i(?:[’']d| would) like(?: to)?$/i,
    after: /^ (?:to )?(?:think|sleep|consider|wait|compare|talk it over|look around)\b/i,
  },
  // “Is it good for back pain?”: what a thing is for, and nobody’s pain.
  {
    side: 'customer',
    kinds: ['vulnerability', 'severity', 'worry', 'sadness', 'complaint'],
    words: /^pains?$/i,
    before:
      /\b(?:good|helps?|works?|best|something|anything|cream|pillow|tea|tablets) (?:for|against|with) (?:\w+ )?$/i,
  },
  // “Anything else I can do for you?”: nothing is done.
  {
    side: 'service',
    kinds: ['action', 'promise', 'option', 'guidance'],
    words: /^i can do\b/i,
    before: /\b(?:anything|something|nothing|all|what)(?: else| more)? $/i,
  },
  // “Great to hear from you”, “I’ve been through all the registers”: neither sees how the customer is.
  {
    side: 'service',
    kinds: ['acknowledgement'],
    words: /^(?:great|good|lovely|nice|happy|glad|pleased|delighted) to hear$/i,
    after: /^ from\b/i,
  },
  {
    side: 'service',
    kinds: ['acknowledgement'],
    words: /^(?:i|we)[’']?\w* (?:have )?(?:just )?been through$/i,
    after: /^ (?:all|every|each|the|your|our|both|\d)\b/i,
  },
  // “Second marriage”, “third floor”: a name, and no step.
  {
    side: 'service',
    kinds: ['guidance'],
    words: /^(?:first|second|third)$/i,
    after: /^[- ](?:marriage|wife|husband|child|baby|floor|hand|class|half|lesson|place|one|person|row|set|pair)\b/i,
  },
  // 抽屉拉不开、网页打不开：坏了，没有回绝谁。
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /不[开開动動了到][，,。]?$/u,
    before: /[拉打推拧擰扭撬掰掀翻按转轉充登连連关關收揭撕剥剝拆解分松鬆]$/u,
  },
  // 您父亲仅剩的一张：说的是他们的东西，没有催人买。周四早上师傅有空：时间说定了。
  { side: 'service', kinds: ['pressure'], words: /[仅僅]剩/u, before: /[您你他她牠][^，。！？]{0,6}$/u, after: /^的/u },
  // 十分钟后给您送来：说的是几时。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /[后後內内]$/u,
    after: /^就?(?:[给給帮幫畀][您你]|送|[开開]|出[发發門门])/u,
  },
  { side: 'service', kinds: ['vague-promise'], words: /^有空/u, before: /[周週天日早晚午点點][^，。！？]{0,8}$/u },
  // 我们等着您、陪您等着、地整好了等着：没有叫人等。
  {
    side: 'service',
    kinds: ['order', 'rude', 'dismissal'],
    words: /^等[着著住]$/u,
    before: /(?:我[们們哋]?|[里裡上旁边邊下口线線都了好]|一直|[陪跟同][您你])$/u,
  },
  ...chineseGivesSlips,
  // “Oh nice, yes please”: no sarcasm.
  {
    side: 'customer',
    kinds: ['anger', 'frustration', 'disappointment'],
    words: /^oh,? (?:nice|great|lovely|brilliant|good|wonderful|perfect)$/i,
    after: /^[,.! ]{1,3}(?:yes|thanks|thank you|perfect|please|that works|cheers|i[’']ll take)/i,
  },
  // “Thanks for chasing it”: what was done for them is no complaint.
  {
    side: 'customer',
    kinds: ['complaint', 'repeated-complaint', 'already-told'],
    words: /^(?:chas|following|wait|ask)/i,
    before: /\bthank(?:s| you)(?: so much| again)? for $/i,
  },
  // 万一没赶上呢：是问，不是怕。
  {
    side: 'customer',
    kinds: ['worry'],
    words: /^[万萬]一$/u,
    after: /^[^，。！？,!?]{1,12}(?:呢|怎么办|怎麼辦|咋办|點算)/u,
  },
  // “I expected it to last more than three days”: how long a thing should serve, and nobody waits.
  {
    side: 'customer',
    kinds: ['complaint', 'severity'],
    words: pattern('i')`
      ^(?:(?:more|less) than|for|after) (?:an?|one|two|three|four|five|six|ten|\d+) (?:days?|weeks?|months?|years?|
        hours?)$
    `,
    before: pattern('i')`
      \b(?:last|lasts|hold|keep|rent|hire|borrow|book|stay|need it|takes?|
        (?:customers?|members?|client|patient)(?: of yours| here| with you)?) $
    `,
  },
  // “If it doesn't work, can I return it?”, 会缩水吗: what may go wrong has not.
  {
    side: 'customer',
    kinds: ['complaint', 'not-resolved'],
    words: /^[a-z]/i,
    before: /\bif (?!you|your|i have|this is)[^,.!?]{0,18}$/i,
  },
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^[\u4e00-\u9fff]/u,
    before: /(?<![怎竟然还還么麼])[会會](?:不[会會])?[^，。！？,!?]{0,4}$/u,
    after: /^[^，。！,!]{0,4}[吗嗎?？]/u,
  },
  // 不太会用手机：要的是耐心，不是同情。
  { side: 'customer', kinds: ['vulnerability'], words: /(?:不太?|唔)(?:会|會|懂|識)(?:用|弄|操作|上网|上網|玩|撳)/u },
  // 送长辈的茶：长辈是收礼的人，没有谁需要照顾。
  { side: 'customer', kinds: ['vulnerability'], words: /^[长長][辈輩]$/u, before: /[送给給孝敬]$/u },
  { side: 'customer', kinds: ['vulnerability'], words: /^[长長][辈輩]$/u, after: /^的?(?:茶|[礼禮]|酒|[补補])/u },
  // “Not good with computers” wants patience, and no pity.
  {
    side: 'customer',
    kinds: ['vulnerability'],
    words: /\b(?:with|at) (?:computers?|technology|tech|the internet|phones|this|online|apps)$/i,
  },
]

/** As many characters beside the words may say what they mean. */
const BESIDE = 24

/** Whether a signal was taken for something it is not. */
export const isMisheard =
  (side: Side, text: string) =>
  ({ kind, span: [start, end] }: Signal): boolean =>
    slips.some(
      (slip) =>
        slip.side === side &&
        slip.kinds.includes(kind) &&
        slip.words.test(text.slice(start, end)) &&
        (!slip.before || slip.before.test(text.slice(Math.max(0, start - BESIDE), start))) &&
        (!slip.after || slip.after.test(text.slice(end, end + BESIDE))),
    )

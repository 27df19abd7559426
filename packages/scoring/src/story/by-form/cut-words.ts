import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

/** Words that were cut out of longer ones, or mean another thing by what stands beside them. */
export const cutWords: readonly Slip[] = [
  // 为了不要再发生：是不让它再来，没有命令谁。
  {
    side: 'service',
    kinds: ['order'],
    words: /^(?:不要|[别別])再$/u,
    after: /^(?:[发發]生|出[现現错錯]|[让讓]您|有)/u,
  },
  // 我压根没出过境：说得肯定，不是气恼。
  { side: 'customer', kinds: ['anger', 'frustration', 'disappointment'], words: /^[压壓]根$/u },
  // 24小時內取消才免費：限的是顾客，没有答应什么。
  {
    side: 'service',
    kinds: ['promise'],
    words: /[内內前]$/u,
    after: /^[^，。！？,我给給为為帮幫您你到送]{1,10}(?:才|方可|的[话話]|可以?(?=[退换換取改申享免全])|免[费費])/u,
  },
  // “A car you’ve had one day”: how long, and no promise. 信用卡在外地：在，没有卡住。
  {
    side: 'service',
    kinds: ['vague-promise'],
    words: /^one day$/i,
    before: /\b(?:had|only|just|than|for|in|least|about|you|it) $/i,
  },
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^卡在$/u,
    before: /(?:信用|[银銀]行|提款|[会會][员員]|[张張]|八[达達]通|[学學]生|[电電][话話]|[储儲]值)$/u,
  },
  // 城里有没有分店：是问有没有，不是说没有。
  {
    side: 'customer',
    kinds: ['complaint', 'refusal', 'trouble', 'not-resolved'],
    words: /^[没沒冇]有?/u,
    before: /有$/u,
  },
  // 我没用优惠券：没有用过，不是不管用。
  {
    side: 'customer',
    kinds: ['not-resolved', 'complaint', 'trouble'],
    words: /^[没沒冇]用$/u,
    after: /^(?![了啊呀呢吧的嘛啦哦喔耶欸嗎吗晒])[\u4e00-\u9fff]/u,
  },
  // 麻烦快递员送一下：快的是快递，不是催。
  // 周二货到、週三八點：星期几的几。
  { side: 'service', kinds: ['rude'], words: /^[二三][^二三]/u, before: /[周週期拜第]$/u },
  { side: 'customer', kinds: ['urgency', 'worry', 'request'], words: /快$/u, after: /^[递遞]/u },
  // 价保怎么申请、差价成功了吗：是问怎么办、办好没有。
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^(?:价保|保价|差价|降价|價保|保價|差價|降價)/u,
    after: /^(?:处理|處理|申[请請]|操作|弄|[办辦]|算|退|[吗嗎]|成功|了?[吗嗎])/u,
  },
  // 退掉了：是办的事，不是丢了东西。
  { side: 'customer', kinds: ['complaint', 'trouble'], words: /^退掉/u },
  // “Is it too late to order?” asks whether there is time.
  {
    side: 'customer',
    kinds: ['complaint', 'severity', 'urgency'],
    words: /^late$/i,
    before: /\btoo $/i,
    after: /^ (?:to|for)\b/i,
  },
  // “Rest assured that we care” promises no outcome; “I assure you I’m real” neither; a “100% chance” is a joke.
  {
    side: 'service',
    kinds: ['absolute-claim', 'over-promise'],
    words: /(?:assured?|assure you)$/i,
    after: pattern('i')`
      ^,? (?:that )?(?:we|i)(?:[’']m| am| (?:do )?(?:care|value|hear|understand|take|appreciate|want)|
        (?:[’']re| are) (?:here|working|doing|looking|listening))\b|
      ^,? (?:that )?your (?:feedback|comments?|concerns?|suggestions?)\b
    `,
  },
  // 七天包退、此号码是唯一凭证：说的是条款和凭据，没有夸口。
  {
    side: 'service',
    kinds: ['absolute-claim', 'over-promise'],
    words: /^包(?:退|[换換]|修|[邮郵赔賠])/u,
    before: /[天日月年\]]$/u,
  },
  {
    side: 'service',
    kinds: ['absolute-claim'],
    words: /^唯一/u,
    after:
      /^(?:的)?(?:[凭憑][证證據据]|[标標][识識]|方式|途[径徑]|渠道|入口|[号號][码碼]|[联聯][系繫絡络]|[帐帳账][号號])/u,
  },
  // “We’ll absolutely pass it on”: of what one does oneself one may be sure.
  {
    side: 'service',
    kinds: ['absolute-claim', 'over-promise'],
    words: /^(?:we|i)(?:[’']ll| will) (?:absolutely|definitely|certainly|surely)$/i,
    after: /^ (?:pass|share|let|look|check|forward|keep|tell|send|ask|do|be|have|get)\b/i,
  },
  // “Let’s take a closer look”: what comes next, at once.
  {
    side: 'service',
    kinds: ['vague-promise', 'promise'],
    words: /look/i,
    before: /\blet[’']?s (?:take a (?:closer )?)?$/i,
  },
  // “They’d call me”: told of others, and nobody is asked for.
  {
    side: 'customer',
    kinds: ['asks-for-human'],
    words: /^call me$/i,
    before: /\b(?:they|he|she|who|you)(?:[’']d| would| did| never| didn[’']t| said)? $/i,
  },
  // “100 % chance”: how sure the weather is.
  { side: 'service', kinds: ['absolute-claim', 'over-promise'], words: /^100 ?%$/, after: /^ chance\b/i },
]

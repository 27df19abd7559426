import type { MessageReading, Signal, SignalKind } from '@attune/language'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { fears } from '../tone/kind-word.ts'
import { ownedFault } from '../tone/owned-fault.ts'
import { isDepartment, isPaper, isSeat } from './names-of-things.ts'
import { refusesNothing } from './no-refusal.ts'
import { serves } from './orders-that-serve.ts'
import type { Said } from './said-there.ts'

/** So much before and behind a wording is looked at. */
const NEAR = 40

/**
 * Whether what the lexicons hear as hurting does not hurt where it stands: an imperative that serves, 别急 with the help
 * behind it, “that’s it” at the end of steps, a promise that is not made.
 */
export function isMeantWell(signal: Signal, text: string, reading: MessageReading, asked: string): boolean {
  const kindly = well[signal.kind]
  if (!kindly) return false
  const [start, end] = signal.span
  return kindly({
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - NEAR), start),
    after: text.slice(end, end + NEAR),
    signal,
    text,
    reading,
    asked,
  })
}

/**
 * “You should have them tomorrow”: what will come. “You should have heard it from us”: what we left undone; “you should
 * have read it”: what they did.
 */
const thing = pattern('i')`
  ^ (?:been (?:told|asked|warned|given|informed|rung|called|offered|met|helped)|heard (?:it|this|that) from us|
    had (?:an?|our|this|that|it)|(?:never )?had to)\b|
  ^ (?:them|it|this|that|these|those|your|an?|the|one|two|three|four|five|\d+|another|everything|both|all|
    some(?:thing)?|any|enough|access|no|more)\b
`

/** “…, as I said.” behind an answer. */
const trailing = /^(?: (?:before|earlier|above))?[.!]/

/** Who is content made nobody say it twice; “I’ve sent it as I said” reproaches nobody. */
const pleased = /^\W*(?:amazing|great|perfect|lovely|brilliant|thanks?|cheers|cool|super|ok(?:ay)?)\b[^?]{0,24}$/i

/** 别急, 不用担心, “don’t panic”: about haste and fear; not about anger. */
const calming = pattern('u')`
  ^(?:(?:您|你|亲|親)?(?:先)?(?:请|請)?(?:别|別|不要|不用|唔使|唔好|莫)(?:太)?(?:着急|著急|急|担心|擔心|紧张|緊張|慌|
      怕)(?:哈|啊|喔|哦|哟|呀)?)$
`
/** As many characters behind it are help. */
const HELP = 8
const scolds = pattern('u')`
  ^(?:[了啦]?[行好]不行|[行好]吗|嘛[！!]|急也|催|吵)|(?:急|慌|催)(?:也|都)(?:没|沒|冇)|(?:急|催)(?:什么|什麼|啥|咩)|
  都(?:一样|一樣|这样|這樣)
`

/** 不会的、慢慢来、帮您留: time is given, or kept. */
export const givesTime = pattern('iu')`
  \b(?:take your time|no (?:rush|hurry)|in your own time|whenever (?:you|suits)|
    (?:i|we)(?:[’']ll| can| will|[’']ve) (?:hold|held|keep|kept|put|save|reserve)\b|while you (?:think|decide)|
    (?:no|without) (?:obligation|commitment))|
  不(?:用|必|需要|使)(?:太)?(?:急|赶|趕|着急|著急|马上|馬上)|唔(?:使|需要)急|不急|不赶|不趕|慢慢|
  [帮幫替给給为為](?:您|你)(?:先)?(?:留|保留)|留(?:着|著|到|给|給)
`

/** “Nobody ticked him off. That’s our slip”: who lost something by it, and whose doing it was. */
const isOwned = (text: string, { signals }: MessageReading): boolean =>
  signals.some(({ kind, data }) => kind === 'apology' && data.grade === 'owned') || ownedFault(text).length > 0

/** “Our price guarantee”, “the 60 day guarantee”: the name of a thing, and nobody’s oath. */
const aPaper = pattern('i')`
  (?:^|[^\w’'])(?!(?:i|we|they|you|he|she|it|that|can|could|will|would|do|does|not|never|to|and|but|or|also|even|
      always|fully|absolutely|personally|definitely|certainly|hereby|iron|solid|ironclad|total|complete|absolute|my|
      as) )[a-z][a-z-]* $
`

const well: Partial<Record<SignalKind, (said: Said) => boolean>> = {
  order: ({ signal, text, reading }) => serves(signal, text, reading),
  blame: ({ words, before, after, text, signal, reading, asked }) =>
    (/should have$/i.test(words) && thing.test(after)) ||
    (/^(?:you lost|nobody|no[ -]one|somebody|someone)\b/i.test(words) && isOwned(text, reading)) ||
    (/^(?:nobody|no[ -]one|somebody|someone)\b/i.test(words) && owedToYou.test(after)) ||
    (/^you lost$/i.test(words) && toUs.test(after)) ||
    // “Customers are required to show ID”, to who asks what is needed: the rule.
    (ruleForAll.test(words) && asksHow.test(asked)) ||
    // “As I said, there’s nothing to pay”, 之前跟您说免费，是我没讲清: what was promised holds, or was said wrongly.
    (/^as (?:i|we) (?:said|mentioned)/i.test(words) &&
      (holds.test(after) || /\b(?:free|included|on us),? $/i.test(before))) ||
    (/[说說講讲][过過了]?$/u.test(words) && (saidWrong.test(after) || /^(?:清楚|明白|一[下声聲])/u.test(after))) ||
    (/^之前跟[您你]/u.test(words) && /^[说說講讲]?(?:清楚|明白|一[下声聲])/u.test(after)) ||
    // “You chose: bills”: the menu reads it back.
    (/^you chose$/i.test(words) && after.startsWith(':')) ||
    (signal.data.of === 'motive' && laughs.test(head(text)) && promises.test(head(asked))) ||
    (/^as (?:i|we) (?:said|mentioned)/i.test(words) &&
      (pleased.test(asked) || /\b(?:i|we)(?:[’']ve| have)\b/i.test(before))) ||
    (/^as (?:i|we) (?:said|mentioned)/i.test(words) &&
      trailing.test(after) &&
      /\w+ \w+.*, $/.test(before) &&
      !/\b(?:no|not|never)\b|n[’']t\b/i.test(text.slice(...sentenceAround(text, signal.span)))),
  'buck-passing': ({ words, before, text, signal, asked: told }) =>
    (/^you/i.test(words) && asked.test(before)) ||
    asksWhere.test(head(told)) ||
    (mayToo.test(before) &&
      (ownStep.test(head(text).slice(0, signal.span[0])) || meanwhile.test(text.slice(signal.span[1])))),
  dismissal: ({ words, before, after, text, asked, signal }) =>
    (laughs.test(head(text)) && laughs.test(head(asked))) ||
    (/happens?$/i.test(words) && owns.test(head(asked))) ||
    (/正常|常[见見]|normal/iu.test(words) &&
      (safetyNet.test(text.slice(signal.span[1])) ||
        fears.test(head(asked)) ||
        isThatSo.test(head(asked)) ||
        (ofTheirs.test(before) && cares.test(after)))) ||
    setAside.test(before) ||
    (theirRight.test(words) && whereTo.test(text.slice(signal.span[1]))) ||
    // 不好意思，我不清楚: sorry not to know.
    (/[不唔](?:知道?|清楚|[晓曉]得)[啊呀喔哦欸]?[。！]?$/u.test(words) &&
      /(?:不好意思|抱歉|[对對]不起)[，, ]?$/u.test(before)) ||
    (calming.test(words) && wordy(after) && !scolds.test(after)) ||
    // 对谁都一样: the same for all, and nobody sent away. “That’s it, you’re nearly there”: a yes.
    (/一[样樣]$/u.test(words) && /[对對]$/u.test(before)) ||
    (/^that[’']s (?:it|all)$/i.test(words) && (/^,? (?:you|and|now|well)\b/i.test(after) || hasSteps.test(head(text)))),
  // “Only one dose left is frightening”: said back.
  pressure: ({ text, words, asked, ...said }) =>
    isLeft({ text, words, asked, ...said }) ||
    (isADay.test(words) && !forSale.test(head(text))) ||
    givesTime.test(head(text)) ||
    // “If you cancel, you’d lose your points”, to who asks what to do: what comes of it.
    (/\blose\b/i.test(words) && asksHow.test(asked)) ||
    asked.toLowerCase().includes(words.toLowerCase()),
  'absolute-claim': ({ words, before, after }) =>
    /^[唔不](?:到|了|起|敢)/u.test(after) ||
    (/^guarantees?$/i.test(words) && aPaper.test(before)) ||
    /^only\b/i.test(words) ||
    // 我们从来不承诺日期: how the house does it.
    (/[从從][来來]不$/u.test(words) && /^(?:承[诺諾]|保[证證]|[收做卖賣接用])/u.test(after)),
  rude: ({ words, before, after, asked, signal, text }) =>
    isTheirWord(words, asked, text.slice(...sentenceAround(text, signal.span))) ||
    (/^[你您][妈媽]$/u.test(words) && /[妈媽]|老母|阿[娘母]/u.test(asked) && !/^的?(?:[！!？?了]|$)/u.test(after)) ||
    (/^(?:silly|stupid|daft|dumb|foolish|笨|蠢|傻)/iu.test(words) &&
      /(?:\bnot|\bnever|n[’']t)(?: (?:an?|in the least|being))? $|[不没沒唔]$/iu.test(before)) ||
    (/^you just need to$/i.test(words) && ownPart.test(after)) ||
    (/^you still want/i.test(words) && /\b(?:if|do|whether) $/i.test(before)) ||
    (/^[你您][还還]$/u.test(words) && /^[要想]?[^，。！？]{0,4}[吗嗎]/u.test(after) && !/[敢好]/u.test(after)) ||
    (/^[你您](?:自己|根本|到底|究竟|[还還]|也|又|才)/u.test(words) &&
      (supposed.test(before) || /^[你您]自己(?:想|[决決]定|[选選]|挑|[写寫喜])/u.test(words + after))) ||
    (/^[丢丟][人脸臉]$/u.test(words) &&
      /(?:[没沒冇]有?(?:什[么麼]|啥|乜)?(?:好|可)?|[不别別唔][^，。]{0,3})$/u.test(before)) ||
    (/^how many times$/i.test(words) && !/^ ?(?:do|must|have|will|should|am|are|[?!]|$)/i.test(after)) ||
    (/^you don[’']t know/i.test(words) && /\b(?:\w+|an? \w+) (?:that )?$/i.test(before) && /^ ?[.,!]/.test(after)),
  jargon: (said) => isPaper(said) || isDepartment(said) || isSeat(said),
  closing: isPaper,
  refusal: refusesNothing,
  'negative-wording': refusesNothing,
}

/** “Where do I send it?”, 寄到哪里: they are told where. */
const asksWhere = pattern('iu')`
  \b(?:where|who)(?: exactly)? (?:do|should|can|must|would) (?:i|we) (?:[a-z]{2,12} )?(?:send|mail|post|write|submit|
    report|bring|hand|contact|ask|call)|
  (?:寄|[发發]|交|送)[^，。]{0,2}[到给給][^，。]{0,2}(?:哪|[谁誰])
`

/** “I’ll open an investigation … you can ask the shop meanwhile”: a tip beside what we do ourselves. */
const mayToo = /\byou (?:can|could|may|might)(?: also| always| already)? $/i
const meanwhile = /^[^.!?]{0,60}\b(?:in the meantime|meanwhile)\b/i
const ownStep = /\b(?:i|we)(?:[’']ll|[’']ve| will| have) (?!to\b|no\b|not\b|never\b|only\b|need\b)\w+/i

const asksHow =
  /[吗嗎]|怎|什[么麼]|\b(?:how|what|do|does|should|can|may|must|need|are)\b[^.!?]{0,60}\?|\bhow (?:do|should|can)\b/iu
const ruleForAll = pattern('iu')`
  ^(?!.*(?:\byou|[您你]))(?:.*(?:[随隨]身|妥善|及[时時]|[义義][务務]|有[责責]任|\bshould always be|
      \b(?:are to|must|need to) always|\bresponsib|\bare (?:always )?(?:expected|required|supposed|obliged)))
`
/** “That is your right. You can write to them at …” */
const theirRight = /(?:[权權]利|自由)$|\bfree to do|\byour (?:right|prerogative)$/iu
const whereTo = pattern('iu')`
  [电電][话話]|地址|[网網]址|[链連鏈][结結接]|表格|邮箱|郵箱|信箱|
  \b(?:address|number|ombudsman|write to|contact|form|link|https?:|e-?mail|call|reach)\b
`
/** “Disgusting” of their soup, said back: “it is, you’re right”, 确实恶心. */
const isTheirWord = (words: string, asked: string, sentence: string): boolean =>
  !/\byou(?:r|rs|rself)?\b(?! (?:are |have every )?right)|[您你]/iu.test(words) &&
  asked.toLowerCase().includes(words.toLowerCase()) &&
  grants.test(sentence)
const grants = pattern('iu')`
  \b(?:that|it|this) (?:is|was|does|sounds|must be|looks) (?:really |truly |indeed |so |absolutely )?\w+\b|\bindeed\b|
  \byou(?:[’']re| are) (?:absolutely |quite |completely )?right\b|\bi agree\b|\bno wonder\b|\bhow \w+\b|
  [确確]实|[确確]實|[真]的(?:是|很|太|好)|[说說][得的][对對]|[没沒][错錯]|的[确確]|[难難]怪|[换換](?:作是|成)?[谁誰]
`

/** “OK we’ll behave” “I’ve heard that before haha”: teased. */
const promises = /\b(?:i|we)[’']?ll\b|\bpromise\b|保[证證]|一定[会會]?/iu

const holds = pattern('iu')`
  ^[^.!?]{0,40}\b(?:nothing to pay|free|included|on us|no (?:charge|fees?|costs?|need)|needn[’']t|
    don[’']t (?:need|have) to|you (?:keep|get|can|have))\b
`
const saidWrong =
  /^[^。！？]{0,40}(?:我[^，。]{0,6}[没沒錯错漏]|[没沒][^，。]{0,4}清楚|[说說讲講答][错錯]|[对對]不起|抱歉)/u

/** Where both laugh, nothing is waved away. */
const laughs = /\b(?:a?(?:ha){2,}h?|lo+l|lmao)\b|[:;]-?\)|[😀-😆😉😊😜🤣😂]|哈哈|呵呵|嘻嘻/iu

/** 還有嗎？只剩兩個: what is left is told to who asked, and nobody is hurried. */
const isLeft = ({ words, text, asked }: Said): boolean =>
  /剩|最[后後]|\bleft\b|\bonly\b|\blast\b/iu.test(words) &&
  /[还還仲]有|有[没沒冇]有?|有[^，。]{0,8}[嗎吗咩]|\b(?:any|left|still|available|availability|spaces?|room|slots?|in stock)\b/iu.test(
    head(asked),
  ) &&
  !/[赶趕快抢搶]|抓[紧緊]|[马馬]上|手慢|[错錯][过過]|\b(?:hurry|quick\w*|fast|soon|now|today|miss|before)\b|!/iu.test(
    head(text),
  )

/** “You lost a morning over it”: what it cost them. */
const toUs = pattern('i')`
  ^ (?:an?|the|your|half|so much|\d+|two|three) (?:\w+ )?(?:mornings?|days?|afternoons?|evenings?|nights?|hours?|
    weekends?|lessons?|sleep|time|work|pay|wages|holiday)\b
`

/** “The second line ends tonight”, 昨天是最后一天: how long something is so; who has nothing to sell there hurries nobody. */
const isADay = /^(?:ends|expires) |^最[后後]一?[天日]$/iu
const forSale = pattern('iu')`
  \b(?:offers?|sales?|deals?|prices?|discount\w*|promo\w*|rates?|buy|order|sign|book|grab|upgrade|miss|only|hurry|
    decide)\b|\d ?%|
  活[动動]|[优優]惠|[特][价價惠]|[价價]|折|[减減]|[买買]|下[单單]|[报報]名|[抢搶]|[赶趕][紧緊快]|快[点點]|名[额額]|
  [错錯][过過]|再不|今[天日]
`
/** “Someone should have called you”: what somebody of ours left undone. */
const owedToYou =
  /^ (?:have |ever |even )*(?:called|told|rung|let|warned|asked|texted|e?mailed|written to|got back to) you\b(?! to\b)/i

/** “You just need to bring water”: no more than that is asked. */
const ownPart = /^ (?:bring|show|pop|turn up|come|tap|say|sign|take|wear|hold|book)\b/i

/** 如果您根本不想用: supposed, not held against anybody. */
const supposed = /(?:如果|倘若|[若假]如|要是|[万萬]一|只要|等到?|[当當])[^，。！？,!?]{0,6}$|若$/u

/** To somebody who blames themselves, “these things happen” is kind. */
const owns = pattern('i')`
  \bi(?:[’']ve|[’']m| have| am)? (?:\w+ )?(?:scratched|broke|lost|forgot(?:ten)?|dropped|spilt|spilled|missed|damaged|
    cracked|dented|mixed|messed|deleted|left|misread|sorry|embarrassed|stupid|silly)\b|
  \bmy (?:own )?(?:fault|mistake)\b|\bfeel (?:awful|terrible|bad|stupid|silly)\b
`
/** 头两天胃口差是常见的，明早还不吃，打我电话: common, and what to do if it goes on. */
const safetyNet = pattern('u')`
  不代表|不[说說]明|不是[^，。]{0,4}[坏壞]|
  (?:[还還]不|[还還][没沒]|要是|如果|[万萬]一|超[过過])[^。！？]{0,24}(?:我|打|[来來]|找|[联聯]|
    就(?:不[对對正]|要|[该該得]))
`

/** 正常吗？要紧吗？ Asked, it is answered. */
const isThatSo = pattern('iu')`
  正常(?:[吗嗎嘛么麼㗎]|不|[的嘅]?[嗎吗咩])|要[紧緊][吗嗎]|有[没沒]有[关關]系|
  \b(?:is|are) (?:it|that|this|they|those|these)\b[^.!?]{0,12}\b(?:normal|common|usual|ok(?:ay)?)\b
`
/** 有一点红是正常的, and not 这很正常: what they told, by its name. */
const ofTheirs =
  /(?:^|[，。,！？\s])(?![这這那呢]|[都也]?是?$|[^，。,！？\s]{0,3}(?:情[况況]|[问問][题題]))[^，。,！？\s]{3,}$/u
/** What is to be done meanwhile, or when to come back. */
const cares = /[试試]试|[试試][试試給给]|[观觀]察|留意|多[喝休歇]|[别別]碰|(?:就|再)(?:停|[来來]|打|[联聯拍])/u

/** “Rather than just wait”, 而不是干等: what is said is the opposite. */
const setAside = pattern('iu')`
  \b(?:rather than|instead of|(?:n[’']t|not|never|without)(?= just))(?: \w+)? $|
  (?:而不是|[与與]其|[别別]光|不能光|不是[让讓叫][您你])$
`

/** “Sorry you need to ask” sends nobody anywhere. */
const asked = /\b(?:sorry|before|until|unless|if|when|case|so that|hope|without|don[’']t think)(?: that)? $/i

const wordy = (after: string): boolean => (after.match(/[\u3400-\u9fff]/gu)?.length ?? 0) >= HELP

/** Numbered, or one imperative behind another. */
const hasSteps = pattern('i')`
  (?:^|\s)[1-9][.)] |
  \b(?:press|tap|click|open|choose|select|hold|turn|put|take|go to|leave|swipe|slide|switch|scroll|ring|show|scan|
    bring|pull|push)\b[^.!?]{0,80}(?:[.!] |, ?(?:and )?(?:then )?|\bthen )(?:\w+ ){0,3}?\b(?:press|tap|click|open|
    choose|select|hold|turn|put|take|swipe|slide|switch|scroll|they|we|it|you|ring|show|scan|pull|push)\b
`

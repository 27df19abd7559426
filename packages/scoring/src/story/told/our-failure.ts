import type { Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { day } from '../../durations.ts'
import type { Entry, OpenDuty } from '../../rule.ts'
import { onceIn } from '../once.ts'
import { lookBack, type Story, turnOf } from '../story.ts'
import { covering } from '../text/covering.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround, sentenceAround } from '../text/sentence-around.ts'
import { heard, heardOf, strongest, type Utterance } from '../utterance.ts'
import { asksFact } from './asked-about.ts'
import { isGlad } from './felt.ts'
import { grievances } from './grievances.ts'
import { isOthersDoing, isTheirOwn } from './not-our-doing.ts'
import { isNovice } from './novice.ts'
import { isLeftAtThat } from './slight-matter.ts'
import { takenWell } from './taken-well.ts'
import { losses } from './told-grave.ts'
import { voiced } from './voiced.ts'

export const angry: readonly SignalKind[] = ['anger', 'frustration', 'disappointment', 'threat-to-leave']
export const comeBack: readonly SignalKind[] = ['repeated-complaint', 'not-resolved']

/** What happens in a customer's life whether we fail or not. */
const ownLife = new Set<unknown>(['health', 'time'])

/** A fire, an alarm, a wound: ours only where somebody says so. */
const mayBeTheirs = new Set<unknown>(['safety', 'legal'])
const namesUs =
  /\byou(?:r|rs)?\b|[你您]|[贵貴](?:公司|行|店|司)|店|[师師]傅|司[机機]|快[递遞]|保[姆安]|[护護]工|[员員]工/iu

/** 学费, 欠费: what they have to pay for says nothing of what we did. */
const isABill = (words: string): boolean => /^(?:[学學]|欠)[费費]$/u.test(words)

/** What the customer did themselves, or another's no: nothing of ours to be sorry for. */
const notOurs = pattern('i')`
  by mistake|my (own )?(mistake|fault|bad)|
  \bi (?:must have |have |had )?(accidentally|deleted|forgot|
    (typed|entered|wrote|put|chose|picked|ordered|booked)\b[^.!?]{0,40}\b(wrong|twice))|declined|
  (?<![给給帮幫替让讓把])我(?:自己)?(?:[写寫弄打填输輸选選记記抄拍搞看拿][错錯]|手滑)|
  (?<!(?:你|您|他|她)[们們]?|被|[给給]我)(?:[选選拍买買点點填接输輸按勾搜充]|下[单單])[错錯]|
  (?:地址|[电電][话話]|名字|型[号號]|尺[码碼])[^，。！？]{0,3}[错錯]了?[^，。！？]{0,8}(?:改|[换換])|被银行拒|刷不过|
  刷不過|刷不了|被我(?!们|們)|
  我(?:把|[将將])[^，。！？]{1,8}(?:[转轉打填寄发發写寫选選弄输輸存充][错錯]|摔|洒|撞|磕|碰|刮|弄[丢丟坏壞])|看[岔走]|
  我[没沒](?:注意|留意|看[见見清]|[细細]看|想到)|(?:怪|是|怨)我(?:自己|[没沒]|[当當][时時]|[记記看])|
  我自己(?:[没沒忘不]|也有)|我[当當][时時][^，。！？]{0,3}(?:[没沒忘]|不知)|
  我(?:的|[们們哋]的?)?[^，。！？你您]{0,6}(?:卡|[钥鑰]匙|[证證]|[单單收][据據]|票)[^，。！？你您]{0,8}(?:[丢丟掉]|
    不[见見]|唔[见見])[了咗]|我[^，。！？,]{0,4}(?:打|填|[写寫输輸])成|我忘|密[码碼]忘|忘[了记記]密|
  (?<![帮幫给給被把替跟][们們]?)我(?:不小心|[刚剛]{1,2}才?|自己)?(?:[转轉汇匯订訂打填寄传傳][错錯]|匯錯)|
  (?<![你您][^，。！？]{0,8}|被)(?:卡|[证證]|[驾駕行]照|存摺|[钥鑰]匙|[钱錢銀银]包|皮[夹夾]|[护護]照|雨?[伞傘]|悠遊卡|
    八達通|印章)(?:也|都|又|[刚剛]{1,2})?(?:[弄搞]?[丢丟掉][了咗]|[遗遺]失|不[见見][了咗]|唔[见見][了咗])|
  (?:漏低?|留低|[遗遺]留|忘|忘[记記]|[丢丟]|落)[咗了]?(?:[^，。！？你您]{0,8})?[在喺][^，。！？]{0,8}(?:
    [车車座台臺櫈凳店房里裡上度]|[间間])|(?<![没沒不未无無][^，。！？]{0,2}|[说說]我?)欠[费費](?:停|了|被)|
  ^(?!.*[你您][们們哋的店家])(?:.{0,16}有(?:一?股|[点點])?(?:煤[气氣]|燃[气氣]|天然[气氣]|瓦斯)味|
    [^，。！？]{0,6}(?:[猫貓狗兔]|[儿兒]子|女[儿兒]|孩子|[宝寶]{2}|老人|[爸妈媽爷爺奶])[^，。！？]{0,6}(?:
      [没沒不][肯想]?[吃喝]|[没沒]精神|吐|拉肚|拉稀|[发發][烧燒]|咳))|
  吐[了过過][^，。！？]{0,2}[一两兩二三几幾\d]?[次回]|
  (?:手[机機]|[电電][脑腦]|相[机機]|耳[机機]|手[表錶]|[钱錢]包|[钥鑰]匙|戒指)[^，。！？你您]{0,4}掉[进進到在]?
    [^，。！？你您]{0,4}[水海河湖池桶沟溝]|
  \bforgot (?:my|the|our) 
`

/** “Oh. Did I?”, “I must have misread it”, 原来是我看错了: found out and owned a turn later. */
const concedes = pattern('i')`
  \b(?:oh|ah|god|right|hm+)[,.!]? (?:god[,.]? |no[,.]? )?did i\b(?! not\b)(?=[?.! ]*$)|
  \bi must have (?!been\b|it\b|told\b|asked\b|got (?:it|an answer) )|
  \b(?:i[’']d|i) (?:misread|misunderstood|mixed (?:it|them) up|got (?:it|them|that) (?:wrong|mixed up))\b|
  \bsilly me\b|
  (?:^|[，。！ ])(?:[哦喔啊噢对對是的]{0,3}[，, ])?我(?:自己)?(?:打|[写寫]|填|[输輸]|[记記]|抄|[报報]|看|搞|弄|
    拿)[错錯]了?(?![^，。！？]{0,3}(?:[应應][该該]|是|改|[吗嗎?？]))(?=[，。！ ]|$)|原[来來]是我|
  是我(?:自己)?(?:看|弄|搞|[记記]|填|理解|[误誤])(?:[错錯]|[会會])
`

/** The duties that “it was me, sorry” sets right, where nothing is said against us. */
export function takenBack(story: Story, said: Utterance, open: readonly OpenDuty[]): Entry[] {
  const text = head(said.text)
  const owns = concedes.test(text)
  if (isUpset(story, said)) return []
  const well = takenWell(story, said, open)
  const isMine = owns || notOurs.test(text)
  return open.flatMap((duty): Entry[] =>
    well.includes(duty) || (isMine && (owns || story.utterances[duty.openedAt]?.turn === said.turn))
      ? [{ type: 'release', duty: duty.id }]
      : [],
  )
}

/** Somebody angry or let down holds it against us, whatever the words. */
const isUpset = onceIn((story, utterance) => turnOf(story, utterance).some((said) => voiced(said, angry).length > 0))

/** Tears and dismay over a thief are not meant for us. */
const isAtUs = (utterance: Utterance): boolean => voiced(utterance, ['anger', 'threat-to-leave']).length > 0

/** 不行, 找不到: that something cannot be had, done or found is no failure yet. */
const FAINT = 0.4
/** Above this a question is a reproach. */
const SURE = 0.7

/** What may yet happen, and what has only just been asked for. */
const hypothetical = /的[话話]|如果|要是|[万萬]一|比[如方]|[会會]不[会會]/u
const isFresh = pattern('iu')`
  [刚剛][刚剛才]?[^，。！？]{0,4}(?:申[请請]|提交|下[单單]|付|退|拍|取消)|
  \bjust (?:now )?(?:applied|asked|requested|submitted|cancelled|ordered|placed)\b
`
/** 还没弄完吗, 打不着是吗: asks how things stand. */
const asks = /(?:[吗嗎么麼嘛]|[还還][没沒未][^，。！？,!?]{1,6}吧|是不是|有[没沒]有)[^，。！？,!?]{0,2}[?？!！。~]*$/u
/** 为什么不能用券: asks for a term of the house. */
const asksWhyNot = /(?:[为為][什何啥][么麼]?|怎[么麼])(?:就|都|又|也)?不(?:能|可以|支持|[参參]加)(?![^，。！？]*了)/u
/** “It won’t come in time”, 怕赶不上: has not happened. */
const isFeared = /\b(?:will|won[’']t (?:arrive|come|get|make|be|reach)|might|may|yet|going to)\b|怕|[担擔]心/iu
/** “The zip is broken, can you mend it?”, 拉链坏了，能修吗: what a workshop is there for. */
const wantsMending = pattern('iu')`
  \b(?:can|could|do|would) you (?:\w+ )?(?:mend|repair|restore|patch|re-?(?:sole|string|upholster))\b|
  (?:可以|能|[会會])(?:不[能可会會]以?)?[^，。！？]{0,3}修[^，。！？]{0,3}[吗嗎?？]|(?:能|可)不(?:能|可以)修
`
const sold = pattern('iu')`
  \b(?:you|your \w+|i just|we just) (?:\w+ )?(?:sold|sent|repaired|fixed|made|fitted|delivered|bought)\b|
  [你您][们們哋]|[刚剛]|第[二三四两兩]次|又
`
const wonders = /怎|[为為][什何啥]|[凭憑][什啥]|[点點]解|咋/u
/** A length of time that has gone by makes a failure of what is only not there yet. */
const goneBy = pattern('iu')`
  (?:[\d一二两兩三四五六七八九十几幾半多\]][个個]?(?:多)?(?:天|日|[周週月年]|小[时時]|[礼禮]拜|星期)|很久|好久|
    [这這][么麼]久|到[现現]在|[迟遲]{1,2})|
  \b(?:\d+|two|three|four|five|six|ten|few|several)\+? ?(?:hours?|hrs?|days?|weeks?|months?|minutes?|mins?)\b
`
/** How long it takes has been told. */
const termTold = pattern('iu')`
  工作日|[\d\]][^，。！？]{0,3}(?:天|小[时時]|[个個]?月)[^，。！？]{0,2}(?:[内內]|到[账帳賬])|
  \b(?:working|business) days\b|\b(?:within|up to|takes?) [^.!?]{0,12}(?:hours|hrs|days|weeks)\b
`

/** The customer's words for something that we failed in, as far as they are certain. */
export function ourFailure(story: Story, utterance: Utterance): Signal | undefined {
  const text = head(utterance.text)
  const isAngry = voiced(utterance, angry).length > 0
  if ((!isAngry && (notOurs.test(text) || isATip(utterance))) || (!isAtUs(utterance) && isOthersDoing(text)))
    return undefined
  // An illness, or half a day off work, is no failure of ours, unless the customer is angry with us about it.
  const severe = heard(utterance, 'severity').filter(
    ({ data, span }) =>
      isAngry ||
      (!ownLife.has(data.topic) &&
        !isABill(text.slice(...span)) &&
        !asksFact(text, span) &&
        (data.grave !== undefined || !mayBeTheirs.has(data.topic) || namesUs.test(text))),
  )
  const told = isGlad(utterance)
    ? []
    : [...grievances(utterance).filter(({ strength }) => strength > WISH), ...heardOf(utterance, comeBack)]
  const isLoss = covering(lossesIn(utterance))
  const certain = told.filter((signal) => !isLoss(signal.span) && isCertain(story, utterance, signal))
  return strongest(certain) ?? strongest(severe)
}
/** “There’s a typo on your menu, thought you’d like to know”: who spots it for us is owed thanks. */
const isATip = (said: Utterance): boolean =>
  isLeftAtThat(said) && spotted.test(head(said.text)) && !theirOwn.test(head(said.text))
const spotted = pattern('iu')`
  \b(?:typo|misprint|misspel\w{1,5}|spelling|(?:dead|broken|wrong) link|wrong (?:phone )?number|out of date|
    outdated)\b|
  [错錯][别別]?字|[写寫打印]成|打[错錯]|[号號][码碼电電]?[^，。]{0,6}(?:少|多|[错錯])|
  (?:[电電][话話]|[网網]址|[链連][接結])[^，。]{0,6}(?:少|多了?|[错錯]|失效|打不[开開])
`
const theirOwn = /\b(?:my|our|mine|me)\b|我(?:的|[们們哋]|姓|[叫名])/iu
/** “Our dog died”: what died is no thing of ours that broke down. */
const lossesIn = (utterance: Utterance): Span[] =>
  heardOf(utterance, ['vulnerability'])
    .filter(({ data }) => losses.has(data.grave))
    .map(({ span }) => span)
/** 我要退掉: to want something back or called off complains of nothing. */
const WISH = 0.2

/** Whether words of a complaint tell of a failure: from somebody upset they do. */
export function isCertain(story: Story, utterance: Utterance, { span, strength, data }: Signal): boolean {
  if (isUpset(story, utterance)) return true
  const { text } = utterance
  const sentence = text.slice(...sentenceAround(text, span))
  const isLong = goneBy.test(head(text))
  if (strength <= FAINT && !isLong) return false
  if (
    asksForHelp.test(text.slice(...span)) &&
    !isLong &&
    !tells.test(head(text).slice(span[1])) &&
    !voiced(utterance, ['worry']).some(isStrong)
  )
    return false
  // “I can’t get voicemail to work, I’m not good with this”: wants to be shown how.
  if (data.about === 'matter' && (isFeared.test(sentence) || isNovice(utterance))) return false
  if (isTheirOwn(text, span) || (data.about !== 'delay' && asksFact(text, span)) || isOthersDoing(text)) return false
  if (asksWhyNot.test(sentence) || (wantsMending.test(head(text)) && !sold.test(text))) return false
  if (isAJoke.test(head(text))) return false
  if (hypothetical.test(clauseAround(text, span)) || isFreshIn(story, utterance)) return false
  // 没收到，能帮我看看吗: what was told before the question stays told.
  if (asks.test(clauseAround(text, span)) && strength <= SURE && !wonders.test(sentence)) return false
  return !isStillDue(story, utterance, span)
}
/** “Having trouble logging in”: asks for help with whatever it is. */
const asksForHelp = /^(?:have|having|got|am having) (?:an? |some )?(?:issue|problem|trouble)s?$/i
const tells = pattern('i')`
  (?<!\b(?:can|could|do|will|would|if|thank) )\byou(?:r|[’']ve|[’']re)?\b(?! help)|
  \b(?:still|again|keeps?|kept|since|stopped|charged)\b|n[’']t\b
`
/** “When your driver turns the wrong way”, and nothing after it: a picture, and no report. */
const isAJoke = /^(?:@\w+ )*(?:that moment |me |pov:? )?when (?:i|you|your|ur|u)\b[^,?!]{0,200}$/i
const isStrong = ({ strength }: Signal): boolean => strength > FAINT * 1.5
const isNotThereYet = /^(?:[还還]|[现現]在|一直)?[没沒未][有]?(?:收|到|退|返|[发發]|反[应應])/u

const isFreshIn = onceIn((story, utterance) => turnOf(story, utterance).some(({ text }) => isFresh.test(head(text))))

/** 没收到钱, after “five working days” in the same talk: nothing is late yet. */
export const isStillDue = (story: Story, utterance: Utterance, span: Span): boolean =>
  isNotThereYet.test(utterance.text.slice(...span)) &&
  !goneBy.test(head(utterance.text)) &&
  lookBack(story, utterance, NEAR).some(
    ({ side, text, at }) =>
      side === 'service' &&
      termTold.test(head(text)) &&
      (at === null || utterance.at === null || utterance.at - at < day),
  )
const NEAR = 8

import type { Signal } from '@attune/language'
import { type AskedKind, answersKind, kindsAsked } from '../asked/asked-kind.ts'
import { needs } from '../asked/needs.ts'
import { questionsIn } from '../asked/questions-in.ts'
import { isAdmission, saysWhen, unknownIn } from '../done/admits-unknown.ts'
import { asksIntoIt } from '../done/asks-into-it.ts'
import { deedsIn } from '../done/deeds.ts'
import { deniedDeed } from '../done/denied-deed.ts'
import { failedAdvice } from '../done/failed-advice.ts'
import { estimates } from '../done/forecasts.ts'
import { personGiven } from '../done/person-asked.ts'
import { ownPromises, promisesNews } from '../done/promise.ts'
import { putsOff } from '../done/puts-off.ts'
import { asksForTheCatch } from '../done/terms.ts'
import { namesAWay, wayBehindANo } from '../done/ways-forward.ts'
import type { Story } from '../story.ts'
import { isConcrete } from '../text/concrete.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { takenUp } from '../text/shared-words.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { askedAgain } from '../turns/asked-again.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { saidBefore } from '../turns/said-before.ts'
import { heard, type Utterance } from '../utterance.ts'
import { amends } from './amends.ts'
import { bareAnswer } from './bare-answer.ts'
import { mostItBrings } from './brings-nothing.ts'
import { fitsAnybody } from './fits-anybody.ts'
import { hasSubstance, pitchesOnly, shareOfMatter, stepsIn } from './has-substance.ts'
import { isMereRemark } from './mere-remark.ts'
import { leavesAllOpen, withoutPointers } from './settles.ts'
import { toldThere } from './speaks-to-it.ts'
import { onlyLooks } from './stops-the-clock.ts'
import { talksDown } from './talks-down.ts'

/** A no is an answer, though not the one that was hoped for; offer-a-way sees to the rest. */
const REFUSED = 0.5
/** "Let me check" says that somebody is on it. */
export const ON_IT = 0.3
/** What is said of a trouble without doing, asking or offering anything. */
const REMARKED = 0.3
/** Asked when, told why: what was said is about the matter and does not answer. */
const BESIDE = 0.5
/** Advice or news that names nothing and takes up nothing: it may fit, and would fit anybody. */
const GENERAL = 0.9
/** “It has been handled”, and nobody knows how. */
const HANDLED = 0.7
/** What feeling and ceremony around an answer to a plain question leave of it at least. */
const BURIED = 0.75

/** What a reply brings of what its customer wants, from 0 to 1. */
export function replyWorth(story: Story, utterance: Utterance): number {
  const most = saidBefore(story, utterance) ? 0 : mostItBrings(story, utterance)
  return most === 0 ? 0 : Math.min(most, worthOf(story, utterance))
}

function worthOf(story: Story, utterance: Utterance): number {
  // What nobody knows yet, and by when they will: there is no more to bring.
  if (unknownIn(utterance) && (ownPromises(utterance).some(isDated) || saysWhen(utterance))) return 1
  if (
    promisesNews(utterance.text.slice(0, 2000)) &&
    heard(utterance, 'refusal', 'hedge').length === 0 &&
    lastCustomerTurn(story, utterance).some(({ text }) => asksForNews.test(text.slice(0, 2000)))
  )
    return 1
  // What has failed is no answer when it is said again, nor is a deed that was denied when it is claimed again.
  if (failedAdvice(story, utterance) || deniedDeed(story, utterance)) return ON_IT
  // Who asks for what was given has yet to read it.
  if (askedAgain(story, utterance).length > 0 && deedsIn(utterance).length === 0) return ON_IT
  if (onlyLooks(utterance) || pitchesOnly(story, utterance)) return ON_IT
  if (fitsAnybody(story, utterance)) return shareOfMatter(story, utterance) * ON_IT
  // Who cannot say for certain and gives an estimate refuses nothing, and need not have finished looking.
  if (estimates(story, utterance) && !isLeftOpen(story, lastCustomerTurn(story, utterance), utterance))
    return ceremony(story, utterance)
  // Whoever asked for a person and has them waits for nothing more.
  if (personGiven(story, utterance)) return 1
  if (hasSubstance(story, utterance)) return worthOfMatter(story, utterance)
  if (agreesOn(utterance)) return 1
  if (heard(utterance, 'wait-notice', 'promise', 'vague-promise', 'hand-off').length > 0) return ON_IT
  if (isShort(utterance) && bareAnswer(story, utterance)) {
    const asked = lastCustomerTurn(story, utterance)
    return isLeftOpen(story, asked, utterance)
      ? BESIDE
      : Math.min(ceremony(story, utterance), inKind(story, asked, utterance))
  }
  // Where to write or ring is a step, though nothing is said of the matter.
  if (waysOn.test(utterance.text.slice(0, 2000))) return ON_IT
  // Hardly any of it is about anything.
  return shareOfMatter(story, utterance) * ON_IT
}

/** “Will you let me know when it’s in?”, 修好了跟我说一声: whoever wants to be told later has all there is in a yes. */
const asksForNews = pattern('iu')`
  \b(?:let me know|(?:tell|text|message|e-?mail|ring|call) me) (?:when|once|as soon as|if)\b|
  [了好到后後][^，。！？]{0,8}(?:[跟和同]我[说說講讲]|告[诉訴]我|通知我?|知[会會]|[话話]我|[说說]一?[声聲])
`

function worthOfMatter(story: Story, utterance: Utterance): number {
  const asked = lastCustomerTurn(story, utterance)
  // How long it takes with anybody is no estimate for theirs.
  if (isLeftOpen(story, asked, utterance)) return BESIDE
  if (onlyRefuses(story, utterance)) return REFUSED
  // Told no and shown another way, one has all there is.
  if (wayBehindANo(utterance)) return ceremony(story, utterance)
  if (isMereRemark(story, utterance)) return REMARKED
  return Math.min(
    inKind(story, asked, utterance),
    weightOf(story, asked, utterance),
    ceremony(story, utterance),
    amends(story, asked, utterance),
  )
}

const waysOn = /\b(?:dm|direct message|by phone|https?:)|私信|[电電][话話]/iu

/** What a reply has said so far. */
const saidIn = (story: Story, utterance: Utterance): string =>
  story.utterances
    .slice(utterance.turnStart, utterance.index + 1)
    .map(({ text }) => text)
    .join('\n')

/** “Can I use it with my sister?” “It includes the pool”: neither yes nor no, nor a word of what was asked. */
function isLeftOpen(story: Story, asked: readonly Utterance[], utterance: Utterance): boolean {
  const told = asked.map(({ text }) => text).join('\n')
  // “It usually takes ten days” is heard as a wait, and puts nobody's answer off.
  const isRule = heard(utterance, 'wait-notice').some(({ data }) => data.estimate === true)
  if (kindsAsked(told).length > 0 || (!isRule && asksOrHandsOn(utterance))) return false
  if (heard(utterance, 'alternative', 'promise').length > 0) return false
  // 会不会很吵, answered with 58分贝.
  if (howMuchSo.test(told) && /\d/.test(utterance.text)) return false
  return leavesAllOpen(told, saidIn(story, utterance))
}

const howMuchSo =
  /[会會]不[会會][很太]|([\u3400-\u9fff])(?<![能可会會是行有要用得])不\1|[够夠很太][^，。！？]{1,3}[吗嗎]/u

/** The share of what was asked for that is answered in kind: a when with a time, a how much with an amount. */
function inKind(story: Story, asked: readonly Utterance[], utterance: Utterance): number {
  const told = asked.map(({ text }) => text).join('\n')
  const kinds = kindsAsked(told)
  if (kinds.length === 0 || asksOrHandsOn(utterance)) return 1
  const said = saidIn(story, utterance)
  const here = withoutPointers(said)
  const answered = kinds.filter(
    (kind) => isShown(kind, utterance) || answersKind(kind, pointed.includes(kind) ? said : here, told),
  ).length
  return answered === kinds.length ? 1 : BESIDE + ((1 - BESIDE) * answered) / kinds.length
}

/** Where it is told is what these ask for. */
const pointed: readonly AskedKind[] = ['where', 'why', 'what-now']

/** “Open Settings, tap Bluetooth” says where; a reason that is heard as one says why. */
const isShown = (kind: AskedKind, utterance: Utterance): boolean =>
  (kind === 'why' && heard(utterance, 'explanation').length > 0) ||
  ((kind === 'where' || kind === 'which') && heard(utterance, 'guidance').length > 0)

/** Who asks back, finds out or hands on answers later; who says no answers differently. */
const asksOrHandsOn = (utterance: Utterance): boolean =>
  toldThere(utterance) ||
  putsOff(utterance) ||
  questionsIn(utterance).length > 0 ||
  unknownIn(utterance) !== null ||
  heard(utterance, 'hand-off', 'refusal').length > 0 ||
  (ownPromises(utterance).length > 0 && !isConcrete(utterance.text))

/** Words that name something weigh more than words that would fit anybody. */
function weightOf(story: Story, asked: readonly Utterance[], utterance: Utterance): number {
  if (isConcrete(utterance.text)) return 1
  // Who asks what it is asks about theirs, though no word of it comes back.
  if (asksIntoIt(utterance) !== null) return 1
  const steps = stepsIn(story, utterance)
  const isTrouble = asked.some((said) => heard(said, 'request', 'question').length === 0)
  if (isTrouble && steps.length > 0 && steps.every((step) => isHandling(utterance, step))) return HANDLED
  if (takenUp(utterance, asked) !== null || agrees.test(utterance.text.slice(0, START))) return 1
  if (deedsIn(utterance).length > 0 || asked.some((said) => heard(said, 'question').length > 0)) return 1
  return GENERAL
}

/** 已经帮您处理了, “this has been dealt with”: a deed without a thing that was done. */
const handles = pattern('iu')`
  \b(?:handled|dealt with|taken care of|looked into|sorted(?: out)?|processed|logged|escalated|actioned|addressed)\b|
  (?:[处處受]理|跟[进進]|[登记記][记記]|反[馈饋映]|上[报報]|[记記][录錄])
`
const isHandling = ({ text }: Utterance, { kind, span }: Signal): boolean =>
  kind === 'action' && handles.test(text.slice(...sentenceAround(text, span)))

/** Letters at the beginning in which a yes or a no stands. */
const START = 24
/** A yes, a no, a deed in a word. */
const agrees = pattern('iu')`
  ^[^\p{L}\p{N}]*(?:ok|okay|of course|sure|certainly|absolutely|yes|yep|yeah|no|nope|not|done|booked|added|right|
    correct|exactly|[好行成得有冇可能会會对對是係没沒不唔]|[当當]然|收到|搞定)
`

/** After much ceremony, “Yes.” or 有开。 all the same. */
const endsInAYes = pattern('iu')`
  [.!?。！？] ?(?:yes|no|yep|nope|it (?:is|does)|we (?:are|do)|you can|
    (?:[有能会會是对對]|可以|[没沒]有|不[行能用])[的开開]?[喔哦呢哈呀]?)[.!。！]?\s*$
`

/** “好,下午送到”: a yes with an hour is an order taken. */
const agreesOn = ({ text, reading }: Utterance): boolean =>
  reading.length.words <= SHORT && agrees.test(text.slice(0, START)) && isConcrete(text)
/** What stands beside air is an answer when it names something or says yes or no. */
const isShort = (utterance: Utterance): boolean =>
  platitudesIn(utterance).length === 0 ||
  agrees.test(utterance.text.slice(0, START)) ||
  endsInAYes.test(utterance.text.slice(-START)) ||
  isConcrete(utterance.text)
/** Words of a reply that says nothing else. */
const SHORT = 12

/**
 * What a heap of ceremony leaves of an answer to somebody who asked in calm: a sentence of it costs nothing, more of it
 * than of everything else hides the answer.
 */
function ceremony(story: Story, utterance: Utterance): number {
  if (lastCustomerTurn(story, utterance).some((said) => heard(said, ...moved).length > 0)) return 1
  if (talksDown(story, utterance)) return BURIED
  const { text } = utterance
  const felt = heard(utterance, 'acknowledgement', 'support')
    // 安心動物急診,02-5550-0119: what names something comforts nobody.
    .filter(({ kind, data, span }) =>
      kind === 'support' ? !isConcrete(text.slice(...sentenceAround(text, span))) : data.of === 'feeling',
    )
    .map(({ span }) => sentenceAround(text, span))
  let until = 0
  let air = 0
  for (const [start, end] of [...platitudesIn(utterance), ...felt].toSorted((a, b) => a[0] - b[0])) {
    air += Math.max(0, end - Math.max(start, until))
    until = Math.max(until, end)
  }
  const least = utterance.reading.language.startsWith('zh') ? HEAP.zh : HEAP.en
  const share = air / text.length
  return air < least || share <= HALF ? 1 : 1 - (1 - BURIED) * ((share - HALF) / (1 - HALF))
}

const moved = needs.filter((kind) => kind !== 'question' && kind !== 'request')
/** Characters from which ceremony is a heap. */
const HEAP = { en: 120, zh: 30 }
const HALF = 0.5

const isDated = ({ data }: Signal): boolean => data.due === true

/** 已经超过30天了, “once it has been sent”: a no that says what stands against it. */
const grounds = pattern('iu')`
  \b(?:because|since|once|after|past|over|expired|due to|already)\b|
  已[经經]|超[过過出]|因[为為]|由[于於]|[之以交出发發]?[后後](?!台|面)|[过過][期了]|才[能可]
`

/** A no and nothing else: no other sentence names anything. */
function onlyRefuses(story: Story, utterance: Utterance): boolean {
  // “Unused ones are not paid back”: asked for the terms, one is told them.
  if (lastCustomerTurn(story, utterance).some(asksForTheCatch)) return false
  const open = isAdmission(utterance)
  const steps = stepsIn(story, utterance).filter(({ span }) => !open(span))
  if (steps.length === 0 || steps.some(({ kind }) => kind !== 'refusal')) return false
  if (namesAWay(utterance)) return false
  const { text } = utterance
  if (grounds.test(text.slice(0, 2000))) return false
  const refused = steps.map(({ span }) => sentenceAround(text, span))
  const [from, to] = [Math.min(...refused.map(([start]) => start)), Math.max(...refused.map(([, end]) => end))]
  return !isConcrete(text.slice(0, from)) && !isConcrete(text.slice(to))
}

import type { MessageReading, Signal } from '@attune/language'
import { covering } from '../text/covering.ts'
import { pattern } from '../text/pattern.ts'
import { graveMatters } from '../told/grave-matter.ts'
import { kin } from '../told/people.ts'
import { isDenied, kindWords } from '../tone/kind-word.ts'
import { ownedFault } from '../tone/owned-fault.ts'
import type { Side } from '../utterance.ts'

/** 您别急着上来 asks nobody to calm down. */
const notYet = /^[着著][^急。，,！!？?]/

/**
 * Hears what no list of phrases tells: what happened to the customer, and the kind words that fit it. Only what the
 * reader has not heard at the same place is added.
 *
 * @param asked what the customer had said last, for a reply
 */
export function listenCloser(reading: MessageReading, side: Side, text: string, asked: string): MessageReading {
  const isWrong = side === 'service' ? isMisheard : isNoComplaint(reading)
  const heard = reading.signals.filter((signal) => !isWrong(signal, text))
  const rightly = heard.length === reading.signals.length ? reading.signals : heard
  const more =
    side === 'customer'
      ? graveMatters(text)
      : [...kindWords(text, asked), ...deniedInsults(reading, text), ...ownedFault(text)]
  const fresh = more.filter((signal) => !rightly.some((known) => isSame(known, signal)))
  const known = more.length > 0 ? rightly.map((signal) => withTopic(signal, more)) : rightly
  if (fresh.length === 0 && known === reading.signals) return reading
  return { ...reading, signals: [...known, ...fresh].sort((a, b) => a.span[0] - b.span[0]) }
}

/** What the reader heard, too, is told what it is about. */
function withTopic(known: Signal, more: readonly Signal[]): Signal {
  const same = more.find((signal) => signal.data.grave !== undefined && isSame(known, signal))
  return same
    ? { ...known, data: { ...known.data, ...same.data, topic: known.data.topic ?? same.data.topic ?? '' } }
    : known
}

/** 住院理赔, 手术险: the name of a paper is nobody's illness. */
const paper = /^(?:理[赔賠]|[险險](?!些)|津[贴貼]|[费費证證]|[单單][据據]|收[据據]|押金|日[额額]|[剖生]|待[产產])/
const isName = ({ kind, span }: Signal, text: string): boolean =>
  (kind === 'vulnerability' || kind === 'severity') && paper.test(text.slice(span[1], span[1] + 3))

/** “Will you keep charging us?” asks what will be. */
const asksAhead = /(?:^|[.!?,] ?|\b(?:and|but|so|or) )(?:will|would) (?:you|it|they|i|we)(?: all)? $/i
/** Who died failed in nothing. */
const somebody = new RegExp(
  `\\b(?:he|she|they|who|${kin})(?:[’'](?:s|ve|d)| has| have| had| is| was)? (?:just |sadly |recently )?$`,
  'i',
)
const isDeath = /^(?:died|dead|dies|dying|passed)\b/i

function isNoComplaint({ signals }: MessageReading): (signal: Signal, text: string) => boolean {
  const isLived = covering(signals.filter(({ kind }) => kind === 'vulnerability').map(({ span }) => span))
  return (signal, text) =>
    isName(signal, text) ||
    (signal.kind === 'repeated-complaint' &&
      asksAhead.test(text.slice(Math.max(0, signal.span[0] - 24), signal.span[0]))) ||
    (signal.kind === 'complaint' &&
      isDeath.test(text.slice(...signal.span)) &&
      (isLived(signal.span) || somebody.test(text.slice(Math.max(0, signal.span[0] - 24), signal.span[0]))))
}

/** 说什么都弥补不了: that nothing makes up for it refuses nothing. */
const irreparable = /抵|[弥彌][补補]|[换換挽]不回/
/** “It can’t be replaced”, “I can’t tell you how sorry we are”: nor does what no word makes good. */
const beyondWords = pattern('i')`
  (?:can[’']t|cannot|can not)(?: begin to| ever)? (?:be replaced|replace (?:him|her|it|them)|tell you how|say how|
    imagine|bring (?:him|her|it|them|that) back|make up for|undo|excuse|(?:turn|put) (?:back )?the clock|
    make (?:that|this|it) (?:up|good|(?:an? |any )?(?:small|less|little|easier)))\b
`
/** “I’m afraid we couldn’t, the disc is scored”: how it went, and no wish denied. */
const wentWrong = pattern('i')`
  ^i[’']m afraid (?:we|i|they) (?:(?:could(?:n[’']t| not)|were(?:n[’']t| not) able to)(?: (?:save|recover|rescue|
        restore|find|mend|repair|reach|get)\b|(?=[,.;:–—]))|(?:have )?(?:lost|broken?)\b)
`
const isRegret = ({ kind, span: [start, end] }: Signal, text: string): boolean =>
  (kind === 'refusal' || kind === 'negative-wording') &&
  ((irreparable.test(text.slice(Math.max(0, start - 2), end)) && /不了|不上|不回/.test(text.slice(start, end + 2))) ||
    beyondWords.test(text.slice(Math.max(0, start - 4), end + BESIDE)) ||
    wentWrong.test(text.slice(start, end + BESIDE)))
/** So much behind a wording tells what it is about. */
const BESIDE = 24

/** From here on a rude word is an insult: “not a big deal” denies none. */
const INSULT = 0.9
const isDeniedInsult = ({ kind, span, strength }: Signal, text: string): boolean =>
  kind === 'rude' && strength >= INSULT && isDenied(text, span[0])

const isMisheard = (signal: Signal, text: string): boolean => {
  const { kind, span } = signal
  return (
    isDeniedInsult(signal, text) ||
    isRegret(signal, text) ||
    (kind === 'dismissal' && notYet.test(text.slice(span[1], span[1] + 2)))
  )
}

const deniedInsults = ({ signals }: MessageReading, text: string): Signal[] =>
  signals
    .filter((signal) => isDeniedInsult(signal, text))
    .map(({ span }) => ({ kind: 'acknowledgement', span, strength: 0.8, data: { of: 'situation', closer: true } }))

const isSame = (known: Signal, signal: Signal): boolean =>
  known.kind === signal.kind &&
  known.span[0] < signal.span[1] &&
  signal.span[0] < known.span[1] &&
  known.data.grade === signal.data.grade

import type { MessageReading, Signal } from '@attune/language'
import { graveMatters } from './grave-matter.ts'
import { isDenied, kindWords } from './kind-word.ts'
import { ownedFault } from './owned-fault.ts'
import type { Side } from './utterance.ts'

/** 您别急着上来 asks nobody to calm down. */
const notYet = /^[着著][^急。，,！!？?]/

/**
 * Hears what no list of phrases tells: what happened to the customer, and the kind words that fit it. Only what the
 * reader has not heard at the same place is added.
 *
 * @param asked what the customer had said last, for a reply
 */
export function listenCloser(reading: MessageReading, side: Side, text: string, asked: string): MessageReading {
  const rightly = side === 'service' ? reading.signals.filter((signal) => !isMisheard(signal, text)) : reading.signals
  const more = side === 'customer' ? graveMatters(text) : [...kindWords(text, asked), ...deniedInsults(reading, text), ...ownedFault(text)]
  const fresh = more.filter((signal) => !rightly.some((known) => isSame(known, signal)))
  if (fresh.length === 0 && rightly.length === reading.signals.length) return reading
  return { ...reading, signals: [...rightly, ...fresh].sort((a, b) => a.span[0] - b.span[0]) }
}

const isMisheard = ({ kind, span }: Signal, text: string): boolean =>
  (kind === 'rude' && isDenied(text, span[0])) || (kind === 'dismissal' && notYet.test(text.slice(span[1], span[1] + 2)))

const deniedInsults = ({ signals }: MessageReading, text: string): Signal[] =>
  signals
    .filter(({ kind, span }) => kind === 'rude' && isDenied(text, span[0]))
    .map(({ span }) => ({ kind: 'acknowledgement', span, strength: 0.8, data: { of: 'situation', closer: true } }))

const isSame = (known: Signal, signal: Signal): boolean =>
  known.kind === signal.kind &&
  known.span[0] < signal.span[1] &&
  signal.span[0] < known.span[1] &&
  known.data.grade === signal.data.grade

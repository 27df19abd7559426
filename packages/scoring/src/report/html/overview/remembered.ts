import type { Conversation, Moment, Role, ScoreReport } from '@attune/core'
import { plainText, shorten } from '../../plain-text.ts'
import { quotableMessages } from '../../report-parts.ts'
import { areAlike, wordingKey } from './alike.ts'
import type { Linked } from './linked.ts'

/** A moment that stands out among all conversations; where it is found in several, the strongest of them. */
export interface RememberedMoment {
  value: number
  because: readonly string[]
  role: Role | null
  quote: string
  /** In how many conversations the same was said, or nearly the same. */
  count: number
  /** A few of them, the strongest first. */
  in: readonly Linked[]
}

export interface MomentList {
  /** The strongest first, none in nearly the same words as another. */
  readonly entries: readonly RememberedMoment[]
}

export interface Remembered {
  add(conversation: Conversation, report: ScoreReport, linked: Linked): void
  best: MomentList
  low: MomentList
}

const quoteColumns = 280
const MOST_LINKS = 3
/** So many wordings are kept to count them, however many there are; those beyond are the weakest. */
const MOST_WORDINGS = 500

/**
 * A moment to be proud of gave more than two ordinary things, one to learn from missed or spoilt at least one. Weaker ones
 * would only fill the list.
 */
const LEAST = { best: 2, low: 1 }

/** The best and the worst moments of all conversations, at most `most` of each. */
export function createRemembered(most: number): Remembered {
  const best = createMomentList(most, LEAST.best)
  const low = createMomentList(most, LEAST.low)

  function add(conversation: Conversation, { moments }: ScoreReport, linked: Linked): void {
    const remember = ({ value, because, evidence }: Moment): RememberedMoment => ({
      value,
      because,
      role: quotableMessages(conversation).get(evidence.messageId)?.role ?? null,
      quote: shorten(plainText(evidence.quote.slice(0, 4 * quoteColumns)), quoteColumns),
      count: 1,
      in: [linked],
    })
    if (moments.peak) best.offer(remember(moments.peak))
    if (moments.low) low.offer(remember(moments.low))
  }

  return { add, best, low }
}

/** A script said a hundred times would fill the list; it is shown once, with how often. */
function createMomentList(most: number, least: number): MomentList & { offer(moment: RememberedMoment): void } {
  const kept = new Map<string, RememberedMoment>()

  function offer(moment: RememberedMoment): void {
    if (most === 0) return
    const key = wordingKey(moment.quote)
    const known = kept.get(key)
    kept.set(key, known === undefined ? moment : together(known, moment))
    if (kept.size > MOST_WORDINGS) kept.delete(weakest(kept))
  }

  function entries(): RememberedMoment[] {
    const chosen: { key: string; moment: RememberedMoment }[] = []
    for (const [key, moment] of [...kept].sort(([, a], [, b]) => strength(b) - strength(a))) {
      const alike = chosen.find((one) => areAlike(one.key, key))
      if (alike) alike.moment = together(alike.moment, moment)
      else if (chosen.length < most && strength(moment) >= least) chosen.push({ key, moment })
    }
    return chosen.map(({ moment }) => moment)
  }

  return {
    offer,
    get entries() {
      return entries()
    },
  }
}

const strength = ({ value }: RememberedMoment): number => Math.abs(value)

/** Both as one: the stronger, of equals the first, with the conversations of both. */
function together(first: RememberedMoment, second: RememberedMoment): RememberedMoment {
  const [strong, weak] = strength(second) > strength(first) ? [second, first] : [first, second]
  return { ...strong, count: strong.count + weak.count, in: [...strong.in, ...weak.in].slice(0, MOST_LINKS) }
}

/** Key of the weakest; of equals, the last. */
function weakest(kept: ReadonlyMap<string, RememberedMoment>): string {
  let found: [key: string, strength: number] = ['', Number.POSITIVE_INFINITY]
  for (const [key, moment] of kept) if (strength(moment) <= found[1]) found = [key, strength(moment)]
  return found[0]
}

import { messagesOf, parseConversation, type ShortConversation } from '@attune/core'
import type { Reader, ReadOptions } from '@attune/language'
import { createScorer, type Scorer } from '@attune/scoring'
import { quantile } from '../live/quantile.ts'

export interface ScoringRace {
  reader: Reader
  scorer: Scorer
  /** What each round is about: the first rounds may hold other conversations than the last. */
  batchOf: (round: number) => readonly ShortConversation[]
  rounds: number
  /** Rounds before anything counts, so that all code is compiled. */
  warmUp: number
}

export interface RaceOutcome {
  /** Microseconds for each message, medians of the rounds. */
  readingUs: number
  /** The same, with the reading that is part of it. */
  scoringUs: number
  /** Microseconds for each message that `JSON.stringify` takes for the finished reports: a measure of how much they say. */
  printingUs: number
  /** Scoring over reading, round by round: median, and where nine of ten rounds begin and end. */
  ratio: { median: number; p10: number; p90: number }
}

/**
 * Reads and scores the same conversations in turns, in one process. Each turn gets its text anew, so nothing that was
 * remembered of a text helps either side. Reading means the very calls that scoring makes.
 */
export function raceWithReading({ reader, scorer, batchOf, rounds, warmUp }: ScoringRace): RaceOutcome {
  const times: { reading: number; scoring: number; printing: number; messages: number }[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const batch = batchOf(round + warmUp)
    const calls = JSON.stringify(readingsOf(batch, reader))
    const conversations = JSON.stringify(batch)
    const read = () => {
      const again: Reading[] = JSON.parse(calls)
      return timed(() => {
        for (const [text, options] of again) seen.last = reader.read(text, options)
      })
    }
    const score = () => {
      const again: ShortConversation[] = JSON.parse(conversations)
      const inputs = again.map((conversation) => parseConversation(conversation))
      return timed(() => {
        for (const input of inputs) seen.last = scorer.score(input)
      })
    }
    const readFirst = round % 2 === 0
    const before = readFirst ? read() : 0
    const scoring = score()
    const reading = readFirst ? before : read()
    const reports = batch.map((conversation) => scorer.score(conversation))
    const printing = timed(() => {
      for (const report of reports) seen.last = JSON.stringify(report)
    })
    const messages = batch.reduce(
      (sum, conversation) => sum + messagesOf(parseConversation(conversation).conversation).length,
      0,
    )
    if (round >= 0) times.push({ reading, scoring, printing, messages })
  }
  const ratios = times.map(({ reading, scoring }) => scoring / reading)
  const each = (of: 'reading' | 'scoring' | 'printing') =>
    quantile(
      times.map((time) => (time[of] / time.messages) * 1000),
      0.5,
    )
  return {
    readingUs: each('reading'),
    scoringUs: each('scoring'),
    printingUs: each('printing'),
    ratio: { median: quantile(ratios, 0.5), p10: quantile(ratios, 0.1), p90: quantile(ratios, 0.9) },
  }
}

type Reading = [text: string, options: ReadOptions | undefined]

/** What scoring asks the reader, in its order. */
function readingsOf(batch: readonly ShortConversation[], reader: Reader): Reading[] {
  const calls: Reading[] = []
  const listening: Reader = {
    version: reader.version,
    read(text, options) {
      calls.push([text, options])
      return reader.read(text, options)
    },
  }
  const scorer = createScorer({ reader: listening })
  for (const conversation of batch) scorer.score(conversation)
  return calls
}

function timed(task: () => void): number {
  const started = performance.now()
  task()
  return performance.now() - started
}

/** Kept where the optimiser cannot prove that nobody looks. */
export const seen: { last: unknown } = { last: undefined }

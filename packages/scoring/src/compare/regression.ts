import type { Verdict } from '@attune/core'
import { checkObject, isAmount, unknownWord, unusable } from '../check-options.ts'
import { reachesFinding, severities } from '../report/fail-on.ts'
import type { Comparison, ConversationComparison, FindingChange } from './comparison.ts'

/** What makes a comparison fail. Each level includes those behind it. */
export const regressionLevels = ['minor', 'major', 'critical', 'score', 'verdict'] as const

/**
 * What makes a comparison fail: a new fault this severe, or a score that fell by more than the tolerance (`score`), or a
 * verdict that fell or was lost (`verdict`). Each includes those behind it: with `major`, a fallen verdict fails too.
 */
export type RegressionLevel = (typeof regressionLevels)[number]

/** What counts as a regression. */
export interface RegressionOptions {
  /** Default `major`. */
  failOn?: RegressionLevel
  /** A score may fall by this much, 0..1. Default 0.05: wording that is as good never scores quite the same. */
  tolerance?: number
}

/** What became worse in one conversation. */
export interface Regression {
  conversationId: string
  verdictFell: boolean
  /**
   * There was a verdict and there is none any more: nobody answers now, or what was as expected can no longer be judged.
   * A conversation that fell short before and has nothing left to judge is no regression as long as it is answered.
   */
  verdictLost: boolean
  /** By more than the tolerance. */
  scoreFell: boolean
  /** New findings to mend, as severe as was asked for. */
  faults: readonly FindingChange[]
}

const DEFAULT_TOLERANCE = 0.05

/**
 * The conversations of a comparison that became worse, in its order; empty = no regression.
 *
 * A fault that only moved to another message, or became slighter, is not new: each fault that vanished answers for one of
 * its rule that appeared.
 *
 * @throws {OptionsError} for an unknown option or a value out of range
 *
 * @example
 * const worse = findRegressions(compareReports(before, after), { failOn: 'critical' })
 * if (worse.length > 0) process.exitCode = 1
 */
export function findRegressions(comparison: Comparison, options: RegressionOptions = {}): Regression[] {
  checkObject(options, '', 'option', {
    failOn: (value, path) => {
      if (!regressionLevels.some((level) => level === value))
        throw typeof value === 'string'
          ? unknownWord(path, 'level', value, regressionLevels)
          : unusable(path, regressionLevels.join(', '), value)
    },
    tolerance: isAmount,
  })
  const { failOn = 'major', tolerance = DEFAULT_TOLERANCE } = options
  return comparison.conversations.flatMap((conversation) => {
    const verdictFell = fell(conversation.verdict)
    // Differences are kept to six places: what stands exactly at the tolerance has not passed it.
    const scoreFell = failOn !== 'verdict' && (conversation.difference ?? 0) < -tolerance
    const faults = failOn === 'verdict' || failOn === 'score' ? [] : newFaults(conversation, failOn)
    const verdictLost = lost(conversation)
    if (!verdictFell && !verdictLost && !scoreFell && faults.length === 0) return []
    return [{ conversationId: conversation.conversationId, verdictFell, verdictLost, scoreFell, faults }]
  })
}

const ranks: Readonly<Record<Verdict, number | null>> = { below: 0, expected: 1, above: 2, unknown: null }

/** What cannot be judged is no rung of this ladder; see {@link lost}. */
function fell({ before, after }: ConversationComparison['verdict']): boolean {
  const [from, to] = [ranks[before], ranks[after]]
  return from !== null && to !== null && to < from
}

/** A check that can no longer judge must not look like one that found nothing. */
function lost({ verdict: { before, after }, stoppedAnswering }: ConversationComparison): boolean {
  return before !== 'unknown' && after === 'unknown' && (stoppedAnswering || before !== 'below')
}

function newFaults({ appeared, vanished }: ConversationComparison, least: 'minor' | 'major' | 'critical') {
  const gone = vanished.filter((finding) => reachesFinding(finding, 'minor'))
  return appeared.filter((finding) => {
    if (!reachesFinding(finding, least)) return false
    const same = gone.findIndex((other) => answersFor(other, finding))
    if (same !== -1) gone.splice(same, 1)
    return same === -1
  })
}

/** Whether what is gone was the same fault, and no slighter. */
function answersFor(gone: FindingChange, come: FindingChange): boolean {
  return (
    gone.ruleId === come.ruleId &&
    severities.indexOf(gone.severity) >= severities.indexOf(come.severity) &&
    (gone.outcome !== 'partly' || come.outcome === 'partly')
  )
}

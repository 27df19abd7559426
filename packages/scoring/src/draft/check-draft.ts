import { toInstant } from '@attune/core'
import { anything, type Check, checkObject, isBoolean, oneOf, unusable } from '../check-options.ts'
import { advises } from '../engine/advises.ts'
import type { Hearing } from '../engine/hear-message.ts'
import { heed } from '../engine/heed.ts'
import type { Prepared } from '../prepare.ts'
import { readInstant } from '../read-instant.ts'
import { sentenceAround } from '../story/text/sentence-around.ts'
import { replyScript } from '../story/turns/reply-script.ts'
import type { CheckOptions, DraftFinding } from './draft-finding.ts'
import { type Flaw, flawsOf } from './flaw.ts'
import { smallestMend } from './smallest-mend.ts'
import { DRAFT, type Trial, tryDraft } from './try-draft.ts'

const NUDGES = 2

const checks: { readonly [Name in keyof Required<CheckOptions>]: Check } = {
  nudges: (value, path) => {
    if (value !== Number.POSITIVE_INFINITY && !(Number.isInteger(value) && Number(value) >= 0))
      throw unusable(path, 'a whole number of 0 or more, or Infinity for all', value)
  },
  typing: isBoolean,
  now: anything,
  role: oneOf('role', ['agent', 'bot', 'ai']),
  suggest: isBoolean,
}

/**
 * Judges a reply that has not been sent, by the rules of the conversation it belongs to.
 *
 * @throws OptionsError for a draft that is no text, an option that is not known or a value that cannot be used
 */
export function checkDraft(
  hearing: Hearing,
  text: string,
  prepared: Prepared,
  options: CheckOptions = {},
): DraftFinding[] {
  if (typeof text !== 'string') throw unusable('draft', 'a text', text)
  checkObject(options, '', 'option', checks)
  const { nudges = NUDGES, typing = false, suggest = !typing, role = 'agent' } = options
  const now = options.now === undefined ? null : toInstant(new Date(readInstant('now', options.now)).toISOString())
  if (text.trim() === '') return []
  const judge = (words: string): Trial => tryDraft(hearing, { text: words, role, now }, prepared)
  const trial = judge(text)
  const counts = advises(prepared.scorecard)
  const flawsIn = ({ ledger }: Trial) =>
    flawsOf(heed(ledger, prepared.scorecard).counted, DRAFT).filter(({ rule }) => counts(rule))
  const flaws = flawsIn(trial)
  const shown = flaws
    .filter((flaw) => !typing || isSaid(flaw, text))
    .map((flaw) => ({ flaw, finding: flaw.explain(prepared.locale) }))
    .sort((a, b) => b.flaw.weight - a.flaw.weight)
    .filter(isFirstOfItsKind)
    .slice(0, nudges)
  if (!suggest) return shown.map(({ finding }) => finding)
  const locale = replyScript(hearing.story, trial.language, prepared.locale)
  const { told, kept } = trial
  const judgeFlaws = (words: string) => flawsIn(judge(words))
  return shown.map(({ flaw, finding }) => {
    const suggestion = smallestMend(text, flaw, flaws, judgeFlaws, { locale, told, kept })
    return suggestion ? { ...finding, suggestion } : finding
  })
}

interface Shown {
  flaw: Flaw
  finding: DraftFinding
}

/** What is owed twice for the same reason is asked for once. Faults are different words, each with a place of its own. */
const isFirstOfItsKind = ({ flaw }: Shown, index: number, all: readonly Shown[]): boolean =>
  flaw.span !== null || all.findIndex((other) => other.flaw.rule === flaw.rule) === index

/** Somebody who is still writing is told what the finished sentences say, not what is still missing. */
function isSaid({ span }: Flaw, text: string): boolean {
  return span !== null && sentenceAround(text, span)[1] < text.trimEnd().length
}

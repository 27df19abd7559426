import type { ConversationInput, Finding, Interaction, ScoreReport } from '@attune/core'
import { applyFilled } from '../draft/candidate-edits.ts'
import { type Flaw, flawsOf } from '../draft/flaw.ts'
import { keptIn } from '../draft/kept-in.ts'
import { smallestMend } from '../draft/smallest-mend.ts'
import { buildReport } from '../engine/build-report.ts'
import type { Hearing } from '../engine/hear-message.ts'
import { hearWhole } from '../engine/hear-whole.ts'
import { heed } from '../engine/heed.ts'
import type { Prepared } from '../prepare.ts'
import { toldTo } from '../story/told/told-to.ts'
import { replyScript } from '../story/turns/reply-script.ts'
import type { Utterance } from '../story/utterance.ts'
import type { Counterfactual } from './counterfactual.ts'

/** Findings that are looked at, the heaviest first: each costs a handful of scorings. */
const MOST = 12

/**
 * For each finding that asks for a change, the smallest change of one message that would have flipped it without bringing
 * a new one. Every change was scored; where none helped, the finding is left out.
 */
export function findCounterfactuals(input: ConversationInput, prepared: Prepared): Counterfactual[] {
  const hearing = heardBy(input, prepared)
  const before = reportOf(input, hearing, prepared)
  const found: Counterfactual[] = []
  for (const { flaw, said } of mendable(hearing).slice(0, MOST)) {
    const heardAgain = (text: string): Hearing => heardBy(withText(input, said.messageId, text), prepared)
    const edit = smallestMend(
      said.written.text,
      flaw,
      flawsIn(hearing, said.messageId),
      (text) => flawsIn(heardAgain(text), said.messageId),
      {
        locale: replyScript(hearing.story, said.reading.language, prepared.locale),
        told: toldTo(hearing.story, said),
        kept: keptIn(said),
      },
    )
    if (!edit) continue
    const text = applyFilled(said.written.text, edit)
    const after = reportOf(withText(input, said.messageId, text), heardAgain(text), prepared)
    const finding = flaw.explain(prepared.locale)
    if (isBetter(finding, before, after))
      found.push({ finding, messageId: said.messageId, ...edit, scoreBefore: before.score, scoreAfter: after.score })
  }
  return found
}

/**
 * The finding is gone from the report, and the whole is worth no less: what costs more elsewhere is no advice. Where
 * nothing was owed and nothing is wrong any more, there is no score left to fall.
 */
function isBetter(finding: Finding, before: ScoreReport, after: ScoreReport): boolean {
  const like = ({ findings }: ScoreReport): number =>
    findings.filter(({ ruleId, outcome }) => ruleId === finding.ruleId && outcome === finding.outcome).length
  if (like(after) >= like(before)) return false
  return before.score === null || after.score === null || after.score >= before.score
}

/** The ledger without what the scorecard silences or only observes: that asks nobody for a change. */
function heardBy(input: ConversationInput, { rules, reader, scorecard }: Prepared): Hearing {
  const { story, ledger } = hearWhole(input, rules, reader)
  return { story, ledger: heed(ledger, scorecard).counted }
}

/** Flaws of a whole conversation, with places in one message of it. */
const flawsIn = ({ ledger }: Hearing, messageId: string): Flaw[] => flawsOf(ledger, messageId)

/**
 * Every flaw with the message that could have done better: the one at fault, or the first reply to what opened the duty
 * (a message of the service side that opens one may itself have met it).
 */
function mendable(hearing: Hearing): { flaw: Flaw; said: Utterance }[] {
  const { story, ledger } = hearing
  const replies = story.utterances.filter(({ side, automated }) => side === 'service' && !automated)
  const found = replies.flatMap((said) =>
    flawsIn(hearing, said.messageId)
      .filter((flaw) => flaw.span !== null)
      .map((flaw) => ({ flaw, said })),
  )
  for (const duty of ledger.duties) {
    const said = replies.find(({ index }) => index >= duty.openedAt)
    const [flaw] = flawsOf({ ...ledger, duties: [duty], faults: [] }, said?.messageId ?? '')
    if (said && flaw && !found.some((other) => other.flaw.rule === flaw.rule && other.said === said))
      found.push({ flaw, said })
  }
  return found.sort((a, b) => b.flaw.weight - a.flaw.weight)
}

function withText(input: ConversationInput, messageId: string, text: string): ConversationInput {
  const timeline = input.conversation.timeline.map(
    (interaction): Interaction =>
      interaction.type === 'message' && interaction.id === messageId
        ? { ...interaction, body: { ...interaction.body, text } }
        : interaction,
  )
  return { ...input, conversation: { ...input.conversation, timeline } }
}

const reportOf = (input: ConversationInput, hearing: Hearing, prepared: Prepared): ScoreReport =>
  buildReport({ input, ...prepared, setup: prepared.setup(), ...hearing })

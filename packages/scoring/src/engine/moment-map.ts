import {
  type Dimension,
  type MomentAspect,
  type MomentCell,
  type MomentMap,
  type MomentPhase,
  type MomentStretch,
  momentAspects,
  momentPhases,
} from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'
import type { Scorecard } from '../scorecard.ts'
import type { Story } from '../story/story.ts'
import { emptyPart, type LedgerPart, scorePart, tallyPart } from './part-score.ts'
import { type Phases, phasesOf, type Stretch } from './phases.ts'
import type { PlaceOfDuty } from './place-of-duty.ts'

/** What each aspect asks: was it fast, did it get the customer further without trouble, was it said with care? */
const dimensionsOf: Readonly<Record<MomentAspect, readonly Dimension[]>> = {
  time: ['responsiveness', 'tempo', 'waits', 'timeliness'],
  effect: ['solved', 'effort', 'continuity', 'load', 'promises', 'ownership'],
  feedback: ['acknowledgement', 'understanding', 'apology', 'respect', 'honesty', 'tact', 'warmth', 'room', 'ending'],
}

/** Sorts what is in the ledger into before, during and after × time, effect and feedback, and scores each cell. */
export function momentMapOf(ledger: Ledger, story: Story, placeOf: PlaceOfDuty, scorecard: Scorecard): MomentMap {
  const phases = phasesOf(story)
  const parts = partsOf(ledger, story, placeOf, phases)

  function stretchOf(phase: MomentPhase, previous: Stretch | null): MomentStretch {
    const stretch = phases[phase]
    if (stretch === null) return { messages: null, durationMs: null, ...cells(() => nothing('no-such-phase')) }
    const tallies = tallyPart(parts[phase], scorecard)
    const idAt = (index: number) => story.utterances[index]?.messageId ?? ''
    return {
      messages: { first: idAt(stretch.first), last: idAt(stretch.last) },
      durationMs: previous === null ? waitBefore(story, stretch) : timeBetween(story, previous.last, stretch.last),
      ...cells((aspect) => {
        const cell = scorePart(
          tallies.filter(({ dimension }) => dimensionsOf[aspect].includes(dimension)),
          scorecard,
        )
        return cell.score === null ? nothing('nothing-owed', cell) : cell
      }),
    }
  }

  return {
    before: stretchOf('before', null),
    during: stretchOf('during', phases.before),
    after: stretchOf('after', phases.during ?? phases.before),
  }
}

/** What of the ledger belongs to each phase, by the message that something was said in or should have been. */
function partsOf(ledger: Ledger, { said }: Story, placeOf: PlaceOfDuty, phases: Phases) {
  const parts: Record<MomentPhase, LedgerPart> = { before: emptyPart(), during: emptyPart(), after: emptyPart() }
  const partAt = (messageId: string | undefined, at: number): LedgerPart | undefined => {
    const index = (messageId === undefined ? undefined : said.get(messageId)?.index) ?? at
    const phase = momentPhases.find(
      (name) => index >= (phases[name]?.first ?? Infinity) && index <= (phases[name]?.last ?? -1),
    )
    return phase && parts[phase]
  }
  for (const duty of ledger.duties) partAt(placeOf(duty), duty.openedAt)?.duties.push(duty)
  for (const fault of ledger.faults) partAt(fault.evidence[0]?.messageId, fault.at)?.faults.push(fault)
  for (const gift of ledger.gifts) partAt(gift.evidence[0]?.messageId, gift.at)?.gifts.push(gift)
  return parts
}

function cells(cell: (aspect: MomentAspect) => MomentCell): Record<MomentAspect, MomentCell> {
  return Object.fromEntries(momentAspects.map((aspect) => [aspect, cell(aspect)])) as Record<MomentAspect, MomentCell>
}

const nothing = (
  because: NonNullable<MomentCell['because']>,
  { owed, met, faults, gifts } = { owed: 0, met: 0, faults: 0, gifts: 0 },
): MomentCell => ({ score: null, because, owed, met, faults, gifts })

/** From the customer's first words to the first reply of the stretch. */
function waitBefore(story: Story, { first, last }: Stretch): number | null {
  const inside = story.utterances.slice(first, last + 1)
  const asked = inside.find(({ side }) => side === 'customer')
  const reply = inside.find(
    ({ index, side, automated }) => asked && index > asked.index && side === 'service' && !automated,
  )
  return asked && reply ? timeBetween(story, asked.index, reply.index) : null
}

function timeBetween({ utterances }: Story, from: number, to: number): number | null {
  const start = utterances[from]?.at ?? null
  const end = utterances[to]?.at ?? null
  return start === null || end === null ? null : Math.max(0, end - start)
}

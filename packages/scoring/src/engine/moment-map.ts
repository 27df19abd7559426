import {
  type Dimension,
  type MomentAspect,
  type MomentCell,
  type MomentMap,
  type MomentStretch,
  momentAspects,
} from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'
import type { Scorecard } from '../scorecard.ts'
import type { Story } from '../story/story.ts'
import { partOf, scorePart, tallyPart } from './part-score.ts'
import { phasesOf, type Stretch } from './phases.ts'
import { placesOfDuties } from './place-of-duty.ts'

/** What each aspect asks: was it fast, did it get the customer further without trouble, was it said with care? */
const dimensionsOf: Readonly<Record<MomentAspect, readonly Dimension[]>> = {
  time: ['responsiveness', 'tempo', 'waits', 'timeliness'],
  effect: ['solved', 'effort', 'continuity', 'load', 'promises', 'ownership'],
  feedback: ['acknowledgement', 'understanding', 'apology', 'respect', 'honesty', 'tact', 'warmth', 'room', 'ending'],
}

/** Sorts what is in the ledger into before, during and after × time, effect and feedback, and scores each cell. */
export function momentMapOf(ledger: Ledger, story: Story, scorecard: Scorecard): MomentMap {
  const phases = phasesOf(story)
  const placeOf = placesOfDuties(story.utterances)
  const indexOf = (messageId: string | undefined) =>
    messageId === undefined ? undefined : story.said.get(messageId)?.index

  function stretchOf(stretch: Stretch | null, previous: Stretch | null): MomentStretch {
    if (stretch === null) return { messages: null, durationMs: null, ...cells(() => nothing('no-such-phase')) }
    const inside = (index: number | undefined) => index !== undefined && index >= stretch.first && index <= stretch.last
    const part = partOf(ledger, {
      duty: (duty) => inside(indexOf(placeOf(duty)) ?? duty.openedAt),
      mark: (mark) => inside(indexOf(mark.evidence[0]?.messageId) ?? mark.at),
    })
    const tallies = tallyPart(part, scorecard)
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
    before: stretchOf(phases.before, null),
    during: stretchOf(phases.during, phases.before),
    after: stretchOf(phases.after, phases.during ?? phases.before),
  }
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

import { blankRecord, type Instant, type Message, type Span } from '@attune/core'
import type { MessageReading } from '@attune/language'
import { type Hearing, hearMessage } from '../engine/hear-message.ts'
import { forkOpen } from '../ledger/fork-ledger.ts'
import type { Ledger, LedgerDuty } from '../ledger/ledger.ts'
import type { Prepared } from '../prepare.ts'
import type { Told } from '../rule.ts'
import type { OpenStory } from '../story/create-story.ts'
import { toldTo } from '../story/told/told-to.ts'
import { keptIn } from './kept-in.ts'

/** Message id of a draft in evidence. */
export const DRAFT = 'draft'

export interface Draft {
  text: string
  role: 'agent' | 'bot' | 'ai'
  /** When it would be sent. */
  now: Instant | null
}

/** What a draft would do to the ledger. */
export interface Trial {
  /** Faults and gifts of the draft alone, and the duties it was to answer, decided. */
  ledger: Ledger
  /** The language it was read in. */
  language: MessageReading['language']
  /** What the customer had told before it. */
  told: Told
  /** Places of what it does for the customer. */
  kept: readonly Span[]
}

/** Hears a draft as if it were sent now, and takes it back: the hearing is as it was. */
export function tryDraft({ story, ledger }: Hearing, draft: Draft, prepared: Prepared): Trial {
  const fork = forkOpen(ledger)
  const due = [...fork.open.values()].flat().filter((duty) => isDueNow(duty, story))
  const { length } = story.utterances
  const namesake = story.said.get(DRAFT)
  const overlay: OpenStory = { ...story, raised: new Map(story.raised), given: new Map(story.given) }
  try {
    hearMessage({ story: overlay, ledger: fork }, draftMessage(draft), prepared.rules, prepared.reader)
    const decided = [...due, ...fork.duties.filter(({ credit }) => credit > 0)]
    for (const duty of decided) if (duty.state === 'open') duty.state = 'missed'
    const said = story.utterances.at(-1)
    return {
      ledger: { ...fork, duties: decided },
      language: said?.reading.language ?? 'unknown',
      told: said ? toldTo(overlay, said) : 'other',
      kept: said ? keptIn(said) : [],
    }
  } finally {
    // The list is shared with the story, so that a draft costs the same after ten messages and after ten thousand.
    story.utterances.length = length
    if (namesake) story.said.set(DRAFT, namesake)
    else story.said.delete(DRAFT)
  }
}

/** What the customer's words opened, and the next reply should answer. */
const isDueNow = (duty: LedgerDuty, story: OpenStory): boolean =>
  duty.due === 'next-turn' && story.utterances[duty.openedAt]?.side === 'customer'

function draftMessage({ text, role, now }: Draft): Message {
  return {
    ...blankRecord(DRAFT),
    type: 'message',
    author: { role, id: null, name: null },
    visibility: 'public',
    automated: null,
    body: { text },
    attachments: [],
    sentAt: now,
    editedAt: null,
  }
}

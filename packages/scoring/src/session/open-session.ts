import {
  type ConversationInput,
  type Interaction,
  type Message,
  OptionsError,
  parseConversation,
  parseInteraction,
  toInstant,
} from '@attune/core'
import { asObject, type Check, checkScorerOptions } from '../check-options.ts'
import { checkDraft } from '../draft/check-draft.ts'
import { buildReport } from '../engine/build-report.ts'
import { type Hearing, hearMessage } from '../engine/hear-message.ts'
import { endHearing } from '../engine/hear-whole.ts'
import { forkLedger } from '../ledger/fork-ledger.ts'
import { createLedger } from '../ledger/ledger.ts'
import { placed } from '../placed.ts'
import { type Prepared, prepare } from '../prepare.ts'
import { readInstant } from '../read-instant.ts'
import { createStory } from '../story/create-story.ts'
import { advise } from './advise.ts'
import { noteEvent } from './note-event.ts'
import { placeOf } from './place-of.ts'
import { replyClock } from './reply-clock.ts'
import type { Session, SessionOptions, SessionState } from './session.ts'
import { waitingIn } from './waiting.ts'

/**
 * Opens a conversation that is still going on.
 *
 * @throws OptionsError for an option that cannot be used, InputError for a conversation that cannot be read
 *
 * @example
 * const session = openSession({ reader, conversation: { channel: 'chat' } })
 * session.apply({ role: 'customer', text: 'I was charged twice!', at: '2026-05-04T10:00:00Z' })
 * session.advise('2026-05-04T10:00:40Z')[0]?.kind // 'speak'
 */
export function openSession(given: SessionOptions): Session {
  checkScorerOptions(given, ['reader'], { conversation: isConversation })
  const { conversation = {}, ...options } = given
  const known =
    'messages' in conversation || 'timeline' in conversation ? conversation : { ...conversation, messages: [] }
  return sessionOf(prepare(options), parseConversation(known))
}

const isConversation: Check = (value, path) => {
  asObject(value, path, 'a conversation, or what is known of it')
}

/**
 * Goes on from a state that `session.state()` wrote, possibly on another machine.
 *
 * @throws OptionsError when it is not such a state
 *
 * @example
 * const text = JSON.stringify(session.state())
 * resumeSession(JSON.parse(text), { reader }).conversationId === session.conversationId // true
 */
export function resumeSession(state: SessionState, options: Omit<SessionOptions, 'conversation'>): Session {
  if (asObject(state, 'state', 'what session.state() writes').schema !== 'attune/session@1')
    throw new OptionsError('state.schema: expected "attune/session@1", what session.state() writes', 'state.schema')
  const { conversation, context } = state
  return sessionOf(prepare(options), parseConversation({ ...conversation, ...context }))
}

function sessionOf(prepared: Prepared, given: ConversationInput): Session {
  const { conversation, context } = placed(given, prepared.scorecard)
  const input: ConversationInput = { conversation: { ...conversation, timeline: [] }, context }
  const timeline = input.conversation.timeline
  const places = new Map<string, Interaction>()
  let hearing = startHearing(input)

  function hearNext(interaction: Interaction): void {
    if (interaction.type === 'message') hearMessage(hearing, interaction, prepared.rules, prepared.reader)
    else noteEvent(hearing.story, input.conversation, interaction)
  }

  function hearAgain(): void {
    hearing = startHearing(input)
    for (const interaction of timeline) hearNext(interaction)
  }

  function add(interaction: Interaction): void {
    const before = places.get(interaction.id)
    if (before && isSame(before, interaction)) return
    places.set(interaction.id, interaction)
    if (before) timeline.splice(timeline.indexOf(before), 1)
    const place = placeOf(interaction, timeline)
    const isNext = !before && place === timeline.length
    timeline.splice(place, 0, interaction)
    if (isNext) hearNext(interaction)
    else hearAgain()
  }

  for (const interaction of conversation.timeline) add(interaction)

  return {
    conversationId: conversation.id,
    apply: (interaction) => add(parseInteraction(interaction, hearing.story.utterances.length)),
    advise: (now) => advise(hearing, readInstant('now', now), prepared),
    waiting: () => waitingIn(hearing.story, replyClock(prepared.rules)),
    check: (draft, options) => checkDraft(hearing, draft, prepared, options),
    report(now) {
      const whole: Hearing = {
        story: { ...hearing.story, now: now === undefined ? hearing.story.now : readInstant('now', now) },
        ledger: forkLedger(hearing.ledger),
      }
      endHearing(whole, prepared.rules)
      const judged = now === undefined ? input : { ...input, context: { ...context, now: toInstant(now) } }
      return buildReport({ input: judged, ...prepared, setup: prepared.setup(), ...whole })
    },
    state: () => structuredCloneOf({ schema: 'attune/session@1', ...input }),
  }
}

const startHearing = (input: ConversationInput): Hearing => ({ story: createStory(input), ledger: createLedger() })

/** The same words by the same author at the same time. Helpdesks deliver twice. */
function isSame(before: Interaction, after: Interaction): boolean {
  return before.type === 'message' && after.type === 'message'
    ? keyOf(before) === keyOf(after)
    : JSON.stringify(before) === JSON.stringify(after)
}

const keyOf = ({ author, visibility, automated, body, sentAt }: Message): string =>
  JSON.stringify([author.role, visibility, automated, body.text, body.language, sentAt])

const structuredCloneOf = (state: SessionState): SessionState => JSON.parse(JSON.stringify(state))

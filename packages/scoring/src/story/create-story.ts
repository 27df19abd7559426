import {
  type ConversationInput,
  type ConversationStatus,
  type Customer,
  type Evidence,
  type Instant,
  isPublic,
  isServiceSide,
  type Message,
  type Status,
  toInstant,
} from '@attune/core'
import type { MessageReading, Reader, ReadLanguage, ReadOptions, Signal } from '@attune/language'
import { notePace, unheard } from '../timeline/pace.ts'
import { hearByForm } from './by-form/hear-by-form.ts'
import { listenCloser } from './by-form/listen-closer.ts'
import { Notes } from './notes.ts'
import { type FactRaised, noteFacts } from './raised-facts.ts'
import type { Story } from './story.ts'
import { head } from './text/head.ts'
import { inOneForm, type OneForm } from './text/in-one-form.ts'
import { isUnderstood } from './text/languages.ts'
import { withoutUnfilled } from './text/unfilled.ts'
import { openingTrouble } from './told/opening-trouble.ts'
import { byKind, heard, quote, type Side, type Utterance } from './utterance.ts'

/** The story as the engine writes it. */
export interface OpenStory extends Story {
  utterances: Utterance[]
  said: Map<string, Utterance>
  given: Map<string, Evidence>
  raised: Map<string, FactRaised>
}

const CLOSED: ReadonlySet<Status> = new Set(['resolved', 'closed'])

/** Whether a status says that the matter is closed; `null` = it says nothing. */
export const isClosed = ({ canonical }: ConversationStatus): boolean | null =>
  canonical === 'unknown' ? null : CLOSED.has(canonical)

export function createStory({ conversation, context }: ConversationInput): OpenStory {
  return {
    channel: conversation.channel,
    customerNames: namesOf(conversation.customer),
    facts: context.profile?.facts ?? null,
    history: context.history ?? null,
    utterances: [],
    said: new Map(),
    lastServiceTurn: -1,
    given: new Map(),
    raised: new Map(),
    hours: context.serviceHours,
    timeZone: conversation.customer?.timeZone ?? context.serviceHours?.timeZone ?? null,
    pace: unheard,
    typingSince: null,
    now: context.now === null ? null : Date.parse(context.now),
    closed: isClosed(conversation.status),
  }
}

/** The names a customer goes by. */
export const namesOf = (customer: Customer | null): string[] =>
  Object.values(customer === null ? {} : { ...customer.names, honorific: null }).filter((name) => name !== null)

/**
 * Public words of the customer or the service side. Notes, notices and whispers change nothing, nor does a message in
 * which there is nothing to see: it asks for nothing and answers nothing. A picture without a word says something.
 */
export const isHeard = (message: Message): boolean =>
  isPublic(message) && message.author.role !== 'system' && !isBlank(message)

const isBlank = ({ body, attachments }: Message): boolean => attachments.length === 0 && !visible.test(body.text)
/** Spaces, and signs that take up no room or leave it empty, are not seen. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0]/u

/** A message in the form that it is judged in, and what was read in it. */
export interface ReadMessage {
  form: OneForm
  words: MessageReading
}

export function readMessage({ author, body }: Message, reader: Reader): ReadMessage {
  const role = isServiceSide(author.role) ? 'agent' : 'customer'
  const form = inOneForm(body.text)
  return { form, words: reader.read(saidIn(form.text, role === 'agent'), { role, ...readable(body.language) }) }
}

/** A sentence with a gap that nobody filled does nothing for anybody: no act in it counts. */
const saidIn = (text: string, isService: boolean): string => (isService ? withoutUnfilled(text) : text)

/** Adds a message that has been read. Returns the utterance for the rules to judge. */
export function hear(story: OpenStory, message: Message, { form, words }: ReadMessage): Utterance {
  const { role } = message.author
  const side = isServiceSide(role) ? 'service' : 'customer'
  const previous = story.utterances.at(-1)
  const asked = previous && previous.side !== side ? previous.text : ''
  const text = saidIn(form.text, side === 'service')
  const reading = isUnderstood(words.language) ? hearMore(story, text, words, side, asked) : words
  const startsTurn = previous?.side !== side
  const index = story.utterances.length
  const utterance: Utterance = {
    index,
    messageId: message.id,
    role,
    authorId: message.author.id,
    side,
    text,
    written: { text: message.body.text, span: form.written },
    reading,
    kinds: byKind(reading),
    at: message.sentAt === null ? null : Date.parse(message.sentAt),
    sentAt: spelled(message.sentAt),
    automated: message.automated === true,
    edited: message.editedAt !== null,
    turn: previous ? previous.turn + (startsTurn ? 1 : 0) : 0,
    startsTurn,
    turnStart: previous && !startsTurn ? previous.turnStart : index,
    notes: new Notes(),
  }
  const trouble = openingTrouble(story, utterance)
  if (trouble) tell(utterance, trouble)
  story.utterances.push(utterance)
  story.said.set(utterance.messageId, utterance)
  // An automatic receipt is nobody's turn.
  if (side === 'service' && !utterance.automated) story.lastServiceTurn = utterance.turn
  if (side === 'customer') story.typingSince = null
  if (side === 'customer') noteData(story, utterance)
  noteFacts(story, utterance)
  story.pace = notePace(story.pace, story, utterance)
  return utterance
}

/** Adds what was heard only from where it was said. */
function tell(utterance: Utterance, signal: Signal): void {
  const signals = [...utterance.reading.signals, signal].sort((a, b) => a.span[0] - b.span[0])
  utterance.reading = { ...utterance.reading, signals }
  utterance.kinds = byKind(utterance.reading)
}

/** Adds what shows in the form of the words and in what they tell of. */
function hearMore(story: OpenStory, text: string, words: MessageReading, side: Side, asked: string): MessageReading {
  return listenCloser(hearByForm(words, text, side, asked), side, text, side === 'service' ? lastAsked(story) : '')
}

/** What the customer said last, the last few messages of it. */
const lastAsked = ({ utterances }: OpenStory): string =>
  utterances
    .slice(-LAST_MESSAGES)
    .filter(({ side }) => side === 'customer')
    .map(({ text }) => head(text))
    .join('\n')
const LAST_MESSAGES = 6

/** A language with a pack is told by the script where the tag leaves that open; any other is as the message says. */
const readable = (language: string | undefined): ReadOptions =>
  language === undefined || (isUnderstood(language) && !exact.has(language)) ? {} : { language }
const exact: ReadonlySet<string> = new Set(['en', 'zh-Hans', 'zh-Hant'] satisfies ReadLanguage[])

/** In the one spelling that `toInstant` gives, which most times have already. */
const spelled = (at: Instant | null): Instant | null =>
  at === null || (at.length === SPELLED && at.endsWith('Z')) ? at : toInstant(at)
const SPELLED = '2026-05-03T09:30:00.000Z'.length

function noteData(story: OpenStory, utterance: Utterance): void {
  for (const signal of heard(utterance, 'gives-datum')) {
    const { datum } = signal.data
    if (typeof datum === 'string' && !story.given.has(datum)) story.given.set(datum, quote(utterance, signal))
  }
}

import { type Conversation, type FindingOutcome, isPublic, type Message, messagesOf } from '@attune/core'
import { outcomeMarks } from '../../outcome-marks.ts'
import { type Content, html } from '../markup.ts'
import { timeText } from '../number-text.ts'
import { type Mark, markedText } from './marked-text.ts'
import type { NumberedFinding } from './numbered-findings.ts'
import type { ConversationPage } from './page-data.ts'

/** The public messages as they were said, with what was found in them beside. */
export function transcript({ conversation, findings, words, pageWords, anchors }: ConversationPage): Content {
  const all = [...findings.missed, ...findings.given]
  const marks = marksByMessage(all)
  const notes = notesByMessage(all, conversation)
  const messages = messagesOf(conversation).filter((message) => isPublic(message))
  const when = clockOf(messages)
  const key = html`<p class="note">${pageWords.transcriptNote}</p>
<ul class="key">${keyOrder.map(
    (outcome) =>
      html`<li><span class="mark ${outcome}">${outcomeMarks[outcome]} ${words.outcomes[outcome]}</span></li>`,
  )}</ul>`
  return html`${messages.some(({ id }) => marks.has(id)) && key}
<ol class="talk">${messages.map((message, index) => {
    const { role, name } = message.author
    const { text } = message.body
    const [whole, inside] = splitMarks(marks.get(message.id) ?? [], text)
    return html`
<li class="turn ${role}" id="${anchors.get(message.id)}" tabindex="-1">
<div class="said"><p class="who"><span class="number">${index + 1}</span> <b>${words.roles[role]}</b>${name !== null && html` <bdi>${name}</bdi>`}${
      message.automated === true && html` · ${pageWords.automated}`
    }${message.sentAt !== null && html` <time datetime="${message.sentAt}">${when(message.sentAt)}</time>`}${wholeMarks(whole, pageWords)}</p>
<p class="words" dir="auto">${text.trim() === '' ? html`<i>${pageWords.emptyMessage}</i>` : markedText(text, inside)}</p></div>
${noteList(notes.get(message.id) ?? [])}</li>`
  })}</ol>`
}

const keyOrder: readonly FindingOutcome[] = ['fault', 'missed', 'partly', 'met', 'gift']

/** What is about a message as a whole would underline everything; it stands at its head instead. */
function splitMarks(marks: readonly Mark[], text: string): [whole: Mark[], inside: Mark[]] {
  const isWhole = ({ span: [start, end] }: Mark) => text.slice(start, end).trim() === text.trim()
  return [marks.filter(isWhole), marks.filter((mark) => !isWhole(mark))]
}

function wholeMarks(marks: readonly Mark[], pageWords: ConversationPage['pageWords']): Content {
  const sorted = marks.toSorted((a, b) => a.number - b.number)
  return sorted.map(
    ({ number, outcome }) =>
      html` <a class="mark whole ${outcome}" href="#f-${number}" aria-label="${pageWords.findingNumber(number)}">${outcomeMarks[outcome]} ${number}</a>`,
  )
}

/** Times without the date when all is of one day; a transcript with bare clock times has no date at all. */
function clockOf(messages: readonly Message[]): (instant: string) => string {
  const days = new Set(messages.flatMap(({ sentAt }) => sentAt?.slice(0, 10) ?? []))
  return (instant) => (days.size === 1 ? timeText(instant).slice(11) : timeText(instant))
}

function marksByMessage(findings: readonly NumberedFinding[]): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>()
  for (const { number, first, quotes } of findings) {
    for (const { messageId, span } of quotes) {
      const inMessage = marks.get(messageId) ?? []
      inMessage.push({ span, number, outcome: first.outcome })
      marks.set(messageId, inMessage)
    }
  }
  return marks
}

/** Each finding stands beside one message: the last of the service side it rests on, else the last at all. */
function notesByMessage(
  findings: readonly NumberedFinding[],
  conversation: Conversation,
): Map<string, NumberedFinding[]> {
  const messages = new Map<string, Message>(messagesOf(conversation).map((message) => [message.id, message]))
  const notes = new Map<string, NumberedFinding[]>()
  for (const finding of findings) {
    const ids = finding.quotes.map(({ messageId }) => messageId)
    const place = ids.findLast((id) => messages.get(id)?.author.role !== 'customer') ?? ids.at(-1)
    if (place === undefined) continue
    const there = notes.get(place) ?? []
    there.push(finding)
    notes.set(place, there)
  }
  return notes
}

function noteList(notes: readonly NumberedFinding[]): Content {
  if (notes.length === 0) return null
  return html`<ul class="notes">${notes.map(
    ({ number, first }) => html`
<li class="${first.outcome}"><a href="#f-${number}"><span class="sign" aria-hidden="true">${outcomeMarks[first.outcome]}</span><span class="number">${number}</span></a> ${first.message}</li>`,
  )}</ul>`
}

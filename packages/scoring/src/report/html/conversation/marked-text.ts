import type { FindingOutcome, Span } from '@attune/core'
import { type Content, html } from '../markup.ts'

/** Words of a message that a finding rests on. */
export interface Mark {
  span: Span
  number: number
  outcome: FindingOutcome
}

/** What shows when several findings rest on the same words: the heaviest. */
const order: readonly FindingOutcome[] = ['fault', 'missed', 'partly', 'gift', 'met']

/**
 * The text of a message with its marks: every piece of marked text is a link to its heaviest finding, and names all of
 * them in `data-findings`; a piece that is only space is no link. Joined, the pieces of one mark are exactly its quote.
 */
export function markedText(text: string, marks: readonly Mark[]): Content {
  const edges = edgesOf(marks, text)
  const open = new Set<Mark>()
  const pieces: Content[] = []
  let from = 0
  for (const { at, opens, closes } of edges) {
    pieces.push(piece(text.slice(from, at), open, closes))
    for (const mark of closes) open.delete(mark)
    for (const mark of opens) open.add(mark)
    from = at
  }
  pieces.push(piece(text.slice(from), open, []))
  return pieces
}

interface Edge {
  at: number
  opens: Mark[]
  closes: Mark[]
}

function edgesOf(marks: readonly Mark[], text: string): Edge[] {
  const edges = new Map<number, Edge>()
  const edge = (at: number): Edge => {
    const known = edges.get(at) ?? { at, opens: [], closes: [] }
    edges.set(at, known)
    return known
  }
  for (const mark of marks) {
    const [start, end] = mark.span
    if (start >= end || end > text.length) continue
    // Half an emoji cannot be written: the mark takes all of it.
    edge(splitsCharacter(text, start) ? start - 1 : start).opens.push(mark)
    edge(splitsCharacter(text, end) ? end + 1 : end).closes.push(mark)
  }
  return [...edges.values()].sort((a, b) => a.at - b.at)
}

const splitsCharacter = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff

function piece(text: string, open: ReadonlySet<Mark>, closing: readonly Mark[]): Content {
  if (text === '' || open.size === 0) return text
  const marks = [...open].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.number - b.number)
  const [main] = marks
  if (!main) return text
  const tags = closing.map((mark) => mark.number).sort((a, b) => a - b)
  const findings = marks.map(({ number }) => number).join(' ')
  const tag = tags.length > 0 && html` data-tag="${tags.join(' ')}"`
  // A link of nothing but space has no name to be read out, and is a stop on the way that nobody sees.
  if (text.trim() === '')
    return html`<span class="mark ${main.outcome}" data-findings="${findings}"${tag}>${text}</span>`
  return html`<a class="mark ${main.outcome}" href="#f-${main.number}" data-findings="${findings}"${tag}>${text}</a>`
}

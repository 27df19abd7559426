import type { Span } from '@attune/core'
import type { ReactNode } from 'react'

export interface Marked {
  span: Span
  outcome: string
}

/** The heaviest shows where several meet. */
const order = ['fault', 'missed', 'owed', 'partly', 'gift', 'met']

/**
 * A text with the words underlined that something rests on. What is about the whole of it would underline everything and
 * is left to the notes below.
 */
export function MarkedText({ text, marks }: { text: string; marks: readonly Marked[] }): ReactNode {
  const inside = marks.filter(({ span: [start, end] }) => text.slice(start, end).trim() !== text.trim() && start < end)
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ span }) => span)])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] as number
    const [main] = inside
      .filter(({ span }) => span[0] <= start && span[1] >= end)
      .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
    const piece = text.slice(start, end)
    return main ? (
      <mark key={start} className={main.outcome}>
        {piece}
      </mark>
    ) : (
      piece
    )
  })
}

import { styleText } from 'node:util'
import type { FormatStyle } from '@attune/scoring'

export type Paint = (style: FormatStyle, text: string) => string

const colours = {
  bold: 'bold',
  dim: 'dim',
  good: 'green',
  bad: 'red',
  warn: 'yellow',
  heading: ['bold', 'cyan'],
} as const satisfies Record<FormatStyle, Parameters<typeof styleText>[0]>

export const plain: Paint = (_, text) => text

/** Colours for people, plain text for pipes and for those who asked for it (https://no-color.org). */
export function paintFor(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): Paint {
  if (!stream.isTTY || env.NO_COLOR) return plain
  return (style, text) => styleText(colours[style] as Parameters<typeof styleText>[0], text, { validateStream: false })
}

import { styleText } from 'node:util'

/** What a piece of text is for, as `formatText` names it. */
export type Style = 'bold' | 'dim' | 'good' | 'bad' | 'warn' | 'heading'

export type Paint = (style: Style, text: string) => string

const colours: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  bold: 'bold',
  dim: 'dim',
  good: 'green',
  bad: 'red',
  warn: 'yellow',
  heading: ['bold', 'cyan'],
}

export const plain: Paint = (_, text) => text

/** Colours for people, plain text for pipes and for those who asked for it (https://no-color.org). */
export function paintFor(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): Paint {
  if (!stream.isTTY || env.NO_COLOR) return plain
  return (style, text) => styleText(colours[style], text, { validateStream: false })
}

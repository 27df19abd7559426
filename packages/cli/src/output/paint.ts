import { styleText } from 'node:util'
import type { FormatStyle } from '@attune/scoring'
import type { Terminal, TerminalTraits } from '../terminal.ts'

type TextFormat = NonNullable<Parameters<typeof styleText>[0]>

const formats: Readonly<Record<FormatStyle, TextFormat>> = {
  bold: 'bold',
  dim: 'dim',
  good: 'green',
  bad: 'red',
  warn: 'yellow',
  heading: ['bold', 'cyan'],
}

/** Whether colours are wanted on a stream: `--no-color` and NO_COLOR say no, FORCE_COLOR yes, else a terminal decides. */
export function wantsColor(stream: TerminalTraits, env: Terminal['env'], allowed: boolean): boolean {
  if (!allowed || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/** Turns the meaning of a piece of text into a colour. */
export function paint(style: FormatStyle, text: string): string {
  // The stream was asked by wantsColor, with the environment that was handed in.
  return styleText(formats[style], text, { validateStream: false })
}

import { clearScreenDown, cursorTo, moveCursor } from 'node:readline'
import type { Terminal } from '../terminal.ts'

/** A terminal with what has happened above and what holds right now below. */
export interface Screen {
  /** Adds to what stays. */
  add(text: string): void
  /** Replaces what is below. */
  show(text: string): void
  /** Leaves the terminal as it was found. */
  close(): void
}

const hideCursor = '\u001b[?25l'
const showCursor = '\u001b[?25h'

export function createScreen({ stdout }: Pick<Terminal, 'stdout'>): Screen {
  let below = ''
  stdout.write(hideCursor)

  function clear(): void {
    const lines = below.split('\n').length - 1
    if (lines > 0) moveCursor(stdout, 0, -lines)
    cursorTo(stdout, 0)
    clearScreenDown(stdout)
  }

  return {
    add(text) {
      clear()
      stdout.write(text + below)
    },
    show(text) {
      if (text === below) return
      clear()
      below = text
      stdout.write(below)
    },
    close() {
      stdout.write(showCursor)
    },
  }
}

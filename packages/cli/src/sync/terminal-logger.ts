import type { HelpdeskLogger } from '@attune/core'
import type { Terminal } from '../terminal.ts'

/** One line for each warning and error, with its fields, which are safe to keep. */
export function terminalLogger(print: (line: string) => void): HelpdeskLogger {
  const line = (level: string) => (message: string, fields?: object) => {
    const told = Object.entries(fields ?? {}).map(([name, value]) => ` ${name}=${value}`)
    print(`${level}: ${message}${told.join('')}`)
  }
  return { debug: () => {}, info: () => {}, warn: line('warning'), error: line('error') }
}

export const toStderr =
  ({ stderr }: Pick<Terminal, 'stderr'>) =>
  (line: string): void => {
    stderr.write(`${line}\n`)
  }

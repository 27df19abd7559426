import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { root } from '../workspaces.ts'

/** What the checks need of a command of commander. */
interface Command {
  name(): string
  options: readonly { long?: string; short?: string; required: boolean }[]
  commands: readonly Command[]
  registeredArguments: readonly unknown[]
}

/** By its path: sources of programs are checked against other libraries than these checks, which know browsers. */
export const sourceOfCli = (file: string): Promise<unknown> => import(path.join(root, 'packages/cli/src', file))

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

const { createProgram } = (await sourceOfCli('program.ts')) as {
  createProgram(terminal: object, exit: () => void): Command
}
const program = createProgram(
  {
    ...{ argv: [], env: {}, stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere() },
    ...{ signal: new AbortController().signal, now: () => 0 },
  },
  () => {},
)

/** What of a command line, its words after `attune`, the program does not know; nothing is run. */
export function unknownIn(words: readonly string[]): string[] {
  const unknown: string[] = []
  const rest = [...words]
  let command = program
  while (rest.length > 0) {
    const word = rest.shift() ?? ''
    if (word.startsWith('-') && word !== '-') {
      const option = [...command.options, ...program.options].find(({ long, short }) => word === long || word === short)
      if (option === undefined && word !== '--help') unknown.push(word)
      if (option?.required) rest.shift()
      continue
    }
    const below = command.commands.find((one) => one.name() === word)
    if (below !== undefined) command = below
    else if (command.registeredArguments.length === 0) unknown.push(word)
  }
  return unknown
}

/** The command lines of `attune` in shell text: of a guide, of a unit. */
export function attuneLinesOf(text: string): string[][] {
  return text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, ''))
    .flatMap((line) => line.split(/&&|[|;]/))
    .map((part) => part.trim().split(/\s+/))
    .flatMap((words) => {
      const at = words.findIndex((word, index) => word === 'attune' && isCommandAfter(words[index - 1]))
      return at === -1 ? [] : [words.slice(at + 1)]
    })
}

/** Elsewhere it is the name of a user, a database, an image. */
const isCommandAfter = (word: string | undefined): boolean =>
  word === undefined || /^(npx|serve|work)$|(^|[/=])with-secrets$|as-service$|^[A-Z_]+=/.test(word)

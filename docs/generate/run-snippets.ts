import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { format } from 'node:util'
import { run } from '../../packages/cli/src/run.ts'
import { docs } from './published.ts'

export interface Snippet {
  /** Where the printed lines are kept, below `docs`. */
  file: string
  /** What that file should hold. */
  printed: string
}

const folder = path.join(docs, 'snippets')
const find = (pattern: string): string[] => globSync(pattern, { cwd: folder }).sort()

/** Runs every program and every command line that the pages show, and gives what they print. */
export async function runSnippets(): Promise<Snippet[]> {
  const snippets: Snippet[] = []
  // A program that has nothing to print has no page of output either.
  for (const file of find('*/*.ts')) {
    const printed = await runProgram(path.join(folder, file))
    if (printed !== '') snippets.push({ file: `snippets/${file.replace(/\.ts$/, '.txt')}`, printed })
  }
  for (const file of find('*/*.console')) {
    process.chdir(path.join(folder, path.dirname(file)))
    snippets.push({ file: `snippets/${file}`, printed: await runLines(path.join(folder, file)) })
  }
  return snippets
}

async function runProgram(file: string): Promise<string> {
  const lines: string[] = []
  const { log } = console
  console.log = (...values: unknown[]) => void lines.push(format(...values))
  try {
    process.chdir(path.dirname(file))
    await import(file)
  } finally {
    console.log = log
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** Every line that begins with `$` is run; what it prints follows, and stands in place of what stood there. */
async function runLines(file: string): Promise<string> {
  const parts: string[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#')) parts.push(`${line}\n`)
    if (line.startsWith('$ ')) parts.push(`${line}\n${await runLine(line.slice(2))}`)
  }
  return parts.join('')
}

/** A line as a shell would take it, as far as the pages need: words, quotes, `echo … | attune … -`, `| head -n 9`. */
async function runLine(line: string): Promise<string> {
  const [, said = '', command = '', lines] = /^(?:echo '(.*)' \| )?attune (.*?)(?: \| head -n (\d+))?$/.exec(line) ?? []
  if (command === '') throw new Error(`The documentation runs only attune, not: ${line}`)
  const argv = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')
  const stdin = new PassThrough()
  stdin.end(said)
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const out = textOf(stdout)
  const errors = textOf(stderr)
  const signal = new AbortController().signal
  const exitCode = await run({ argv, env: {}, stdin, stdout, stderr, signal, now: () => 0 })
  stdout.end()
  stderr.end()
  const printed = await out
  if (exitCode > 1) throw new Error(`attune ${command} ended with ${exitCode}: ${await errors}`)
  return lines === undefined ? printed : printed.split('\n').slice(0, Number(lines)).join('\n').concat('\n')
}

async function textOf(stream: PassThrough): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text
}

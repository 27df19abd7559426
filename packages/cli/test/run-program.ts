import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { run } from '../src/run.ts'
import type { TerminalTraits } from '../src/terminal.ts'

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

export interface RunOptions {
  stdin?: string | Buffer | Readable
  env?: Record<string, string>
  stdout?: Writable & TerminalTraits
  stderrTraits?: TerminalTraits
  stdoutTraits?: TerminalTraits
  signal?: AbortSignal
  now?: () => number
}

/** Runs one command line in this process, with streams of its own. */
export async function attune(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const stdout = collector(options.stdoutTraits)
  const stderr = collector(options.stderrTraits)
  const code = await run({
    argv,
    env: options.env ?? {},
    stdin: options.stdin instanceof Readable ? options.stdin : Readable.from([Buffer.from(options.stdin ?? '')]),
    stdout: options.stdout ?? stdout.stream,
    stderr: stderr.stream,
    signal: options.signal ?? new AbortController().signal,
    now: options.now ?? (() => 0),
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function collector(traits: TerminalTraits = {}): { stream: Writable & TerminalTraits; text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return { stream: Object.assign(stream, traits), text: () => Buffer.concat(chunks).toString('utf8') }
}

/** A folder with these files in it until the test ends; the names may hold folders. */
export async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** Conversations in the short form, as JSON Lines. */
export function jsonLines(...rows: unknown[]): string {
  return rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('')
}

export function conversation(
  id: string,
  customer = 'I am furious, you charged me twice!',
  agent = 'Which order is it?',
) {
  return {
    id,
    messages: [
      { role: 'customer', text: customer },
      { role: 'agent', text: agent },
    ],
  }
}

export const parsed = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

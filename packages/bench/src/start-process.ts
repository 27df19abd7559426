import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Started<Line> {
  /** What its first line said. */
  line: Line
  child: ChildProcess
  /** What its next line says. */
  next<Next>(): Promise<Next>
}

/** A program in a process of its own, which talks in lines of JSON. Resolves with its first. */
export async function startProcess<Line>(program: URL, argv: readonly string[] = []): Promise<Started<Line>> {
  const options = ['--max-old-space-size=8000', '--conditions=@attune/source', '--no-warnings']
  const child = spawn(process.execPath, [...options, program.pathname, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const died = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`${program.pathname} ended with ${signal ?? `code ${code}`} before it said what it was asked`)
  })
  died.catch(() => {})
  const next = async <Next>() => {
    const { value } = (await Promise.race([lines.next(), died])) as { value: string }
    return JSON.parse(value) as Next
  }
  return { line: await next<Line>(), child, next }
}

import { isAttuneError } from '@attune/core'
import { CommanderError } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { describeFailure } from './output/describe-failure.ts'
import { OutputClosedError } from './output/result-writer.ts'
import { createProgram } from './program.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line and answers with its exit code. Never throws. */
export async function run(terminal: Terminal): Promise<number> {
  const { stderr, signal } = terminal
  const ignore = () => {}
  // Nobody reading our messages is no reason to stop.
  stderr.on('error', ignore)
  try {
    let exitCode: number = exitCodes.ok
    const program = createProgram(terminal, (code) => {
      exitCode = code
    })
    await program.parseAsync(terminal.argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.badInput
    if (error instanceof OutputClosedError) return exitCodes.ok
    if (signal.aborted) {
      stderr.write('interrupted\n')
      return exitCodes.interrupted
    }
    stderr.write(`error: ${describeFailure(error, terminal.env)}\n`)
    return isBadInput(error) ? exitCodes.badInput : exitCodes.failed
  } finally {
    stderr.off('error', ignore)
  }
}

function isBadInput(error: unknown): boolean {
  return isAttuneError(error) && (error.code === 'invalid_input' || error.code === 'invalid_options')
}

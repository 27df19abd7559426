import { isAttuneError } from '@attune/core'
import { printable } from './printable.ts'

/**
 * An error in words that may be printed. Attune's own errors and the system's are safe to show; the message of any other
 * may quote a customer, so it is only shown on request.
 */
export function describeFailure(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  if (isAttuneError(error)) {
    const { cause } = error
    const thrown = env.ATTUNE_DEBUG && error.code === 'broken_contract' && cause instanceof Error ? cause : null
    return printable([error.message, ...(thrown ? [thrown.stack ?? thrown.message] : [])].join('\n'))
  }
  if (!(error instanceof Error)) return 'something that is not an error was thrown; this is a defect in Attune'
  if (isSystemError(error)) return printable(error.message)
  if (env.ATTUNE_DEBUG) return printable(error.stack ?? error.message)
  return `${error.name} inside Attune; this is a defect. Set ATTUNE_DEBUG=1 to see it whole (it may quote the data)`
}

/** What the operating system says: a code such as ENOSPC, with a path but no data. */
function isSystemError(error: Error): boolean {
  return 'syscall' in error && 'code' in error
}

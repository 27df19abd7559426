/** What the exit code of `attune` means. Scripts depend on them. */
export const exitCodes = {
  ok: 0,
  /** Something at or above `--fail-on` was found. */
  found: 1,
  /** The command line or the data cannot be read. */
  badInput: 2,
  /** It stopped for a reason outside the data: a disk, a network, a defect. */
  failed: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const

export const exitCodeHelp = `
Exit codes:
  0  done
  1  something at or above --fail-on was found
  2  the command line or the data cannot be read; the message says where
  3  stopped for another reason: a disk, a network, a defect
`

/**
 * How a run ends that found nothing to complain of: what could not be read, or a check that had nothing to look at, must
 * not look like success.
 */
export function endOf({ done, skipped }: { done: number; skipped: number }, isCheck = false): number {
  return done === 0 && (skipped > 0 || isCheck) ? exitCodes.badInput : exitCodes.ok
}

import { createInterface } from 'node:readline/promises'
import { OptionsError } from '@attune/core'
import type { Terminal } from '../terminal.ts'

/**
 * Asks on a terminal before something is done that cannot be undone. Elsewhere `--yes` has to say so.
 *
 * @throws OptionsError when the answer is not yes: nothing was changed
 */
export async function confirm(
  what: string,
  { yes }: { yes?: true },
  { stdin, stderr, signal }: Pick<Terminal, 'stdin' | 'stderr' | 'signal'>,
): Promise<void> {
  if (yes) return
  if (!('isTTY' in stdin && stdin.isTTY === true)) {
    throw new OptionsError('--yes is missing: this cannot be undone, and there is no terminal to ask on')
  }
  const lines = createInterface({ input: stdin, output: stderr })
  // A terminal that is closed instead of answered says no.
  const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
  try {
    const answer = await Promise.race([lines.question(`${what} It cannot be undone. Type yes: `, { signal }), closed])
    if (answer.trim().toLowerCase() !== 'yes') throw new OptionsError('not confirmed; nothing was changed')
  } finally {
    lines.close()
  }
}

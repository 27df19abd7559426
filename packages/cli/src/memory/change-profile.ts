import { OptionsError } from '@attune/core'
import type { Profile } from '@attune/memory'
import { printOnce } from '../output/print-once.ts'
import type { Terminal } from '../terminal.ts'
import { readProfile } from './read-profile.ts'
import { saveFile } from './save-file.ts'

export interface ChangeFlags {
  now: string
  save?: true
}

/** Reads a profile, changes it, and writes it back with `--save`; otherwise prints it. */
export async function changeProfile(
  file: string,
  { now, save }: ChangeFlags,
  terminal: Terminal,
  change: (profile: Profile) => Profile,
): Promise<void> {
  if (save && file === '-') throw new OptionsError('--save: standard input cannot be written back; name a file')
  const { exportAll } = await import('@attune/memory')
  const text = exportAll(change(await readProfile(file, terminal)), { now }).json
  if (!save) return printOnce(terminal.stdout, text)
  await saveFile(file, text)
  terminal.stderr.write('saved\n')
}

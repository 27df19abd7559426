import { Readable } from 'node:stream'
import { OptionsError } from '@attune/core'
import type { Profile } from '@attune/memory'
import { listSources } from '../input/list-sources.ts'
import { readAll } from '../input/read-all.ts'
import { readChunks } from '../input/source.ts'
import type { Terminal } from '../terminal.ts'

/**
 * The profile in a file or on standard input: as it is kept, or as it was exported.
 *
 * @throws InputError when there is none
 */
export async function readProfile(file: string, terminal: Terminal): Promise<Profile> {
  const { sources } = await listSources([file], ['.json'])
  const [source] = sources
  if (source === undefined || sources.length > 1)
    throw new OptionsError(`${file}: expected one profile; name the file, not the folder`)
  // Only commands that need a memory load one.
  const { importAll } = await import('@attune/memory')
  const text = await readAll(Readable.from(readChunks(source, terminal, () => {})))
  return importAll(text, { where: { file: source.name } })
}

import { readFile } from 'node:fs/promises'
import { OptionsError } from '@attune/core'
import { printableLine } from '../output/printable.ts'

/**
 * A JSON file that an option names.
 *
 * @throws {OptionsError} that names the file
 */
export async function readJsonFile(file: string): Promise<unknown> {
  const shown = printableLine(file)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'no such file; check the name' : `cannot be opened (${code})`
    throw new OptionsError(`${shown}: ${why}`, undefined, error)
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new OptionsError(`${shown}: not valid JSON (${(error as Error).message})`, undefined, error)
  }
}

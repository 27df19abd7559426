import { type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { OptionsError } from '@attune/core'
import { printableLine } from './printable.ts'

/**
 * Looks whether a file can stand there before work is done for it.
 *
 * @param instead what to give when it is a folder, as far as the command has something
 * @throws {OptionsError} when it is a folder, or there is none to hold it
 */
export function checkOutputFile(flag: string, file: string, instead = 'name a file in it'): void {
  const shown = printableLine(file)
  if (file.trim() === '') throw new OptionsError(`${flag}: the name is empty; name a file`)
  if (kindOf(file)?.isDirectory() || /[\\/]$/.test(file))
    throw new OptionsError(`${flag}: ${shown} is a folder; ${instead}`)
  const folder = path.dirname(file)
  const above = kindOf(folder)
  if (above === undefined)
    throw new OptionsError(`${flag}: there is no folder ${printableLine(folder)} to write ${shown} in; make it first`)
  if (!above.isDirectory())
    throw new OptionsError(`${flag}: ${printableLine(folder)} is a file, so ${shown} cannot be written in it`)
}

/**
 * The same for a folder, which may be there or not.
 *
 * @throws {OptionsError} when it, or what should hold it, is a file
 */
export function checkOutputFolder(flag: string, folder: string): void {
  if (folder.trim() === '') throw new OptionsError(`${flag}: the name is empty; name a folder`)
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const kind = kindOf(at)
    if (kind?.isDirectory()) return
    if (kind !== undefined)
      throw new OptionsError(`${flag}: ${printableLine(at)} is a file; name a folder, or remove the file`)
    if (at === path.dirname(at)) return
  }
}

/** `undefined` where nothing is, or nothing can be seen; writing will say why. */
function kindOf(name: string): Stats | undefined {
  try {
    return statSync(name, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

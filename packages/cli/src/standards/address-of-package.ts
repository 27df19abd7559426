import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { OptionsError } from '@attune/core'
import { moduleResolve } from 'import-meta-resolve'
import { printableLine } from '../output/printable.ts'

/** What Node goes by when something is imported; the order in the package decides. */
const conditions = new Set(['node', 'import', 'module-sync'])

/**
 * Where a package such as `acme-rules` or `@acme/rules/chat` is, as the user's own project in a folder would import it and not
 * as this program does; `null` = it is not installed there.
 *
 * @throws {OptionsError} when it is installed and exports nothing of that name
 */
export function addressOfPackage(name: string, folder: string): string | null {
  try {
    return moduleResolve(name, pathToFileURL(path.resolve(folder, 'package.json')), conditions).href
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    if (said.startsWith('Cannot find package')) return null
    throw new OptionsError(
      `it is installed, but exports nothing of that name; look at "exports" and "main" in its package.json (${printableLine(said)})`,
      undefined,
      error,
    )
  }
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isAttuneError, OptionsError } from '@attune/core'
import { printableLine } from '../output/printable.ts'
import { addressOfPackage } from './address-of-package.ts'

export const moduleEndings = ['.ts', '.mts', '.js', '.mjs']

/** Whether a name is meant as a file, and not as an installed package. */
export function isFileName(name: string): boolean {
  return name.startsWith('.') || path.isAbsolute(name) || path.extname(name) !== '' || existsSync(name)
}

/**
 * What a module of the user exports: a file (TypeScript runs as it is, by type stripping) or an installed package.
 *
 * @param expected what it is called where its ending is refused, and the endings it may have
 * @throws {OptionsError} that names the module and says why it cannot be loaded
 */
export async function loadModule(
  name: string,
  expected: { what?: string; endings?: readonly string[] } = {},
): Promise<Record<string, unknown>> {
  const shown = printableLine(name)
  const { what = 'a module', endings = moduleEndings } = expected
  try {
    return (await import(addressOf(name, what, endings))) as Record<string, unknown>
  } catch (error) {
    // What the user's own code says about itself: there is no customer in it.
    if (isAttuneError(error)) throw new OptionsError(`${shown}: ${error.message}`, undefined, error)
    throw new OptionsError(`${shown}: ${reasonOf(error, name)}`, undefined, error)
  }
}

function addressOf(name: string, what: string, endings: readonly string[]): string {
  if (isFileName(name)) {
    if (!existsSync(name)) throw new OptionsError('no such file; check the name')
    if (!moduleEndings.includes(path.extname(name)))
      throw new OptionsError(`expected ${what} that ends in ${endings.join(', ')}`)
    return pathToFileURL(path.resolve(name)).href
  }
  return addressOfPackage(name, '.') ?? name
}

function reasonOf(error: unknown, name: string): string {
  if (!(error instanceof Error)) return 'cannot be loaded'
  const code = 'code' in error ? error.code : undefined
  if (code === 'ERR_MODULE_NOT_FOUND' && !isFileName(name) && error.message.includes(`'${name}'`))
    return `no such package here; install it (npm install ${name}), or name a file ("./${name}.ts")`
  if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')
    return `${error.message} (only types are stripped: no enums, no parameter properties)`
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.m?ts$/.test(name))
    return `this Node (${process.version}) does not read TypeScript; take Node 22.18 or later, or name a .js file`
  return `cannot be loaded: ${error.message}`
}

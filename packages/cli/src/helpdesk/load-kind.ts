import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type HelpdeskKind, nearest, OptionsError } from '@attune/core'
import { knownHelpdesks } from './known.ts'

/**
 * The kind of helpdesk of a name (`zendesk`), a package (`@somebody/attune-acme`) or a file (`./acme.ts`): whatever
 * exports a `kind`.
 *
 * @throws OptionsError saying what to install or which name was meant.
 */
export async function loadKind(name: string): Promise<HelpdeskKind> {
  const found: unknown = await importOf(name).catch((error: unknown) => {
    throw notLoaded(name, error)
  })
  const kind = (found as { kind?: HelpdeskKind }).kind
  if (typeof kind?.connect !== 'function' || !Array.isArray(kind.settings))
    throw new OptionsError(`${name}: exports no \`kind\`; every helpdesk adapter does`)
  return kind
}

const isKnown = (name: string): boolean => knownHelpdesks.some((known) => known === name)
const isPath = (name: string): boolean => /^\.{0,2}\//.test(name) || path.isAbsolute(name)

function importOf(name: string): Promise<unknown> {
  if (isKnown(name)) return import(`@attune/${name}`)
  const file = isPath(name) ? path.resolve(name) : packageHere(name)
  return import(file === null ? name : pathToFileURL(file).href)
}

/** The file of a package of the folder this is run in: a command line installed elsewhere would not see it. */
function packageHere(name: string): string | null {
  try {
    return createRequire(path.resolve('from-here.js')).resolve(name)
  } catch {
    return null
  }
}

function notLoaded(name: string, error: unknown): OptionsError {
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  if (code === 'ERR_UNSUPPORTED_DIR_IMPORT')
    return new OptionsError(`${name}: is a folder; name the file in it that exports \`kind\`, such as src/index.ts`)
  if (code === 'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING')
    return new OptionsError(`${name}: holds TypeScript, which Node does not read in packages; it has to be built first`)
  const isThere = isPath(name) ? existsSync(name) : packageHere(name) !== null
  if (code !== 'ERR_MODULE_NOT_FOUND' || isThere)
    return new OptionsError(`${name}: could not be loaded: ${message ?? 'no reason given'}`, undefined, error)
  if (isKnown(name)) return new OptionsError(`${name}: its package is not installed; run: npm install @attune/${name}`)
  const near = nearest(name, knownHelpdesks)
  const hint = near === null ? `known are ${knownHelpdesks.join(', ')}` : `did you mean "${near}"?`
  return new OptionsError(`no helpdesk "${name}", and no package or file of that name; ${hint}`)
}

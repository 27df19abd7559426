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

function importOf(name: string): Promise<unknown> {
  if (knownHelpdesks.some((known) => known === name)) return import(`@attune/${name}`)
  if (/^\.{0,2}\//.test(name) || path.isAbsolute(name)) return import(pathToFileURL(path.resolve(name)).href)
  return import(name)
}

function notLoaded(name: string, error: unknown): OptionsError {
  const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
  if (!missing) return new OptionsError(`${name}: could not be loaded`, undefined, error)
  if (knownHelpdesks.some((known) => known === name))
    return new OptionsError(`${name}: its package is not installed; run: npm install @attune/${name}`)
  const near = nearest(name, knownHelpdesks)
  const hint = near === null ? `known are ${knownHelpdesks.join(', ')}` : `did you mean "${near}"?`
  return new OptionsError(`no helpdesk "${name}", and no package or file of that name; ${hint}`)
}

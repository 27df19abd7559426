import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A package of the user's, found the way Node finds what is imported from a file in a folder. */
export interface FoundPackage {
  folder: string
  /** The file that the name stands for; `null` = its package.json exports none of that name. */
  file: string | null
}

/** What Node goes by when something is imported; the order in the package decides. */
const conditions = ['node', 'import', 'module-sync', 'default']

/**
 * The package of a name such as `acme-rules` or `@acme/rules/chat`, looked for from a folder upwards; `null` = there is
 * none. `require.resolve` would refuse a package that can only be imported.
 */
export function findPackage(name: string, from: string): FoundPackage | null {
  const parts = name.split('/')
  const own = parts.splice(0, name.startsWith('@') ? 2 : 1).join('/')
  const inside = ['.', ...parts].join('/')
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', own)
    if (existsSync(path.join(found, 'package.json'))) return { folder: found, file: fileOf(found, inside) }
    if (folder === path.dirname(folder)) return null
  }
}

function fileOf(folder: string, inside: string): string | null {
  const { exports, main } = manifestOf(folder)
  const target = exports === undefined ? (inside === '.' ? (main ?? './index.js') : inside) : exported(exports, inside)
  if (typeof target !== 'string') return null
  const file = path.join(folder, target)
  return existsSync(file) ? file : null
}

function manifestOf(folder: string): { exports?: unknown; main?: unknown } {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  } catch {
    return {}
  }
}

/** What `exports` has for `.` or `./name`, with one `*` for what varies. */
function exported(exports: unknown, inside: string): string | null {
  const isBySubpath = typeof exports === 'object' && exports !== null && Object.keys(exports).some(isSubpath)
  if (!isBySubpath) return inside === '.' ? chosen(exports) : null
  const entries = Object.entries(exports as object)
  const exact = entries.find(([key]) => key === inside)
  if (exact) return chosen(exact[1])
  for (const [key, target] of entries) {
    const [before = '', after] = key.split('*')
    if (after === undefined || !inside.startsWith(before) || !inside.endsWith(after)) continue
    return chosen(target)?.replaceAll('*', inside.slice(before.length, inside.length - after.length)) ?? null
  }
  return null
}

const isSubpath = (key: string): boolean => key.startsWith('.')

function chosen(target: unknown): string | null {
  if (typeof target === 'string') return target
  const choices = Array.isArray(target)
    ? target
    : Object.entries(Object(target)).flatMap(([condition, value]) => (conditions.includes(condition) ? [value] : []))
  for (const choice of choices) {
    const found = chosen(choice)
    if (found !== null) return found
  }
  return null
}

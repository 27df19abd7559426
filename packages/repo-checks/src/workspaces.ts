import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What the checks need of a package.json. */
export interface Manifest {
  name: string
  version: string
  description?: string
  private?: boolean
  license?: string
  type?: string
  sideEffects?: boolean
  engines?: Record<string, string>
  files?: string[]
  bin?: Record<string, string>
  exports?: Record<string, string | Record<string, string>>
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

export interface Workspace {
  /** Relative to the repository. */
  folder: string
  manifest: Manifest
}

export const root = path.resolve(import.meta.dirname, '../../..')

export const readJson = <T>(file: string): T => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T

/** Every workspace below a room such as `packages` or `examples`; the helpdesk adapters share a room within it. */
export function workspacesIn(room: string): Workspace[] {
  return readdirSync(path.join(root, room))
    .flatMap((name) => (name === 'adapters' ? adaptersIn(`${room}/${name}`) : [`${room}/${name}`]))
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readJson<Manifest>(`${folder}/package.json`) }))
}

const adaptersIn = (room: string): string[] => readdirSync(path.join(root, room)).map((name) => `${room}/${name}`)

/** Hand-written TypeScript below a folder, relative to the repository. */
export function sourcesOf(folder: string): string[] {
  const absolute = path.join(root, folder)
  if (!existsSync(absolute)) return []
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts') && !name.includes('node_modules'))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
}

/** Modules a file imports, as written. */
export function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '')
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../workspaces.ts'
import { nameAt } from './locked-packages.ts'

/**
 * Names of packages of others whose code is inside what a workspace built. Read from the maps of the modules and from the
 * list of inputs of the files for plain pages, so it is what the bundler did and not what somebody believes it does.
 */
export function bundledIn(workspace: string): string[] {
  const dist = path.join(root, workspace, 'dist')
  if (!existsSync(dist)) throw new Error(`${workspace}/dist is missing: build first (npm run build).`)
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => path.join(dist, name))
  const sources = files.flatMap((file) => {
    if (file.endsWith('.js.map')) return (JSON.parse(readFileSync(file, 'utf8')) as { sources: string[] }).sources
    if (/metafile-\w+\.json$/.test(file)) {
      const { outputs } = JSON.parse(readFileSync(file, 'utf8')) as { outputs: Record<string, { inputs: object }> }
      return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))
    }
    return []
  })
  return [...new Set(sources.filter((source) => source.includes('node_modules/')).map(packageOf))].toSorted()
}

const packageOf = (source: string): string => /^(@[^/]+\/)?[^/]+/.exec(nameAt(source))?.[0] ?? source

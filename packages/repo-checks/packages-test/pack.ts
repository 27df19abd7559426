import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root, workspacesIn } from '../src/workspaces.ts'

/** A file inside a tarball, as npm lists it. */
export interface PackedFile {
  path: string
  size: number
}

/** Packs every published package as npm would publish it. Returns package name → tarball. */
export function packAll(): Map<string, string> {
  return new Map([...packWithContents()].map(([name, { tarball }]) => [name, tarball]))
}

/** The same, with what is inside. */
export function packWithContents(): Map<string, { tarball: string; files: PackedFile[] }> {
  const into = mkdtempSync(path.join(tmpdir(), 'attune-packed-'))
  const packages = new Map<string, { tarball: string; files: PackedFile[] }>()
  for (const { folder, manifest } of workspacesIn('packages')) {
    if (manifest.private) continue
    const output = execFileSync('npm', ['pack', '--json', '--pack-destination', into], {
      cwd: path.join(root, folder),
      encoding: 'utf8',
    })
    const packed = JSON.parse(output) as Packed[] | Record<string, Packed>
    const { filename = '', files = [] } = Object.values(packed)[0] ?? {}
    packages.set(manifest.name, { tarball: path.join(into, path.basename(filename)), files })
  }
  return packages
}

interface Packed {
  filename?: string
  files?: PackedFile[]
}

/** A project of a stranger, outside the repository, with the packed packages and further ones installed. */
export function installConsumer(tarballs: ReadonlyMap<string, string>, further: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-consumer-'))
  const ours = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]))
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'consumer',
      version: '1.0.0',
      private: true,
      type: 'module',
      dependencies: { ...ours, ...further },
    }),
  )
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'],
    { cwd: folder, stdio: 'pipe' },
  )
  return folder
}

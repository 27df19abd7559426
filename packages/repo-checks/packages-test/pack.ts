import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root, workspacesIn } from '../src/workspaces.ts'

/** Packs every published package as npm would publish it. Returns package name → tarball. */
export function packAll(): Map<string, string> {
  const into = mkdtempSync(path.join(tmpdir(), 'attune-packed-'))
  const tarballs = new Map<string, string>()
  for (const { folder, manifest } of workspacesIn('packages')) {
    if (manifest.private) continue
    const output = execFileSync('npm', ['pack', '--json', '--pack-destination', into], {
      cwd: path.join(root, folder),
      encoding: 'utf8',
    })
    const packed = JSON.parse(output) as { filename: string }[] | Record<string, { filename: string }>
    const filename = Object.values(packed)[0]?.filename ?? ''
    tarballs.set(manifest.name, path.join(into, path.basename(filename)))
  }
  return tarballs
}

/** A project of a stranger, outside the repository, with the packed packages installed. */
export function installConsumer(tarballs: ReadonlyMap<string, string>, further: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-consumer-'))
  const dependencies = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]))
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies: { ...dependencies, ...further } }),
  )
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'],
    { cwd: folder, stdio: 'pipe' },
  )
  return folder
}

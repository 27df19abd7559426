// Publishes the tarballs that `npm run release:dry` packed and tried, in an order in which nobody waits for a dependency,
// and leaves out what is published already, so that a release which broke off can be run again.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const released = readdirSync('release').filter((file) => file.endsWith('.tgz'))
if (released.length === 0) {
  console.error('release/ holds no tarballs: run `npm run release:dry` first.')
  process.exit(1)
}
const packages = ['packages', 'packages/adapters']
  .flatMap((room) => readdirSync(room, { withFileTypes: true }).map(({ name }) => `${room}/${name}/package.json`))
  .flatMap((file) => {
    try {
      return [JSON.parse(readFileSync(file, 'utf8'))]
    } catch {
      return []
    }
  })
  .filter((manifest) => !manifest.private)

for (const { name, version } of inOrder(packages)) {
  const tarball = `release/${name.slice(1).replace('/', '-')}-${version}.tgz`
  if (spawnSync('npm', ['view', `${name}@${version}`, 'version'], { encoding: 'utf8' }).stdout.trim() === version) {
    console.log(`${name}@${version} is published already.`)
    continue
  }
  const { status } = spawnSync('npm', ['publish', tarball, '--access', 'public'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Dependencies before those who need them. */
function inOrder(manifests) {
  const byName = new Map(manifests.map((manifest) => [manifest.name, manifest]))
  const done = new Set()
  const visit = (manifest) => {
    if (!manifest || done.has(manifest)) return
    const { dependencies = {} } = manifest
    for (const name of Object.keys(dependencies)) visit(byName.get(name))
    done.add(manifest)
  }
  for (const manifest of manifests) visit(manifest)
  return [...done]
}

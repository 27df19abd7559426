// Writes where the sources are into every package.json that is published: npm compares it with where a release was built
// before it vouches for its origin. Done while releasing, so that a fork's packages name the fork.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const [address] = process.argv.slice(2)
if (!address?.startsWith('https://')) {
  console.error('Usage: node tools/set-repository.mjs https://…/owner/name')
  process.exit(2)
}
for (const room of ['packages', 'packages/adapters']) {
  for (const name of readdirSync(room)) {
    const directory = `${room}/${name}`
    let manifest
    try {
      manifest = JSON.parse(readFileSync(`${directory}/package.json`, 'utf8'))
    } catch {
      continue // A room, not a package.
    }
    if (manifest.private) continue
    const repository = { type: 'git', url: `git+${address}.git`, directory }
    const further = { repository, homepage: `${address}/tree/main/${directory}#readme`, bugs: `${address}/issues` }
    writeFileSync(`${directory}/package.json`, `${JSON.stringify({ ...manifest, ...further }, null, 2)}\n`)
  }
}

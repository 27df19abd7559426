// `npm run version-packages`: turns the changesets into a version. All packages share one, so people get one CHANGELOG.md
// with every change once, instead of one for each package that repeats it.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { changelogSection, readChangeset } from './changelog.mjs'

const folder = '.changeset'
const changesets = readdirSync(folder)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .toSorted()
  .map((file) => readChangeset(readFileSync(path.join(folder, file), 'utf8')))
if (changesets.length === 0) {
  console.error('There is nothing to release: no changesets. `npx changeset` writes one.')
  process.exit(1)
}

const shell = process.platform === 'win32'
execFileSync('changeset', ['version'], { stdio: 'inherit', shell })
const { version } = JSON.parse(readFileSync('packages/core/package.json', 'utf8'))
const day = new Date().toISOString().slice(0, 10)

const head = `# Changes

What is different for those who use Attune. What may change when is in [the version policy](docs/release.md); what comes
next is in [.changeset](.changeset).
`
const before = existsSync('CHANGELOG.md') ? readFileSync('CHANGELOG.md', 'utf8').slice(head.length) : ''
writeFileSync('CHANGELOG.md', `${head}\n${changelogSection(version, day, changesets)}${before}`)
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { stdio: 'inherit', shell })

// A release without publishing: packs every package, installs the tarballs into projects of strangers (Node, a bundler, a
// browser, a worker), runs them, and leaves in `release/` what a release would carry: tarballs and a bill of materials.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { countTests, totalLine } from './count-tests.mjs'

const results = 'release-results.json'
rmSync('release', { recursive: true, force: true })
rmSync(`packages/repo-checks/${results}`, { force: true })
const { status } = spawnSync(
  'vitest',
  ['run', '--root', 'packages/repo-checks', '--config', 'vitest.release.config.ts'],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
const total = countTests(results)
if (status !== 0 && total.failed === 0) total.failed++
console.log(totalLine(total))
process.exit(total.failed > 0 ? 1 : 0)

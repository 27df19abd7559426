// The checks of what is published: formatting, unused code, package shape, sizes, and a stranger's project that installs
// the packed tarballs. Every check is one pass or one failure; the packages' own checks run in packages/repo-checks.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { countTests, totalLine } from './count-tests.mjs'

const published = ['packages', 'packages/adapters']
  .flatMap((room) => readdirSync(room).map((name) => `${room}/${name}`))
  .filter((folder) => existsSync(`${folder}/package.json`))
  .map((folder) => ({ folder, ...JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) }))
  .filter((manifest) => !manifest.private)

const checks = [
  { title: 'format and lint (biome)', command: ['biome', 'check', '.'] },
  { title: 'unused files, exports and dependencies (knip)', command: ['knip'] },
  { title: 'size budgets (size-limit)', command: ['size-limit'] },
  {
    title: 'documentation: pages, links and docstrings (vitepress, typedoc)',
    command: ['node', '--conditions=@attune/source', 'docs/generate/check.ts'],
  },
  ...published.map(({ name, folder }) => ({ title: `${name}: publint`, command: ['publint', '--strict', folder] })),
  ...published
    .filter(({ exports }) => exports?.['.'])
    .map(({ name, folder }) => ({
      title: `${name}: types resolve (attw)`,
      command: ['attw', '--pack', folder, '--profile', 'esm-only'],
    })),
]

const total = { passed: 0, failed: 0, skipped: 0 }
for (const { title, command } of checks) {
  const [name, ...args] = command
  const result = spawnSync(name, args, { encoding: 'utf8', shell: process.platform === 'win32' })
  const passed = result.status === 0
  total[passed ? 'passed' : 'failed']++
  console.log(`${passed ? '✓' : '✗'} ${title}`)
  if (!passed) console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`)
}

const results = 'package-check-results.json'
rmSync(`packages/repo-checks/${results}`, { force: true })
const packages = spawnSync(
  'vitest',
  ['run', '--root', 'packages/repo-checks', '--config', 'vitest.packages.config.ts'],
  { stdio: 'inherit' },
)
const inPackages = countTests(results)
for (const kind of ['passed', 'failed', 'skipped']) total[kind] += inPackages[kind]
if (packages.status !== 0 && inPackages.failed === 0) total.failed++

console.log(totalLine(total))
process.exit(total.failed > 0 ? 1 : 0)

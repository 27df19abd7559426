// The checks of what is published: formatting, unused code, package shape, sizes, and a stranger's project that installs
// the packed tarballs. Every check is one pass or one failure; the packages' own checks run in packages/repo-checks.
import { spawn } from 'node:child_process'
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

// The packages' own checks take as long as all others together: side by side they keep two cores busy.
const total = { passed: 0, failed: 0, skipped: 0 }
const packages = checkPackages()
for (const { title, command } of checks) {
  const { status, output } = await run(command)
  total[status === 0 ? 'passed' : 'failed']++
  console.log(`${status === 0 ? '✓' : '✗'} ${title}`)
  if (status !== 0) console.log(output)
}
for (const [kind, many] of Object.entries(await packages)) total[kind] += many

console.log(totalLine(total))
process.exit(total.failed > 0 ? 1 : 0)

async function checkPackages() {
  const results = 'package-check-results.json'
  rmSync(`packages/repo-checks/${results}`, { force: true })
  const config = ['--root', 'packages/repo-checks', '--config', 'vitest.packages.config.ts']
  const { status, output } = await run(['vitest', 'run', ...config])
  console.log(output)
  const { passed, failed, skipped } = countTests(results)
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed, skipped }
}

/** Runs to the end. One that cannot be started has failed, and says why. */
function run([name, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(name, args, { shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.once('error', (error) => resolve({ status: 1, output: error.message }))
    child.once('close', (status) => resolve({ status: status ?? 1, output }))
  })
}

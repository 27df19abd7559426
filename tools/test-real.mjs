// Holds the Request Tracker adapter to a real Request Tracker 5. On Debian as root it is installed first; on a machine
// where it is neither there nor may be installed, this says so and is no failure.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { countTests, totalLine } from './count-tests.mjs'

const server = '/usr/share/request-tracker5/libexec/rt-server'
/** Clauses that say in two minutes whether the adapter still reads what a real one writes; all of them take many. */
const short = [
  ...['schema-valid', 'customers-valid', 'whole-conversations', 'first-message-once', 'private-notes', 'authorship'],
  ...['clean-text', 'instants', 'head-fields', 'status-changes', 'attachments', 'check-connection'],
]
const packages = ['request-tracker5', 'rt5-standalone', 'rt5-db-sqlite', 'dbconfig-no-thanks', 'msmtp-mta']

if (!existsSync(server) && mayInstall()) install()
if (!existsSync(server)) {
  console.log(
    'Request Tracker 5 is not on this machine and cannot be installed here (that takes Debian and root). ' +
      'The adapter was held to its emulator only.',
  )
  process.exit(0)
}

const folder = 'packages/adapters/request-tracker'
rmSync(`${folder}/real-results.json`, { force: true })
const started = Date.now()
const argv = ['run', '--root', folder, '--config', 'vitest.real.config.ts']
if (process.argv.includes('--short')) argv.push('-t', `(${short.join('|')}):|rt-mailgate|of the scrip|few rights`)
const { status } = spawnSync('vitest', argv, { stdio: 'inherit' })
const total = countTests('real-results.json')
if (status !== 0 && total.failed === 0) total.failed++
console.log(`A real Request Tracker, in ${Math.round((Date.now() - started) / 1000)} s:`)
console.log(totalLine(total))
process.exit(total.failed > 0 ? 1 : 0)

function mayInstall() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
}

function install() {
  console.log('Installing Request Tracker 5 from Debian’s packages (about a minute) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300']
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  // `dbconfig-no-thanks` and `msmtp-mta`: no questions about a database, no mail server. Nothing is started.
  spawnSync('apt-get', [...options, ...packages], { env, stdio: 'ignore' })
}

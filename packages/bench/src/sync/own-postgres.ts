import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A PostgreSQL of our own that may be killed. Its data is on disk and flushed, as it would be where it matters. */
export interface OwnPostgres {
  url: string
  version: string
  /** Where it writes what it does. */
  log: string
  /** `kill -9` of the server and all its processes, and a new start. Resolves when it takes connections again. */
  killAndRestart(): Promise<void>
  stop(): void
}

/** @throws when the programs of PostgreSQL are not on this machine, saying where they were looked for. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const bin = programs()
  const user = ordinaryUser()
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-crash-'))
  const data = path.join(folder, 'data')
  const run = (program: string, ...args: string[]) =>
    execFileSync(path.join(bin, program), args, { ...user, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString()
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const port = await freePort()
  const options = `-p ${port} -k ${folder} -h 127.0.0.1 -c max_connections=100 -c shared_buffers=256MB`
  const start = () => {
    const child = spawn(
      path.join(bin, 'pg_ctl'),
      ['-D', data, '-w', '-t', '120', '-l', path.join(folder, 'log'), '-o', options, 'start'],
      { ...user, cwd: folder, stdio: 'ignore' },
    )
    return new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`pg_ctl start ended with ${code}`))))
    })
  }
  run('initdb', '-D', data, '-U', 'attune', '--auth=trust', '--encoding=UTF8', '--locale=C')
  await start()
  return {
    log: path.join(folder, 'log'),
    url: `postgres://attune@127.0.0.1:${port}/postgres`,
    version: run('postgres', '--version').trim(),
    async killAndRestart() {
      const pid = Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
      for (const victim of [pid, ...childrenOf(pid)]) kill(victim)
      // Children that saw their parent die end by themselves; a new server refuses to start before the last has.
      for (let attempt = 0; ; attempt++) {
        await new Promise((resolve) => setTimeout(resolve, 300))
        try {
          return await start()
        } catch (error) {
          if (attempt === 20) throw error
        }
      }
    },
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]) === parent
      } catch {
        return false
      }
    })
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

function programs(): string {
  const root = '/usr/lib/postgresql'
  const folders = existsSync(root) ? readdirSync(root).map((version) => path.join(root, version, 'bin')) : []
  const found = folders.find((folder) => existsSync(path.join(folder, 'initdb')))
  if (found === undefined)
    throw new Error(`no initdb under ${root}: install PostgreSQL (Debian: apt install postgresql)`)
  return found
}

/** PostgreSQL does not run as root. */
function ordinaryUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']))
  return { uid: id('-u'), gid: id('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

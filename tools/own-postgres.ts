// A PostgreSQL for tests and benches: its own folder, its own port, and nobody else's data.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface OwnPostgres {
  url: string
  version: string
  /** Where it writes what it does. */
  log: string
  /** `kill -9` of the server and all its processes, and a new start. Resolves when it takes connections again. */
  killAndRestart(): Promise<void>
  stop(): void
}

export interface OwnPostgresOptions {
  /** Whether what is committed is flushed to disk, as where it matters. `false` is faster, and enough for tests. */
  durable: boolean
}

/** Starts one, if this machine has the programs; else says why not. */
export async function startOwnPostgres({ durable }: OwnPostgresOptions): Promise<OwnPostgres | { reason: string }> {
  const bin = programs()
  if (bin === null) return { reason: 'no initdb and pg_ctl under /usr/lib/postgresql (Debian: apt install postgresql)' }
  const user = ordinaryUser()
  if (user === null) return { reason: 'PostgreSQL does not run as root, and there is no user postgres or nobody' }
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-postgres-'))
  try {
    return await startIn(folder, { bin, user, durable })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    return { reason: `initdb or pg_ctl failed: ${error instanceof Error ? error.message.slice(0, 300) : 'unknown'}` }
  }
}

async function startIn(
  folder: string,
  { bin, user, durable }: { bin: string; user: User } & OwnPostgresOptions,
): Promise<OwnPostgres> {
  const data = path.join(folder, 'data')
  const log = path.join(folder, 'log')
  const run = (program: string, ...args: string[]) =>
    execFileSync(path.join(bin, program), args, { ...user, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const port = await freePort()
  const options = `-p ${port} -k ${folder} -h 127.0.0.1 -c fsync=${durable ? 'on' : 'off'} -c max_connections=100`
  // Not by `run`: the server would keep the pipes open, and who waits for them to close waits for ever.
  const start = () =>
    new Promise<void>((resolve, reject) => {
      const args = ['-D', data, '-w', '-t', '120', '-l', log, '-o', options, 'start']
      spawn(path.join(bin, 'pg_ctl'), args, { ...user, cwd: folder, stdio: 'ignore' })
        .once('error', reject)
        .once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`pg_ctl start ended with ${code}`))))
    })
  run('initdb', '-D', data, '-U', 'attune', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync')
  await start()
  return {
    log,
    url: `postgres://attune@127.0.0.1:${port}/postgres`,
    version: run('postgres', '--version').trim(),
    async killAndRestart() {
      const pid = Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
      for (const victim of [pid, ...childrenOf(pid)]) kill(victim)
      // A new server refuses to start before the last child of the old one has ended.
      for (let attempt = 1; ; attempt++) {
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

function programs(): string | null {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return null
  const folders = readdirSync(root).map((version) => path.join(root, version, 'bin'))
  return (
    folders.find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'pg_ctl'))) ?? null
  )
}

type User = { uid: number; gid: number } | { uid?: undefined; gid?: undefined }

function ordinaryUser(): User | null {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // There is no such user; try the next.
    }
  }
  return null
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

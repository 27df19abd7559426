import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface PrivatePostgres {
  url: string
  stop(): void
}

/** A PostgreSQL of its own in a temporary folder, if this machine has the programs; else why not. */
export async function startPostgres(): Promise<PrivatePostgres | { reason: string }> {
  const bin = programs()
  if (bin === null) return { reason: 'no initdb and pg_ctl under /usr/lib/postgresql' }
  const user = ordinaryUser()
  if (user === null) return { reason: 'PostgreSQL does not run as root, and there is no user postgres or nobody' }
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-postgres-'))
  const data = path.join(folder, 'data')
  const run = (program: string, ...args: string[]) =>
    execFileSync(path.join(bin, program), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
    const port = await freePort()
    run('initdb', '-D', data, '-U', 'attune', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync')
    const options = `-p ${port} -k ${folder} -h 127.0.0.1 -c fsync=off -c max_connections=50`
    run('pg_ctl', '-D', data, '-w', '-t', '60', '-l', path.join(folder, 'log'), '-o', options, 'start')
    const stop = () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    }
    return { url: `postgres://attune@127.0.0.1:${port}/postgres`, stop }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    return { reason: `initdb or pg_ctl failed: ${error instanceof Error ? error.message.slice(0, 300) : 'unknown'}` }
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

function ordinaryUser(): { uid: number; gid: number } | { uid?: undefined; gid?: undefined } | null {
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

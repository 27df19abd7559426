import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { configOf, sendmailScript, tokenScript } from './rt-config.ts'

const run = promisify(execFile)
const SERVER = '/usr/share/request-tracker5/libexec/rt-server'

/** Whether Request Tracker 5 of Debian is on this machine. */
export const isInstalled = (): boolean => existsSync(SERVER)

export const HOOK_SECRET = 'secret-of-the-scrip'

export interface RequestTrackerServer {
  url: string
  /** Of attune, robin (of the staff), machine and limited. */
  token(name: string): string
  /** Where the scrip posts to. */
  hookPort: number
  /** A mail from outside, posted to where `rt-mailgate` posts it, which takes a second to start. */
  mail(raw: string): Promise<void>
  /** The same by `rt-mailgate` itself, as a mail server hands it over. */
  mailByGate(raw: string): Promise<void>
  /** Mails that went out, oldest first. */
  outbox(): Promise<string[]>
  stop(): Promise<void>
}

/** A fresh Request Tracker on SQLite in a folder of its own. Takes some seconds. */
export async function startRequestTracker(): Promise<RequestTrackerServer> {
  const home = await mkdtemp(path.join(tmpdir(), 'attune-rt-'))
  const [port, hookPort] = [await freePort(), await freePort()]
  for (const folder of ['mason', 'session', 'outbox', 'confd']) await mkdir(path.join(home, folder))
  await writeFile(path.join(home, 'RT_SiteConfig.pm'), configOf(home, port))
  await writeFile(path.join(home, 'sendmail'), sendmailScript(home), { mode: 0o755 })
  await writeFile(path.join(home, 'password'), 'rootpassword1')
  const env = {
    ...process.env,
    RT_SITE_CONFIG: path.join(home, 'RT_SiteConfig.pm'),
    RT_SITE_CONFIG_DIR: path.join(home, 'confd'),
    RT_HOOK: `http://127.0.0.1:${hookPort}/rt`,
    RT_HOOK_SECRET: HOOK_SECRET,
  }
  const database = ['--dba', '', '--dba-password', '']
  const password = ['--root-password-file', path.join(home, 'password')]
  const seed = path.join(import.meta.dirname, 'seed.pl')
  await run('rt-setup-database-5', ['--action', 'init', ...database, ...password], { env })
  await run('rt-setup-database-5', ['--action', 'insert', '--datafile', seed, ...database], { env })
  const library = ['/usr/share/request-tracker5/lib', '/usr/local/share/request-tracker5/lib'].map((dir) => `-I${dir}`)
  const names = ['attune', 'robin', 'machine', 'limited']
  const { stdout } = await run('perl', [...library, '-e', tokenScript, ...names], { env })
  const tokens = new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  )
  const token = (name: string): string => tokens.get(name) ?? ''

  const url = `http://127.0.0.1:${port}`
  const serve = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '4']
  const server = spawn(SERVER, serve, { env, stdio: 'ignore', detached: true })
  await untilUp(`${url}/REST/2.0/rt`, token('attune'))

  return {
    url,
    token,
    hookPort,
    async mail(raw) {
      const form = new URLSearchParams({ queue: 'Support', action: 'correspond', message: raw })
      const answer = await fetch(`${url}/REST/1.0/NoAuth/mail-gateway`, { method: 'POST', body: form })
      const said = await answer.text()
      if (!answer.ok || !said.startsWith('ok')) throw new Error(`the mail gateway answered ${answer.status}`)
    },
    async mailByGate(raw) {
      const gate = spawn('rt-mailgate-5', ['--queue', 'Support', '--action', 'correspond', '--url', url], { env })
      gate.stdin.end(raw)
      const code = await new Promise((resolve) => gate.on('close', resolve))
      if (code !== 0) throw new Error(`rt-mailgate-5 ended with ${code}`)
    },
    async outbox() {
      const files = (await readdir(path.join(home, 'outbox'))).filter((name) => name.endsWith('.eml'))
      return Promise.all(files.map((name) => readFile(path.join(home, 'outbox', name), 'utf8')))
    },
    async stop() {
      // The whole group: the server has workers.
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM')
      await new Promise((resolve) => server.once('close', resolve))
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function untilUp(url: string, token: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const up = await fetch(url, { headers: { authorization: `token ${token}` } }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('Request Tracker did not come up within a minute')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

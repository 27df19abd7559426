import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { requestTrackerEmulator } from '@attune/request-tracker/emulator'
import type { Emulator } from '@attune/testkit/emulator'
import { describe, expect, it, onTestFinished } from 'vitest'
import { connectionsOf } from '../src/sync/connections-of.ts'
import { readSyncConfig } from '../src/sync/read-config.ts'
import { openEmptyStore } from './kept-folder.ts'
import { attune, folderWith } from './run-program.ts'

/** A Request Tracker on a port of this machine, and a folder to keep things in. */
async function desk(conversations: number) {
  const emulator = requestTrackerEmulator()
  for (let number = 0; number < conversations; number++) {
    const text = `Cup number ${number} is broken, I am upset.`
    const talk = await emulator.ground.createConversation({ message: { text } })
    await emulator.ground.reply(talk, { text: 'I am sorry that it is broken. I sent a new cup today.', role: 'agent' })
    await emulator.ground.reply(talk, { text: 'When will it come?' })
  }
  await emulator.ground.settle?.()
  const { url, close } = await emulator.listen()
  onTestFinished(close)
  const folder = await folderWith({})
  const env = { RT_TOKEN: emulator.secret, ATTUNE_KEY_FILE: path.join(folder, 'settings', 'keys.json') }
  const config = path.join(folder, 'attune.sync.json')
  const connections = { desk: { helpdesk: 'request-tracker', settings: { baseUrl: url } } }
  const since = '2000-01-01T00:00:00Z'
  writeFileSync(config, JSON.stringify({ connections, writeBack: { notes: true, since } }))
  const kept = ['--folder', path.join(folder, 'kept')]
  const begun = async () => (await openEmptyStore(path.join(folder, 'kept'), env.ATTUNE_KEY_FILE)).close()
  return { emulator, env, folder, kept, begun, all: [...kept, '--config', config] }
}

const notesIn = (emulator: Emulator) =>
  emulator.world.listed().map(({ entries }) => entries.filter(({ kind }) => kind === 'note').length)

/** Runs a command until it says where it listens; stopped at last when the test is over. */
async function listeningAt(argv: string[], env: Record<string, string>) {
  const stopping = new AbortController()
  onTestFinished(() => stopping.abort())
  const said: string[] = []
  let ran: ReturnType<typeof attune> | undefined
  const url = await new Promise<string>((resolve) => {
    const write = (line: string) => {
      said.push(line)
      const listening = /listening on (\S+)/.exec(line)?.[1]
      if (listening !== undefined) resolve(listening)
      return true
    }
    ran = attune(argv, { env, signal: stopping.signal, stderrTraits: { write } as object })
  })
  const stop = async () => {
    stopping.abort()
    return { ...(await ran), last: said.at(-1) }
  }
  return { url, stop }
}

describe('attune sync', () => {
  it('brings everything in, scores it, writes back, and shows how far it is', async () => {
    const { emulator, env, kept, all } = await desk(3)
    const first = await attune(['sync', '--once', ...all], { env })
    expect(first.code).toBe(0)
    expect(first.stdout).toMatch(/^desk {2}up to date · seen \d+ s ago · 3 scored\n {6}3 customers wait for a word/)
    expect(notesIn(emulator)).toEqual([1, 1, 1])

    emulator.clock.advance(3_600_000)
    await emulator.ground.reply(emulator.world.listed()[0]?.id ?? '', {
      text: 'I am so sorry. A new cup is on its way.',
    })
    await emulator.ground.settle?.()
    const again = await attune(['sync', '--once', '--json', ...all], { env })
    expect(again.code).toBe(0)
    const status = JSON.parse(again.stdout)
    expect(status).toMatchObject({ conversations: 3, scored: 3, outdated: 0, failedJobs: 0 })
    expect(status.outbox).toEqual({ pending: 0, sent: 4, failed: 0 })

    expect((await attune(['jobs', ...kept], { env })).stdout).toBe('No job was put aside.\n')
    expect((await attune(['jobs', 'pause', 'desk', ...kept], { env })).stdout).toContain('desk is paused')
    expect((await attune(['status', ...kept], { env })).stdout).toMatch(/^desk {2}paused/)
    const nobody = await attune(['jobs', 'pause', 'dusk', ...kept], { env })
    expect(nobody).toMatchObject({ code: 3, stdout: '' })
    expect(nobody.stderr).toContain('there is no connection of the name "dusk"')
  }, 240_000)

  it('serves webhooks and health until it is stopped', async () => {
    const { env, all, begun } = await desk(1)
    await begun()
    const { url, stop } = await listeningAt(['serve', '--port', '0', '--work', ...all], env)
    const health = await fetch(`${url}/healthz`)
    expect([health.status, await health.json()]).toEqual([200, { ok: true, database: true, failing: [] }])
    expect((await fetch(`${url}/webhooks/desk`, { method: 'POST', body: '{}' })).status).toBeGreaterThanOrEqual(400)
    expect((await fetch(`${url}/webhooks/dusk`, { method: 'POST', body: '{}' })).status).toBe(404)
    expect(await stop()).toMatchObject({ code: 0, last: expect.stringContaining('stopping') })
  }, 120_000)

  it('works until it is stopped, and says whether it is well where it is asked to, and nothing else', async () => {
    const { emulator, env, all, begun } = await desk(1)
    await begun()
    const { url, stop } = await listeningAt(['work', '--health-port', '0', ...all], env)
    expect(new URL(url).hostname).toBe('127.0.0.1')
    const health = await fetch(`${url}/healthz`)
    expect([health.status, await health.json()]).toEqual([200, { ok: true, database: true, failing: [] }])
    expect((await fetch(`${url}/webhooks/desk`, { method: 'POST', body: '{}' })).status).toBe(404)
    await expect.poll(() => notesIn(emulator), { timeout: 60_000, interval: 300 }).toEqual([1])
    expect(await stop()).toMatchObject({ code: 0, last: expect.stringContaining('stopping') })
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  }, 120_000)

  it('hands on when somebody is there to answer, and that it is to be taken as always', async () => {
    const settings = { baseUrl: 'http://rt.test' }
    const serviceHours = { timeZone: 'Asia/Taipei', weekly: { mon: [['09:00', '18:00']] } }
    const connections = {
      day: { helpdesk: 'request-tracker', settings, serviceHours },
      always: { helpdesk: 'request-tracker', settings, serviceHours: null },
      theirs: { helpdesk: 'request-tracker', settings },
    }
    const folder = await folderWith({ 'hours.json': JSON.stringify({ connections }) })
    const config = await readSyncConfig(path.join(folder, 'hours.json'))
    const terminal = { env: { RT_TOKEN: 'a-token' }, stdin: Readable.from([]) } as never
    const read = await connectionsOf(config, { set: [] }, terminal)
    expect(read.map((one) => one.serviceHours)).toEqual([serviceHours, null, undefined])
  })

  it('says what is missing or wrong in the configuration, and takes no secret from it', async () => {
    const folder = await folderWith({
      'typo.json': JSON.stringify({ conections: {} }),
      'days.json': JSON.stringify({ connections: {}, retention: { conversationDays: 0 } }),
      'secret.json': JSON.stringify({
        connections: {
          desk: { helpdesk: 'request-tracker', settings: { baseUrl: 'http://rt.test', token: 'sentinel' } },
        },
      }),
    })
    const withFile = (name: string) => attune(['sync', '--once', '--config', path.join(folder, name)])
    expect(await withFile('typo.json')).toMatchObject({ code: 2, stderr: expect.stringContaining('"connections"') })
    const secret = await withFile('secret.json')
    expect(secret).toMatchObject({ code: 2, stderr: expect.stringContaining('DESK_RT_TOKEN') })
    expect(secret.stderr).not.toContain('sentinel')
    expect(await withFile('days.json')).toMatchObject({
      ...{ code: 2, stderr: expect.stringContaining('retention.conversationDays') },
    })
    expect(await attune(['sync', '--from', 'request-tracker'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('RT_URL'),
    })
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { requestTrackerEmulator } from '@attune/request-tracker/emulator'
import type { Emulator } from '@attune/testkit/emulator'
import { describe, expect, it, onTestFinished } from 'vitest'
import { gatherSettings } from '../src/helpdesk/gather-settings.ts'
import { loadKind } from '../src/helpdesk/load-kind.ts'
import { attune, folderWith, parsed } from './run-program.ts'

/** A Request Tracker on a port of this machine, with what the command line needs to know. */
async function helpdesk(conversations: number) {
  const emulator = requestTrackerEmulator()
  for (let number = 0; number < conversations; number++) {
    await emulator.ground.createConversation({ message: { text: `Cup number ${number} is broken.` } })
    if (number % 3 === 0) emulator.clock.advance(60_000)
  }
  await emulator.ground.settle?.()
  const { url, close } = await emulator.listen()
  onTestFinished(close)
  return { emulator, url, env: { RT_URL: url, RT_TOKEN: emulator.secret } }
}

const subjectsIn = (file: string): string[] =>
  parsed(readFileSync(file, 'utf8')).map(({ source, timeline }) => `${source.id}/${timeline.length}`)

const truth = (emulator: Emulator): string[] =>
  emulator.world.listed().map(({ id, entries }) => `${id}/${entries.length}`)

describe('attune pull', () => {
  it('prints whole conversations that score reads', async () => {
    const { emulator, env } = await helpdesk(3)
    const pulled = await attune(['pull', '--from', 'request-tracker'], { env })
    expect(pulled.stderr).toBe('')
    expect(parsed(pulled.stdout).map(({ source }) => source.id)).toEqual(emulator.world.listed().map(({ id }) => id))
    const scored = await attune(['score', '-', '--json'], { stdin: pulled.stdout })
    expect(parsed(scored.stdout)).toHaveLength(3)
  })

  it('fetches only what changed when it is run again, and keeps the last version of each', async () => {
    const { emulator, env } = await helpdesk(5)
    const file = path.join(await folderWith({}), 'talks.jsonl')
    const argv = ['pull', '--from', 'request-tracker', '--output', file, '--limit', '2']
    expect((await attune(argv, { env })).stderr).toBe('5 fetched; 5 conversations in the file\n')
    emulator.clock.advance(3_600_000)
    const [first] = emulator.world.listed()
    await emulator.ground.reply(first?.id ?? '', { text: 'And the saucer too.' })
    await emulator.ground.settle?.()
    const again = await attune(argv, { env })
    expect(again.stderr).toBe('going on behind 5 conversations\n1 fetched; 5 conversations in the file\n')
    expect(subjectsIn(file).toSorted()).toEqual(truth(emulator).toSorted())
  })

  it('goes on after a crash in the middle of a page, without losing or doubling anything', async () => {
    const { emulator, env } = await helpdesk(7)
    const file = path.join(await folderWith({}), 'talks.jsonl')
    const argv = ['pull', '--from', 'request-tracker', '--output', file, '--limit', '2']
    emulator.faults.add({ fault: { kind: 'status', status: 401 }, match: { path: /tickets$/ }, after: 2, times: 1 })
    const stopped = await attune(argv, { env })
    expect(stopped.code).toBe(3)
    expect(stopped.stderr).toMatch(/^stopped after [1-6]; the same command goes on from here\nerror: request-tracker: /)
    // Half a page that came without its checkpoint.
    writeFileSync(file, '{"id":"half', { flag: 'a' })
    expect((await attune(argv, { env })).code).toBe(0)
    expect(subjectsIn(file).toSorted()).toEqual(truth(emulator).toSorted())
  })

  it('pulls customers, and keeps them out of a file of conversations', async () => {
    const { env } = await helpdesk(2)
    const file = path.join(await folderWith({}), 'talks.jsonl')
    const customers = await attune(['pull', '--from', 'request-tracker', '--customers'], { env })
    expect(parsed(customers.stdout).map(({ names }) => names.display)).toEqual(['Customer 1', 'Customer 2'])
    await attune(['pull', '--from', 'request-tracker', '--output', file], { env })
    const mixed = await attune(['pull', '--from', 'request-tracker', '--customers', '--output', file], { env })
    expect(mixed.code).toBe(2)
    expect(mixed.stderr).toContain('holds conversations of request-tracker; choose another file')
  })

  it('leaves a file alone that is not its own', async () => {
    const { env } = await helpdesk(1)
    const folder = await folderWith({ 'notes.txt': 'mine' })
    const ran = await attune(['pull', '--from', 'request-tracker', '--output', path.join(folder, 'notes.txt')], { env })
    expect(ran.code).toBe(2)
    expect(readFileSync(path.join(folder, 'notes.txt'), 'utf8')).toBe('mine')
  })

  it('says what is missing, and takes no secret from the command line', async () => {
    const bare = await attune(['pull', '--from', 'request-tracker', '--set', 'baseUrl=https://rt.test'])
    expect(bare.code).toBe(2)
    expect(bare.stderr).toContain('put it into the environment as RT_TOKEN')
    const told = await attune(['pull', '--from', 'request-tracker', '--set', 'token=hush-hush'])
    expect(told.code).toBe(2)
    expect(told.stderr).toContain('a secret on a command line can be read by others')
    expect(told.stderr).not.toContain('hush-hush')
    const near = await attune(['pull', '--from', 'request-traker'])
    expect(near.stderr).toContain('did you mean "request-tracker"?')
  })

  it('asks for a secret on a terminal', async () => {
    const kind = await loadKind('request-tracker')
    const stdin = Object.assign(process.stdin, {}) as never
    const asked: string[] = []
    const ask = async (question: string) => {
      asked.push(question)
      return 'from-a-person'
    }
    const terminal = { env: { RT_URL: 'https://rt.test' }, stdin: { ...Object(stdin), isTTY: true } as never }
    expect(await gatherSettings(kind, [], terminal, ask)).toEqual({
      baseUrl: 'https://rt.test',
      token: 'from-a-person',
    })
    expect(asked).toEqual(['token – an authentication token: Settings → Auth Tokens'])
  })
})

describe('attune adapters', () => {
  it('lists what each can do, and the settings of one', async () => {
    const all = await attune(['adapters'])
    expect(all.stdout).toMatch(/request-tracker/)
    expect(all.stdout).toMatch(/^note +/m)
    const one = await attune(['adapters', 'request-tracker'])
    expect(one.stdout).toContain('RT_TOKEN  token (required, secret)')
    const [json] = JSON.parse((await attune(['adapters', 'request-tracker', '--json'])).stdout)
    expect(json.capabilities.note).toBe('yes')
  })
})

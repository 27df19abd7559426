import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { conversationFromTranscript, customerSchema } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { openEmptyStore } from './kept-folder.ts'
import { attune, folderWith } from './run-program.ts'

const maria = customerSchema.parse({
  ...{ id: 'c-maria', source: null, remoteCreatedAt: null, remoteUpdatedAt: '2026-05-03T09:00:00Z' },
  ...{ observedAt: null, deletion: null, customFields: {} },
  ...{ names: { display: 'Maria', preferred: null, given: null, family: null, honorific: null } },
  identities: [{ kind: 'email', value: 'maria@example.com', normalized: null, assurance: 'channel', source: null }],
  ...{ locales: [], timeZone: null, contactPreference: null, consents: [] },
})

/** A folder in which Maria and her conversation are kept. */
async function kept() {
  const folder = await folderWith({})
  const env = { ATTUNE_KEY_FILE: path.join(folder, 'settings', 'keys.json') }
  const place = path.join(folder, 'kept')
  const store = await openEmptyStore(place, env.ATTUNE_KEY_FILE)
  const talk = conversationFromTranscript('customer: My parcel is lost.\nagent: I look for it.', { id: 'talk-1' })
  await store.conversations.put([{ ...talk, customer: maria }])
  await store.close()
  const run = (words: string[], more: object = {}) => attune(['store', ...words], { env, ...more })
  return { folder, run, here: ['--folder', place] }
}

/** A terminal on which somebody types this. */
const typed = (text: string) => Object.assign(Readable.from([Buffer.from(text)]), { isTTY: true })

const who = ['--by', 'mia', '--reason', 'request 114']

describe('attune store', () => {
  it('erases a customer for good, and only when it is meant', async () => {
    const { run, here } = await kept()
    const found = await run(['find', 'email', 'maria@example.com', ...here])
    expect(found).toEqual({ code: 0, stdout: 'c-maria\n', stderr: '' })

    const erase = ['erase', 'c-maria', ...here]
    const nobody = await run([...erase, '--yes', '--reason', 'request 114'])
    expect(nobody).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--by') })
    expect(await run([...erase, ...who])).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') })
    const no = await run([...erase, ...who], { stdin: typed('no\n') })
    expect(no).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('nothing was changed') })
    expect((await run(['find', 'email', 'maria@example.com', ...here])).stdout).toBe('c-maria\n')

    const yes = await run([...erase, ...who], { stdin: typed('yes\n') })
    expect(yes).toMatchObject({ code: 0, stderr: expect.stringContaining('c-maria goes') })
    expect(yes.stdout).toMatch(/^erased c-maria, and destroyed their key\n(.*\n)* {2}conversations {2}1\n/)
    const none = await run(['find', 'email', 'maria@example.com', ...here])
    expect(none).toMatchObject({ code: 0, stdout: '', stderr: 'nobody is kept under this handle\n' })
    const again = await run([...erase, ...who, '--yes'])
    expect(again.stdout).toContain('nothing was kept of c-maria')
  }, 240_000)

  it('dumps and restores a folder, in which who was erased since is erased again', async () => {
    const { folder, run, here } = await kept()
    const file = path.join(folder, 'backup.tar')
    expect(await run(['dump', file, ...here])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const twice = await run(['dump', file, ...here])
    expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining('there already') })
    const onto = await run(['restore', file, ...here])
    expect(onto).toMatchObject({ code: 2, stderr: expect.stringContaining('already') })

    const before = ['--folder', path.join(folder, 'before')]
    expect(await run(['restore', file, ...before])).toMatchObject({ code: 0 })
    expect((await run(['find', 'email', 'maria@example.com', ...before])).stdout).toBe('c-maria\n')
    await run(['erase', 'c-maria', '--yes', ...who, ...here])
    const after = ['--folder', path.join(folder, 'after')]
    expect(await run(['restore', file, ...after])).toMatchObject({ code: 0 })
    expect((await run(['find', 'email', 'maria@example.com', ...after])).stdout).toBe('')
  }, 240_000)

  it('rotates keys, and checks without changing or making anything', async () => {
    const { folder, run, here } = await kept()
    const check = async () => JSON.parse((await run(['check', '--json', ...here])).stdout)
    const before = await check()
    expect(before).toMatchObject({ engine: 'embedded', counts: { conversations: 1, customers: 1 } })
    const rotated = await run(['rotate-keys', ...here])
    expect(rotated).toMatchObject({ code: 0, stderr: '' })
    const { current, onOlderKeys } = (await check()).keys
    expect(current).not.toBe(before.keys.current)
    expect(onOlderKeys).toBe(0)
    expect(rotated.stdout).toBe(`${before.counts.data_keys} data keys wrapped with the key ${current}\n`)
    const unasked = await run(['rotate-keys', '--retire-others', ...here])
    expect(unasked).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') })
    const retired = await run(['rotate-keys', '--retire-others', '--yes', ...here])
    expect(retired.stdout).toMatch(/\n2 older keys removed\n$/)
    const text = (await run(['check', ...here])).stdout
    expect(text).toMatch(/^a folder · schema \S+\nkey \S+\n( {2}\w+ +\d+\n)+$/)

    const nowhere = path.join(folder, 'nowhere')
    const lost = await run(['check', '--folder', nowhere])
    expect(lost).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing is kept in the folder') })
    expect(existsSync(nowhere)).toBe(false)
  }, 240_000)
})

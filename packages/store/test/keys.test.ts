import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { localKeyFile, memoryKeys, openStore } from '@attune/store'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deriveAt, puncture, wholeKey } from '../src/keys/puncturable-key.ts'
import { engines } from './support/engines.ts'
import { conversation, customer } from './support/samples.ts'

function safeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-keys-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('a key with holes', () => {
  it('forgets what was destroyed and nothing else, in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 30 }), fc.nat(), (refs, some) => {
        const whole = wholeKey(new Uint8Array(32).fill(3))
        const gone = refs.filter((_, index) => (index + some) % 3 === 0)
        const left = gone.reduce(puncture, whole)
        for (const ref of refs) {
          expect(deriveAt(left, ref)).toEqual(gone.includes(ref) ? null : deriveAt(whole, ref))
        }
        expect(gone.toReversed().reduce(puncture, left)).toEqual(left)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a key file', () => {
  it('is made at the first use, for its owner alone', async () => {
    const file = path.join(safeFolder(), 'made', 'keys.json')
    const keys = localKeyFile(file)
    await keys.currentKeyId()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
    expect(readdirSync(path.dirname(file))).toEqual(['keys.json'])
  })

  it('is refused when others can read it or its folder, and says what to do', async () => {
    const file = path.join(safeFolder(), 'made', 'keys.json')
    await localKeyFile(file).currentKeyId()
    chmodSync(file, 0o640)
    expect(() => localKeyFile(file)).toThrow(`run chmod 600 ${file}`)
    chmodSync(file, 0o600)
    chmodSync(path.dirname(file), 0o755)
    expect(() => localKeyFile(file)).toThrow(`run chmod 700 ${path.dirname(file)}`)
  })

  it('is refused in a git work tree, and says why', () => {
    const tree = safeFolder()
    mkdirSync(path.join(tree, '.git'))
    expect(() => localKeyFile(path.join(tree, 'deep', 'keys.json'))).toThrow(
      'one commit, and the key is in every clone',
    )
  })

  it('is refused when it is damaged, without its content', async () => {
    const file = path.join(safeFolder(), 'keys.json')
    await localKeyFile(file).currentKeyId()
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -30))
    await expect(localKeyFile(file).currentKeyId()).rejects.toMatchObject({ code: 'key_file' })
  })

  it('is shared: what one destroys, the other no longer knows', async () => {
    const file = path.join(safeFolder(), 'keys.json')
    const [one, other] = [localKeyFile(file), localKeyFile(file)]
    const dataKey = new Uint8Array(32).fill(5)
    const kept = await one.wrap(dataKey, 'kept')
    const gone = await one.wrap(dataKey, 'gone')
    expect(Uint8Array.from(await other.unwrap(gone.wrapped, gone.keyId, 'gone'))).toEqual(dataKey)
    await expect(other.unwrap(kept.wrapped, kept.keyId, 'gone')).rejects.toMatchObject({ code: 'tampered' })
    await Promise.all([one.destroy?.('gone'), other.destroy?.('another'), one.rotate?.()])
    await expect(other.unwrap(gone.wrapped, gone.keyId, 'gone')).rejects.toMatchObject({ code: 'erased' })
    expect(Uint8Array.from(await other.unwrap(kept.wrapped, kept.keyId, 'kept'))).toEqual(dataKey)
    expect([...((await other.destroyed?.()) ?? [])].sort()).toEqual(['another', 'gone'])
    expect(await other.currentKeyId()).not.toBe(kept.keyId)
  })
})

describe.each(engines)('rotating keys on $name', ({ database }) => {
  const ids = Array.from({ length: 7 }, (_, index) => `c-${index}`)
  const put = ids.map((id) => conversation(id, 1, { customer: customer(`of-${id}`) }))

  it('keeps everything readable, old keys or none', async () => {
    const store = await database().open()
    await store.conversations.put(put)
    const before = (await store.check()).keys
    const rotation = await store.rotateKeys({ batch: 3, retireOthers: true })
    expect(rotation).toMatchObject({ rewrapped: 8, resumed: false, retired: [before?.current] })
    for (const [index, id] of ids.entries()) expect(await store.conversations.get(id)).toEqual(put[index])
    expect((await store.check()).keys).toEqual({ current: rotation.keyId, onOlderKeys: 0, beingDestroyed: 0 })
  })

  it('goes on where it was broken off', async () => {
    const keys = memoryKeys()
    let allowed = Number.POSITIVE_INFINITY
    const flaky = {
      ...keys,
      wrap: async (dataKey: Uint8Array, ref: string) =>
        allowed-- > 0 ? keys.wrap(dataKey, ref) : Promise.reject(new Error('down')),
    }
    const store = await database().open({ keys: flaky })
    await store.conversations.put(put)
    allowed = 4
    await expect(store.rotateKeys({ batch: 2 })).rejects.toMatchObject({ code: 'key_provider' })
    expect((await store.check()).keys?.onOlderKeys).toBe(4)
    allowed = 100
    expect(await store.rotateKeys()).toMatchObject({ rewrapped: 4, resumed: true })
    for (const [index, id] of ids.entries()) expect(await store.conversations.get(id)).toEqual(put[index])
  })

  it('leaves a backup from before readable until the old key is retired', async () => {
    const place = database()
    const store = await place.open()
    await store.conversations.put(put)
    const restore = await place.backup(store)
    await store.rotateKeys()
    expect(await (await restore()).conversations.get('c-1')).toEqual(put[1])
  })
})

describe.each(engines)('other keys on $name', ({ database }) => {
  it('than those it was written with are refused when it is opened', async () => {
    const place = database()
    const restore = await place.backup(await place.open())
    await expect(restore({ keys: memoryKeys() })).rejects.toMatchObject({ code: 'key_missing' })
  })
})

describe('options', () => {
  it('say what is missing or mistyped', async () => {
    await expect(openStore({ url: undefined })).rejects.toThrow('it is not set')
    await expect(openStore({ folder: 'a', memory: true })).rejects.toThrow('exactly one')
    await expect(openStore({ foldr: 'a' } as never)).rejects.toThrow('folder')
  })
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { memoryKeys, openStore } from '@attune/store'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrations } from '../src/schema/migrations/index.ts'
import { engines } from './support/engines.ts'
import { conversation } from './support/samples.ts'

const newest = Object.keys(migrations).at(-1) ?? null

describe.each(engines)('opening on $name', ({ database }) => {
  it('brings the schema to the newest version, and says so', async () => {
    const place = database()
    const bare = await place.open({ migrate: false })
    expect((await bare.check()).schema).toEqual({ version: null, missing: Object.keys(migrations), unknown: [] })
    expect((await bare.check()).counts).toBeNull()
    const store = await place.open()
    expect((await store.check()).schema).toEqual({ version: newest, missing: [], unknown: [] })
  })

  it('gives errors of the store after closing', async () => {
    const store = await database().open()
    await store.close()
    await expect(store.cursors.get('x')).rejects.toMatchObject({ code: 'misuse' })
    expect(() => store.conversations.all()).toThrow(expect.objectContaining({ code: 'misuse' }))
  })

  it('asks for who and why, where every read is to be logged', async () => {
    const store = await database().open({ audit: 'always' })
    await store.conversations.put([conversation('c-1')])
    await expect(store.conversations.get('c-1')).rejects.toMatchObject({ code: 'invalid_options' })
    expect((await store.conversations.get('c-1', { by: 'agent-1', reason: 'answering' }))?.id).toBe('c-1')
    expect(await store.auditLog.ofRecord('conversation', 'c-1')).toHaveLength(1)
  })
})

describe.each(engines.filter(({ name }) => name === 'postgres'))('many processes on $name', ({ database }) => {
  it('may open a new database at once', async () => {
    const place = database()
    const stores = await Promise.all([1, 2, 3, 4, 5].map(() => place.open()))
    const checks = await Promise.all(stores.map((store) => store.check()))
    expect(checks.map(({ schema }) => schema.version)).toEqual(Array(5).fill(newest))
    expect(checks[0]?.counts?.data_keys).toBe(1)
  })

  it('of an older version refuse a newer database', async () => {
    const place = database()
    await place.open()
    await place.sql?.(`insert into ${place.schema}.migrations (name, timestamp) values ('9999-from-the-future', 'x')`)
    await expect(place.open()).rejects.toMatchObject({
      code: 'migration',
      message: expect.stringContaining('update Attune'),
    })
  })

  it('cannot rewrite the audit log or a consent', async () => {
    const place = database()
    const store = await place.open()
    await store.auditLog.add({ who: 'a', action: 'read', recordKind: 'customer', recordId: 'x', why: 'y' })
    for (const change of [`update audit_log set who = 'b'`, 'delete from audit_log', 'truncate audit_log']) {
      await expect(place.sql?.(change.replace('audit_log', `${place.schema}.audit_log`))).rejects.toThrow('append-only')
    }
  })

  it('have the schema that was agreed', async () => {
    const place = database()
    await place.open()
    const columns = await place.sql?.(`select table_name || '.' || column_name || ' ' || data_type ||
      case is_nullable when 'NO' then ' not null' else '' end as line from information_schema.columns
      where table_schema = '${place.schema}' and table_name not like 'migrations%' order by table_name collate "C", ordinal_position`)
    const indexes = await place.sql?.(`select replace(indexdef, '${place.schema}.', '') as line from pg_indexes
      where schemaname = '${place.schema}' and tablename not like 'migrations%' order by indexname collate "C"`)
    const lines = [...(columns ?? []), ...(indexes ?? [])].map(({ line }) => line).join('\n')
    await expect(`${lines}\n`).toMatchFileSnapshot('./schema.snapshot.txt')
  })
})

describe('an address nobody answers at', () => {
  it('is an error that may pass, without the password', async () => {
    const failure = await openStore({ url: 'postgres://attune:secret@127.0.0.1:1/none', keys: memoryKeys() }).catch(
      (error: Error) => error,
    )
    expect(failure).toMatchObject({ code: 'unavailable', retryable: true })
    expect(JSON.stringify([String(failure), failure])).not.toContain('secret')
  })
})

describe('a folder', () => {
  it('keeps what was put, and is of one process at a time', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'attune-folder-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(path.join(folder, 'data'))
    const options = { folder: path.join(folder, 'data'), keys: memoryKeys() }
    const store = await openStore(options)
    await store.conversations.put([conversation('c-1', 2)])
    await expect(openStore(options)).rejects.toMatchObject({ code: 'folder_in_use' })
    await store.close()
    // A process that was killed leaves its lock; no process has this number.
    const lock = path.join(options.folder, 'attune.lock')
    expect(() => readFileSync(lock)).toThrow()
    writeFileSync(lock, `4194999 ${hostname()}`)
    const again = await openStore(options)
    expect(await again.conversations.get('c-1')).toEqual(conversation('c-1', 2))
    await again.close()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { conversation, customer } from './support/samples.ts'

const cursor = 'zendesk/shop/conversations'

describe.each(engines)('transactions on $name', ({ database }) => {
  it('leave the cursor and the data in step, wherever the work breaks off', async () => {
    const store = await database().open()
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('start', 'data', 'cursor', 'end', 'never'), { minLength: 8, maxLength: 8 }),
        async (crashes) => {
          run += 1
          const name = `${cursor}/${run}`
          for (const crash of crashes) {
            const page = Number((await store.cursors.get(name)) ?? 0)
            const breakOff = (where: string) => {
              if (where === crash) throw new RangeError('crash')
            }
            const work = store.transaction(async (tx) => {
              breakOff('start')
              await tx.conversations.put([conversation(`r${run}-p${page}`, 1, { customer: customer(`r${run}`) })])
              breakOff('data')
              await tx.cursors.set(name, String(page + 1))
              breakOff('cursor')
              await tx.outbox.add({ key: `r${run}-p${page}`, kind: 'tag', payload: page })
              breakOff('end')
            })
            if (crash === 'never') await work
            else await expect(work).rejects.toThrow(RangeError)
          }
          const done = crashes.filter((crash) => crash === 'never').length
          expect((await store.cursors.get(name)) ?? '0').toBe(String(done))
          const kept = (await store.conversations.ofCustomer(`r${run}`)).map(({ id }) => id)
          expect(kept).toEqual(Array.from({ length: done }, (_, page) => `r${run}-p${page}`))
          expect(kept).toEqual(kept.toSorted())
        },
      ),
      // 25 runs of 8 pages: 200 points at which it may break off.
      { numRuns: 25 },
    )
    const claimed = await store.outbox.claim({ limit: 1000, until: '2099-01-01T00:00:00Z' })
    const { conversations } = (await store.check()).counts ?? {}
    expect(claimed.length).toBe(conversations)
  })

  it('pass on what the work threw, as it was', async () => {
    const store = await database().open()
    const thrown = Object.assign(new Error('mine'), { code: 'ECONNREFUSED' })
    await expect(store.transaction(() => Promise.reject(thrown))).rejects.toBe(thrown)
  })

  it('say so when the store is used inside, instead of waiting for ever', async () => {
    const store = await database().open()
    await expect(store.transaction(() => store.cursors.get('x'))).rejects.toMatchObject({ code: 'misuse' })
    await expect(store.transaction((tx) => tx.cursors.get('x'))).resolves.toBeNull()
  })

  it('take statements of others along, such as a job that is queued', async () => {
    const store = await database().open()
    await store.executeSql('create table jobs_of_others (id text)')
    const failing = store.transaction(async (tx) => {
      await tx.executeSql('insert into jobs_of_others values ($1)', ['undone'])
      throw new RangeError('crash')
    })
    await expect(failing).rejects.toThrow(RangeError)
    await store.transaction((tx) => tx.executeSql('insert into jobs_of_others values ($1)', ['kept']))
    expect((await store.executeSql('select id from jobs_of_others')).rows).toEqual([{ id: 'kept' }])
    await store.executeSql('drop table jobs_of_others')
    const failure = await store.executeSql('select $1::integer', ['sentinel-word']).catch((error: Error) => error)
    expect(failure).toMatchObject({ code: 'rejected' })
    expect(String(failure)).not.toContain('sentinel-word')
  })

  it('let others wait, and mix nothing', async () => {
    const store = await database().open()
    const failing = store.transaction(async (tx) => {
      await tx.cursors.set('a', 'inside')
      throw new RangeError('crash')
    })
    await Promise.all([expect(failing).rejects.toThrow(RangeError), store.cursors.set('b', 'outside')])
    expect([await store.cursors.get('a'), await store.cursors.get('b')]).toEqual([null, 'outside'])
  })
})

describe.each(engines.filter(({ name }) => name === 'postgres'))('two processes on $name', ({ database }) => {
  it('that put the same conversations in any order end at the newest', async () => {
    const place = database()
    const stores = await Promise.all([place.open(), place.open()])
    const ids = ['a', 'b', 'c', 'd', 'e']
    const puts = Array.from({ length: 20 }, (_, round) => {
      const batch = ids.map((id) => conversation(id, (round * 7 + id.charCodeAt(0)) % 20))
      return stores[round % 2]?.conversations.put(round % 3 === 0 ? batch.toReversed() : batch)
    })
    await Promise.all(puts)
    for (const id of ids) expect(await stores[0]?.conversations.get(id)).toEqual(conversation(id, 19))
  })

  it('that lost their connection in a transaction keep nothing of it', async () => {
    const place = database()
    const store = await place.open()
    const lost = store.transaction(async (tx) => {
      await tx.cursors.set('a', '1')
      await place.sql?.(`select pg_terminate_backend(pid) from pg_stat_activity where pid in (
        select pid from pg_locks join pg_class on pg_class.oid = relation join pg_namespace n on n.oid = relnamespace
        where nspname = '${place.schema}' and relname = 'cursors') and pid <> pg_backend_pid()`)
      await tx.cursors.set('a', '2')
    })
    await expect(lost).rejects.toMatchObject({ code: 'unavailable', retryable: true })
    expect(await store.cursors.get('a')).toBeNull()
  })
})

import { type HelpdeskAdapter, OptionsError } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, opened, scorer, started } from './support/helpdesk.ts'

describe.each(engines)('jobs that fail on $name', ({ database }) => {
  it('for good are put aside with their code, can be looked at, and be tried again or dropped', async () => {
    const store = await database().open()
    const emulator = helpdesk(3)
    let isBroken = true
    const picky = {
      standards: scorer.standards,
      score: (conversation: Parameters<typeof scorer.score>[0]) => {
        if (isBroken) throw new OptionsError('this scorer is set up wrongly')
        return scorer.score(conversation)
      },
    }
    const sync = await started(store, { scorer: picky, connections: [connectionTo(emulator)] })
    await sync.settled()
    const many = emulator.world.listed().length
    const jobs = await sync.jobs.list()
    expect(jobs).toHaveLength(many)
    expect(jobs[0]).toMatchObject({ queue: 'score', code: 'invalid_options', attempts: 1 })
    expect(Object.keys(jobs[0]?.data ?? {})).toEqual(['conversation'])
    expect(await sync.jobs.show(jobs[0]?.id ?? '')).toEqual(jobs[0])
    expect((await sync.status()).failedJobs).toBe(many)

    expect(await sync.jobs.drop([jobs[0]?.id ?? ''])).toBe(1)
    isBroken = false
    expect(await sync.jobs.retry()).toBe(many - 1)
    await expect.poll(async () => (await store.check()).counts?.scores, { timeout: 20_000 }).toBe(many - 1)
    expect(await sync.jobs.list()).toEqual([])
    await expect(sync.jobs.show(jobs[0]?.id ?? '')).rejects.toMatchObject({ code: 'unknown_job' })
  })

  it('with an error of another program keep nothing of its message', async () => {
    const store = await database().open()
    const emulator = helpdesk(1)
    const connection = connectionTo(emulator)
    const sync = await opened(store, {
      connections: [
        {
          ...connection,
          connect: (options): HelpdeskAdapter => ({
            ...connection.connect(options),
            conversations: () => Promise.reject(new TypeError('sentinel-words of a customer')),
          }),
        },
      ],
    })
    await sync.start()
    expect(await sync.settled()).toEqual({ shop: 'failed' })
    await sync.stop()
    expect((await store.connections.get('shop'))?.errorCode).toBe('defect')
    const { rows } = await store.executeSql(`select output::text as output from "${store.database.schema}_jobs".job`)
    expect(JSON.stringify(rows)).not.toContain('sentinel-words')
  })
})

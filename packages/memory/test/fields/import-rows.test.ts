import type { CustomField, JsonValue } from '@attune/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFieldRegistry } from '../../src/fields/field-registry.ts'
import { type ImportResult, type ImportRowsOptions, importRows } from '../../src/fields/import-rows.ts'
import { type ImportMapping, parseMapping } from '../../src/fields/mapping.ts'
import type { ImportRow } from '../../src/fields/read-row.ts'
import { type Profile, profileSchema } from '../../src/profile/profile.ts'
import { erase } from '../../src/verbs/erase.ts'
import { identity, now, profile } from '../identity/profiles.ts'

const tier: CustomField = {
  key: 'tier',
  label: 'Tier',
  description: null,
  on: 'customer',
  type: 'choice',
  choices: ['gold', 'silver'],
  required: false,
  sensitivity: 'personal',
}
const registry = createFieldRegistry([tier])
const mapping = parseMapping({
  source: { system: 'crm' },
  id: '編號',
  defaultCountry: 'TW',
  columns: {
    姓名: { to: 'name', part: 'display' },
    手機: { to: 'identity', kind: 'phone', assurance: 'channel' },
    信箱: { to: 'identity', kind: 'email', assurance: 'authenticated' },
    舊信箱: { to: 'identity', kind: 'email' },
    語言: { to: 'locale' },
    時區: { to: 'timeZone' },
    生日: { to: 'fact', predicate: 'birthday', type: 'date', cardinality: 'one', sensitivity: 'personal' },
    過敏: { to: 'fact', predicate: 'allergy', kind: 'need', statement: '對{value}過敏' },
    電子報: { to: 'consent', purpose: 'marketing', granted: ['是'], refused: ['否'] },
    等級: { to: 'customField', key: 'tier' },
    備用: { to: 'ignore', because: 'always empty' },
  },
})

async function run(
  rows: readonly ImportRow[],
  options: Partial<ImportRowsOptions> = {},
  with_: ImportMapping = mapping,
) {
  const running = importRows(rows, with_, { registry, now, ...options })
  const results: ImportResult[] = []
  for await (const result of running) results.push(result)
  return { results, summary: running.summary, first: results[0] as ImportResult }
}

describe('importing a table of customers', () => {
  it('puts every cell where the mapping says', async () => {
    const { first, summary } = await run([
      {
        編號: 'A1',
        姓名: '王小美',
        手機: '0912-345-678',
        語言: 'zh-TW',
        時區: 'Asia/Taipei',
        生日: '1990/5/3',
        過敏: '花生',
        電子報: '否',
        等級: 'Gold',
        備用: 'x',
      },
    ])
    expect(profileSchema.safeParse(first.profile).error).toBeUndefined()
    expect(first).toMatchObject({ row: 1, outcome: 'created', error: null, warnings: [] })
    expect(first.profile?.customer).toMatchObject({
      names: { display: '王小美' },
      locales: ['zh-TW'],
      timeZone: 'Asia/Taipei',
      identities: [{ kind: 'phone', normalized: '+886912345678', assurance: 'channel' }],
      consents: [{ purpose: 'marketing', status: 'refused' }],
      customFields: { 編號: 'A1', tier: 'gold' },
    })
    expect(first.profile?.facts).toMatchObject([
      { predicate: 'birthday', value: '1990-05-03', status: 'proposed', provenance: [{ statedBy: 'import' }] },
      { predicate: 'allergy', statement: '對花生過敏', sensitivity: 'sensitive', mention: 'only_if_raised' },
    ])
    expect(summary).toEqual({ rows: 1, created: 1, merged: 0, suppressed: 0, failed: 0, warnings: 0 })
  })

  it('drops nothing: what is unmapped or of no use stays as a custom field, with a warning', async () => {
    const { results } = await run([
      { 姓名: '王', 手機: 'ask his wife', 語言: '中文', 電子報: '也許', 生日: '三月', 備註: 'VIP' },
      { 姓名: '李', 備註: 'new' },
    ])
    expect(results[0]?.profile?.customer.customFields).toEqual({
      手機: 'ask his wife',
      語言: '中文',
      生日: '三月',
      備註: 'VIP',
    })
    expect(results[0]?.profile?.customer.consents[0]?.status).toBe('unknown')
    expect(results[0]?.warnings.map(({ code, column }) => [code, column])).toEqual([
      ['unusable', '手機'],
      ['unusable', '語言'],
      ['unclear_consent', '電子報'],
      ['unusable', '生日'],
      ['unmapped', '備註'],
    ])
    expect(results[1]?.warnings).toEqual([])
  })

  it('goes on after a row that cannot be read, and says where without saying what', async () => {
    const { results, summary } = await run(
      [{ 姓名: '王', 等級: 'my secret' }, { 備用: 'x' }, 'no row' as unknown as ImportRow, { 姓名: '李' }],
      { file: 'crm.csv', rowOf: (index) => index + 2 },
    )
    expect(results.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'failed'],
      [3, 'failed'],
      [4, 'failed'],
      [5, 'created'],
    ])
    expect(results[0]?.error?.message).toBe(
      'crm.csv, row 2, column "等級": expected one of "gold", "silver", found a string of 9 characters',
    )
    expect(results[0]?.error?.where).toEqual({ file: 'crm.csv', row: 2, path: '等級' })
    expect(results[1]?.error?.message).toContain('row 3: names nobody')
    expect(summary.failed).toBe(3)
  })

  it('makes one of two rows of the same person, by an address that was checked', async () => {
    const { results } = await run([
      { 姓名: '王小美', 信箱: 'mei@example.com' },
      { 姓名: '王 小美', 信箱: 'Mei@Example.com', 手機: '0912345678' },
    ])
    expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'merged'])
    expect(results[1]?.profile?.customer).toMatchObject({
      id: results[0]?.profile?.customer.id,
      names: { display: '王小美' },
      identities: [{ kind: 'email' }, { kind: 'phone' }],
      customFields: { 'names.display': '王 小美' },
    })
    expect(results[1]?.warnings).toMatchObject([{ code: 'differs' }])
  })

  it('leaves two people on one telephone, or on an address nobody checked, two', async () => {
    const { results } = await run([
      { 姓名: '王', 手機: '0912345678', 舊信箱: 'us@example.com' },
      { 姓名: '李', 手機: '0912345678' },
      { 姓名: '陳', 舊信箱: 'us@example.com' },
    ])
    expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created'])
    expect(results.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      [],
      ['possible_duplicate'],
      ['possible_duplicate'],
    ])
  })

  it('adds to profiles that are there, and to nobody whose address was only claimed', async () => {
    const checked = profile('mei', [identity('email', 'mei@example.com', 'authenticated')])
    const claimed = profile('eve', [identity('email', 'eve@example.com', 'claimed')])
    const { results } = await run(
      [
        { 姓名: '王', 信箱: 'mei@example.com' },
        { 姓名: '李', 信箱: 'eve@example.com' },
      ],
      { existing: [checked, claimed] },
    )
    expect(results.map(({ outcome, profile: each }) => [outcome, each?.customer.id === 'mei'])).toEqual([
      ['merged', true],
      ['created', false],
    ])
  })

  it('does not bring back somebody who was erased', async () => {
    const { first: before } = await run([{ 編號: 'A1', 姓名: '王', 信箱: 'mei@example.com' }])
    const key = 'a key of sixteen bytes or more'
    const record = erase(before.profile as Profile, { now, key })
    const rows = [
      { 編號: 'A7', 姓名: '王', 信箱: 'Mei@Example.com' },
      { 編號: 'A1', 姓名: '王小美', 信箱: '' },
      { 編號: 'A2', 姓名: '李', 信箱: 'eve@example.com' },
    ]
    const { results } = await run(rows, { suppression: { records: [record], key } })
    expect(results[0]).toEqual({ row: 1, outcome: 'suppressed', profile: null, error: null, warnings: [] })
    expect(results.map(({ outcome }) => outcome)).toEqual(['suppressed', 'suppressed', 'created'])
  })

  it('reads a stream of rows', async () => {
    async function* rows() {
      yield { 姓名: '王' }
      yield { 姓名: '李' }
    }
    const running = importRows(rows(), mapping, { registry, now })
    const names: unknown[] = []
    for await (const { profile: each } of running) names.push(each?.customer.names.display)
    expect(names).toEqual(['王', '李'])
  })

  it('refuses a mapping with a slip', () => {
    const bad = { source: { system: 'crm' }, columns: { A: { to: 'identity', kind: 'mail' } } }
    expect(() => parseMapping(bad, { file: 'map.json' })).toThrow('map.json')
    expect(() => parseMapping(bad)).toThrow('"mail" is called "email" here')
    expect(() => parseMapping({ ...bad, columns: { A: { to: 'nmae', part: 'display' } } })).toThrow('columns.A.to')
  })

  it('keeps every cell somewhere, and importing again adds nothing', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('是', 'gold', '0912345678', 'a@b.cc', 'en', '2026-01-01'),
    )
    const column = fc.constantFrom(...Object.keys(mapping.columns), '編號', 'Other', '__proto__')
    const row = fc.array(fc.tuple(column, cell)).map((cells) => {
      const made: Record<string, JsonValue> = {}
      for (const [key, value] of cells)
        Object.defineProperty(made, key, { value, enumerable: true, configurable: true })
      return made
    })
    return fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 4 }), async (rows) => {
        const { results } = await run(rows)
        const last = new Map(results.flatMap(({ profile: each }) => (each ? [[each.customer.id, each] as const] : [])))
        for (const { row: number, profile: each } of results) {
          if (each === null) continue
          expect(profileSchema.safeParse(each).error).toBeUndefined()
          const kept = JSON.stringify(each)
          for (const [key, value] of Object.entries(rows[number - 1] ?? {})) {
            const text = String(value).trim()
            if (text === '' || key === '備用' || key === '等級' || key === '電子報') continue
            expect(kept).toContain(JSON.stringify(text).slice(1, -1))
          }
        }
        const again = await run(rows, { existing: last.values() })
        expect(again.results.every(({ outcome }) => outcome === 'merged' || outcome === 'failed')).toBe(true)
        for (const { profile: each } of again.results) {
          if (each === null) continue
          expect(each).toEqual(last.get(each.customer.id))
        }
      }),
    )
  })
})

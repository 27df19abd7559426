import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { attune, folderWith, jsonLines, parsed } from './run-program.ts'

const mapping = JSON.stringify({
  source: { system: 'crm' },
  id: '編號',
  defaultCountry: 'TW',
  columns: {
    姓名: { to: 'name', part: 'display' },
    手機: { to: 'identity', kind: 'phone', assurance: 'channel' },
    過敏: { to: 'fact', predicate: 'allergy', kind: 'need' },
    等級: { to: 'customField', key: 'tier' },
  },
})
const fields = JSON.stringify([
  {
    key: 'tier',
    label: 'Tier',
    description: null,
    on: 'customer',
    type: 'choice',
    choices: ['gold', 'silver'],
    required: false,
    sensitivity: 'personal',
  },
])
const csv = '\ufeff編號,姓名,手機,過敏,等級\r\nA1,王小美,0912-345-678,"花生,\n蝦",gold\r\nA2,李大同,ask,,silver\r\n'

const files = (table: Record<string, string>) => folderWith({ 'map.json': mapping, 'fields.json': fields, ...table })
const at = (folder: string, ...names: string[]) => names.map((name) => path.join(folder, name))

describe('attune import', () => {
  it('prints a profile for each customer of a CSV file, and warns of what it could not use', async () => {
    const [table, map] = at(await files({ 'crm.csv': csv }), 'crm.csv', 'map.json') as [string, string]
    const ran = await attune(['import', table, '--mapping', map])
    expect(ran.code).toBe(0)
    expect(parsed(ran.stdout)).toMatchObject([
      {
        schema: 'attune/profile@1',
        customer: {
          names: { display: '王小美' },
          identities: [{ normalized: '+886912345678' }],
          customFields: { tier: 'gold' },
        },
        facts: [{ predicate: 'allergy', value: '花生,\n蝦', status: 'proposed' }],
      },
      { customer: { names: { display: '李大同' }, identities: [], customFields: { 手機: 'ask' } } },
    ])
    expect(ran.stderr).toBe(
      'warning: column "手機", row 4: cannot be used as phone (not-a-number); kept as a custom field\n' +
        '2 rows imported: 2 customers\n',
    )
  })

  it('reads JSON Lines and semicolons alike', async () => {
    const folder = await files({ 'crm.csv': '姓名;等級\n王;gold;extra\n' })
    const [table, map] = at(folder, 'crm.csv', 'map.json') as [string, string]
    const semicolons = await attune(['import', table, '--mapping', map])
    expect(parsed(semicolons.stdout)[0].customer.customFields).toEqual({ tier: 'gold', 'column 3': 'extra' })
    const stdin = jsonLines({ 姓名: '王', 等級: 'gold' })
    const lines = await attune(['import', '-', '--mapping', map], { stdin })
    expect(parsed(lines.stdout)[0].customer.customFields).toEqual({ tier: 'gold' })
  })

  it('names a bad row without repeating it, and with --keep-going counts it', async () => {
    const folder = await files({ 'crm.csv': '姓名,等級\n王,secret\n李,gold\n' })
    const [table, map, registry, out] = at(folder, 'crm.csv', 'map.json', 'fields.json', 'out.jsonl') as string[]
    const argv = ['import', table, '--mapping', map, '--fields', registry, '--out', out] as string[]
    const stopped = await attune(argv)
    expect(stopped).toMatchObject({ code: 2, stdout: '' })
    expect(stopped.stderr).toContain('row 2, column "等級": expected one of "gold", "silver"')
    expect(stopped.stderr).not.toContain('secret')
    expect(existsSync(out as string)).toBe(false)
    const gone = await attune([...argv, '--keep-going'])
    expect(gone.code).toBe(0)
    expect(gone.stderr).toContain('1 row skipped, 1 row imported')
    expect(parsed(readFileSync(out as string, 'utf8'))).toHaveLength(1)
  })

  it('adds to what is there, in a file or in a folder, and writes nothing in a dry run', async () => {
    const folder = await files({ 'crm.csv': csv, 'more.csv': '編號,姓名,Tea\nA1,王小美,oolong\nA3,陳,\n' })
    const [table, more, map] = at(folder, 'crm.csv', 'more.csv', 'map.json') as [string, string, string]
    for (const out of at(folder, 'out.jsonl', 'out') as [string, string]) {
      const dry = await attune(['import', table, '--mapping', map, '--out', out, '--dry-run'])
      expect(dry.stderr).toContain('2 rows would be imported: 2 customers')
      expect(existsSync(out)).toBe(false)
      await attune(['import', table, '--mapping', map, '--out', out])
      await attune(['import', more, '--mapping', map, '--out', out])
      const texts = out.endsWith('l')
        ? readFileSync(out, 'utf8').trim().split('\n')
        : readdirSync(out).map((name) => readFileSync(path.join(out, name), 'utf8'))
      const profiles = texts.map((text) => JSON.parse(text))
      expect(profiles).toHaveLength(3)
      const first = profiles.find(({ customer }) => customer.names.display === '王小美')
      expect(first.customer.customFields).toMatchObject({ tier: 'gold', Tea: 'oolong' })
      expect(first.facts).toHaveLength(1)
    }
  })

  it('suggests a mapping that can be used as it is', async () => {
    const folder = await files({ 'crm.csv': csv })
    const [table] = at(folder, 'crm.csv') as [string]
    const { stdout, code } = await attune(['import', table, '--suggest', '--country', 'TW'])
    expect(code).toBe(0)
    const map = path.join(await folderWith({ 'map.json': stdout }), 'map.json')
    const ran = await attune(['import', table, '--mapping', map])
    expect(parsed(ran.stdout)[0].customer.identities).toMatchObject([
      { kind: 'account', normalized: 'A1', assurance: 'claimed' },
      { kind: 'phone', normalized: '+886912345678', assurance: 'claimed' },
    ])
  })

  it.each([
    [['import', '-'], '--mapping is missing'],
    [['import', '-', '--mapping', 'nowhere.json'], 'nowhere.json: no such file'],
    [['import', 'nowhere.csv', '--suggest'], 'nowhere.csv: no such file'],
  ])('says what is missing in %j', async (argv, message) => {
    const ran = await attune(argv)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(message)
  })

  it('tells an open quotation mark from a row, and names no words of the table', async () => {
    const folder = await files({ 'crm.csv': '姓名,等級\n王,gold\n"secret' })
    const [table, map] = at(folder, 'crm.csv', 'map.json') as [string, string]
    const ran = await attune(['import', table, '--mapping', map])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('row 3: not valid CSV from here on')
    expect(ran.stderr).not.toContain('secret')
  })
})

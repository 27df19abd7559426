import { describe, expect, it } from 'vitest'
import { parseMapping } from '../../src/fields/mapping.ts'
import { suggestMapping } from '../../src/fields/suggest-mapping.ts'

const to = (columns: string[], rows: Record<string, string>[] = []) =>
  Object.values(suggestMapping(columns, rows).mapping.columns).map((target) =>
    target.to === 'identity'
      ? target.kind
      : target.to === 'name'
        ? target.part
        : target.to === 'fact'
          ? target.predicate
          : target.to,
  )

describe('a first mapping', () => {
  it.each([
    [
      ['Full name', 'E-mail', 'Mobile_Number', 'Date of birth', 'Shoe colour'],
      ['display', 'email', 'phone', 'birthday', 'customField'],
    ],
    [
      ['姓名', '手机号', '电子邮箱', '生日', '备注'],
      ['display', 'phone', 'email', 'birthday', 'customField'],
    ],
    [
      ['客戶姓名', '聯絡電話', '電子信箱', '職業', '過敏原'],
      ['display', 'phone', 'email', 'job_title', 'allergy'],
    ],
    [
      ['First Name', 'Surname', 'Time zone', 'Newsletter'],
      ['given', 'family', 'timeZone', 'consent'],
    ],
  ])('knows the heads %j', (columns, targets) => expect(to(columns)).toEqual(targets))

  it('knows addresses and international numbers by their look, and takes no plain number for one', () => {
    const rows = [
      { A: 'anna@example.com', B: '+44 20 7946 0958', C: '20794609' },
      { A: 'ben@example.com', B: '+886 912 345 678', C: '91234567' },
    ]
    expect(to(['A', 'B', 'C'], rows)).toEqual(['email', 'phone', 'customField'])
    expect(suggestMapping(['A', 'C'], rows).recognisedBy).toEqual({ A: 'values', C: 'unknown' })
  })

  it('is a mapping that can be read, and that merges nobody by itself', () => {
    const { mapping } = suggestMapping(['會員編號', 'Name', '名字', '信箱'], [], {
      system: 'crm',
      defaultCountry: 'TW',
    })
    expect(parseMapping(mapping)).toEqual(mapping)
    expect(mapping).toMatchObject({ id: '會員編號', source: { system: 'crm' }, defaultCountry: 'TW' })
    expect(mapping.columns.名字).toEqual({ to: 'customField', key: '名字' })
    expect(JSON.stringify(mapping)).not.toContain('assurance')
  })
})

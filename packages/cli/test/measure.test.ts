import { measureNames } from '@attune/language'
import { describe, expect, it } from 'vitest'
import { attune, jsonLines, parsed } from './run-program.ts'

describe('attune measure', () => {
  it('prints the measures of each row, in order', async () => {
    const stdin = jsonLines(
      { id: 'a', text: 'I am so worried', role: 'customer', label: 'ignored' },
      { id: 'b', text: '真的很抱歉', role: 'agent', language: 'zh-CN', context: ['customer: 你好'] },
      { id: 'c', text: '' },
      { id: 'd', text: 'hi', role: null, language: null, context: null },
    )
    const ran = await attune(['measure', '-'], { stdin })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const rows = parsed(ran.stdout)
    expect(rows.map((row) => [row.id, row.language])).toEqual([
      ['a', 'en'],
      ['b', 'zh-Hans'],
      ['c', 'unknown'],
      ['d', 'en'],
    ])
    expect(Object.keys(rows[0].measures)).toEqual([...measureNames])
    expect(Object.values(rows[2].measures).every((value) => value === null)).toBe(true)
  })

  it.each([
    [{ text: 'x' }, 'id: expected a string, found nothing'],
    [{ id: 7, text: 'x' }, 'id: expected a string, found a number; put it in quotes'],
    [{ id: '1', text: null }, 'text: expected a string, found null'],
    [{ id: '1' }, 'text: expected a string, found nothing'],
    [
      { id: '1', text: 'x', role: 'agnet' },
      'role: expected one of "customer", "agent", found a string of 5 characters; did you mean "agent"?',
    ],
    ['[1]', 'expected an object, found a list of 1 item'],
    ['secret', 'not valid JSON; expected {"id": …, "text": …} on one line'],
  ])('refuses %j', async (row, message) => {
    const ran = await attune(['measure', '-'], { stdin: jsonLines({ id: '0', text: 'fine' }, row) })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toBe(`error: stdin, row 2: ${message}\n`)
  })

  it('with --keep-going counts what it skipped', async () => {
    const stdin = jsonLines({ id: '1', text: 'a' }, { id: 2, text: 'b' }, { id: '3', text: 'c' })
    const ran = await attune(['measure', '-', '--keep-going'], { stdin })
    expect(ran.code).toBe(0)
    expect(parsed(ran.stdout).map((row) => row.id)).toEqual(['1', '3'])
    expect(ran.stderr).toBe(
      'skipped: stdin, row 2: id: expected a string, found a number; put it in quotes\n1 row skipped, 2 rows measured\n',
    )
  })
})

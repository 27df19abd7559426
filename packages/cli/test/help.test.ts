import { jsonSchemaNames } from '@attune/core/json-schema'
import { memoryJsonSchemaNames } from '@attune/memory/json-schema'
import { rules } from '@attune/scoring'
import { scoringJsonSchemaNames } from '@attune/scoring/json-schema'
import { describe, expect, it } from 'vitest'
import { attune } from './run-program.ts'

describe('help', () => {
  it.each([
    ['score'],
    ['explain'],
    ['report'],
    ['measure'],
    ['redact'],
    ['import'],
    ['schema'],
    ['rules'],
    ['calibrate'],
    ['compare'],
    ['queue'],
    ['follow-up'],
    ['check'],
    ['live'],
    ['remember'],
    ['brief'],
    ['recall'],
    ['why'],
    ['forget'],
    ['consent'],
    ['erase'],
    ['correct'],
    ['export'],
    ['sync'],
    ['work'],
    ['serve'],
    ['jobs'],
    ['status'],
    ['store'],
  ])('of %s teaches by examples, in 80 columns', async (command) => {
    const ran = await attune([command, '--help'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('Examples:\n')
    for (const line of ran.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('says what the exit codes mean and what "-" is', async () => {
    for (const argv of [['--help'], ['score', '--help'], ['measure', '--help'], ['redact', '--help']]) {
      const { stdout } = await attune(argv)
      expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 .*\n {2}3 /)
      expect(stdout).toContain('standard input')
    }
  })

  it('tells the version', async () => {
    expect((await attune(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('attune schema', () => {
  it('lists the names, also as JSON', async () => {
    const names = [...jsonSchemaNames, ...memoryJsonSchemaNames, ...scoringJsonSchemaNames, 'scorecard'].sort()
    expect((await attune(['schema'])).stdout).toBe(`${names.join('\n')}\n`)
    expect(JSON.parse((await attune(['schema', '--json'])).stdout)).toEqual(names)
  })

  it('prints a schema', async () => {
    expect(JSON.parse((await attune(['schema', 'report'])).stdout)).toMatchObject({ title: 'report', type: 'object' })
    const printed = JSON.parse((await attune(['schema', 'comparison'])).stdout)
    expect(printed).toMatchObject({ title: 'comparison', type: 'object' })
  })
})

describe('attune rules', () => {
  it('lists every rule with its dimension, also as JSON', async () => {
    const { stdout } = await attune(['rules'])
    expect(stdout.trimEnd().split('\n')).toHaveLength(rules.length)
    const list = JSON.parse((await attune(['rules', '--json', '--locale', 'zh'])).stdout)
    expect(list.map((rule: { id: string }) => rule.id)).toEqual(rules.map((rule) => rule.meta.id))
    expect(list[0].title).toBe(rules[0]?.meta.title['zh-Hans'])
  })
})

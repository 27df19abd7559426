import type { CustomField, CustomFieldType } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { createFieldRegistry } from '../../src/fields/field-registry.ts'
import { readValue } from '../../src/fields/read-value.ts'

function field(key: string, change: Partial<CustomField> = {}): CustomField {
  return {
    key,
    label: key,
    description: null,
    on: 'customer',
    type: 'text',
    choices: [],
    required: false,
    sensitivity: 'personal',
    ...change,
  }
}

describe('a registry of custom fields', () => {
  const registry = createFieldRegistry([
    field('tier', { type: 'choice', choices: ['gold', 'silver'] }),
    field('since', { type: 'date', required: true }),
    field('order', { on: 'conversation' }),
  ])

  it('finds nothing wrong with what fits', () => {
    expect(registry.problems('customer', { tier: 'gold', since: '2026-05-03' })).toEqual([])
    expect(() => registry.check('conversation', { order: 'A1' })).not.toThrow()
  })

  it('tells what is unknown, of the wrong type or missing, with what was meant and without the value', () => {
    const problems = registry.problems('customer', { teir: 'gold', tier: 'golden secret', order: 'A1' })
    expect(problems.map(({ key, code }) => [key, code])).toEqual([
      ['teir', 'unknown'],
      ['tier', 'wrong_type'],
      ['order', 'unknown'],
      ['since', 'missing'],
    ])
    expect(problems[0]?.message).toContain('did you mean "tier"?')
    expect(problems[1]?.message).toBe(
      'customFields.tier: expected one of "gold", "silver", found a string of 13 characters',
    )
    expect(() => registry.check('customer', { tier: 'gld' }, { file: 'a.csv', row: 3 })).toThrow(
      'a.csv, row 3, customFields.tier: expected one of "gold", "silver", found a string of 3 characters; did you mean "gold"?',
    )
  })

  it.each([
    [[field('a'), field('a')], 'given twice'],
    [[field('a', { type: 'choice' })], 'at least one choice'],
    [[{ ...field('a'), requierd: true }], 'did you mean "required"?'],
  ])('refuses definitions that cannot hold', (fields, message) => {
    expect(() => createFieldRegistry(fields as CustomField[])).toThrow(message)
  })
})

describe('reading a cell', () => {
  it.each<[CustomFieldType, string, unknown]>([
    ['number', '12.5', 12.5],
    ['number', '1,234.5', 1234.5],
    ['boolean', '是', true],
    ['boolean', 'No', false],
    ['date', '2026年5月3日', '2026-05-03'],
    ['date', '2026/5/3', '2026-05-03'],
    ['instant', '2026-05-03T17:30:00+08:00', '2026-05-03T09:30:00.000Z'],
    ['choice', 'Gold', 'gold'],
    ['choices', 'gold、silver', ['gold', 'silver']],
    ['text', ' hello ', 'hello'],
  ])('as %s: %s', (type, cell, value) => {
    expect(readValue(cell, { type, choices: ['gold', 'silver'] })).toEqual({ value, problem: null })
  })

  it.each<[CustomFieldType, string]>([
    ['number', '1,23'],
    ['number', 'twelve'],
    ['date', '03/05/2026'],
    ['date', '2026-02-30'],
    ['boolean', 'maybe'],
    ['choices', 'gold;bronze'],
    ['instant', 'tomorrow'],
  ])('does not guess, as %s: %s', (type, cell) => {
    const { value, problem } = readValue(cell, { type, choices: ['gold', 'silver'] })
    expect(value).toBeNull()
    expect(problem).toMatch(/^expected /)
    expect(problem).not.toContain(cell)
  })
})

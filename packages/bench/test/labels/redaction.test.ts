import { describe, expect, it } from 'vitest'
import { measureRedaction } from '../../src/labels/redaction.ts'
import { redactionTable } from '../../src/labels/redaction-table.ts'

describe('measureRedaction', () => {
  const rows = [
    { id: '1', text: 'Call 555 0100', labels: { spans: [{ kind: 'PHONE', value: '555 0100' }] } },
    { id: '2', text: 'I am Ada', labels: { spans: [{ kind: 'PERSON', value: 'Ada' }] } },
    { id: '3', text: 'It took 555 days', labels: { spans: [] } },
  ]

  it('counts what is gone, and what was altered without need', () => {
    expect(measureRedaction('invented', rows, (text) => text.replaceAll('555', '…'))).toEqual([
      { set: 'invented', kind: 'PHONE', n: 1, value: 1 },
      { set: 'invented', kind: 'PERSON', n: 1, value: 0 },
      { set: 'invented', kind: 'clean rows altered', n: 1, value: 1 },
    ])
  })

  it('says so where there is nothing to measure', () => {
    expect(redactionTable(undefined)).toBe('Redaction: skipped, @attune/language exports no `redact`.')
  })
})

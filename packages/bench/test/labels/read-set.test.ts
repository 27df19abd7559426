import { describe, expect, it } from 'vitest'
import { readSet } from '../../src/labels/read-set.ts'

describe('readSet', () => {
  it('measures every row, and lets the other libraries run on the same rows', () => {
    const { measures, peers } = readSet([{ id: '1', text: 'The kettle leaks?', language: 'en', labels: {} }])
    expect(measures).toHaveLength(1)
    expect(Object.keys(peers)).toEqual(['VADER', 'AFINN', 'wink', '“?”', 'length'])
    expect(peers['“?”']).toEqual([1])
  })

  it('spares Chinese rows the libraries that read English', () => {
    const { peers } = readSet([{ id: '1', text: '水壶漏水吗？', language: 'zh-Hans', labels: {} }])
    expect(Object.keys(peers)).toEqual(['“?”', 'length'])
    expect(peers['“?”']).toEqual([1])
  })
})

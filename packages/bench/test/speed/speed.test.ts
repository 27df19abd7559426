import { describe, expect, it } from 'vitest'
import { contestants, reference } from '../../src/speed/contestants.ts'
import { measureGrowth } from '../../src/speed/growth.ts'
import { hostileTexts, ofLength } from '../../src/speed/hostile-texts.ts'
import { race } from '../../src/speed/race.ts'
import { raceTable } from '../../src/speed/tables.ts'

describe('race', () => {
  it('lets every contestant read every message, and compares with ourselves', async () => {
    const results = await race(['The kettle leaks.', 'Thank you!'], contestants.en, { rounds: 1, time: 1 })
    expect(results.map(({ name }) => name)).toEqual(contestants.en.map(({ name }) => name))
    expect(results.find(({ name }) => name === reference)?.ratio).toBe(1)
    expect(results.every(({ messagesPerSecond }) => messagesPerSecond > 0)).toBe(true)
    expect(raceTable(results)).toContain('| JSON.parse')
  })
})

describe('measureGrowth', () => {
  it('times one text at five lengths', async () => {
    const { nanoseconds, factor } = await measureGrowth('letters', 'a', 1)
    expect(nanoseconds).toHaveLength(5)
    expect(factor).toBeGreaterThan(0)
  })
})

describe('hostile texts', () => {
  it('are cut to the length asked for', () => {
    for (const piece of Object.values(hostileTexts)) expect(ofLength(piece, 101)).toHaveLength(101)
  })
})

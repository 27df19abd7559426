import { describe, expect, it } from 'vitest'
import { precisionOf, recallOf, runCases } from './cases.ts'

describe.each([
  'cases.txt',
  'cold-cases.txt',
  'cold-cases-2.txt',
  'cold-cases-3.txt',
  'cold-cases-4.txt',
  'cold-cases-5.txt',
  'cold-cases-6.txt',
  'cold-cases-7.txt',
  'cold-cases-8.txt',
  'cold-cases-9.txt',
  'cold-cases-10.txt',
  'cold-cases-11.txt',
  'cold-cases-12.txt',
  'cold-cases-13.txt',
  'cold-cases-14.txt',
  'cold-cases-15.txt',
  'cold-cases-16.txt',
  'cold-cases-17.txt',
  'cold-english-1.txt',
  'cold-english-2.txt',
  'cold-english-3.txt',
  'cold-english-4.txt',
  'cold-english-5.txt',
  'cold-english-6.txt',
  'cold-english-7.txt',
  'cases-zh.txt',
  'cold-cases-zh.txt',
  'cold-cases-zh-2.txt',
])('%s', (file) => {
  const outcome = runCases(file)

  it('hears few things nobody said', () => {
    expect(precisionOf(outcome), outcome.wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('misses little', () => {
    expect(recallOf(outcome), outcome.missed.join('\n')).toBeGreaterThanOrEqual(0.85)
  })
})

it('hears nothing where nothing lasting is told', () => {
  expect(runCases('negatives.txt').wrong).toEqual([])
})

it('has enough cases to tell', () => {
  expect(runCases('cases.txt').cases + runCases('cold-cases.txt').cases).toBeGreaterThanOrEqual(150)
})

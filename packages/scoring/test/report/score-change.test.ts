import { expect, test } from 'vitest'
import { scoreChange } from '../../src/report/score-change.ts'

test.each([
  [0.78, 0.84, '0.78 → 0.84'],
  [0.3437, 0.3449, '0.344 → 0.345'],
  [0.34391, 0.34412, '≈ 0.344'],
  [null, 0.9, '– → 0.90'],
  [null, null, null],
])('%s and %s are told apart as far as they differ', (scoreBefore, scoreAfter, told) => {
  expect(scoreChange({ scoreBefore, scoreAfter })).toBe(told)
})

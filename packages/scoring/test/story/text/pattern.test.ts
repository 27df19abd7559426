import { expect, it } from 'vitest'
import { pattern } from '../../../src/story/text/pattern.ts'

it('leaves out line breaks and indentation, and nothing else', () => {
  const written = pattern('giu')`
    \bgood (?:morning|
      evening)\b|
    早[上晨]
  `
  expect(written).toEqual(/\bgood (?:morning|evening)\b|早[上晨]/giu)
})

it('refuses what is no regular expression', () => {
  expect(() => pattern('u')`(?:open`).toThrow(SyntaxError)
})

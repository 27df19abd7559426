import { describe, expect, it } from 'vitest'
import { repeatsWords } from '../../../src/story/text/repeats-words.ts'
import type { Utterance } from '../../../src/story/utterance.ts'

const said = (text: string) => ({ text }) as Utterance

describe('words of the customer come back', () => {
  it.each([
    ['The blue kettle leaks.', 'About your kettle: a new one is on its way.', true],
    ['蓝色水壶漏水', '水壶漏水这件事我看到了', true],
    ['今天还没收到快递', '您好，今天由我为您服务', false],
    ['Please help, I still have a question.', 'Hello, please tell me your question.', false],
    ['I wait 10 days', 'I need 10 minutes', false],
  ])('%s → %s: %s', (customer, agent, expected) => {
    expect(repeatsWords(said(agent), [said(customer)])).toBe(expected)
  })
})

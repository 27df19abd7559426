import { expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'

const isBlamed = (text: string) =>
  scoreConversation({
    messages: [
      { role: 'customer', text: '尺码不对。' },
      { role: 'agent', text },
    ],
  }).findings.some(({ ruleId, outcome }) => ruleId === 'no-blame' && outcome === 'fault')

it('hears forms in Chinese, and none in Japanese, whose characters it shares', () => {
  expect(isBlamed('是您自己没看清楚。')).toBe(true)
  expect(isBlamed('お客様のほうで「是您自己没看清楚」とのことでしたので、ご確認をお願いいたします。')).toBe(false)
})

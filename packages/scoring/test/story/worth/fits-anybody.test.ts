import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../../src/index.ts'

const outcome = (rule: string, customer: string, ...agent: readonly string[]) =>
  scoreConversation({
    messages: [{ role: 'customer', text: customer }, ...agent.map((text) => ({ role: 'agent' as const, text }))],
  }).findings.find(({ ruleId }) => ruleId === rule)?.outcome

const told = 'I am worried: the lift to the fourth floor is out until the 17th and I have dialysis on Mondays.'
const phrases = 'I can see how worried you must be. That is a stressful place to be in.'

describe('phrases that would fit anybody', () => {
  it('acknowledge nobody who told a case of their own', () => {
    expect(outcome('acknowledge-feeling', told, phrases)).toBe('partly')
    expect(outcome('bring-an-answer', told, phrases)).not.toBe('met')
  })
  it('count once the turn comes to the matter', () => {
    const matter = "I've booked the stair chair for 7 on both Mondays."
    expect(outcome('acknowledge-feeling', told, phrases, matter)).toBe('met')
    expect(outcome('acknowledge-feeling', told, `${phrases} ${matter}`)).toBe('met')
  })
  it('are enough for who told a feeling and nothing else', () => {
    expect(outcome('acknowledge-feeling', 'I am so worried.', phrases)).toBe('met')
  })
  it('leave a deed beside them, or in their words, a deed', () => {
    const angry = 'Billed twice for booking B-118, and I am really angry about it.'
    expect(outcome('bring-an-answer', angry, 'I am sorry. I have refunded the second payment.')).toBe('met')
    expect(
      outcome('bring-an-answer', 'My pass never came and I board at noon.', 'I am sending your pass again now.'),
    ).toBe('met')
  })
  it.each([
    ['我很担心：电梯停到17号，我住四楼，周一要透析。', '您的担心我们完全理解，我们会用心对待每一位业主，请相信我们。'],
    ['我很擔心：電梯停到17號，我住四樓，週一要洗腎。', '您的擔心我們完全理解，我們會用心對待每一位住戶，請相信我們。'],
  ])('%s', (customer, agent) => {
    expect(outcome('acknowledge-feeling', customer, agent)).toBe('partly')
    expect(outcome('bring-an-answer', customer, agent)).not.toBe('met')
  })
})

describe('a question that ends in a small word', () => {
  it('is no nod', () => {
    expect(outcome('bring-an-answer', '包裹下午能到吗，孩子的生日蛋糕没了', '感谢您的咨询，祝您生活愉快！')).toBe(
      'missed',
    )
    expect(outcome('bring-an-answer', '没了', '好的。')).toBeUndefined()
  })
})

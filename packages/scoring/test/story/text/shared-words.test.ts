import { describe, expect, it } from 'vitest'
import { contentWords, countWords } from '../../../src/story/text/content-words.ts'
import { sharedWords } from '../../../src/story/text/shared-words.ts'

const keys = (text: string) => contentWords(text).map((word) => word.key)

describe('words that carry matter', () => {
  it('leaves out what every message says', () => {
    expect(keys('Please tell me about the order, I would like help with this issue')).toEqual([])
    expect(keys('请问我的订单怎么还没有处理呢')).toEqual([])
  })
  it('lets an English word meet its other forms', () => {
    expect(keys('charged charges charging charge')).toEqual(['charg', 'charg', 'charg', 'charg'])
  })
  it('knows a contraction from an owner', () => {
    expect(keys("they wouldn't")).toEqual([])
    expect(keys("the kettle's handle")).toEqual(['kettl', 'handl'])
  })
  it('counts overlapping pairs once', () => {
    expect(keys('蓝牙耳机')).toEqual(['蓝牙', '牙耳', '耳机'])
    expect(countWords(contentWords('蓝牙耳机'))).toBe(2)
  })
  it('looks at a bounded part of a very long text', () => {
    expect(contentWords('耳机'.repeat(100_000)).length).toBeLessThan(4001)
  })
})

describe('what a reply takes up', () => {
  it('quotes the passage in the reply', () => {
    const reply = 'I am sorry the blue kettle leaks.'
    const shared = sharedWords('My blue kettle leaks at the handle', reply)
    expect(shared?.count).toBe(3)
    expect(reply.slice(...(shared?.span ?? [0, 0]))).toBe('blue kettle leaks')
  })
  it('sees Chinese words without spaces', () => {
    expect(sharedWords('蓝色水壶一直漏水', '水壶漏水，我给您换')?.count).toBe(2)
    expect(sharedWords('藍色水壺一直漏水', '請耐心等候')).toBeNull()
  })
  it('does not count one word many times', () => {
    expect(sharedWords('the kettle leaks', 'kettle kettle kettle')?.count).toBe(1)
  })
})

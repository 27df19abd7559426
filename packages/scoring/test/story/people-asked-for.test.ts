import { describe, expect, it } from 'vitest'
import { scoreConversation } from '../../src/index.ts'

const outcomes = (asked: string, told: string, ruleId: string) =>
  scoreConversation(`customer: ${asked}\nagent: ${told}`)
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({ outcome }) => outcome)

describe('a person asked for', () => {
  it.each([
    ['Get me someone senior, please.', 'Our head nurse will ring you at four.'],
    ['别再用机器人回我了，换个懂行的人来', '我是门店的老郭，不是机器人，您接着说。'],
    ['可以叫人來嗎', '我叫子軒，現在過去找您。'],
  ])('%s is given', (asked, told) => {
    expect(outcomes(asked, told, 'grant-a-human')).toEqual(['met'])
  })

  it.each([
    ['Get me someone senior, please.', 'The manager does not talk to customers and would only say the same thing.'],
    ['叫你们店长来', '店长不接电话，跟我说就行。'],
    ['叫你們店長來', '店長不接電話，跟我說就好。'],
  ])('%s is kept back', (asked, told) => {
    expect(outcomes(asked, told, 'grant-a-human')).toEqual(['missed'])
  })
})

describe('a yes', () => {
  it.each(['没法改期，不过周五可以', '沒辦法改期，不過週五可以'])('is the one that a reply begins with: %s', (told) => {
    expect(outcomes('能改到周四吗', told, 'offer-a-way')).toEqual([])
  })

  it.each(['主板能修吗，贵点也行', '主機板能修嗎，貴一點也行'])(
    'at the end of a question is not all of it: %s',
    (asked) => {
      expect(outcomes(asked, '可以修，三天，六百。', 'bring-an-answer')).toEqual(['met'])
    },
  )
})

describe('odds', () => {
  it.each([
    ['Will the scratch polish out?', 'I wish I could say for certain. About seven in ten do.'],
    ['划痕能抛掉吗', '谁敢说一定能抛掉都别信，十个里大概七个可以。'],
    ['刮痕拋得掉嗎', '誰敢說一定拋得掉都別信，十個裡大概七個可以。'],
  ])('told as they are swear nothing: %s', (asked, told) => {
    expect(outcomes(asked, told, 'no-absolute-claims').filter((outcome) => outcome === 'fault')).toEqual([])
  })
})

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

describe('a person refused', () => {
  const refused = [
    ['转人工', '抱歉，无法为您转接人工。'],
    ['转人工', '不能转人工'],
    ['转人工', '转不了'],
    ['我要找真人', '我们不提供人工服务'],
    ['人工', '暂不支持人工服务'],
    ['转人工', '人工客服已下班'],
    ['我要真人客服', '很抱歉，無法轉接真人客服'],
    ['轉人工', '真人客服目前不在線上'],
    ['我要真人', '呢度冇真人客服㗎'],
    ['轉人工', '唔可以幫你轉真人'],
    ['human please', 'Sorry, I cannot transfer you to a human.'],
    ['human please', 'We do not transfer to humans.'],
    ['human please', 'I’m unable to connect you with a person.'],
    ['agent please', 'That’s not possible.'],
    ['human please', 'It isn’t possible for me to transfer you to a person.'],
    ['human please', 'Speaking to a human is not possible.'],
    ['human please', 'Sorry, we only offer automated support here.'],
    ['转人工', '不给转'],
    ['转人工', '本店只有智能客服哦'],
    ['轉人工', '目前僅提供智慧客服'],
    ['我要真人', '而家冇同事喺度'],
  ] as const
  const by = (role: string, asked: string, told: string) =>
    scoreConversation(`customer: ${asked}\n${role}: ${told}`)
      .duties.filter(({ kind }) => kind === 'grant-a-human')
      .map(({ state, credit }) => ({ state, credit }))

  it.each(refused)('%s – %s grants nobody, whoever says it', (asked, told) => {
    for (const role of ['agent', 'bot']) expect(by(role, asked, told)).toEqual([{ state: 'missed', credit: 0 }])
  })

  it.each([
    ['human please', 'Sorry, I cannot transfer you to a human until nine.'],
    ['转人工', '现在没有人工客服，明早九点才有人。'],
    ['轉人工', '目前沒有真人客服，明天九點才有人。'],
  ])('%s – %s says when somebody will be there', (asked, told) => {
    for (const role of ['agent', 'bot']) expect(by(role, asked, told)).toEqual([{ state: 'partly', credit: 0.5 }])
  })

  it.each([
    ['human please', 'Nobody is here until nine; I will have her ring you then.'],
    ['human please', 'I am a human. I cannot transfer you to anybody else, but I can refund the 12 pounds now.'],
    ['human please', 'You do not need to be transferred: I am Dana, a real person.'],
    ['human please', 'I can’t fix this myself so let me get you a colleague: she will call you within the hour.'],
    ['human please', 'Don’t worry I’ll get you a person now.'],
    ['human please', 'You don’t have to explain it to my colleague again: I am connecting you to her now.'],
    ['转人工', '不用转，我就是真人，您说。'],
    ['转人工', '对不起，让您久等了，我是小李，您说。'],
    ['转人工', '不好意思，这边马上为您转接人工。'],
    ['轉人工', '我這邊轉不了，我讓主管半小時內給您打電話。'],
    ['轉人工', '唔使轉，我係真人，你講。'],
  ])('%s – %s is no refusal', (asked, told) => {
    expect(by('agent', asked, told)).toEqual([{ state: 'met', credit: 1 }])
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

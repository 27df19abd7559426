import { describe, expect, it } from 'vitest'
import { accusations, describeInnocents, type Innocent } from './describe-innocents.ts'
import { judged } from './judged.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'praise, a place and a word said again to somebody content blame nobody',
    rules: ['no-blame', 'no-rudeness'],
    talks: [
      [
        'customer: I put a towel round the pipe, was that wrong?',
        'agent: Not at all, it was the kindest thing you could have done for that floor.',
      ],
      ['customer: which counter?', 'agent: The counter right in front of you, under the clock.'],
      ['customer: where is gate 5?', 'agent: It’s right in front of you when you leave the lift.'],
      ['customer: perfect', 'agent: As I said, the sample goes out on Tuesday, tell me if the green is too dark.'],
      ['customer: what about the first rehearsal', 'agent: You just need to bring a pencil, we have the scores.'],
    ],
  },
  {
    why: 'the contrary of waiting, and what is usual by its name with what to do meanwhile, wave nothing away',
    rules: ['no-dismissal'],
    talks: [
      ['customer: the crown is loose', 'agent: I’d have it seen to rather than just wait for Monday. 4 pm is free.'],
      ['customer: is it normal that it hums?', 'agent: That’s quite normal for the first hour. Ring me if it goes on.'],
      ['客户: 打完针胳膊有点酸，正常吗', '客服: 头两天有点酸是正常的，热敷一下就好。'],
      ['客户: 小狗洗完澡抖了几下', '客服: 刚吹完抖几下是正常的，晚上您留意一下体温。'],
      ['顧客: 補完牙咬東西痠痠的', '客服: 剛補完有點痠是正常的，這兩天先別咬硬的，三天後還痠就再來一趟。'],
    ],
  },
  {
    why: 'advice for their safety and the way a thing is used order nobody',
    rules: ['no-orders'],
    talks: [
      [
        'customer: the front wheel wobbles',
        'agent: That’s the headset most likely. Ride it gently for now. I’m free at 5, are you near?',
      ],
      [
        'customer: it feels odd on the stairs',
        'agent: The near part sits low, so on stairs you need to tilt your head and not just look down.',
      ],
    ],
  },
  {
    why: 'their own measures, and care that anybody would be advised, are not watched',
    rules: ['no-watching'],
    talks: [
      ['客户: 身高170，65公斤，穿哪个码', '客服: 您这个体重穿L合适，腰那里留一点。'],
      ['顧客: 我爸爸72歲，想學游泳', '客服: 您爸爸這個年紀建議先上淺水班，有教練陪。'],
      ['客户: 柜门有点返潮', '客服: 您平时先别靠着外墙放，留十公分，我周二来看。'],
    ],
  },
  {
    why: 'a guarantee by its name is no oath',
    rules: ['no-absolute-claims'],
    talks: [
      ['customer: do I pay for the new hinge?', 'agent: No, it’s covered by the ten year hinge guarantee.'],
      ['customer: what if it pinches?', 'agent: Bring it back within the 60 day guarantee and we’ll swap it.'],
    ],
  },
  {
    why: 'who counts out a menu or tells when the people are there is known to be a machine',
    rules: ['disclose-the-bot'],
    talks: [
      ['customer: hello', 'bot: Hello! Press 1 for tickets, 2 for lost property.'],
      ['客户: 在吗', '机器人: 您好，请回复数字：1.改期 2.退票'],
      ['顧客: 在嗎', '機器人: 您好，真人客服的時間是9點到18點。'],
    ],
  },
  {
    why: 'another day is another event, and minutes are no heads',
    rules: ['right-detail', 'right-number'],
    talks: [
      [
        'customer: Sunday I can’t. Saturday at 10 is ok',
        'agent: Done, Saturday 10 with Tom. The link comes on Friday evening.',
      ],
      ['客户: 周六下午三点可以', '客服: 记下了，三点，周四晚上我再跟您对一遍。'],
      ['顧客: 今晚7點 8個人', '客服: 好的，8位，包廂留到7點20。'],
    ],
  },
  {
    why: 'nothing hung on what was only wondered, and a name for what the child feels is seen',
    rules: ['offer-a-way', 'no-cheer-over-bad-news'],
    talks: [
      [
        'customer: can I come at 3 instead?',
        'agent: Yes, moved to 3.',
        'customer: is it cheaper then?',
        'agent: The price is the same, we can’t lower it.',
        'customer: no worries, only wondering',
      ],
      [
        '顧客: 可以改三點嗎',
        '客服: 可以，改好了。',
        '顧客: 那會便宜一點嗎',
        '客服: 價格一樣，沒辦法少。',
        '顧客: 沒差 問問而已',
      ],
      ['顧客: 隻倉鼠今朝走咗😢', '客服: 哎呀，小朋友好傷心喇。佢幾時唔郁㗎？'],
    ],
  },
]

describeInnocents(innocents)

describe('what hurts is held against whoever says it', () => {
  it.each([
    ['no-blame', 'customer: It dripped all night.', 'agent: You could have turned the tap off.'],
    ['no-blame', 'customer: I can’t find the price.', 'agent: The price is written right in front of you.'],
    ['no-blame', 'customer: why is it still closed?', 'agent: As I said, it is closed.'],
    ['no-dismissal', '客户: 箱子角都破了', '客服: 这很正常，不影响使用。'],
    ['no-dismissal', '客户: 箱子角都破了', '客服: 快递有点磕碰是正常的，您可以放心使用。'],
    ['no-orders', 'customer: I’d like a refund', 'agent: You need to send it back first.'],
    ['no-watching', '客户: 你们有什么裙子', '客服: 看您这身材，建议穿大码哦。'],
    ['no-absolute-claims', 'customer: will it hold?', 'agent: I guarantee it will never break.'],
    ['no-absolute-claims', 'customer: will it hold?', 'agent: That is a cast-iron guarantee.'],
    ['disclose-the-bot', 'customer: hi', 'bot: Hello, I’m Max. What can I do for you?'],
    ['disclose-the-bot', '客户: 在吗', '机器人: 您好，我是人工客服小美，请问有什么可以帮您？'],
    ['right-detail', 'customer: The party cake is for Saturday.', 'agent: Noted, your party cake for Sunday.'],
    ['right-number', '顧客: 今晚7點，8個人', '客服: 好的，今晚7點，6個人，訂好了。'],
    ['offer-a-way', '客户: 这个能退吗', '客服: 不能退。'],
  ])('%s: %s', (rule, ...lines) => {
    expect(accusations(rule, lines)).not.toEqual([])
  })
})

const gifts = (ruleId: string, lines: string) =>
  judged(ruleId, lines).findings.filter(({ outcome }) => outcome === 'gift')

describe('a gift nobody asked for', () => {
  it.each([
    [
      'customer: what do the two rooms cost?\nagent: The front one is £80, the back one £65. You needn’t decide today, I’ll keep both for you until Sunday.',
    ],
    ['客户: 师傅下午来，房东说不用修\n客服: 好的，下午三点的预约不变。房东那边我来跟他说，您安心上班就行。'],
    ['顧客: 那改明年可以嗎\n客服: 可以，訂金保留一年。兩個方案我都先幫您留著，等看完醫生再說就好。'],
  ])('is to speak for them, or to keep both open: %s', (lines) => {
    expect(gifts('anticipate-a-need', lines)).toHaveLength(1)
  })
  it.each([
    [
      'customer: Will I be charged for the second visit?\nagent: No, it’s included. You have two visits left on the plan.',
    ],
    ['customer: can I give her milk?\nagent: Please don’t give her milk, it can upset her stomach. Water is best.'],
    ['客户: 我想退课\n客服: 建议您再坚持一段时间，很多人后来都喜欢上了。'],
    ['客户: 导出一直转圈\n客服: 查到了，是昨晚更新以后，超过两万条的会超时。'],
    ['顧客: 三小時內被刷走怎麼辦\n客服: 完成前用掉的沒辦法退，三小時後如果還有被扣款，由我們負擔。'],
  ])('is no answer, no cause and no talking out of it: %s', (lines) => {
    expect(gifts('anticipate-a-need', lines)).toEqual([])
  })
  it.each([
    [0, '顧客: 這筆可以退嗎\n客服: 沒辦法全退，不過可以幫您折抵一半160元。'],
    [0, '顧客: 票可以換嗎\n客服: 售出後一般不設退換，不過可以轉讓。'],
    [1, '客户: 能修好吗\n客服: 一般能修好，不过进水久的不敢保证。'],
    [1, 'customer: Will it be ready by Friday?\nagent: Probably, but I can’t promise, the part may be late.'],
  ])('is an estimate with its limits, and no share of a bill: %i, %s', (count, lines) => {
    expect(gifts('no-absolute-claims', lines)).toHaveLength(count)
  })
  it('is no 让您久等了 before the answer', () => {
    expect(
      gifts(
        'acknowledge-feeling',
        '客户: 年费被扣了300，当时说免的啊\n客服: 让您久等了。这张卡刷满6笔才免，去年刷了4笔。',
      ),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { accusations, describeInnocents } from './describe-innocents.ts'

describe('what is said of people like the customer is said of the customer', () => {
  it.each([
    [
      'no-blame',
      'customer: My insulin was in the bag you lost.',
      'agent: Medication should always be packed in hand luggage.',
    ],
    [
      'no-blame',
      'customer: There is black mould on my wall.',
      'agent: Damp is usually caused by lifestyle, like drying clothes indoors.',
    ],
    [
      'no-blame',
      'customer: I was told to leave the key in the box.',
      'agent: Checking out in person is the responsibility of the guest.',
    ],
    [
      'no-blame',
      'customer: It went to my old address.',
      'agent: Customers are expected to keep their details up to date.',
    ],
    ['no-blame', '客户: 包裹送到老地址去了。', '客服: 客户有义务及时更新自己的资料。'],
    ['no-blame', '客户: 我家墙上都发霉了。', '客服: 发霉一般是生活习惯造成的，比如在屋里晾衣服。'],
    ['no-blame', '顧客: 藥在你們弄丟的行李裡。', '客服: 藥品應該隨身攜帶。'],
    ['no-blame', '顧客: 更新以後就充不了電。', '客服: 通常是使用者用錯充電線造成的。'],
    ['no-dismissal', 'customer: I have reported it six times.', 'agent: Well, that’s how the system works.'],
    ['no-dismissal', 'customer: Then I go to the ombudsman.', 'agent: You’re free to do so.'],
    [
      'no-dismissal',
      'customer: I enclose the doctor’s letter.',
      'agent: We note your comments. The decision is final.',
    ],
    ['no-dismissal', 'customer: I’m afraid it is something bad', 'agent: No news is good news!'],
    ['no-dismissal', '客户: 我怕是不好的病。', '客服: 别担心，没消息就是好消息！'],
    ['no-dismissal', '客户: 医生的信附上了。', '客服: 您的意见已收悉，我司维持原决定。'],
    ['no-dismissal', '顧客: 那我去消保會申訴。', '客服: 那是您的權利。'],
    [
      'no-selling-to-the-upset',
      'customer: What a joke, the bill is up by 13 pounds',
      'agent: We have some great upgrade offers! Would you be interested in adding a SIM?',
    ],
    [
      'no-failed-advice-again',
      'customer: Clearing the cache didn’t help.',
      'agent: Please try clearing your cache and cookies and log in again.',
    ],
    ['no-failed-advice-again', '客户: 清缓存没用，我试了三次。', '客服: 请您清一下缓存再试试。'],
    ['no-failed-advice-again', '顧客: 清快取沒用，我試了三次。', '客服: 請您清一下快取再試試。'],
    [
      'no-repeat-effort',
      'customer: I’ve told you this four times, it is the previous tenant’s.',
      'agent: What is the account number?',
    ],
    ['no-repeat-effort', 'customer: I have logged six reports about the damp.', 'agent: Please log a new one.'],
    [
      'acknowledge-feeling',
      'customer: This is the worst app I have ever used, it ate my work.',
      'agent: Which browser?',
    ],
    ['acknowledge-feeling', '客户: 这是我用过最差的软件，一上午白干了。', '客服: 您用的什么浏览器？'],
    ['acknowledge-feeling', '顧客: 這是我用過最爛的軟體，一上午白做了。', '客服: 您用什麼瀏覽器？'],
    [
      'acknowledge-feeling',
      'customer: He cried all evening because the present never came.',
      'agent: Hello valued customer! It shows as delivered. Have a fantastic day!',
    ],
    [
      'care-for-the-vulnerable',
      'customer: The power is out and my mum is on oxygen.',
      'agent: Please fill in the form on our website.',
    ],
    [
      'care-for-the-vulnerable',
      'customer: We are being evicted on Friday and have nowhere to go.',
      'agent: Please fill in form H2 on our website.',
    ],
    ['care-for-the-vulnerable', '客户: 我们被房东赶出来了，孩子没地方睡。', '客服: 请在官网填写申请表。'],
  ])('%s: %s', (rule, asked, said) => {
    expect(accusations(rule, [asked, said])).not.toEqual([])
  })

  it.each([
    [
      'no-pressure',
      'customer: It’s too dear. Just cancel it please.',
      'agent: What if I gave you 20% off for six months?',
    ],
    [
      'no-pressure',
      'customer: No. Just cancel.',
      'agent: You’d be losing your points. Are you sure you want to do that?',
    ],
    ['no-pressure', '客户: 直接取消就行。', '客服: 您确定要取消吗？会员取消后积分就没了哦。'],
    ['no-pressure', '顧客: 不用了，直接退訂。', '客服: 捨不得您，送您三個月，繼續用好嗎？'],
    [
      'fitting-apology',
      'customer: I asked to see a woman doctor and was given a man.',
      'agent: Doctors are allocated by availability.',
    ],
    [
      'fitting-apology',
      'customer: My power has been shut off. I paid on Friday. Please turn it back on.',
      'agent: Payments take 5 days to post.',
    ],
  ])('%s: %s', (rule, asked, said) => {
    expect(accusations(rule, [asked, said])).not.toEqual([])
  })

  it('an advice put as a question is advice', () => {
    const lines = [
      'customer: The export button just spins',
      'agent: Have you tried clearing your cache?',
      'customer: Yes, still the same',
      'agent: Please clear your cache and try again.',
    ]
    expect(accusations('no-failed-advice-again', lines)).not.toEqual([])
  })
})

describeInnocents([
  {
    why: 'who asks for the rule is told it, and who is told where to go on is not brushed off',
    rules: ['no-blame', 'no-dismissal', 'no-failed-advice-again'],
    talks: [
      ['customer: How do I take medication on the plane?', 'agent: It should always be packed in hand luggage.'],
      ['customer: Do I need an ID?', 'agent: Guests are required to show one when they arrive.'],
      [
        'customer: Then I go to the ombudsman.',
        'agent: That is your right. You can reach them at 0300 123, and I will send you the file.',
      ],
      ['客户: 药要怎么带上飞机？', '客服: 药品应该随身携带，不要托运。'],
      ['顧客: 那我去消保會申訴。', '客服: 這是您的權利。申訴電話是1950，需要的文件我寄給您。'],
      ['customer: Clearing the cache didn’t help.', 'agent: Thanks for trying. Please open it in a private window.'],
      ['客户: 清缓存没用。', '客服: 那请您换个浏览器打开看看。'],
    ],
  },
  {
    why: 'who is let go, or asks what comes of going, is not held back',
    rules: ['no-pressure'],
    talks: [
      [
        'customer: Just cancel it please.',
        'agent: I’ve cancelled it. You’d be losing your points on the 30th, so spend them before.',
      ],
      ['customer: Should I cancel or pause?', 'agent: If you cancel you’d lose your points; a pause keeps them.'],
      ['客户: 直接取消就行。', '客服: 好的，已经帮您取消，积分月底前还能用。'],
      ['顧客: 直接退訂就好。', '客服: 好的，已經幫您退訂，會員用到月底。'],
    ],
  },
  {
    why: 'what was no failure of ours needs no sorry',
    rules: ['fitting-apology'],
    talks: [
      [
        'customer: I’ve hurt my back and would like to cancel.',
        'agent: Sorry to hear about your back! We can freeze it for free. Which would you like?',
      ],
      [
        'customer: I can’t get voicemail to work, I’m not good with this, I’m 78',
        'agent: We’ll do it together. First tap the green phone.',
      ],
      [
        'customer: I’ve been on to the wrong company I think, somebody rang me.',
        'agent: You did right to ring. I’ve frozen the card.',
      ],
      ['customer: Why is my bill higher, nothing changed', 'agent: The rate went up by 8% on January 1.'],
    ],
  },
  {
    why: 'what was told elsewhere or is over asks for nothing twice and hurries nobody',
    rules: ['no-repeat-effort', 'urgency-answered-first'],
    talks: [
      [
        'customer: Why was it declined? We’ve already given notice on our flat.',
        'agent: It was the income line: 2,100 where 2,400 is needed.',
      ],
      ['customer: It’s not there, and the bins were emptied today!', 'agent: Let me open an investigation for you.'],
    ],
  },
  {
    why: 'which way it goes is the customer’s to say first',
    rules: ['name-the-next-step'],
    talks: [
      [
        'customer: My flight was cancelled.',
        'agent: I’m sorry. There’s a seat at 18:55 or one at 6 a.m. Which would you prefer?',
        'customer: the 18:55',
        'agent: You’re on it, seat 14C. I’ve moved you over.',
      ],
      [
        '客户: 我的航班取消了。',
        '客服: 很抱歉。今晚七点和明早六点都有位子，您要哪一班？',
        '客户: 今晚的',
        '客服: 已经帮您改到今晚七点，座位14C。',
      ],
      [
        '顧客: 我的航班取消了。',
        '客服: 很抱歉。今晚七點和明早六點都有位子，您要哪一班？',
        '顧客: 今晚的',
        '客服: 已經幫您改到今晚七點，座位14C。',
      ],
    ],
  },
  {
    why: 'who asks where to is told where, and who owns what others run passes nothing on',
    rules: ['no-buck-passing'],
    talks: [
      ['customer: Where do I send the form?', 'agent: You’d have to send it to head office, 12 High Street.'],
      [
        'customer: Who brings the cake?',
        'agent: Delivery is run by an outside company, and I’ve told them about the stairs.',
      ],
      ['客户: 表格寄到哪里？', '客服: 您得寄到总公司，地址我发您。'],
    ],
  },
  {
    why: 'amazement at what was done asks nothing',
    rules: ['bring-an-answer', 'resolve-and-confirm'],
    talks: [
      [
        'customer: Is it ready?',
        'agent: I called the insurer and they allowed it, it’s ready at 2.',
        'customer: you called them?? thank you omg',
        'agent: Of course, nobody should run low.',
      ],
      [
        '客户: 药好了吗？',
        '客服: 我给保险公司打过电话，批了，两点可以取。',
        '客户: 您还打了电话？太谢谢了！',
        '客服: 应该的，两点见。',
      ],
    ],
  },
  {
    why: 'who asks after the person has seen them',
    rules: ['acknowledge-feeling', 'care-for-the-vulnerable'],
    talks: [
      ['customer: My nan’s alarm is dead and she’s 91.', 'agent: Is your nan all right? An engineer comes at 3 today.'],
      ['客户: 我奶奶91岁，报警器坏了。', '客服: 老人家现在没事吧？师傅今天三点到。'],
      ['顧客: 我阿嬤91歲，警報器壞了。', '客服: 阿嬤現在還好嗎？師傅今天三點到。'],
    ],
  },
  {
    why: 'the worst that could be, and what is only asked, is no outburst',
    rules: ['acknowledge-feeling'],
    talks: [
      ['customer: What’s the worst that can happen if I wait?', 'agent: A late fee of £5.'],
      ['customer: Is the deposit fair wear only?', 'agent: Yes, normal wear is never charged.'],
      ['客户: 哪里最便宜？', '客服: 西门店，五十九元。'],
    ],
  },
])

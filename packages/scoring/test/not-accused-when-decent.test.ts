import { describeInnocents, type Innocent } from './describe-innocents.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'what we left undone, which paper it is, and whose form is missing blames and watches nobody',
    rules: ['no-blame', 'no-watching', 'no-buck-passing'],
    talks: [
      [
        'customer: nobody said the pool was shut',
        'agent: Quite right, somebody should have rung you before you set out. Both tickets are refunded.',
      ],
      ['customer: cant log in', 'agent: What is the mobile number you signed up with?'],
      ['customer: my bursary is on hold?', 'agent: All yours is in. Only your mum’s signature is missing on page two.'],
      ['customer: how much for the van', 'agent: £60 if you load it and we only do the driving, £140 with two men.'],
      ['客户: 请问登山鞋买多大', '客服: 您平时运动鞋穿几码？登山鞋一般大半码。'],
      ['客户: 包裹在哪', '客服: 问到了，他放到三号门卫去了，您是二号门对吧？我让他送过来。'],
      ['顧客: 請問登山鞋要買多大', '客服: 您平時運動鞋穿幾號？登山鞋通常大半號。'],
    ],
  },
  {
    why: 'advice, where somebody stood in a queue and how they are to hold a thing are not watched',
    rules: ['no-watching'],
    talks: [
      [
        'customer: my neck hurts since I got this pillow',
        'agent: Best to keep it under your neck all night and not your shoulders, and look at the ceiling, not the screen.',
      ],
      ['customer: am I still on the list?', 'agent: You are. You were number 12 last autumn and you’re number 5 now.'],
    ],
  },
  {
    why: 'a kind imperative, a share and a friendly 去 order nobody',
    rules: ['no-orders', 'no-absolute-claims', 'no-pressure'],
    talks: [
      ['customer: the label is done', 'agent: Lovely. Get somebody else to look at it too, two pairs of eyes :)'],
      [
        'customer: the wrong curry came',
        'agent: Sorry! Keep it, give it to a neighbour, and the right one is on its way.',
      ],
      ['customer: what do I get back', 'agent: 60% up to a week before and 100% if we call it off ourselves.'],
      ['客户: 能便宜点吗', '客服: 老客人了，给你去个尾数，收您三百整。'],
      ['客户: 那一箱怎么样了', '客服: 您说的是整包都漏了，还是只漏了一角？'],
      ['客户: 師傅要多收嗎', '客服: 不用的，一分钱不用加，单子上已经算进去了。'],
      ['顧客: 這週六還有位子嗎', '客服: 您好，只剩窗邊兩個，下午會有點曬。'],
    ],
  },
  {
    why: 'a reason to be at ease, a joke shared and thrift advised wave nothing away',
    rules: ['no-dismissal', 'no-rhetorical-questions', 'no-overreaction', 'no-rudeness', 'no-flattery'],
    talks: [
      ['customer: is it the gearbox', 'agent: Good news, it’s the cable, not a big job. An hour or so.'],
      ['customer: first time skating, scared', 'agent: You’ll be fine, I’ll hold your hand for the first lap.'],
      ['customer: no coffee before the blood test?! lol', 'agent: Haha you’ll live, there’s a machine right outside.'],
      ['customer: can we move our slot', 'agent: Should be ok. What were you thinking?'],
      ['customer: I want to stop my box', 'agent: Sorry to hear that! From which week, and may I ask why?'],
      ['customer: did the pup behave', 'agent: He’s a sweetheart. He slept through the whole bath.'],
      [
        'customer: no bars on my phone at the lake',
        'agent: The signal is rubbish down there, use the wifi at the hut.',
      ],
      ['客户: 买大包装划算吗', '客服: 一个人喝的话小的就够，没必要买大包。'],
      ['客户: 明天手术 有点慌', '客服: 慌很正常，今晚照常吃到十点，我明早七点在门口等您。'],
      ['顧客: 明天口試 有點緊張', '客服: 緊張很正常，提早十分鐘到，先到二樓休息室找我。'],
    ],
  },
  {
    why: 'another day, a fringe of hours and a slip that is told are no contradiction, no wrong number and no bare no',
    rules: ['no-contradiction', 'right-number', 'right-detail', 'offer-a-way'],
    talks: [
      [
        'customer: the fitter was to come between 9 and 1',
        'agent: I’m sorry, he is two jobs away. He says between 2 and 2.45.',
      ],
      [
        'customer: my top up to 07700 900417 never came',
        'agent: It went to 07700 900471, the last two got swapped. I have moved it over.',
      ],
      ['customer: one says 5G at the end', 'agent: Take the one without 5G, then press the button on the back.'],
      ['customer: are you open Sunday', 'agent: Sundays we’re closed I’m afraid. Saturday till 5, or Monday from 9.'],
      [
        'customer: can you put two shirts by',
        'agent: I can hold them until Saturday.',
        'customer: do you print names',
        'agent: We do. I need the spelling by Wednesday.',
      ],
    ],
  },
  {
    why: 'a house that calls everybody 亲 and laughs about a choosy cat mocks nobody',
    rules: ['no-cheer-over-bad-news'],
    talks: [
      ['客户: 我们的婚纱照怎么还没好', '客服: 亲，您是哪天拍的呢？我去后期问。'],
      ['客户: 这款猫粮我家猫不吃', '客服: 哈哈有的猫认老口味，您先跟旧粮混着喂。'],
      ['顧客: 這款貓糧我家貓不吃', '客服: 哈哈有的貓很挑，您先跟舊糧混著餵。'],
    ],
  },
]

const more: readonly Innocent[] = [
  {
    why: 'a tease about a promise, a tip and somebody else’s last warning hurt nobody',
    rules: ['no-attributed-motives', 'no-absolute-claims', 'no-pressure', 'no-orders', 'no-rudeness'],
    talks: [
      [
        'customer: ok we’ll be quiet',
        'agent: I’ve heard that before haha. The bar is open till one for the loud ones.',
      ],
      ['customer: what do I pack', 'agent: Bring a head torch, trust me. The path back is pitch dark.'],
      [
        'customer: who sold me this',
        'agent: Our Saturday lad. He’s on his last warning, poor thing. A new one is on its way.',
      ],
      [
        'customer: my ankle is sore',
        'agent: Ice on, ten minutes. If it swells don’t wait for Monday, come straight in.',
      ],
      ['customer: still slow', 'agent: I’ll look today while you wait. Bring the lead too'],
      [
        'customer: charged it three times',
        'agent: Cold garages do that to them, sometimes they wake up again after a full day.',
      ],
      ['customer: when can I try it on', 'agent: Come on the 4th at 2, and I’ll text you the room by noon.'],
      ['customer: they cut me off twice', 'agent: That was us, and you should never have had to ring a third time.'],
      ['顧客: 我想要軟一點的', '客服: 您去年試躺的那張偏硬，可以試三樓那張。'],
      ['顧客: 少咗一對筷子', '客服: 唔好意思，即刻補，下次會睇清楚啲。'],
      ['客户: 又被退回来了', '客服: 上次没提醒您要盖章，是我们漏了。这次我先替您看一遍再交。'],
      ['顧客: 又被退回來了', '客服: 上次沒提醒您要蓋章，是我們漏了。這次我先替您看一遍再交。'],
    ],
  },
]

describeInnocents([...innocents, ...more])

import { describeInnocents, type Innocent } from './describe-innocents.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'what is supposed, left to the customer or said to console is not rude',
    rules: ['no-rudeness', 'no-blame'],
    talks: [
      [
        'customer: I had to ring from the hospital for this parcel.',
        'agent: I can see how many times you rang, and none of it was needed. It is on the van now.',
      ],
      [
        'customer: The plumber never came.',
        'agent: You lost a whole afternoon over it. The visit is free of charge, and he is with you at nine.',
      ],
      ['客户: 不会用这个小程序', '客服: 没关系，如果您根本不想装，打电话也能挂号，号码是 6620。'],
      ['顧客: 卡片上可以寫字嗎？', '客服: 可以，寫您自己想說的話就好，四十個字以內。'],
      ['顧客: 我這個月房租付不出來，很不好意思', '客服: 沒有什麼好丟臉的，我們可以分三次付，您看哪天方便？'],
    ],
  },
]

describeInnocents(innocents)

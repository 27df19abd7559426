import type { Wording } from '../rule.ts'

/** What a session says about whose turn it is. */
export const phrases = {
  answer: {
    en: 'The customer is waiting for you.',
    'zh-Hans': '顾客在等您回复。',
    'zh-Hant': '顧客在等您回覆。',
  },
  'answer-late': {
    en: 'The customer has waited longer than is comfortable. Say at least that you have seen it, and when you will be back.',
    'zh-Hans': '顾客已经等得有点久了。一时答不上来，也先回一句：看到了，什么时候给答复。',
    'zh-Hant': '顧客已經等得有點久了。一時答不上來，也先回一句：看到了，什麼時候會回覆。',
  },
  'writes-on': {
    en: 'The customer is still writing. Let them finish.',
    'zh-Hans': '顾客还在打字，先等他说完。',
    'zh-Hant': '顧客還在打字，先等他說完。',
  },
  'come-back': {
    en: 'You asked for time or promised something: the next word is yours.',
    'zh-Hans': '您让顾客等着，或答应了事情：接下来该您开口。',
    'zh-Hant': '您請顧客等候，或答應了事情：接下來該由您開口。',
  },
  'still-open': {
    en: 'Your last message brought the customer nothing to go on: the question is still open.',
    'zh-Hans': '刚才那条消息没有回答问题，顾客还在等。',
    'zh-Hant': '剛才那則訊息沒有回答問題，顧客還在等。',
  },
  'their-turn': {
    en: 'The next word is the customer’s. Leave room to think.',
    'zh-Hans': '接下来该顾客说话，留点时间让他想一想。',
    'zh-Hant': '接下來該顧客說話，留點時間讓他想一想。',
  },
  'check-in': {
    en: 'The customer has been quiet for a while. One friendly question is welcome: is anything unclear?',
    'zh-Hans': '顾客有一会儿没说话了，可以轻轻问一句：有没有哪里没说清楚？',
    'zh-Hant': '顧客有一會兒沒說話了，可以輕輕問一句：有沒有哪裡沒說清楚？',
  },
  'gone-quiet': {
    en: 'You have asked once. Do not ask again; say goodbye kindly when you have to close.',
    'zh-Hans': '已经问过一次了，别再追问；要结束时，好好道个别就行。',
    'zh-Hant': '已經問過一次了，別再追問；要結束時，好好道別就好。',
  },
  'nothing-yet': {
    en: 'Nobody has said anything yet.',
    'zh-Hans': '还没有人说话。',
    'zh-Hant': '還沒有人說話。',
  },
  closed: {
    en: 'The matter is closed.',
    'zh-Hans': '这件事已经办结。',
    'zh-Hant': '這件事已經結案。',
  },
  'at-rest': {
    en: 'Nothing is owed right now.',
    'zh-Hans': '眼下没有什么欠着顾客的。',
    'zh-Hant': '眼下沒有什麼欠著顧客的。',
  },
} as const satisfies Record<string, Wording>

export type Phrase = keyof typeof phrases

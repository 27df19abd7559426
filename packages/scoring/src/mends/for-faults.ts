import type { Mends } from '../rule.ts'

/** Wordings to try for what should not stand as it is, by rule. What can simply be left out needs none. */
export const mendsForFaults: Readonly<Record<string, Mends>> = {
  'offer-a-way': {
    'bare-no': [
      {
        place: 'last',
        wording: {
          en: 'What I can do for you instead is […].',
          'zh-Hans': '不过我可以帮您[…]，您看行吗？',
          'zh-Hant': '不過我可以幫您[…]，您看這樣好嗎？',
        },
        filled: {
          en: 'What I can do for you instead is put you on the list for the next one.',
          'zh-Hans': '不过我可以帮您登记下一批，您看行吗？',
          'zh-Hant': '不過我可以幫您登記下一批，您看這樣好嗎？',
        },
      },
    ],
  },
  'no-dead-end': {
    'dead-end': [
      {
        place: 'last',
        wording: {
          en: 'What I can still try for you is […].',
          'zh-Hans': '我再帮您问问[…]，看还有没有别的办法。',
          'zh-Hant': '我再幫您問問[…]，看還有沒有其他辦法。',
        },
        filled: {
          en: 'What I can still try for you is to ask the colleagues who handle it.',
          'zh-Hans': '我再帮您问问负责这块的同事，看还有没有别的办法。',
          'zh-Hant': '我再幫您問問負責這塊的同事，看還有沒有其他辦法。',
        },
      },
    ],
  },
  'no-forced-script': {
    unfilled: [],
  },
  'disclose-the-bot': {
    undisclosed: [
      {
        place: 'first',
        wording: {
          en: 'I am an automated assistant.',
          'zh-Hans': '我是智能客服机器人。',
          'zh-Hant': '我是智慧客服機器人。',
        },
      },
    ],
    evaded: [
      {
        place: 'first',
        wording: {
          en: 'I am an automated assistant.',
          'zh-Hans': '我是智能客服机器人。',
          'zh-Hant': '我是智慧客服機器人。',
        },
      },
    ],
  },
  'be-definite': {
    soon: [
      {
        place: 'instead',
        wording: {
          en: 'I will write to you by […] with what I have found out.',
          'zh-Hans': '不管有没有结果，我在[…]之前都会给您回复。',
          'zh-Hant': '不論有沒有結果，我會在[…]前回覆您。',
        },
        filled: {
          en: 'I will write to you by 5 pm today with what I have found out.',
          'zh-Hans': '不管有没有结果，我在今天下午五点之前都会给您回复。',
          'zh-Hant': '不論有沒有結果，我會在今天下午五點前回覆您。',
        },
      },
    ],
  },
  'no-orders': {
    ordered: [
      {
        place: 'instead',
        wording: {
          en: 'Could you please […]? Then I can […].',
          'zh-Hans': '麻烦您[…]，我收到后马上帮您处理。',
          'zh-Hant': '再麻煩您[…]，我收到後馬上幫您處理。',
        },
        filled: {
          en: 'Could you please send me the order number? Then I can look it up.',
          'zh-Hans': '麻烦您发我一下订单号，我收到后马上帮您处理。',
          'zh-Hant': '再麻煩您給我訂單編號，我收到後馬上幫您處理。',
        },
      },
    ],
  },
  'no-absolute-claims': {
    absolute: [
      {
        place: 'instead',
        wording: {
          en: 'As far as I can see, […]. If anything happens again, come straight back to me.',
          'zh-Hans': '就目前的情况看[…]。要是再有问题，您随时找我。',
          'zh-Hant': '以目前的情況來看[…]。如果再有問題，請隨時找我。',
        },
        filled: {
          en: 'As far as I can see, yes, it is fine now. If anything happens again, come straight back to me.',
          'zh-Hans': '就目前的情况看是正常的。要是再有问题，您随时找我。',
          'zh-Hant': '以目前的情況來看是正常的。如果再有問題，請隨時找我。',
        },
      },
    ],
  },
  'no-over-promise': {
    'promised-for-others': [
      {
        place: 'instead',
        wording: {
          en: 'As things stand, it looks like […]. I am keeping an eye on it and will tell you if that changes.',
          'zh-Hans': '按目前的进度看，预计[…]。我会一直盯着，有变化就告诉您。',
          'zh-Hant': '依目前的進度來看，預計[…]。我會持續追蹤，有變動就通知您。',
        },
        filled: {
          en: 'As things stand, it looks like Friday. I am keeping an eye on it and will tell you if that changes.',
          'zh-Hans': '按目前的进度看，预计周五。我会一直盯着，有变化就告诉您。',
          'zh-Hant': '依目前的進度來看，預計週五。我會持續追蹤，有變動就通知您。',
        },
      },
    ],
  },
  'no-buck-passing': {
    'passed-on': [
      {
        place: 'instead',
        wording: {
          en: 'I will pass this on to […] for you and write to you by […].',
          'zh-Hans': '这件事我来帮您联系[…]，[…]之前给您回复。',
          'zh-Hant': '這件事我來幫您聯絡[…]，[…]前回覆您。',
        },
        filled: {
          en: 'I will pass this on to the team in charge for you and write to you by 5 pm today.',
          'zh-Hans': '这件事我来帮您联系负责的同事，今天下午五点之前给您回复。',
          'zh-Hant': '這件事我來幫您聯絡負責的同事，今天下午五點前回覆您。',
        },
      },
    ],
  },
  'no-bounce': {
    'sent-away': [
      {
        place: 'instead',
        wording: {
          en: 'I will take care of it from here and write to you by […].',
          'zh-Hans': '这件事我来帮您跟进，[…]之前给您回复。',
          'zh-Hant': '這件事我來幫您追蹤，[…]前回覆您。',
        },
        filled: {
          en: 'I will take care of it from here and write to you by 5 pm today.',
          'zh-Hans': '这件事我来帮您跟进，今天下午五点之前给您回复。',
          'zh-Hant': '這件事我來幫您追蹤，今天下午五點前回覆您。',
        },
      },
    ],
  },
  'no-blame': {
    blamed: [
      {
        place: 'instead',
        wording: {
          en: 'The […] on the order does not match. What should it be? I will change it.',
          'zh-Hans': '订单上的[…]和实际对不上，我来帮您改过来。',
          'zh-Hant': '訂單上的[…]和實際對不上，我來幫您更正。',
        },
        filled: {
          en: 'The address on the order does not match. What should it be? I will change it.',
          'zh-Hans': '订单上的地址和实际对不上，我来帮您改过来。',
          'zh-Hant': '訂單上的地址和實際對不上，我來幫您更正。',
        },
      },
    ],
  },
  'no-rhetorical-questions': {
    reproached: [
      {
        place: 'instead',
        wording: { en: 'Let me look at it with you.', 'zh-Hans': '我来帮您看一下。', 'zh-Hant': '我來幫您看一下。' },
      },
    ],
  },
  'no-dismissal': {
    dismissed: [
      {
        place: 'instead',
        wording: {
          en: 'That matters, and I would like to put it right.',
          'zh-Hans': '这个问题我很重视，我来帮您处理。',
          'zh-Hant': '這個問題我很重視，我來幫您處理。',
        },
      },
    ],
  },
  'no-pressure': {
    pressed: [
      {
        place: 'instead',
        wording: {
          en: 'Take all the time you need. I am here when you want to ask something.',
          'zh-Hans': '不着急，您慢慢考虑，有想问的随时找我。',
          'zh-Hant': '不急，您慢慢考慮，有想問的隨時找我。',
        },
      },
    ],
  },
  'do-not-close-early': {
    'shown-out': [
      {
        place: 'instead',
        wording: {
          en: 'I am sorry it still does not work. Let me look into it further.',
          'zh-Hans': '问题还没解决，我接着帮您查。',
          'zh-Hant': '問題還沒解決，我繼續幫您查。',
        },
      },
    ],
  },
}

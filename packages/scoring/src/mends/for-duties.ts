import type { Mends } from '../rule.ts'

/** Wordings to try for what is owed and not there, by rule. */
export const mendsForDuties: Readonly<Record<string, Mends>> = {
  'acknowledge-feeling': {
    missed: [
      {
        place: 'first',
        to: ['loss'],
        wording: {
          en: 'I am so sorry for your loss.',
          'zh-Hans': '请您节哀，多保重。',
          'zh-Hant': '請您節哀，多保重。',
        },
      },
      {
        place: 'first',
        to: ['fear'],
        wording: {
          en: 'That must be worrying, and I am here to sort it out with you.',
          'zh-Hans': '遇到这种事谁都会担心，我陪您一起处理。',
          'zh-Hant': '遇到這種事，換作是誰都會擔心，我陪您一起處理。',
        },
      },
      {
        place: 'first',
        to: ['hardship', 'other'],
        wording: {
          en: 'That is upsetting, and I can see why you feel this way.',
          'zh-Hans': '换谁遇上这种事心里都不好受，我特别理解您的心情。',
          'zh-Hant': '遇到這種事，換作是誰心裡都不好受，我完全能理解您的心情。',
        },
      },
    ],
  },
  'fitting-apology': {
    missed: [
      {
        place: 'first',
        to: ['loss'],
        wording: {
          en: 'I am sorry about this, all the more at such a time.',
          'zh-Hans': '这种时候还给您添麻烦，真的很抱歉。',
          'zh-Hant': '這種時候還造成您的困擾，真的很抱歉。',
        },
      },
      {
        place: 'first',
        to: ['hardship', 'fear', 'other'],
        wording: {
          en: 'I am sorry this happened.',
          'zh-Hans': '给您添麻烦了，真的很抱歉。',
          'zh-Hant': '造成您的困擾，真的很抱歉。',
        },
      },
      {
        place: 'first',
        to: ['hardship', 'fear', 'other'],
        wording: {
          en: 'I am sorry, that was our mistake.',
          'zh-Hans': '这件事是我们没做好，真的对不起。',
          'zh-Hant': '這件事是我們沒做好，真的很對不起。',
        },
      },
    ],
  },
  'name-the-next-step': {
    missed: [
      {
        place: 'last',
        wording: {
          en: 'I am checking this now and will write to you by […].',
          'zh-Hans': '我现在就去核实，[…]之前给您回复。',
          'zh-Hant': '我現在就去確認，[…]前回覆您。',
        },
        filled: {
          en: 'I am checking this now and will write to you by 5 pm today.',
          'zh-Hans': '我现在就去核实，今天下午五点之前给您回复。',
          'zh-Hant': '我現在就去確認，今天下午五點前回覆您。',
        },
      },
    ],
  },
  'explain-the-wait': {
    missed: [
      {
        place: 'last',
        wording: {
          en: 'I am checking it with my colleagues; it will take a few minutes.',
          'zh-Hans': '我去跟同事核实一下，大概几分钟。',
          'zh-Hant': '我去跟同事確認一下，大約幾分鐘。',
        },
      },
    ],
  },
  'explain-the-reason': {
    missed: [
      {
        place: 'last',
        wording: { en: 'The reason is that […].', 'zh-Hans': '因为[…]。', 'zh-Hant': '因為[…]。' },
        filled: {
          en: 'The reason is that the system books it only once.',
          'zh-Hans': '因为系统只能登记一次。',
          'zh-Hant': '因為系統只能登記一次。',
        },
      },
      {
        place: 'last',
        wording: { en: 'We need it because […].', 'zh-Hans': '这是为了[…]。', 'zh-Hant': '這是為了[…]。' },
        filled: {
          en: 'We need it because the order is found by it.',
          'zh-Hans': '这是为了找到您的订单。',
          'zh-Hant': '這是為了找到您的訂單。',
        },
      },
    ],
  },
  'urgency-answered-first': {
    missed: [
      {
        place: 'first',
        to: ['loss'],
        wording: {
          en: 'I am taking care of this right now.',
          'zh-Hans': '这件事我现在就给您处理。',
          'zh-Hant': '這件事我現在就幫您處理。',
        },
      },
      {
        place: 'first',
        to: ['hardship', 'fear', 'other'],
        wording: {
          en: 'I know this is urgent. I am checking it right now.',
          'zh-Hans': '知道您着急，我现在就给您处理。',
          'zh-Hant': '知道您很急，我現在就幫您處理。',
        },
      },
    ],
  },
  'grant-a-human': {
    missed: [
      {
        place: 'first',
        wording: {
          en: 'Of course, I am connecting you to a colleague now.',
          'zh-Hans': '好的，马上为您转接人工客服。',
          'zh-Hant': '好的，馬上為您轉接真人客服。',
        },
      },
    ],
  },
  'say-what-was-done-and-why': {
    missed: [
      {
        place: 'last',
        wording: { en: 'It happened because […].', 'zh-Hans': '这次出错是因为[…]。', 'zh-Hant': '這次出錯是因為[…]。' },
        filled: {
          en: 'It happened because our system processed it twice.',
          'zh-Hans': '这次出错是因为系统重复处理了一次。',
          'zh-Hant': '這次出錯是因為系統重複處理了一次。',
        },
      },
    ],
  },
  'greet-the-customer': {
    missed: [{ place: 'first', wording: { en: 'Hello!', 'zh-Hans': '您好！', 'zh-Hant': '您好！' } }],
  },
  'end-warmly': {
    missed: [
      {
        place: 'last',
        to: ['loss', 'hardship'],
        wording: {
          en: 'You are welcome. Please take good care of yourself.',
          'zh-Hans': '不客气，请您多保重。',
          'zh-Hant': '不客氣，請您多保重。',
        },
      },
      {
        place: 'last',
        to: ['fear', 'other'],
        wording: {
          en: 'You are welcome, and have a lovely day!',
          'zh-Hans': '不客气，祝您生活愉快！',
          'zh-Hant': '不客氣，祝您有美好的一天！',
        },
      },
    ],
  },
}

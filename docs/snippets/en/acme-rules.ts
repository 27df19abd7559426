import { defineRule, heard, quote } from '@attune/scoring'

/** Who has a trouble should know who takes care of it. */
export const nameYourself = defineRule({
  meta: {
    id: 'acme/name-yourself',
    title: {
      en: 'The agent gives a name',
      'zh-Hans': '客服报上名字',
      'zh-Hant': '客服報上名字',
    },
    dimension: 'warmth',
    essays: [],
    fiveC: 'care',
    stage: 'experimental',
    weight: 0.5,
    evidence: [
      {
        claim: {
          en: 'Who gives a name can be asked for again.',
          'zh-Hans': '留了名字，下次还能找到人。',
          'zh-Hant': '留了名字，下次還找得到人。',
        },
        source: {
          en: 'Acme service handbook, page 4',
          'zh-Hans': 'Acme 客服手册第 4 页',
          'zh-Hant': 'Acme 客服手冊第 4 頁',
        },
        grade: 'E',
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'The agent gave a name.',
          'zh-Hans': '客服报了名字。',
          'zh-Hant': '客服報了名字。',
        },
      },
      missed: {
        what: {
          en: 'The customer does not know who is speaking.',
          'zh-Hans': '顾客不知道是谁在说话。',
          'zh-Hant': '顧客不知道是誰在說話。',
        },
        advice: {
          en: 'Say who you are: “This is Mia.”',
          'zh-Hans': '说一声自己是谁：“我是小林。”',
          'zh-Hant': '說一聲自己是誰：「我是小林。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            'customer: My parcel is lost!\nagent: My name is Mia, and I am looking for it now.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我的包裹丢了！\n客服: 我叫小林，这就帮您查。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我的包裹不見了！\n客服: 我叫小林，馬上幫您查。',
        },
      ],
      missed: [
        {
          language: 'en',
          transcript: 'customer: My parcel is lost!\nagent: I am looking for it now.',
        },
        { language: 'zh-Hans', transcript: '客户: 我的包裹丢了！\n客服: 这就帮您查。' },
        { language: 'zh-Hant', transcript: '顧客: 我的包裹不見了！\n客服: 馬上幫您查。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Thanks, bye!\nagent: Goodbye!' },
        { language: 'zh-Hans', transcript: '客户: 谢谢，再见！\n客服: 再见！' },
        { language: 'zh-Hant', transcript: '顧客: 謝謝，再見！\n客服: 再見！' },
      ],
    },
  },
  judge({ utterance, open, opened }) {
    if (!utterance) return []
    if (utterance.side === 'customer') {
      // Once in a conversation, and only where something is the matter.
      const [trouble] = heard(utterance, 'complaint', 'trouble')
      return trouble && opened === 0
        ? [{ type: 'owe', evidence: quote(utterance, trouble), due: 'next-turn' }]
        : []
    }
    const name = heard(utterance, 'gives-datum').find(({ data }) => data.datum === 'name')
    const [duty] = open
    return duty && name
      ? [{ type: 'give', duty: duty.id, credit: 1, evidence: quote(utterance, name) }]
      : []
  },
})

/** What `--rules` looks for. */
export const rules = [nameYourself]

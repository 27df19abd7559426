import { defineFaultRule } from '../define-fault-rule.ts'
import { transfersAndRepeats } from '../evidence/shared-claims.ts'
import { ceb, essay } from '../evidence/sources.ts'
import { heard } from '../story/utterance.ts'

export const noBuckPassing = defineFaultRule({
  meta: {
    id: 'no-buck-passing',
    title: { en: 'The matter is not passed on to somebody else', 'zh-Hans': '不甩锅', 'zh-Hant': '不推卸責任' },
    dimension: 'ownership',
    essays: ['S3.14', 'S1.12'],
    fiveC: 'commitment',
    evidence: [
      {
        claim: {
          en: 'No 不归我管 (“not my job”) without an alternative: to the customer, whoever answers is the company.',
          'zh-Hans': '说“不归我管”，就得告诉顾客找谁、怎么办：在顾客眼里，谁接待，谁就是公司。',
          'zh-Hant': '說「不歸我管」，就要告訴顧客找誰、怎麼辦：在顧客眼裡，誰接待，誰就是公司。',
        },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'There are many polite ways to pass the buck, and some go unheard; whether the other desk then helped is not seen.',
          'zh-Hans': '客客气气往外推的说法很多，有些听不出来；推过去之后有没有人管，也看不到。',
          'zh-Hant': '客客氣氣往外推的說法很多，有些聽不出來；推過去之後有沒有人處理，也看不到。',
        },
      },
      {
        claim: transfersAndRepeats,
        source: ceb,
        grade: 'V',
        caveat: {
          en: 'Vendor survey. A transfer that settles the matter is another thing; that a refusal to care works like one is our inference.',
          'zh-Hans': '厂商自己做的调查。转过去就办成的另当别论；撒手不管也和转来转去一样，是我们的推论。',
          'zh-Hant': '廠商自行做的調查。轉過去就辦成的另當別論；撒手不管也和轉來轉去一樣，是我們的推論。',
        },
      },
    ],
    reasons: {
      'passed-on': {
        what: {
          en: 'The customer is told that it is somebody else’s matter.',
          'zh-Hans': '这句话等于说“不归我管”，顾客又得自己去找人。',
          'zh-Hant': '這句話等於說「不歸我管」，顧客又得自己去找人。',
        },
        advice: {
          en: 'Stay the one who takes it there, for example: “I will ask the team in charge and tell you what they say by noon.”',
          'zh-Hans': '把事接在自己手里，例如：“我去联系负责的同事，中午前告诉您结果。”',
          'zh-Hant': '把事情接在自己手裡，例如：「我去聯絡負責的同事，中午前告訴您結果。」',
        },
      },
    },
    examples: {
      missed: [
        { language: 'en', transcript: "customer: The parcel is still not here.\nagent: That's not our department." },
        { language: 'zh-Hans', transcript: '客户: 包裹还没到。\n客服: 这个不归我们管，您自己找快递。' },
        { language: 'zh-Hant', transcript: '顧客: 包裹還沒到。\n客服: 這不歸我們管，請您自己找物流。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: The parcel is still not here.\nagent: I will call the courier now and tell you what they say by noon.',
        },
        { language: 'zh-Hans', transcript: '客户: 包裹还没到。\n客服: 我现在去联系快递，中午前告诉您结果。' },
        { language: 'zh-Hant', transcript: '顧客: 包裹還沒到。\n客服: 我現在去聯繫物流，中午前跟您回報結果。' },
      ],
    },
  },
  kind: 'buck-passing',
  severity: (said) => (heard(said, 'hand-off', 'action').length > 0 ? 'minor' : 'major'),
})

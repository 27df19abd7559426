import { defineFaultRule } from '../define-fault-rule.ts'

export const noRhetoricalQuestions = defineFaultRule({
  meta: {
    id: 'no-rhetorical-questions',
    title: { en: 'No question that is a reproach', 'zh-Hans': '不用反问句', 'zh-Hant': '不用反問句' },
    dimension: 'respect',
    essays: ['S5.4', 'S1.1'],
    fiveC: 'communication',
    evidence: [
      {
        claim:
          'A question that wants no answer tells the customer that they should have known. In Chinese service, 反问 is what upsets most.',
        source: 'Essay “The customer’s psychological mirror”',
        grade: 'E',
        caveat: 'How much it hurts has not been measured against human labels.',
      },
      {
        claim: 'Direct questions early in a message go with conversations that turn hostile.',
        source: 'Zhang et al. 2018, Conversations Gone Awry',
        grade: 'M',
        caveat: 'Wikipedia discussions, not service; cited from memory.',
      },
    ],
    reasons: {
      reproached: {
        what: {
          en: 'This question asks nothing; it tells the customer off.',
          'zh-Hans': '这句反问不是在问，听起来是在数落顾客。',
          'zh-Hant': '這句反問不是在問，聽起來像在數落顧客。',
        },
        advice: {
          en: 'Turn it into help: instead of “Didn’t you read the instructions?” say “Step 3 is easy to miss. Shall we do it together?”',
          'zh-Hans': '换成平常的陈述加帮忙：不说“您怎么不早说呢？”，说“现在知道也来得及，我这就帮您改。”',
          'zh-Hant': '換成平常的敘述加上幫忙：不說「您怎麼不早說？」，說「現在知道也來得及，我馬上幫您改。」',
        },
      },
    },
    examples: {
      missed: [
        { language: 'en', transcript: "customer: It does not turn on.\nagent: Didn't you read the instructions?" },
        { language: 'zh-Hans', transcript: '客户: 怎么还没发货？\n客服: 难道还要我教您吗？' },
        { language: 'zh-Hant', transcript: '顧客: 怎麼還沒出貨？\n客服: 難道還要我教您嗎？' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: It does not turn on.\nagent: Is the light on the front red or green?',
        },
        { language: 'zh-Hans', transcript: '客户: 我想改一下收货地址。\n客服: 现在改来得及，新地址是哪里？' },
        { language: 'zh-Hant', transcript: '顧客: 我想改收件地址。\n客服: 現在改還來得及，請問新地址是哪裡？' },
      ],
    },
  },
  kind: 'rhetorical-question',
  severity: 'major',
})

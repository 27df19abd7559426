import { defineFaultRule } from '../define-fault-rule.ts'
import { essay } from '../evidence/sources.ts'

export const noRhetoricalQuestions = defineFaultRule({
  meta: {
    id: 'no-rhetorical-questions',
    title: { en: 'No question that is a reproach', 'zh-Hans': '不用反问句', 'zh-Hant': '不用反問句' },
    dimension: 'respect',
    essays: ['S5.4', 'S1.1'],
    fiveC: 'communication',
    evidence: [
      {
        claim: {
          en: 'A question that wants no answer tells the customer that they should have known. In Chinese service, 反问 is what upsets most.',
          'zh-Hans': '不要人回答的问句，是在怪顾客早该知道。中文客服里，最惹人火的就是反问。',
          'zh-Hant': '不要人回答的問句，是在怪顧客早該知道。中文客服裡，最惹人生氣的就是反問。',
        },
        source: essay('mirror'),
        grade: 'E',
        caveat: {
          en: 'How much it hurts has not been measured against human labels.',
          'zh-Hans': '伤人到什么程度，还没有拿人工标注量过。',
          'zh-Hant': '傷人到什麼程度，還沒有用人工標註衡量過。',
        },
      },
      {
        claim: {
          en: 'Direct questions early in a message go with conversations that turn hostile.',
          'zh-Hans': '一开头就直接质问，对话更容易闹僵。',
          'zh-Hant': '一開頭就直接質問，對話更容易鬧僵。',
        },
        source: 'Zhang et al. 2018, Conversations Gone Awry',
        grade: 'M',
        caveat: {
          en: 'Wikipedia discussions, not service; cited from memory.',
          'zh-Hans': '研究的是维基百科上的讨论，不是客服；凭记忆引用。',
          'zh-Hant': '研究的是維基百科上的討論，不是客服；憑記憶引用。',
        },
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

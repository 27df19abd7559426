import { defineFaultRule } from '../define-fault-rule.ts'
import { heard } from '../story/utterance.ts'

export const noOverPromise = defineFaultRule({
  meta: {
    id: 'no-over-promise',
    title: { en: 'Nothing is promised on others’ behalf', 'zh-Hans': '不替别人打包票', 'zh-Hant': '不替別人打包票' },
    dimension: 'honesty',
    essays: ['S4.4', 'S3.5'],
    fiveC: 'commitment',
    evidence: [
      {
        claim:
          'No exaggeration: what lies in the hands of a courier, a bank or an examiner is not the agent’s to promise.',
        source: 'Essay “Service that moves people”',
        grade: 'E',
        caveat:
          'Where the company itself decides the outcome, a firm promise is right; then the sentence names what the company does.',
      },
      {
        claim: 'Promised and not kept hurts more than never promised.',
        source: 'Maister 1985, The Psychology of Waiting Lines',
        grade: 'M',
        caveat: 'From memory, unconfirmed.',
      },
    ],
    reasons: {
      'promised-for-others': {
        what: {
          en: 'This promises a result or a time that somebody else decides.',
          'zh-Hans': '这句话替别人打了包票：结果和时间都不在自己手里。',
          'zh-Hant': '這句話替別人打了包票：結果和時間都不在自己手裡。',
        },
        advice: {
          en: 'Say what you do yourself, what usually follows, and what happens if not: “I have sent it by courier today. It usually takes a day; if it is not there by Thursday I will trace it.”',
          'zh-Hans':
            '说自己做得到的，再说一般要多久、万一不到怎么办，例如：“我今天寄出，快递一般一天到；周四还没到，我来帮您查。”',
          'zh-Hant':
            '說自己做得到的，再說通常要多久、萬一沒到怎麼辦，例如：「我今天寄出，物流通常一天會到；週四還沒到，我來幫您查。」',
        },
      },
    },
    examples: {
      missed: [
        {
          language: 'en',
          transcript:
            'customer: Will it be here for the party on Friday?\nagent: The courier will definitely deliver it tomorrow.',
        },
        { language: 'zh-Hans', transcript: '客户: 周五聚会前能到吗？\n客服: 放心，快递明天一定送到。' },
        { language: 'zh-Hant', transcript: '顧客: 週五聚會前會到嗎？\n客服: 放心，物流一定會送到。' },
        { language: 'en', transcript: 'customer: Will my claim go through?\nagent: It will definitely be approved.' },
        { language: 'zh-Hans', transcript: '客户: 这个理赔能下来吗？\n客服: 审核肯定能通过的。' },
        { language: 'zh-Hant', transcript: '顧客: 這個申請會過嗎？\n客服: 這次保證過件。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Will it be here for the party on Friday?\nagent: I am sending it today. It usually takes a day; if it is not there on Thursday, I will trace it.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 周五聚会前能到吗？\n客服: 我今天寄出，一般一天到；周四还没到，我来帮您查。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 週五聚會前會到嗎？\n客服: 我今天寄出，通常一天會到；週四還沒到，我來幫您查。',
        },
        {
          language: 'en',
          transcript:
            "customer: Will my claim go through?\nagent: I can't promise that, it is the insurer who decides. I will send it off today.",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 这个理赔能下来吗？\n客服: 这个我不敢保证，要看保险公司；材料我今天就帮您交上去。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 這個申請會過嗎？\n客服: 這我不敢跟您保證，要看審核單位；資料我今天就幫您送出。',
        },
      ],
    },
  },
  kind: 'over-promise',
  severity: (said) => (heard(said, 'over-promise').some(({ data }) => data.of === 'third-party') ? 'major' : 'minor'),
})

import { defineFaultRule } from '../define-fault-rule.ts'
import { essay, maister } from '../evidence/sources.ts'
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
        claim: {
          en: 'No exaggeration: what lies in the hands of a courier, a bank or an examiner is not the agent’s to promise.',
          'zh-Hans': '不夸大：捏在快递、银行、审核人手里的事，轮不到客服来打包票。',
          'zh-Hant': '不誇大：掌握在物流、銀行、審核人員手裡的事，輪不到客服人員打包票。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'Where the company itself decides the outcome, a firm promise is right; then the sentence names what the company does.',
          'zh-Hans': '结果由公司自己定的，可以答应得干脆；那就说明公司会做什么。',
          'zh-Hant': '結果由公司自己決定的，可以答應得乾脆；那就說明公司會做什麼。',
        },
      },
      {
        claim: {
          en: 'Promised and not kept hurts more than never promised.',
          'zh-Hans': '答应了又没做到，比从没答应更伤人。',
          'zh-Hant': '答應了又沒做到，比從沒答應更傷人。',
        },
        source: maister,
        grade: 'M',
        caveat: { en: 'From memory, unconfirmed.', 'zh-Hans': '凭记忆，未核实。', 'zh-Hant': '憑記憶，未查證。' },
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
          en: 'Say what you do yourself, what usually follows, and what happens if not, for example: “I have sent it by courier today. It usually takes a day; if it is not there by Thursday I will trace it.”',
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

import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { sourceClaimed } from '../story/facts/source-claimed.ts'
import { quote } from '../story/utterance.ts'

export const noInventedSource = defineRule({
  meta: {
    id: 'no-invented-source',
    title: {
      en: 'A claim names where it can be looked up',
      'zh-Hans': '说来头，要查得到',
      'zh-Hant': '說來頭，要查得到',
    },
    dimension: 'honesty',
    essays: ['S4.4'],
    fiveC: 'communication',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'No staging and no exaggeration: “studies show” or “everyone accepts this” ends the talk without giving the customer anything to check.',
          'zh-Hans': '不演戏，不夸大：“研究表明”“大家都认”，话是堵上了，顾客却什么也查不到。',
          'zh-Hant': '不演戲，不誇大：「研究顯示」「大家都接受」，話是堵住了，顧客卻什麼也查不到。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'A true source with its name, a link or a clause is information; the rule stays silent then.',
          'zh-Hans': '有名有姓的出处、链接、条款，是信息；这时规则不作声。',
          'zh-Hant': '說得出名稱的出處、連結、條款，是資訊；這時規則不作聲。',
        },
      },
      {
        claim: {
          en: 'Pointing at what everybody does shifts decisions; used as a lever it is a known persuasion tactic rather than an answer.',
          'zh-Hans': '拿“大家都这样”说事，确实能左右人的决定；用来施压，就是有名的劝服手法，不是回答。',
          'zh-Hant': '拿「大家都這樣」來說，確實能左右人的決定；用來施壓，就是有名的說服手法，不是回答。',
        },
        source: 'Cialdini, Influence',
        grade: 'M',
        caveat: {
          en: 'From memory, unconfirmed for service chats.',
          'zh-Hans': '凭记忆；在客服对话里未经核实。',
          'zh-Hant': '憑記憶；在客服對話裡未經查證。',
        },
      },
    ],
    reasons: {
      'no-source': {
        what: {
          en: 'This leans on a source that nobody can look up.',
          'zh-Hans': '这句话搬出了查不到的来头，顾客没法核实。',
          'zh-Hant': '這句話搬出了查不到的來頭，顧客無從查證。',
        },
        advice: {
          en: 'Say what you know yourself, or name the place, for example: “Section 4 of the terms says 30 days; here is the link.”',
          'zh-Hans': '说自己知道的，或者说清出处，例如：“退换说明第四条写的是七天，链接发您。”',
          'zh-Hant': '說自己知道的，或者說清楚出處，例如：「退換貨說明第四條寫的是七天，連結給您。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript: 'customer: Is the dearer filter really better?\nagent: Studies show that it is the best one.',
        },
        { language: 'zh-Hans', transcript: '客户: 贵的滤芯真的更好吗？\n客服: 研究表明这款是最好用的。' },
        { language: 'zh-Hant', transcript: '顧客: 貴的濾心真的比較好嗎？\n客服: 研究顯示這款最好用。' },
        { language: 'en', transcript: 'customer: Why can I not return it?\nagent: Everyone accepts that.' },
        { language: 'zh-Hans', transcript: '客户: 为什么不能退？\n客服: 这是系统规定的，别人都没意见。' },
        { language: 'zh-Hant', transcript: '顧客: 為什麼不能退？\n客服: 業界慣例都是這樣。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Is the dearer filter really better?\nagent: It holds back finer dust; the test is here: https://example.com/filter',
        },
        { language: 'zh-Hans', transcript: '客户: 贵的滤芯真的更好吗？\n客服: 它滤得更细，检测报告在这个链接里。' },
        { language: 'zh-Hant', transcript: '顧客: 貴的濾心真的比較好嗎？\n客服: 它濾得更細，檢測報告在這個連結裡。' },
        {
          language: 'en',
          transcript:
            'customer: Why can I not return it?\nagent: The box was opened, and section 4 of our terms lets us take back sealed ones only. I can offer a repair.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 为什么不能退？\n客服: 包装拆开了，退换说明第四条写的是未拆封可退。我可以帮您申请维修。',
        },
        {
          language: 'zh-Hant',
          transcript:
            '顧客: 為什麼不能退？\n客服: 包裝已經拆開，退換貨說明第四條寫的是未拆封可退。我可以幫您申請維修。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance }) {
    const claimed = utterance?.side === 'service' ? sourceClaimed(utterance) : null
    if (!utterance || !claimed) return []
    const evidence = claimed.spans.map((span) => quote(utterance, span))
    return [{ type: 'fault', reason: 'no-source', severity: claimed.proves ? 'major' : 'minor', evidence }]
  },
})

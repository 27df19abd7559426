/** What the site says around its pages, in both languages. */
export interface SiteWords {
  /** In front of every address: `` or `/zh`. */
  base: '' | '/zh'
  description: string
  start: string
  concepts: string
  guides: string
  rules: string
  allRules: string
  concept: readonly [page: string, title: string][]
  guide: readonly [page: string, title: string][]
}

export const en: SiteWords = {
  base: '',
  description: 'Read the customer’s heart and keep the customer’s pace.',
  start: 'Start in five minutes',
  concepts: 'Concepts',
  guides: 'Guides',
  rules: 'Rules',
  allRules: 'All rules',
  concept: [
    ['index', 'How it fits together'],
    ['duty-ledger', 'The duty ledger'],
    ['signals', 'Signals'],
    ['pace', 'Pace'],
    ['tact', 'Tact'],
    ['verdicts', 'Scores and verdicts'],
  ],
  guide: [
    ['score-your-history', 'Score your history'],
    ['live-coaching', 'Live coaching'],
    ['calibrate-to-your-team', 'Calibrate to your team'],
    ['write-a-rule', 'Write a rule'],
    ['write-a-lexicon-concept', 'Write a lexicon concept'],
    ['write-an-adapter', 'Write an adapter'],
    ['deploy', 'Deploy'],
    ['privacy-and-erasure', 'Privacy and erasure'],
    ['use-with-ai-agents', 'Use with AI agents'],
  ],
}

export const zh: SiteWords = {
  base: '/zh',
  description: '读懂顾客的心，跟上顾客的步子。',
  start: '五分钟上手',
  concepts: '概念',
  guides: '怎么做',
  rules: '规则',
  allRules: '全部规则',
  concept: [
    ['index', '整体怎么转'],
    ['duty-ledger', '责任账'],
    ['signals', '信号'],
    ['pace', '节奏'],
    ['tact', '分寸'],
    ['verdicts', '分数与结论'],
  ],
  guide: [
    ['score-your-history', '给过去的对话评分'],
    ['live-coaching', '边聊边提示'],
    ['calibrate-to-your-team', '按自己团队的尺子校准'],
    ['write-a-rule', '写一条规则'],
    ['write-a-lexicon-concept', '给词库添一个概念'],
    ['write-an-adapter', '接一个客服系统'],
    ['deploy', '部署'],
    ['privacy-and-erasure', '隐私与删除'],
    ['use-with-ai-agents', '和 AI 客服一起用'],
  ],
}

import type { OptionSpec, ReportLocale, RuleExample, RuleMeta } from '../../src/index.ts'
import type { RuleKind } from './kind-of.ts'

/** What a page about a rule says besides the rule itself, in one language. */
export interface RulePageWords {
  locale: 'en' | 'zh-Hans'
  /** Below `docs`. */
  folder: string
  /** From this folder to the same page in the other language. */
  other: { folder: string; name: string }
  generated: string
  rules: string
  intro: string
  columns: readonly [rule: string, title: string, kind: string, weight: string]
  kinds: Readonly<Record<RuleKind, string>>
  kindNotes: Readonly<Record<RuleKind, string>>
  facts: Readonly<Record<'dimension' | 'fiveC' | 'kind' | 'weight' | 'stage' | 'languages', string>>
  stages: Readonly<Record<RuleMeta['stage'], string>>
  weightNote: string
  judged: string
  reasons: Readonly<Record<string, string>>
  /** In front of a fault's or a gift's own sentence. */
  fault: string
  gift: string
  better: string
  options: string
  option: readonly [name: string, does: string, byDefault: string]
  byItself: string
  values: Readonly<Record<OptionSpec['type'], string>>
  setIt: (id: string) => string
  why: string
  but: string
  mends: string
  mendsNote: string
  places: Readonly<Record<'first' | 'last' | 'instead', string>>
  examples: string
  examplesNote: string
  kindsOfExample: Readonly<Record<keyof RuleMeta['examples'], string>>
  languageNames: Readonly<Record<RuleExample['language'], string>>
  /** In which order examples are shown; `null` as the rule has them. */
  languageOrder: readonly RuleExample['language'][] | null
  remembered: string
  visits: string
  brackets: readonly [open: string, close: string]
}

/** Sentences under an example: in the example's own language, like the report they come from. */
export interface ReportLineWords {
  credit: string
  nothing: string
}

export const reportLineWords: Readonly<Record<ReportLocale, ReportLineWords>> = {
  en: { credit: 'credit', nothing: 'The report says nothing about it: nothing was owed, nothing was wrong.' },
  'zh-Hans': { credit: '完成度', nothing: '报告对此无话可说：没有该做的，也没有做错的。' },
  'zh-Hant': { credit: '完成度', nothing: '報告對此沒有意見：沒有該做的，也沒有做錯的。' },
}

const en: RulePageWords = {
  locale: 'en',
  folder: 'rules',
  other: { folder: '../zh/rules', name: '简体中文' },
  generated: 'Written by `npm run rules:pages` from the rule itself.',
  rules: 'Rules',
  intro:
    'What conversations are judged by. A *duty* is opened by the customer’s words and met by the reply; a *fault* hurts whatever was owed; a *gift* is care that nobody owed. The weight is that of one duty inside its dimension. Every example on these pages was scored; below it stands what the report says. How far the reading agrees with people is [measured](../measured/labels.md) for each measure, not yet for single rules: with labels of your own, [`attune calibrate`](../guides/calibrate-to-your-team.md) tells.',
  columns: ['rule', 'what it asks', 'kind', 'weight'],
  kinds: { duty: 'duty', fault: 'fault', gift: 'gift', both: 'fault or gift' },
  kindNotes: {
    duty: 'duty: opened by the customer’s side, met by the reply',
    fault: 'fault: it is wrong whatever was owed, and owes nothing itself',
    gift: 'gift: it credits what nobody owed, and is never missed',
    both: 'fault or gift: done badly it hurts, done well it is care that nobody owed',
  },
  facts: {
    dimension: 'Dimension',
    fiveC: 'Five Cs',
    kind: 'Kind',
    weight: 'Weight',
    stage: 'Stage',
    languages: 'Languages',
  },
  stages: {
    experimental: 'experimental: what it finds, and when, may still change',
    stable: 'stable',
    deprecated: 'deprecated: it will go',
  },
  weightNote: 'in its dimension, before a scorecard changes it',
  judged: 'What it says',
  reasons: { met: 'Met', partly: 'Met in part', late: 'Met late', missed: 'Missed' },
  fault: 'Fault',
  gift: 'Gift',
  better: 'Better',
  options: 'Options',
  option: ['option', 'what it changes', 'default'],
  byItself: 'the rule’s own, by channel',
  values: { number: 'number', boolean: 'yes or no', choice: 'one of', curve: 'curve' },
  setIt: (id) => `In a scorecard: \`"rules": { "${id}": { "options": { … } } }\`.`,
  why: 'Why it is believed, and where it fails',
  but: 'But',
  mends: 'Wordings it suggests',
  mendsNote:
    'A draft check tries these and shows one only if it really helps and harms nothing else. `[…]` is for what only you know.',
  places: { first: 'at the beginning', last: 'at the end', instead: 'in place of the sentence' },
  examples: 'Examples',
  examplesNote: 'Below each stands what the report says, with the words it goes by.',
  kindsOfExample: { met: 'As it should be', missed: 'As it should not be', notOwed: 'Not its business' },
  languageNames: { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' },
  languageOrder: null,
  remembered: 'remembered about the customer',
  visits: 'steps that earlier conversations took',
  brackets: [' (', ')'],
}

const zhHans: RulePageWords = {
  locale: 'zh-Hans',
  folder: 'zh/rules',
  other: { folder: '../../rules', name: 'English' },
  generated: '本页由 `npm run rules:pages` 根据规则本身生成。',
  rules: '规则',
  intro:
    '对话就按这些规则来看。*该做的*：顾客的话开了头，回复去做到；*失误*：不管该不该做什么，说了就伤人；*用心*：没人要求、自己多做的。分量指一件该做的事在所属维度里占多重。每页的例子都真的评过分，下面就是报告的原话。读得准不准，[按度量量过](../../measured/labels.md)（英文），单条规则还没有；您有标注的话，[`attune calibrate`](../guides/calibrate-to-your-team.md) 会告诉您。',
  columns: ['规则', '看什么', '类别', '分量'],
  kinds: { duty: '该做的', fault: '失误', gift: '用心', both: '失误或用心' },
  kindNotes: {
    duty: '该做的：由顾客一方引起，看回复有没有做到',
    fault: '失误：不管欠不欠什么，这样说就是不对；它自己不要求做什么',
    gift: '用心：没人要求也做了；没做不扣分',
    both: '失误或用心：做得不当就伤人，做得好是没人要求的体贴',
  },
  facts: { dimension: '维度', fiveC: '五个 C', kind: '类别', weight: '分量', stage: '阶段', languages: '语言' },
  stages: { experimental: '试行：看什么、怎么看，还可能改', stable: '稳定', deprecated: '将停用' },
  weightNote: '在所属维度之内，评分卡可以另设',
  judged: '它会说什么',
  reasons: { met: '做到', partly: '部分做到', late: '做到了，但晚了', missed: '没做到' },
  fault: '失误',
  gift: '用心',
  better: '建议',
  options: '选项',
  option: ['选项', '改变什么（英文）', '默认值'],
  byItself: '按渠道用规则自带的',
  values: { number: '数字', boolean: '是或否', choice: '选一', curve: '曲线' },
  setIt: (id) => `写在评分卡里：\`"rules": { "${id}": { "options": { … } } }\`。`,
  why: '凭什么这么看，什么时候不成立',
  but: '注意',
  mends: '它会建议的说法',
  mendsNote: '检查草稿时会逐句试过，真管用、又不惹出别的问题，才拿出来建议。`[…]` 处是只有客服自己知道的内容。',
  places: { first: '放在开头', last: '放在结尾', instead: '替换原句' },
  examples: '例子',
  examplesNote: '每个例子下面是报告的原话，连同它依据的字句。',
  kindsOfExample: { met: '这样就好', missed: '这样不好', notOwed: '不归它管' },
  languageNames: { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' },
  languageOrder: ['zh-Hans', 'zh-Hant', 'en'],
  remembered: '记得这位顾客',
  visits: '以前各次的步数',
  brackets: ['（', '）'],
}

export const pageWords: readonly RulePageWords[] = [en, zhHans]

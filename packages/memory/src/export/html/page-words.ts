import type { FactStatus, StatedBy } from '@attune/core'
import type { MemoryLocale } from '../../locale.ts'

export interface PageWords {
  title: string
  lead: (day: string) => string
  about: string
  names: string
  identities: string
  languages: string
  zone: string
  facts: string
  noFacts: string
  past: string
  consents: string
  promises: string
  visits: string
  what: string
  since: string
  state: string
  source: string
  said: Readonly<Record<StatedBy, string>>
  status: Readonly<Record<FactStatus, string>>
  consent: Readonly<Record<'granted' | 'refused' | 'withdrawn' | 'unknown', string>>
  promise: Readonly<Record<'open' | 'kept' | 'late' | 'broken' | 'vague' | 'withdrawn', string>>
  unknown: string
  rights: string
}

export const pageWords: Readonly<Record<MemoryLocale, PageWords>> = {
  en: {
    title: 'What we know about you',
    lead: (day) => `Everything that is kept about you, as of ${day} (UTC).`,
    about: 'You',
    names: 'Names',
    identities: 'How we recognise you',
    languages: 'Languages',
    zone: 'Time zone',
    facts: 'What we remember',
    noFacts: 'Nothing.',
    past: 'What no longer counts',
    consents: 'What you allowed and refused',
    promises: 'What we promised you',
    visits: 'Conversations',
    what: 'What',
    since: 'When',
    state: 'State',
    source: 'How we know',
    said: {
      customer: 'you told us',
      agent: 'noted by one of us',
      system: 'recorded by our system',
      inferred: 'concluded by us',
      import: 'from earlier records',
    },
    status: {
      proposed: 'not confirmed',
      active: 'counts',
      disputed: 'disputed',
      superseded: 'replaced',
      retracted: 'taken back',
      expired: 'over',
      erased: 'erased',
    },
    consent: { granted: 'allowed', refused: 'refused', withdrawn: 'withdrawn', unknown: 'not known' },
    promise: {
      open: 'open',
      kept: 'kept',
      late: 'kept late',
      broken: 'broken',
      vague: 'nothing definite',
      withdrawn: 'taken back',
    },
    unknown: 'not known',
    rights: 'You may have any of it corrected or forgotten, or all of it erased. Just tell us.',
  },
  'zh-Hans': {
    title: '我们记录的关于您的信息',
    lead: (day) => `截至${day}（UTC 时间）我们保存的关于您的全部信息。`,
    about: '基本信息',
    names: '姓名与称呼',
    identities: '如何认出您',
    languages: '语言',
    zone: '时区',
    facts: '我们记得的事',
    noFacts: '没有。',
    past: '已不再采用的记录',
    consents: '您同意或拒绝过的事项',
    promises: '我们答应过您的事',
    visits: '历次沟通',
    what: '内容',
    since: '时间',
    state: '状态',
    source: '来源',
    said: {
      customer: '您告诉我们的',
      agent: '同事记录的',
      system: '系统记录的',
      inferred: '我们推测的',
      import: '来自旧资料',
    },
    status: {
      proposed: '未确认',
      active: '有效',
      disputed: '您提出过异议',
      superseded: '已更新',
      retracted: '已撤回',
      expired: '已过期',
      erased: '已删除',
    },
    consent: { granted: '已同意', refused: '已拒绝', withdrawn: '已撤回', unknown: '不明' },
    promise: {
      open: '未完成',
      kept: '已兑现',
      late: '晚了才兑现',
      broken: '未兑现',
      vague: '没有说定',
      withdrawn: '已收回',
    },
    unknown: '不明',
    rights: '其中任何一条，您都可以要求更正或删除，也可以要求全部删除，告诉我们即可。',
  },
  'zh-Hant': {
    title: '我們留存的您的資料',
    lead: (day) => `截至${day}（UTC 時間）我們留存的所有與您有關的資料。`,
    about: '基本資料',
    names: '姓名與稱呼',
    identities: '如何認出您',
    languages: '語言',
    zone: '時區',
    facts: '我們記得的事',
    noFacts: '沒有。',
    past: '已不再採用的紀錄',
    consents: '您同意或拒絕過的事項',
    promises: '我們答應過您的事',
    visits: '歷次往來',
    what: '內容',
    since: '時間',
    state: '狀態',
    source: '來源',
    said: {
      customer: '您告訴我們的',
      agent: '同仁記錄的',
      system: '系統記錄的',
      inferred: '我們推測的',
      import: '來自舊資料',
    },
    status: {
      proposed: '尚未確認',
      active: '有效',
      disputed: '您提出過異議',
      superseded: '已更新',
      retracted: '已撤回',
      expired: '已逾期',
      erased: '已刪除',
    },
    consent: { granted: '已同意', refused: '已拒絕', withdrawn: '已撤回', unknown: '不明' },
    promise: {
      open: '未完成',
      kept: '已做到',
      late: '晚了才做到',
      broken: '未做到',
      vague: '沒有說定',
      withdrawn: '已收回',
    },
    unknown: '不明',
    rights: '其中任何一項，您都可以要求更正或刪除，也可以要求全部刪除，跟我們說即可。',
  },
}

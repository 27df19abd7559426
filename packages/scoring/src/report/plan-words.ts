import type { Channel } from '@attune/core'
import type { ReportLocale } from '../rule.ts'

/** What a printed queue or follow-up says besides the reasons, in one language. */
export interface PlanWords {
  channels: Readonly<Record<Channel, string>>
  doNotContact: string
  nothingAgainst: string
  due: string
  waiting: string
  noTimes: string
  need: string
  lost: string
  nobodyWaits: string
}

export const planWords: Readonly<Record<ReportLocale, PlanWords>> = {
  en: {
    channels: { chat: 'chat', email: 'e-mail', phone: 'phone', social: 'social media', unknown: 'unknown channel' },
    doNotContact: 'do not contact',
    nothingAgainst: 'Nothing speaks against it.',
    due: 'due',
    waiting: 'waiting',
    noTimes: 'waiting, no times',
    need: 'need',
    lost: 'lost',
    nobodyWaits: 'Nobody waits',
  },
  'zh-Hans': {
    channels: { chat: '在线聊天', email: '邮件', phone: '电话', social: '社交媒体', unknown: '渠道不明' },
    doNotContact: '不要联系',
    nothingAgainst: '没有不合适的地方。',
    due: '期限',
    waiting: '已等',
    noTimes: '在等，没有时间记录',
    need: '急需',
    lost: '已损失',
    nobodyWaits: '没有人在等',
  },
  'zh-Hant': {
    channels: { chat: '線上聊天', email: '電子郵件', phone: '電話', social: '社群媒體', unknown: '管道不明' },
    doNotContact: '不要聯絡',
    nothingAgainst: '沒有不合適的地方。',
    due: '期限',
    waiting: '已等',
    noTimes: '在等，沒有時間紀錄',
    need: '急需',
    lost: '已損失',
    nobodyWaits: '沒有人在等',
  },
}

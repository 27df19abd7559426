import type { ReportLocale } from '../rule.ts'
import type { AdviceKind } from '../session/advice.ts'

/** What a printed draft check or piece of advice says besides the findings, in one language. */
export interface LiveWords {
  kinds: Readonly<Record<AdviceKind, string>>
  /** Before a time: by when to speak, until when to leave room, since when to check in, when a promise is due. */
  times: Readonly<Record<AdviceKind, string>>
  nothingToMend: string
  draft: string
}

export const liveWords: Readonly<Record<ReportLocale, LiveWords>> = {
  en: {
    kinds: {
      speak: 'SPEAK',
      'leave-room': 'LEAVE ROOM',
      'check-in': 'CHECK IN',
      rest: 'REST',
      duty: 'owed',
      promise: 'promised',
    },
    times: { speak: 'by', 'leave-room': 'until', 'check-in': 'since', rest: '', duty: 'by', promise: 'due' },
    nothingToMend: 'Nothing to mend: the draft can go out.',
    draft: 'draft',
  },
  'zh-Hans': {
    kinds: {
      speak: '该您开口',
      'leave-room': '留点时间',
      'check-in': '轻轻问一句',
      rest: '不必打扰',
      duty: '还欠着',
      promise: '答应过',
    },
    times: { speak: '最晚', 'leave-room': '到', 'check-in': '自', rest: '', duty: '最晚', promise: '期限' },
    nothingToMend: '没有要改的，可以发出。',
    draft: '草稿',
  },
  'zh-Hant': {
    kinds: {
      speak: '該您開口',
      'leave-room': '留點時間',
      'check-in': '輕輕問一句',
      rest: '不必打擾',
      duty: '還欠著',
      promise: '答應過',
    },
    times: { speak: '最晚', 'leave-room': '到', 'check-in': '自', rest: '', duty: '最晚', promise: '期限' },
    nothingToMend: '沒有要改的，可以送出。',
    draft: '草稿',
  },
}

import type { PromiseFate } from '@attune/core'
import type { ReportLocale } from '../../../rule.ts'

/** What a page says about the clock besides the words of every report, in one language. */
export interface ClockWords {
  /** Behind "first reply after": of it in the service hours. */
  inHours: string
  byAPerson: string
  /** How far from their usual time to write back the customer was, and whether that changed. */
  tempo: (spread: string, course: string) => string
  slower: string
  faster: string
  steady: string
  transfers: (count: number) => string
  wroteAgain: (count: number) => string
  reopened: (count: number) => string
  owedBy: Readonly<Record<'agent' | 'customer', string>>
  since: (duration: string, inHours: boolean) => string
  promises: string
  due: string
  fates: Readonly<Record<PromiseFate, string>>
  waits: string
  waitKept: string
  waitLonger: string
  estimate: (duration: string) => string
  noEstimate: string
  length: (duration: string) => string
  noReason: string
  chased: string
}

const times = (count: number, what: string): string => `${what} ${count === 1 ? 'once' : `${count} times`}`

const en: ClockWords = {
  inHours: ' (service hours)',
  byAPerson: ' (by a person)',
  tempo: (spread, course) => `the customer’s rhythm: ± ${spread}${course}`,
  slower: ', getting slower',
  faster: ', getting faster',
  steady: ', steady',
  transfers: (count) => times(count, 'handed over'),
  wroteAgain: (count) => times(count, 'customer wrote again before an answer'),
  reopened: (count) => times(count, 'opened again'),
  owedBy: { agent: 'the customer is waiting for a reply', customer: 'the next word is the customer’s' },
  since: (duration, inHours) => `, for ${duration}${inHours ? ' of service hours' : ''}`,
  promises: 'What was promised',
  due: 'due',
  fates: {
    kept: 'kept',
    late: 'late',
    broken: 'broken',
    vague: 'vague: it names no time',
    open: 'open',
    released: 'not followed up',
  },
  waits: 'Waits that were announced',
  waitKept: 'back in time',
  waitLonger: 'longer than said',
  estimate: (duration) => `announced as ${duration}`,
  noEstimate: 'no time named',
  length: (duration) => `took ${duration}`,
  noReason: 'no reason given',
  chased: 'the customer had to ask',
}

const zhHans: ClockWords = {
  inHours: '（只算服务时间）',
  byAPerson: '（真人）',
  tempo: (spread, course) => `顾客的节奏：前后相差 ${spread}${course}`,
  slower: '，越来越慢',
  faster: '，越来越快',
  steady: '，一直平稳',
  transfers: (count) => `转手 ${count} 次`,
  wroteAgain: (count) => `没等到回复又发 ${count} 次`,
  reopened: (count) => `重新打开 ${count} 次`,
  owedBy: { agent: '顾客在等回复', customer: '等顾客回话' },
  since: (duration, inHours) => `，已经等了 ${duration}${inHours ? '（只算服务时间）' : ''}`,
  promises: '答应过的事',
  due: '期限',
  fates: {
    kept: '兑现了',
    late: '兑现了，但晚了',
    broken: '没兑现',
    vague: '没说时间，也没下文',
    open: '还没到时候',
    released: '没有再跟',
  },
  waits: '请顾客等的时候',
  waitKept: '按时回来',
  waitLonger: '比说的久',
  estimate: (duration) => `说要等 ${duration}`,
  noEstimate: '没说等多久',
  length: (duration) => `实际等了 ${duration}`,
  noReason: '没说为什么等',
  chased: '顾客催了才回',
}

const zhHant: ClockWords = {
  inHours: '（只算服務時間）',
  byAPerson: '（真人）',
  tempo: (spread, course) => `顧客的節奏：前後相差 ${spread}${course}`,
  slower: '，越來越慢',
  faster: '，越來越快',
  steady: '，一直平穩',
  transfers: (count) => `轉手 ${count} 次`,
  wroteAgain: (count) => `還沒等到回覆又傳 ${count} 次`,
  reopened: (count) => `重新開啟 ${count} 次`,
  owedBy: { agent: '顧客在等回覆', customer: '等顧客回話' },
  since: (duration, inHours) => `，已經等了 ${duration}${inHours ? '（只算服務時間）' : ''}`,
  promises: '答應過的事',
  due: '期限',
  fates: {
    kept: '做到了',
    late: '做到了，但晚了',
    broken: '沒做到',
    vague: '沒說時間，也沒下文',
    open: '還沒到時候',
    released: '沒有再追蹤',
  },
  waits: '請顧客等的時候',
  waitKept: '準時回來',
  waitLonger: '比說的久',
  estimate: (duration) => `說要等 ${duration}`,
  noEstimate: '沒說要等多久',
  length: (duration) => `實際等了 ${duration}`,
  noReason: '沒說為什麼要等',
  chased: '顧客催了才回',
}

const wordsOf: Readonly<Record<ReportLocale, ClockWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

export const clockWordsFor = (locale: ReportLocale): ClockWords => wordsOf[locale]

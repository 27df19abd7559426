import type { Channel, Consent } from '@attune/core'
import type { ConsentState, EffectiveConsent, MemoryLocale } from '@attune/memory'
import { printableLine } from '../output/printable.ts'

/** What holds for one use now, and the records that were made of it. */
export interface ConsentStand extends Omit<EffectiveConsent, 'record'> {
  purpose: string
  /** `null` = wherever it may be used. */
  channel: Channel | null
  /** The record that decides; `null` when there is none. */
  decidedBy: string | null
  /** In the order they were made. */
  records: Consent[]
}

const words: Readonly<
  Record<
    MemoryLocale,
    { none: string; from: string; until: string; quote: [string, string] } & Record<ConsentState, string>
  >
> = {
  en: {
    given: 'given',
    refused: 'refused',
    withdrawn: 'withdrawn',
    expired: 'run out',
    unknown: 'not known, which counts as no',
    none: 'nobody has asked',
    from: 'by',
    until: 'until',
    quote: ['“', '”'],
  },
  'zh-Hans': {
    given: '已同意',
    refused: '已拒绝',
    withdrawn: '已撤回',
    expired: '已过期',
    unknown: '不清楚，按不同意处理',
    none: '没有问过',
    from: '来源',
    until: '有效期至',
    quote: ['“', '”'],
  },
  'zh-Hant': {
    given: '已同意',
    refused: '已拒絕',
    withdrawn: '已撤回',
    expired: '已過期',
    unknown: '不清楚，以不同意處理',
    none: '沒有問過',
    from: '來源',
    until: '有效期至',
    quote: ['「', '」'],
  },
}

const stateOf = { granted: 'given', refused: 'refused', withdrawn: 'withdrawn', unknown: 'unknown' } as const

/** Each use with what holds now, and below it every record, the earliest first. */
export function consentText(stands: readonly ConsentStand[], locale: MemoryLocale): string {
  const told = words[locale]
  if (stands.length === 0) return `${told.none}\n`
  const colon = locale === 'en' ? ': ' : '：'
  return stands
    .flatMap(({ purpose, channel, state, records }) => [
      `${purpose}${channel === null ? '' : ` · ${channel}`}${colon}${told[state]}`,
      ...records.map((record) => `  ${recordText(record, locale)}`),
    ])
    .map((line) => `${printableLine(line)}\n`)
    .join('')
}

function recordText(record: Consent, locale: MemoryLocale): string {
  const told = words[locale]
  const { status, evidence, collectionMethod, recordedBy, expiresAt } = record
  const at = record.withdrawnAt ?? record.givenAt ?? record.observedAt
  const parts = [
    at?.slice(0, 10) ?? '?',
    told[stateOf[status]],
    collectionMethod,
    expiresAt === null ? null : `${told.until} ${expiresAt.slice(0, 10)}`,
    recordedBy == null ? null : `${told.from} ${recordedBy}`,
    evidence === null ? null : `${told.quote[0]}${evidence}${told.quote[1]}`,
  ]
  return parts.filter((part) => part != null).join('  ')
}

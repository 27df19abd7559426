import type { Authority } from '@attune/core'
import { parseAuthority } from '@attune/memory'
import type { DeskLocale } from '../api.ts'

/** What whoever sits here may decide without asking. */
export const authority: Readonly<Record<DeskLocale, Authority>> = {
  en: parseAuthority({
    id: 'desk-en',
    otherwise: 'ask',
    rules: [
      {
        remedy: 'replacement, no return needed',
        decision: 'allowed',
        because: 'Nobody should pay for our mistake with their time.',
      },
      {
        remedy: 'refund',
        decision: 'allowed',
        upTo: { amount: 100, currency: 'GBP' },
        because: 'Up to here trust costs less than checking.',
      },
    ],
  }),
  'zh-Hans': parseAuthority({
    id: 'desk-zh',
    otherwise: 'ask',
    rules: [
      { remedy: '补发，旧的不用寄回', decision: 'allowed', because: '我们的错，不该再花顾客的时间。' },
      {
        remedy: '退款',
        decision: 'allowed',
        upTo: { amount: 500, currency: 'CNY' },
        because: '这个数以内，信任比核查便宜。',
      },
    ],
  }),
}

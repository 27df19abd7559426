import { parseConversation, type ShortMessage } from '@attune/core'
import { createOverview } from '../../src/report/html/index.ts'
import type { ReportLocale } from '../../src/rule.ts'
import { scoreConversation } from '../../src/score-conversation.ts'
import { visible } from './page-text.ts'

export const locales = ['en', 'zh-Hans', 'zh-Hant'] as const

export const said = {
  en: {
    broken: 'My parcel A-1000 arrived broken.',
    mended: 'I am sorry: parcel A-1000 arrived broken, our mistake. I am sending a new one today.',
    thanks: 'Thank you so much, that solved it!',
    brushedOff: 'Calm down. Wait for the courier.',
    not: 'That is not solved at all. When will I get it?',
  },
  'zh-Hans': {
    broken: '我的包裹 A-1000 送来就是坏的。',
    mended: '对不起，包裹 A-1000 送来是坏的，是我们的错。今天就给您补发一件新的。',
    thanks: '太感谢了，问题解决了！',
    brushedOff: '冷静一点，等快递吧。',
    not: '根本没解决。到底什么时候能收到？',
  },
  'zh-Hant': {
    broken: '我的包裹 A-1000 送來就是壞的。',
    mended: '對不起，包裹 A-1000 送來是壞的，是我們的錯。今天就幫您補寄一件新的。',
    thanks: '太感謝了，問題解決了！',
    brushedOff: '冷靜一點，等快遞吧。',
    not: '根本沒解決。到底什麼時候能收到？',
  },
} as const

const minuteMs = 60_000
const start = Date.parse('2026-03-04T07:00:00Z')

/** A customer, the reply after so many minutes, and the customer's last words. */
export function talk(id: string, texts: readonly [string, string, string], waitMinutes: number, day = 0) {
  const at = (minutes: number) => new Date(start + day * 86_400_000 + minutes * minuteMs).toISOString()
  const [first, reply, last] = texts
  const messages: ShortMessage[] = [
    { role: 'customer', text: first, at: at(0) },
    { role: 'agent', text: reply, at: at(waitMinutes) },
    { role: 'customer', text: last, at: at(waitMinutes + 1) },
  ]
  return parseConversation({ id, channel: 'chat', messages }).conversation
}

export function pageOf(
  conversations: readonly ReturnType<typeof talk>[],
  locale: ReportLocale = 'en',
  scoredIn: ReportLocale = locale,
): string {
  const overview = createOverview({ locale })
  for (const conversation of conversations)
    overview.add(conversation, scoreConversation(conversation, { locale: scoredIn }))
  return overview.html()
}

export const sectionOf = (page: string, id: string): string =>
  visible(new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(page)?.[0] ?? '')

export const many = (count: number, make: (index: number) => ReturnType<typeof talk>) =>
  Array.from({ length: count }, (_, index) => make(index))

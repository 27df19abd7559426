import type { MemoryLocale } from '../locale.ts'

export interface BriefWords {
  nobody: string
  wish: (name: string) => string
  name: (name: string) => string
  first: string
  returning: (visits: number, last: string | null) => string
  promises: string
  due: (moment: string) => string
  overdue: (moment: string) => string
  noTime: string
  promised: (day: string) => string
  told: string
  toldOn: (day: string) => string
  toldUndated: string
  utc: string
  guide: string
  now: string
  about: (subject: string) => string
  lastMessage: (quote: string) => string
  pace: string
  waiting: (length: string) => string
  answers: (length: string) => string
  shortMessages: string
  longMessages: string
  oftenHere: (visits: number) => string
  unsolved: string
  offers: string
  upTo: (amount: string) => string
  above: (amount: string) => string
  between: (above: string, upTo: string) => string
  ask: (whom: string | null) => string
  nothingToOffer: string
  unsaid: string
  more: (count: number) => string
  minutes: (count: number) => string
  hours: (count: number) => string
  days: (count: number) => string
  moments: string
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

export const briefWords: Readonly<Record<MemoryLocale, BriefWords>> = {
  en: {
    nobody: 'Name not known: ask how they would like to be called',
    wish: (name) => `${name} (this is how they want to be called)`,
    name: (name) => name,
    first: 'First visit, nothing is known yet',
    returning: (visits, last) => `${plural(visits, 'visit')} so far${last === null ? '' : `, the last on ${last}`}`,
    promises: 'Promised and still open',
    due: (moment) => `due ${moment}`,
    overdue: (moment) => `OVERDUE since ${moment}`,
    noTime: 'no time was given',
    promised: (day) => `promised ${day}`,
    told: 'They told us (you may say so)',
    toldOn: (day) => `you told us on ${day}`,
    toldUndated: 'you told us; the day was not recorded',
    utc: ' (UTC)',
    guide: 'Let it guide you, and leave it unsaid',
    now: 'Now',
    about: (subject) => `About: ${subject}`,
    lastMessage: (quote) => `Their last words: “${quote}”`,
    pace: 'Pace',
    waiting: (length) => `waiting for a reply for ${length}`,
    answers: (length) => `usually answers within ${length}`,
    shortMessages: 'writes briefly, so keep it short',
    longMessages: 'writes at length',
    oftenHere: (visits) => `${plural(visits, 'visit')} in the last 30 days`,
    unsolved: 'the last visit ended unsolved',
    offers: 'You may offer',
    upTo: (amount) => `up to ${amount}`,
    above: (amount) => `above ${amount}`,
    between: (above, upTo) => `above ${above}, up to ${upTo}`,
    ask: (whom) => `ask ${whom ?? 'first'}`,
    nothingToOffer: 'nothing without asking',
    unsaid: 'Do not bring up',
    more: (count) => `… and ${count} more`,
    minutes: (count) => `${count} min`,
    hours: (count) => `${count} h`,
    days: (count) => plural(count, 'day'),
    moments: 'a moment',
  },
  'zh-Hans': {
    nobody: '不知道怎么称呼，先问一声',
    wish: (name) => `${name}（顾客希望这样称呼）`,
    name: (name) => name,
    first: '第一次来，还没有了解',
    returning: (visits, last) => `来过${visits}次${last === null ? '' : `，上次是${last}`}`,
    promises: '答应过、还没兑现的',
    due: (moment) => `${moment}前`,
    overdue: (moment) => `已超过${moment}`,
    noTime: '没说时间',
    promised: (day) => `${day}答应的`,
    told: '顾客说过的（可以提）',
    toldOn: (day) => `您${day}提到过`,
    toldUndated: '您以前提到过（日期没有记录）',
    utc: '（UTC 时间）',
    guide: '心里有数，不必说出口',
    now: '眼下',
    about: (subject) => `事由：${subject}`,
    lastMessage: (quote) => `顾客最后说：“${quote}”`,
    pace: '节奏',
    waiting: (length) => `已等回复${length}`,
    answers: (length) => `平时${length}内会回`,
    shortMessages: '说话简短，回复也宜短',
    longMessages: '说得比较详细',
    oftenHere: (visits) => `近30天来过${visits}次`,
    unsolved: '上次的事没解决',
    offers: '您可以直接提供',
    upTo: (amount) => `${amount}以内`,
    above: (amount) => `超过${amount}`,
    between: (above, upTo) => `${above}以上、${upTo}以内`,
    ask: (whom) => (whom === null ? '先请示' : `先请示${whom}`),
    nothingToOffer: '都要先请示',
    unsaid: '不要主动提起',
    more: (count) => `……另有${count}条`,
    minutes: (count) => `${count}分钟`,
    hours: (count) => `${count}小时`,
    days: (count) => `${count}天`,
    moments: '一小会儿',
  },
  'zh-Hant': {
    nobody: '不知道怎麼稱呼，先問一聲',
    wish: (name) => `${name}（客人希望這樣稱呼）`,
    name: (name) => name,
    first: '第一次來，還不了解這位客人',
    returning: (visits, last) => `來過${visits}次${last === null ? '' : `，上次是${last}`}`,
    promises: '答應過、還沒做到的',
    due: (moment) => `${moment}前`,
    overdue: (moment) => `已超過${moment}`,
    noTime: '沒說時間',
    promised: (day) => `${day}答應的`,
    told: '客人說過的（可以提）',
    toldOn: (day) => `您${day}提過`,
    toldUndated: '您之前提過（日期沒有記錄）',
    utc: '（UTC 時間）',
    guide: '心裡有數，不必說出口',
    now: '目前',
    about: (subject) => `主題：${subject}`,
    lastMessage: (quote) => `客人最後說：「${quote}」`,
    pace: '步調',
    waiting: (length) => `已經等了${length}`,
    answers: (length) => `平常${length}內會回`,
    shortMessages: '訊息簡短，回覆也宜短',
    longMessages: '說得比較詳細',
    oftenHere: (visits) => `近30天來過${visits}次`,
    unsolved: '上次的問題沒有解決',
    offers: '您可以直接提供',
    upTo: (amount) => `${amount}以內`,
    above: (amount) => `超過${amount}`,
    between: (above, upTo) => `${above}以上、${upTo}以內`,
    ask: (whom) => (whom === null ? '先請示主管' : `先請示${whom}`),
    nothingToOffer: '都要先請示',
    unsaid: '不要主動提起',
    more: (count) => `……另有${count}項`,
    minutes: (count) => `${count}分鐘`,
    hours: (count) => `${count}小時`,
    days: (count) => `${count}天`,
    moments: '一下子',
  },
}

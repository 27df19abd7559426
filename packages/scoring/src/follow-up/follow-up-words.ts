import type { Wording } from '../rule.ts'
import type { FollowUpReason } from './follow-up.ts'

export const reasonWords: Readonly<Record<FollowUpReason, Wording>> = {
  'asked-for': {
    en: 'The customer is expecting it.',
    'zh-Hans': '这是顾客等着的。',
    'zh-Hant': '這是顧客在等的。',
  },
  'preferred-channel': {
    en: 'This is the channel the customer prefers.',
    'zh-Hans': '这是顾客喜欢的联系方式。',
    'zh-Hant': '這是顧客偏好的聯絡方式。',
  },
  'after-quiet-hours': {
    en: 'Not in the customer’s quiet hours.',
    'zh-Hans': '避开了顾客的休息时间。',
    'zh-Hant': '避開了顧客的休息時間。',
  },
  'when-open': {
    en: 'When somebody is there to talk.',
    'zh-Hans': '等到有人值班的时候。',
    'zh-Hant': '等到有人值班的時候。',
  },
  'after-cap': {
    en: 'Later, because the customer has been contacted often enough for now.',
    'zh-Hans': '最近联系得够多了，过一阵再说。',
    'zh-Hant': '最近聯絡得夠多了，過一陣子再說。',
  },
  'after-due': {
    en: 'It will be late: say so, and say it first.',
    'zh-Hans': '会晚于约定的时间，开口先说明。',
    'zh-Hant': '會晚於約定的時間，開口先說明。',
  },
  'zone-unknown': {
    en: 'Nobody knows what time it is where the customer is.',
    'zh-Hans': '不知道顾客在哪个时区，怕打扰。',
    'zh-Hant': '不知道顧客在哪個時區，怕打擾。',
  },
  'do-not-contact': {
    en: 'The customer does not want to be contacted unasked.',
    'zh-Hans': '顾客不希望被主动联系。',
    'zh-Hant': '顧客不希望被主動聯絡。',
  },
  'no-consent': {
    en: 'The customer has not agreed to this kind of contact.',
    'zh-Hans': '顾客没有同意过这类联系。',
    'zh-Hant': '顧客沒有同意過這類聯絡。',
  },
  refused: {
    en: 'The customer has refused, or taken back, this kind of contact.',
    'zh-Hans': '顾客拒绝过或撤回了这类联系。',
    'zh-Hant': '顧客拒絕過或撤回了這類聯絡。',
  },
  'no-channel': {
    en: 'There is no channel the customer accepts and can be reached on.',
    'zh-Hans': '没有顾客愿意、又联系得上的渠道。',
    'zh-Hant': '沒有顧客願意、又聯絡得上的管道。',
  },
  'cap-is-zero': {
    en: 'The customer allows no contact of this kind at all.',
    'zh-Hans': '顾客不接受任何这类联系。',
    'zh-Hant': '顧客不接受任何這類聯絡。',
  },
  'past-its-time': {
    en: 'By the time it is allowed there would be no point in it.',
    'zh-Hans': '等到可以联系时，已经没有意义了。',
    'zh-Hant': '等到可以聯絡時，已經沒有意義了。',
  },
  'never-open': {
    en: 'There is no time at which both the customer and the service are there.',
    'zh-Hans': '找不到双方都方便的时间。',
    'zh-Hant': '找不到雙方都方便的時間。',
  },
}

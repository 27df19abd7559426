import type { MemoryLocale, Words } from '../locale.ts'

/** Why a fact may be said, may only guide, or is kept back. */
export type RecallReasonCode =
  | 'told_by_customer'
  | 'raised_now'
  | 'only_if_raised'
  | 'never_mention'
  | 'protected'
  | 'safety'
  | 'not_from_customer'
  | 'contradicted'
  | 'contradicted_safety'
  | 'not_confirmed'
  | 'disputed'
  | 'superseded'
  | 'retracted'
  | 'erased'
  | 'expired'
  | 'no_longer'
  | 'not_yet'
  | 'purpose_not_covered'
  | 'no_basis'
  | 'no_consent'
  | 'consent_withdrawn'
  | 'assurance_too_low'

/** Why something may be said, may only guide, or is kept back. */
export interface RecallReason {
  code: RecallReasonCode
  /** The same as a sentence for the person who serves. */
  sentence: string
}

const sentences: Readonly<Record<RecallReasonCode, Words>> = {
  told_by_customer: {
    en: 'The customer told you this; say where you have it from.',
    'zh-Hans': '顾客亲口说过，可以提，提的时候说明是哪次说的。',
    'zh-Hant': '客人親口說過，可以提，提的時候說明是哪次說的。',
  },
  raised_now: {
    en: 'The customer has brought it up in this conversation.',
    'zh-Hans': '这次对话里顾客自己说起了。',
    'zh-Hant': '這次對話中客人自己提起了。',
  },
  only_if_raised: {
    en: 'Let it guide you, and speak of it only when the customer does.',
    'zh-Hans': '心里有数，照顾到就好；顾客不提，就不说。',
    'zh-Hant': '心裡有數，照顧到就好；客人不提，就不說。',
  },
  never_mention: {
    en: 'Let it guide you; it is not to be said aloud.',
    'zh-Hans': '心里有数就好，不要说出口。',
    'zh-Hant': '心裡有數就好，不要說出口。',
  },
  protected: {
    en: 'Specially protected: act on it, and never bring it up unasked.',
    'zh-Hans': '属于敏感个人信息：照顾到，但绝不主动提起。',
    'zh-Hant': '屬於特種個資：照顧到，但絕不主動提起。',
  },
  safety: {
    en: 'For their safety: act on it, and leave it unsaid; nobody has asked yet whether it may be kept.',
    'zh-Hans': '关系到顾客的安全：务必照顾到，但不要说出口；还没有征得同意保存这条信息。',
    'zh-Hant': '關係到客人的安全：務必照顧到，但不要說出口；還沒有徵得同意保存這則資料。',
  },
  not_from_customer: {
    en: 'The customer has not told us this; hearing it from us would surprise them.',
    'zh-Hans': '不是顾客亲口说的，由我们说出来会让人意外。',
    'zh-Hant': '不是客人親口說的，由我們說出來會讓人意外。',
  },
  contradicted: {
    en: 'Something else was said, too; ask before you go by it.',
    'zh-Hans': '另有说法与此不一致，先问清楚再照办。',
    'zh-Hant': '另有說法與此不一致，先問清楚再照辦。',
  },
  contradicted_safety: {
    en: 'The customer has also said there is none: heed it all the same, and ask.',
    'zh-Hans': '顾客也说过没有，说法不一致：先照旧小心照顾，再问清楚。',
    'zh-Hant': '客人也說過沒有，說法不一致：先照樣小心照顧，再問清楚。',
  },
  not_confirmed: {
    en: 'Only a guess so far; nobody has confirmed it.',
    'zh-Hans': '还只是推测，没有人确认过。',
    'zh-Hant': '還只是推測，沒有人確認過。',
  },
  disputed: {
    en: 'The customer says it is not so.',
    'zh-Hans': '顾客说过不是这样。',
    'zh-Hant': '客人說過不是這樣。',
  },
  superseded: {
    en: 'Something newer has taken its place.',
    'zh-Hans': '已经有了更新的说法。',
    'zh-Hant': '已經有了更新的說法。',
  },
  retracted: {
    en: 'It was taken back.',
    'zh-Hans': '这条已经撤回。',
    'zh-Hant': '這條已經撤回。',
  },
  erased: { en: 'It was erased.', 'zh-Hans': '这条已经删除。', 'zh-Hant': '這條已經刪除。' },
  expired: {
    en: 'It has been kept as long as it may be.',
    'zh-Hans': '已超过可以使用的期限。',
    'zh-Hant': '已超過可以使用的期限。',
  },
  no_longer: {
    en: 'It no longer holds.',
    'zh-Hans': '情况已经不是这样了。',
    'zh-Hant': '情況已經不是這樣了。',
  },
  not_yet: { en: 'It does not hold yet.', 'zh-Hans': '还没到时候。', 'zh-Hant': '還沒到時候。' },
  purpose_not_covered: {
    en: 'It was not given for this purpose.',
    'zh-Hans': '顾客提供时并不是为了这个用途。',
    'zh-Hant': '客人提供時並不是為了這個用途。',
  },
  no_basis: {
    en: 'There is no ground on which it may be used.',
    'zh-Hans': '没有可以使用它的依据。',
    'zh-Hant': '沒有可以使用它的依據。',
  },
  no_consent: {
    en: 'It needs a consent that was not given, or has run out.',
    'zh-Hans': '需要顾客同意，而顾客没有同意，或同意已过期。',
    'zh-Hant': '需要客人同意，而客人沒有同意，或同意已過期。',
  },
  consent_withdrawn: {
    en: 'The customer has refused or withdrawn their consent.',
    'zh-Hans': '顾客拒绝了，或已撤回同意。',
    'zh-Hant': '客人拒絕了，或已撤回同意。',
  },
  assurance_too_low: {
    en: 'It is not sure enough who is speaking.',
    'zh-Hans': '还不能确定对方就是本人。',
    'zh-Hant': '還不能確定對方就是本人。',
  },
}

export const recallReason = (code: RecallReasonCode, locale: MemoryLocale): RecallReason => ({
  code,
  sentence: sentences[code][locale],
})

import type { DraftFinding, ReportLocale, Session } from '@attune/scoring'
import { type CheckedReply, checkReply } from './check-reply.ts'

/** Why a person has to answer. */
export type HandOverReason =
  | { because: 'asks-for-human' | 'vulnerability' }
  | { because: 'not-good-enough'; drafts: number }
  | { because: 'model-failed'; error: string }

/** What the colleague gets who takes over. */
export interface HandOver {
  reason: HandOverReason
  /** The last draft, which nobody has sent, and what is wrong with it; `null` when there is none. */
  draft: { text: string; findings: DraftFinding[] } | null
  /** What the customer is told meanwhile; `null` if even that did not pass. */
  holding: CheckedReply | null
}

/** Only true where somebody is there. Change it to say when somebody will be. */
export const holdingWords: Readonly<Record<ReportLocale, string>> = {
  en: 'I am the shop’s virtual assistant, and this one should be answered by a person. I am passing you to a colleague now. They can read everything above, so you do not have to explain again.',
  'zh-Hans': '我是智能客服，这件事应该由同事来答复您。现在就为您转接人工，前面的内容同事都能看到，您不用再说一遍。',
  'zh-Hant': '我是智能客服，這件事應該由同事來回覆您。現在就為您轉接專員，前面的內容同事都看得到，您不用再說一次。',
}

/** Words that only say that somebody comes cannot give all that is owed. They must do no harm, though. */
export function handOver(
  session: Session,
  locale: ReportLocale,
  reason: HandOverReason,
  draft: HandOver['draft'],
): HandOver {
  const checked = checkReply(session, holdingWords[locale], ({ outcome }) => outcome === 'fault')
  return { reason, draft, holding: 'passed' in checked ? checked.passed : null }
}

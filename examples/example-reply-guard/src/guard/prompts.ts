import { type Conversation, messagesOf } from '@attune/core'
import type { DraftFinding, ReportLocale } from '@attune/scoring'
import type { ModelMessage } from 'ai'

/** What the model is told; each written in its own language, since a reply sounds like what asked for it. */
export const instructions: Readonly<Record<ReportLocale, string>> = {
  en: `You answer a shop's customers, and say that you are its virtual assistant. Begin with what happened to this customer, in
their words. If it was our fault, say so and say sorry, once. Then say who does what, and by when; promise nothing you do
not know. Be brief.`,
  'zh-Hans': `你是网店的智能客服，开口先说明自己是智能客服。先回应顾客遇到的事，用顾客自己的说法；是我们的错就认，道一次歉。再说清谁来做
什么、几点前有结果；不知道的不许诺。话要短。`,
  'zh-Hant': `你是網路商店的智能客服，開口先說明自己是智能客服。先回應顧客遇到的事，用顧客自己的說法；是我們的錯就承認，道歉一次。再說清楚
誰做什麼、幾點前有結果；不知道的不要承諾。話要簡短。`,
}

const rewriteWords: Readonly<Record<ReportLocale, string>> = {
  en: 'This reply was not sent. Write it again and mend this:',
  'zh-Hans': '这条回复没有发出。请重写，并改掉这些：',
  'zh-Hant': '這則回覆沒有送出。請重寫，並改掉這些：',
}

/** The conversation for the model: only what the customer could see. */
export const asMessages = (conversation: Conversation): ModelMessage[] =>
  messagesOf(conversation)
    .filter(({ visibility }) => visibility === 'public')
    .map(({ author, body }) => ({ role: author.role === 'customer' ? 'user' : 'assistant', content: body.text }))

/** A draft sent back, with what was found in it. */
export function sentBack(draft: string, findings: readonly DraftFinding[], locale: ReportLocale): ModelMessage[] {
  const points = findings.map(({ message, advice }) => `- ${message} ${advice}`)
  return [
    { role: 'assistant', content: draft },
    { role: 'user', content: [rewriteWords[locale], ...points].join('\n') },
  ]
}

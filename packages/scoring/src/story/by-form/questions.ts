import type { Form } from './form.ts'

/** 那小孩呢: what of it, without a question mark. */
const whatOf: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'open' },
  pattern: /(?:^|[，。！？,!? ])(?:那|噉|咁|而)?[^，。！？,!? 还還仲正在都才]{1,8}呢(?=[?？]|$)/gu,
}

/** Questions that no question word tells. */
export const chineseQuestions: readonly Form[] = [whatOf]

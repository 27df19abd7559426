import type { Form } from './form.ts'

/** 那小孩呢: what of it, without a question mark. */
const whatOf: Form = {
  kind: 'question',
  strength: 0.6,
  data: { form: 'open' },
  pattern: /(?:^|[，。！？,!? ])(?:那|噉|咁|而)?[^，。！？,!? 还還仲正在都才]{1,8}呢(?=[?？]|$)/gu,
}

/** 能洗吗 我家猫怕水: a space stands for the mark. */
const spaced: Form = { kind: 'question', strength: 0.8, data: { form: 'closed' }, pattern: /[吗嗎](?= +\S)/gu }

/** Questions that no question word or mark tells. */
export const chineseQuestions: readonly Form[] = [whatOf, spaced]

/** One answer, and what is said beside it. */
export const beside = (who: readonly [string, string], asked: string, answer: string, said: string, kept = '') => ({
  asked: [`${who[0]}: ${asked}`],
  better: [`${who[1]}: ${answer}${kept}`],
  worse: [`${who[1]}: ${answer}${said}`],
})
export const en = ['customer', 'agent'] as const
export const hans = ['客户', '客服'] as const
export const hant = ['顧客', '客服'] as const

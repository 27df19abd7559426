import type { Authority, AuthorityRule } from '@attune/core'
import type { AuthorityLocale, AuthorityQuestion } from './context.ts'
import type { Doubt } from './fit.ts'

interface Words {
  /** No rule fits: what to do instead. */
  uncovered: (remedy: string, otherwise: Authority['otherwise']) => string
  meant: (name: string) => string
  doubt: Readonly<Record<Doubt, (remedy: string, rule: AuthorityRule, question: AuthorityQuestion) => string>>
}

const words: Readonly<Record<AuthorityLocale, Words>> = {
  en: {
    uncovered: (remedy, otherwise) =>
      otherwise === 'ask'
        ? `No rule covers "${remedy}" in this case, so ask before you offer it.`
        : `No rule covers "${remedy}" in this case, so it cannot be offered.`,
    meant: (name) => `Did you mean "${name}"?`,
    doubt: {
      agent: (remedy) => `Who may offer "${remedy}" depends on the person, and it is not known who asks.`,
      team: (remedy) => `Who may offer "${remedy}" depends on the team, and the team is not known.`,
      channel: (remedy) => `Whether "${remedy}" may be offered depends on the channel, and the channel is not known.`,
      stage: (remedy) =>
        `Whether "${remedy}" may be offered depends on before or after the sale, and that is not known.`,
      amount: (remedy, rule) => `The rule for "${remedy}" goes up to ${limit(rule)}; the amount is not known.`,
      currency: (remedy, rule, question) =>
        `The rule for "${remedy}" is in ${rule.upTo?.currency}, the amount is in ${question.amount?.currency}. Somebody has to say what it comes to.`,
    },
  },
  'zh-Hans': {
    uncovered: (remedy, otherwise) =>
      otherwise === 'ask'
        ? `这种情况下能否提供“${remedy}”没有规定，请先请示，再答复客户。`
        : `这种情况下能否提供“${remedy}”没有规定，暂时不能答应客户。`,
    meant: (name) => `您是不是要找“${name}”？`,
    doubt: {
      agent: (remedy) => `“${remedy}”的权限因人而异，目前不清楚由谁经办，请先请示。`,
      team: (remedy) => `“${remedy}”的权限因团队而异，目前不清楚属于哪个团队，请先请示。`,
      channel: (remedy) => `“${remedy}”的权限因渠道而异，目前不清楚是哪个渠道，请先请示。`,
      stage: (remedy) => `“${remedy}”售前、售中、售后权限不同，目前不清楚处于哪个阶段，请先请示。`,
      amount: (remedy, rule) => `“${remedy}”的规定以 ${limit(rule)} 为限，金额尚未确定，请先请示。`,
      currency: (remedy, rule, question) =>
        `“${remedy}”的限额以 ${rule.upTo?.currency} 计，这笔金额以 ${question.amount?.currency} 计，请先确认折算后的金额再答复。`,
    },
  },
  'zh-Hant': {
    uncovered: (remedy, otherwise) =>
      otherwise === 'ask'
        ? `這種情況能否提供「${remedy}」沒有規定，請先請示主管，再回覆客人。`
        : `這種情況能否提供「${remedy}」沒有規定，暫時不能答應客人。`,
    meant: (name) => `您要找的是不是「${name}」？`,
    doubt: {
      agent: (remedy) => `「${remedy}」的權限因人而異，目前不確定由誰經辦，請先請示主管。`,
      team: (remedy) => `「${remedy}」的權限因團隊而異，目前不確定是哪個團隊，請先請示主管。`,
      channel: (remedy) => `「${remedy}」的權限因管道而異，目前不確定是哪個管道，請先請示主管。`,
      stage: (remedy) => `「${remedy}」在售前、售中、售後的權限不同，目前不確定是哪個階段，請先請示主管。`,
      amount: (remedy, rule) => `「${remedy}」的規定以 ${limit(rule)} 為上限，金額還沒確定，請先請示主管。`,
      currency: (remedy, rule, question) =>
        `「${remedy}」的上限以 ${rule.upTo?.currency} 計，這筆金額以 ${question.amount?.currency} 計，請先確認換算後的金額再回覆。`,
    },
  },
}

export function explainUncovered(
  question: AuthorityQuestion,
  otherwise: Authority['otherwise'],
  meant: string | null,
): string {
  const { uncovered, meant: did } = words[question.locale ?? 'en']
  const said = uncovered(question.remedy, otherwise)
  return meant === null ? said : `${said}${question.locale?.startsWith('zh') ? '' : ' '}${did(meant)}`
}

export function explainDoubt(doubt: Doubt, rule: AuthorityRule, question: AuthorityQuestion): string {
  return words[question.locale ?? 'en'].doubt[doubt](question.remedy, rule, question)
}

function limit(rule: AuthorityRule): string {
  return rule.upTo === null ? '' : `${rule.upTo.amount} ${rule.upTo.currency}`
}

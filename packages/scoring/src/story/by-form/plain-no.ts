import type { Form } from './form.ts'

/** “No refund is possible”, “that’s just the process”: a no without a person in it. */
export const englishPlainNo: readonly Form[] = [
  {
    kind: 'refusal',
    strength: 0.7,
    pattern:
      /\bno (?:compensation|refunds?|credits?|exchanges?|exceptions?|reimbursement|replacements?) (?:is|are|can be|will be) (?:payable|due|given|possible|offered|paid|available|made|allowed|granted)\b|\b(?:it|that)(?:[’']s| is| has to be| will have to be) (?:still |just |really |sadly )?a (?:firm |flat |definite )?no\b(?! (?:problem|trouble)|-)/gi,
  },
  {
    kind: 'dismissal',
    strength: 0.6,
    pattern: /\b(?:that|this)[’']s (?:just |simply )?(?:the|our) (?:process|procedure)s?(?= ?[.!]|$)/gi,
  },
]

/** 没有别的办法、不予赔偿、没有别人了、流程是这样：没有主语的“不”。 */
export const chinesePlainNo: readonly Form[] = [
  {
    kind: 'refusal',
    strength: 0.7,
    pattern:
      /(?:我|这边|這邊|我们|我們|我哋)[^，。！？]{0,4}(?:没|沒|冇)(?:有)?(?:别的|別的|其他的?|其它|更好的|什么|什麼)?(?:办法|辦法)|(?:^|[，。！？])(?:我|这边|這邊|我们|我們|我哋)(?:这边|這邊|呢邊)?(?:也|都|是|系统)?(?:看不到|查不到|睇唔到|查唔到)|(?:爱莫能助|愛莫能助|无能为力|無能為力)|不予(?:赔偿|賠償|退款|退换|退換|受理|补偿|補償|退还|退還)/gu,
    unless: /[吗嗎?？]|如果/u,
  },
  {
    kind: 'dismissal',
    strength: 0.6,
    pattern:
      /(?:没|沒|冇)有?(?:别人|別人|其他人)(?:了|啦|可以)|(?:流程|规定|規定|规矩|規矩|制度|这边|這邊|我们|我們)(?:的)?[^，。！？]{0,4}(?:就)?是(?:这样|這樣|这么|這麼)(?:的|规定的|規定的)?(?=[。！!]|$)/gu,
    unless: /[吗嗎?？]|如果/u,
  },
]

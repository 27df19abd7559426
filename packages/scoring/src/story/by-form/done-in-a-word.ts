import type { Form } from './form.ts'

/** “Cancelled, Kofi.”, “Moved to Thursday at 9.”: a sentence that begins with what is done now, and leaves out who did it. */
const done: Form = {
  kind: 'action',
  strength: 0.85,
  data: { done: true },
  pattern:
    /(?:^|(?<=[.!?,:;] ))(?:all |now |both |that[’']s |just )?(?:done|sorted|cancelled|canceled|booked|rebooked|changed|moved|refunded|blocked|stopped|added|removed|reset|renewed|extended|switched|updated|fixed|unlocked|frozen|unfrozen|swapped|replaced|credited|waived|paused|reactivated|upgraded|corrected|reserved|transferred|reordered|reopened|unsubscribed|deleted|amended|unblocked)(?=[.!,;:]|$| (?:for|to|from|until|till|it|them|both|the|your|you|as|with|on|this|and|at|off) ?)/gi,
  unless: /\?|\b(?:if|once|when|will be|to be|not|never|can[’']t|cannot|won[’']t|been)\b|n[’']t\b/i,
}

/** 取消了，已改到週六：句首就說辦成了。 */
const doneZh: Form = {
  kind: 'action',
  strength: 0.85,
  data: { done: true },
  pattern:
    /(?:^|(?<=[，。！；,.!; ]))(?:可以[，,])?(?:已[经經]?|都)?(?:[帮幫替给給同][您你])?(?:取消|退款?|撤[销銷]?|停[机機]?|[冻凍][结結]|改|[换換]|[关關]|[补補]|[订訂]|[预預][约約]|加|[删刪]|更新|解[绑綁锁鎖除]|[续續]|[办辦]|[开開]通|搞|安排)(?:好|掉|成功|完)?(?:了|咗|晒)(?=[，。！；,.!; ]|$|[您您你]|一)|(?:^|(?<=[，。！；,.!; ]))已(?:经|經)?(?:改|退|[补補]|[换換]|取消|重[开開發发寄]|更正|更新|撤[销銷]|[发發寄])(?:[单單好妥签簽期款]|出)?(?=[，。！；,!;]|$)/gu,
  unless: /[?？吗嗎]|如果|要是|等|就|才|[没沒不未]/u,
}

/** What a service side has done, known by where the word stands. */
export const englishDoneInAWord: readonly Form[] = [done]
export const chineseDoneInAWord: readonly Form[] = [doneZh]

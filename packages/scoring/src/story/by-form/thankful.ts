import type { Form } from './form.ts'

/** “You saved the day”, “what would I do without you”: thanks that name what it meant. */
const english: Form = {
  kind: 'gratitude',
  strength: 0.8,
  pattern:
    /\byou(?:[’']ve| have)? (?:really |just |totally )?saved (?:the day|me|us|my (?:life|day|skin|bacon|neck|week|evening|weekend|holiday|trip))\b|\b(?:that[’']s|that is|what|you[’']re) (?:such )?an? (?:huge|massive|great|big|real|enormous) (?:help|relief|weight off)\b|\bwhat would i (?:do|have done) without you\b|\bi owe you (?:one|a (?:drink|coffee|beer|pint))\b|\byou[’']re an? (?:angel|legend|gem|hero|genius)\b/gi,
  unless: /\bif\b|\bnot\b/i,
}

/** 太救命了、你可救了我了、没你可怎么办、欠你一个人情。 */
const chinese: Form = {
  kind: 'gratitude',
  strength: 0.8,
  pattern:
    /(?:太|真是?|[简簡]直|可)(?:是)?救(?:了)?(?:我)?(?:一)?命|救命恩人|救星|[帮幫]了?(?:我)?(?:个|個)?大忙|救(?:了)?(?:我|我们|我們|大家)?(?:一)?(?:了)?命(?:恩人|啊|呀|了)|(?:可|真|算|真是|你|您)救(?:了)?我(?:了|们|一)|(?:没|沒|冇)(?:有)?[你您][^，。！？]{0,4}(?:怎么办|怎麼辦|咋办|点算|點算)|欠[你您](?:一)?(?:个|個)?人情|[你您](?:真|就|真的|簡直|简直)?是(?:我的)?(?:个|個)?(?:天使|救星|恩人|活菩萨|活菩薩|福星|贵人|貴人)/gu,
  unless: /救命[!！]{0,3}$|[吗嗎?？]|如果/u,
}

/** What a customer says who has been helped out of trouble. */
export const englishThankful: readonly Form[] = [english]
export const chineseThankful: readonly Form[] = [chinese]

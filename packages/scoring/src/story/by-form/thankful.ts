import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** “You saved the day”, “what would I do without you”: thanks that name what it meant. */
const english: Form = {
  kind: 'gratitude',
  strength: 0.8,
  pattern: pattern('gi')`
    \byou(?:[’']ve| have)? (?:really |just |totally )?saved (?:the day|me|us|
      my (?:life|day|skin|bacon|neck|week|evening|weekend|holiday|trip))\b|
    \b(?:that[’']s|that is|what|you[’']re) (?:such )?an? (?:huge|massive|great|big|real|enormous) (?:help|relief|
      weight off)\b|\bwhat would i (?:do|have done) without you\b|\bi owe you (?:one|a (?:drink|coffee|beer|pint))\b|
    \byou[’']re an? (?:angel|legend|gem|hero|genius)\b
  `,
  unless: /\bif\b|\bnot\b/i,
}

/** 太救命了、你可救了我了、没你可怎么办、欠你一个人情。 */
const chinese: Form = {
  kind: 'gratitude',
  strength: 0.8,
  pattern: pattern('gu')`
    (?:太|真是?|[简簡]直|可)是?救了?我?一?命|救命恩人|救星|[帮幫]了?我?[个個]?大忙|
    救了?(?:我|我[们們]|大家)?一?了?命(?:恩人|[啊呀了])|(?:[可真算你您]|真是)救了?我[了们一]|
    [没沒冇]有?[你您][^，。！？]{0,4}(?:怎么办|怎麼辦|咋办|[点點]算)|欠[你您]一?[个個]?人情|
    [你您](?:[真就]|真的|[簡简]直)?是(?:我的)?[个個]?(?:天使|[救福]星|[恩贵貴]人|活菩[萨薩])
  `,
  unless: /救命[!！]{0,3}$|[吗嗎?？]|如果/u,
}

/** What a customer says who has been helped out of trouble. */
export const englishThankful: readonly Form[] = [english]
export const chineseThankful: readonly Form[] = [chinese]

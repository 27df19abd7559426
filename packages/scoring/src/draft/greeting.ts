import { pattern } from '../story/text/pattern.ts'

const title = '(?:(?:Mrs?|M[sx]|Dr|Prof)\\.? ?)'
const name = "\\p{Lu}[\\p{L}'’-]*"
/** “Dear Ms. Novak,”, “Hi Anna!”, “Good morning,”. */
const english = new RegExp(
  `^\\s*(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay))(?: (?:there|all|again|[Cc]ustomer|[Ss]ir(?: or [Mm]adam)?|[Mm]adam))?(?: (?:${title}|${name} ?){1,4})?[,.!:–—-]+\\s*`,
  'u',
)
/** 您好，/ 王女士，您好！/ 亲爱的顾客，您好。 */
const chinese = pattern('u')`
  ^\s*(?:[亲親][爱愛]的|尊敬的)?(?:
    [^\s，。！？,!：:]{0,8}[，,：:]?\s?(?:[您你]好|早上好|下午好|晚上好|早安|午安|晚安|哈[喽囉]|嗨)[呀啊哦喔呢]?|
    [亲親]{1,2}|[^\s，。！？,!：:]{1,4}(?:女士|先生|小姐))
    (?:[，,！!。~～：:]\s?[^\s，。！？,!：:]{1,4}(?:女士|先生|小姐))?[，,！!。~～：:\s]+
`
/** “Kind regards, / Anna” on lines of their own at the end. */
const leaveTaking = pattern('iu')`
  \n\s*(?:(?:with )?(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards|best|sincerely|
    yours (?:sincerely|faithfully|truly)|cheers|此致|敬上|祝好|[顺順]祝|祝您)[^\n]{0,40}(?:\n[^\n]{0,60}){0,4}\s*$
`

/** Where the greeting and the name at the beginning of a message end; 0 without one. */
export function greetingEnd(text: string): number {
  const found = english.exec(text) ?? chinese.exec(text)
  return found ? found[0].length : 0
}

/** Where the lines with which a letter takes leave begin; the end of the text without them. */
export const signOffStart = (text: string): number => leaveTaking.exec(text)?.index ?? text.length

/** How many words a text has: Chinese characters count as half a word. */
export const wordsIn = (text: string): number =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2 +
  (text.match(/[\p{Script=Latin}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0)

/** Fewer words say nothing for themselves. */
const A_SENTENCE = 3

/** Whether a message still says something once its greeting and leave-taking are set aside. */
export function saysSomething(text: string): boolean {
  const body = text.slice(greetingEnd(text), signOffStart(text))
  return body.split(/[.!?。！？\n]+/u).some((sentence) => wordsIn(sentence) >= A_SENTENCE)
}

import type { Said } from './said-there.ts'

/** 走不開, 发烧来不了: why somebody did not come, and nothing that is refused. */
const isBusy = ({ words, before }: Said): boolean =>
  /^(?:[来來嚟]不[了到]|不(?:[开開]|[过過][来來]))/u.test(words) && /[走忙抽赶趕烧燒病假伤傷]$/u.test(before)

/** 双人车过不了闸机，我让同事开侧门: what they cannot do, and what is done about it. */
const isHelped = ({ words, before, after }: Said): boolean =>
  /不[了去到]$/u.test(words) &&
  /[过過坐吃走上进進爬喝看听聽搬拿]?$/u.test(before) &&
  !/我[们們哋]?[^，。]{0,6}$/u.test(before) &&
  /^[^，。]{0,6}[，,](?:所以|就)?我[们們哋]?[^，。]{0,3}[给給帮幫让讓叫请請把替为為]/u.test(after)

/** “You can’t miss it!” */
const isEasy = ({ words, after }: Said): boolean =>
  /\bcan(?:[’']t|not)$/i.test(words) && /^ (?:miss (?:it|us|the)|go wrong)\b/i.test(after)

/** 两节以内全退，教材费拆了不退: a yes, and how far it goes; what was asked about is not among what it leaves out. */
function isALimit({ words, before, after, asked }: Said): boolean {
  const verb = /[退换換改用报報赔賠取]/u.exec(words + after.slice(0, 2))?.[0]
  const clause = /[^，。；！？,;]*$/u.exec(before)
  if (!verb || !clause) return false
  const yes = new RegExp(
    `(?:可以?|能|[会會全]|免[费費]?)[^，。不没沒無]{0,6}${verb}|${verb}[^，。]{0,3}(?:[一半全九八七六五\\d]|[价價款成])`,
    'u',
  )
  const left = (clause[0].match(/[\u3400-\u9fff]{2}/gu) ?? []).some((pair) => asked.includes(pair))
  return clause[0].length > 1 && !left && yes.test(before.slice(0, clause.index))
}

/** What sounds like a no and refuses the customer nothing. */
export const refusesNothing = (said: Said): boolean => isBusy(said) || isHelped(said) || isEasy(said) || isALimit(said)

import type { Span } from '@attune/core'
import type { Utterance } from './utterance.ts'

/** “I’m Dana”, “I’m a person”, 我就是人，我是值班的小吴: whoever asked for somebody real has them. */
const isSomebody =
  /\b(?:i[’']m|i am|this is|you[’']re (?:talking|speaking|chatting) (?:to|with)) (?:a (?:real |actual )?(?:person|human)\b|not a (?:bot|robot|machine)|real\b|(?-i:[A-Z][a-z]{1,14})\b)|\bmy name[’']?s? (?:is )?(?-i:[A-Z][a-z]{1,14})\b|我就是(?:个|個)?(?:真)?人|[我系係][^，。！？]{0,6}真人|我(?:是|係)(?:值班|客服|专员|專員|前台|人工)?的?[\u4e00-\u9fff]{1,8}(?=[，,。.！!、]|$)/iu

/** Somebody else comes, rings or takes over: a person or a name, and a verb of reaching the customer. */
const somebodyComes =
  /\b(?:s?he|they|he[’']?ll|she[’']?ll|they[’']?ll|(?-i:[A-Z][a-z]+)(?: from \w+)?|(?:my|our) (?:\w+ )?(?:manager|supervisor|boss|colleague|lead))(?:[’']ll| will| can|[’']s going to| is going to)? (?:also |then )?(?:ring|call|phone|take (?:it|this|over)|pick (?:it|this) up|come|join|be with|message|write to|speak (?:to|with)) (?:you|on|over|back|this|it|in)?|\bi[’']?(?:ll|m| will| am|[’']ve)? (?:\w+ ){0,4}(?:get|getting|fetch|fetching|bring|bringing|put|putting|hand|handing|pass|passing) (?:him|her|them|you (?:to|over|through|on))\b|由(?:他|她|佢|主管|经理|經理|[\u4e00-\u9fff]{1,8}?)[^，。！？不唔]{0,10}(?:打|回|联系|聯絡|跟您|跟你|接)|(?:他|她|佢|主管|经理|經理|店长|店長|专员|專員|师傅|師傅|顾问|顧問|[\u4e00-\u9fff](?:先生|小姐|女士|姐|哥|生|工))[^，。！？不唔]{0,12}(?:打(?:电话|電話)?(?:给|給|俾|过来|過來)|回(?:电|電|拨|撥)|给您回|給您回|俾返|(?:联系|聯絡|聯繫)[您你]|接手|接聽|接听)|(?:去|馬上|马上|現在|现在|這就|这就)(?:叫|请|請|找|搵)(?:他|她|佢|主管|经理|經理|店长|店長|同事)/iu

/** More of a message is not looked at. */
const LONGEST = 2000

/** Where a message gives the customer the person asked for; `null` when it does not. */
export function givesAPerson({ text }: Utterance, wantsSenior: boolean): Span | null {
  const searched = text.slice(0, LONGEST)
  const found = somebodyComes.exec(searched) ?? (wantsSenior ? null : isSomebody.exec(searched))
  return found && [found.index, found.index + found[0].length]
}

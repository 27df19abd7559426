import type { Span } from '@attune/core'
import type { Utterance } from './utterance.ts'

/** “I’m Dana”, “I’m a person”, 我就是人，我是值班的小吴: whoever asked for somebody real has them. */
const isSomebody =
  /\b(?:[Ii][’']m|[Ii] am|[Tt]his is|[Yy]ou[’']re (?:talking|speaking|chatting) (?:to|with)) (?:a (?:real |actual )?(?:person|human)\b|not a (?:bot|robot|machine)|real\b|[A-Z][a-z]{1,14}\b)|\b[Mm]y name[’']?s? (?:is )?[A-Z][a-z]{1,14}\b|(?:^|[.!?] )(?!Right|Over|In|Up|Down|Click|See|From)[A-Z][a-z]{2,14} here\b|我就是(?:个|個)?(?:真)?人|[我系係][^，。！？,!?]{0,6}真人|我(?:是|係)(?:值班|客服|专员|專員|前台|人工)?的?[\u4e00-\u9fff]{1,8}(?=[，,。.！!、]|$)/u

/** Somebody else comes, rings or takes over: a person or a name, and a verb of reaching the customer. */
const somebodyComes =
  /\b(?:[Ss]?[Hh]e|[Tt]hey|(?!You|We|It|Or|And|If|Then|Please|The|That|This|There|But|So)[A-Z][a-z]+(?: from \w+)?|(?:[Mm]y|[Oo]ur) (?:\w+ )?(?:manager|supervisor|boss|colleague|lead))(?:[’']ll| will| can|[’']s going to| is going to) (?:also |then )?(?:ring|call|phone|take (?:it|this|over)|pick (?:it|this) up|come|join|be with|message|write to|speak (?:to|with)) ?(?:you|on|over|back|this|it|in)?|\b[Ii](?:[’'](?:ll|m|ve)| will| am)? (?:\w+ ){0,4}(?:get|getting|fetch|fetching|bring|bringing|put|putting|hand|handing|pass|passing) (?:him|her|them|you (?:to|over|through|on))\b|(?:^|[.!?] )(?:[Hh]anding|[Pp]assing|[Pp]utting|[Cc]onnecting) you\b|(?:经理|經理|主管|负责人|負責人|店长|店長)[^。！？!?]{0,16}(?:座机|座機|电话|電話|手机|手機|分机|分機)[^。！？!?\d]{0,3}\d|\b(?:[Ss]?[Hh]e|[A-Z][a-z]+)(?:[’']s| is| will be) (?:free|on duty|at the (?:desk|counter)|available|waiting for you|in (?:today|until|till|from))\b|\b(?:can|will) see you\b|\band will (?:ring|call|phone|write to|message) you\b|由(?:他|她|佢|主管|经理|經理|[\u4e00-\u9fff]{1,8}?)[^，。！？,!?不唔]{0,10}(?:打|回|联系|聯絡|跟您|跟你|接)|(?:他|她|佢|主管|经理|經理|店长|店長|专员|專員|师傅|師傅|顾问|顧問|[\u4e00-\u9fff](?:先生|小姐|女士|姐|哥|生|工|老[师師]|[护護]士))[^，。！？,!?不唔]{0,16}(?:有空|在(?:店|[柜櫃]|前台|值班)|接待[您你]|[给給][您你]打|打(?:电话|電話)?(?:给|給|俾|过来|過來)|回(?:电|電|拨|撥)|给您回|給您回|俾返|(?:联系|聯絡|聯繫)[您你]|接手|接聽|接听)|(?:去|馬上|马上|現在|现在|這就|这就)(?:叫|请|請|找|搵)(?:他|她|佢|主管|经理|經理|店长|店長|同事)/u

const machine =
  /\b(?:i[’']m|i am|this is|my name is)\b[^.!?]{0,30}\b(?:bot|assistant|digital|virtual|automated|helper)\b|我(?:是|系|係)[^，。！？,!?]{0,8}(?:智能|智慧|机器|機器|虚拟|虛擬|AI|小?[帮幫]手|助手|助理|小?秘[书書]|小?管家|精[灵靈])/i

/** More of a message is not looked at. */
const LONGEST = 2000

/** Where a message gives the customer the person asked for; `null` when it does not. */
export function givesAPerson({ text }: Utterance, wantsSenior: boolean): Span | null {
  const searched = text.slice(0, LONGEST)
  // A name of its own makes no person of a machine.
  const isOne = !wantsSenior && !machine.test(searched)
  const found = somebodyComes.exec(searched) ?? (isOne ? isSomebody.exec(searched) : null)
  return found && [found.index, found.index + found[0].length]
}

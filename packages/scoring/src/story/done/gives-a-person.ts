import type { Span } from '@attune/core'
import { isChinese } from '../text/languages.ts'
import type { Utterance } from '../utterance.ts'

/** “I’m Dana”, “I’m a person”, 我就是人，我是值班的小吴: whoever asked for somebody real has them. */
const isSomebody =
  /\b(?:[Ii][’']m|[Ii] am|[Tt]his is|[Yy]ou[’']re (?:talking|speaking|chatting) (?:to|with)) (?:a (?:real |actual )?(?:person|human)\b|not a (?:bot|robot|machine)|real\b|[A-Z][a-z]{1,14}\b)|\b[Mm]y name[’']?s? (?:is )?[A-Z][a-z]{1,14}\b|(?:^|[.!?] )(?!Right|Over|In|Up|Down|Click|See|From)[A-Z][a-z]{2,14} here\b|我就是(?:个|個)?(?:真)?人|(?<![是找要叫让讓])真人(?=[，,。.！!、在嚟㗎啊呀喔哦的]|$)|(?<![不唔])(?:是|係)我(?:在|喺度)?(?:打字|跟|回|[负負][责責])|我在打字|我(?:叫|姓)[\u4e00-\u9fff]{1,4}(?=[，,。.！!、]|$)|不是[机機]器人|唔係[机機][器械]人|[我系係][^，。！？,!?]{0,6}真人|我(?:是|係|系)(?:值班|客服|专员|專員|前台|人工)?的?[A-Za-z]{0,6}[\u4e00-\u9fff]{1,8}(?=[，,。.！!、]|$)/u

/** Somebody else comes, rings or takes over: a person or a name, and a verb of reaching the customer. */
const somebodyComesEn =
  /\b(?:[Ss]?[Hh]e|[Tt]hey|(?!You|We|It|Or|And|If|Then|Please|The|That|This|There|But|So)[A-Z][a-z]+(?: from \w+)?|(?:[Mm]y|[Oo]ur) (?:\w+ )?(?:manager|supervisor|boss|colleague|lead))(?:[’']ll| will| can|[’']s going to| is going to) (?:also |then )?(?:ring|call|phone|take (?:it|this|over)|pick (?:it|this) up|come|join|be with|message|write to|speak (?:to|with)) ?(?:you|on|over|back|this|it|in)?|\b[Ii](?:[’'](?:ll|m|ve)| will| am)? (?:\w+ ){0,4}(?:get|getting|fetch|fetching|bring|bringing|put|putting|hand|handing|pass|passing) (?:him|her|them|you (?:to|over|through|on))\b|(?:^|[.!?] )(?:[Hh]anding|[Pp]assing|[Pp]utting|[Cc]onnecting) you\b|\b(?:[Ss]?[Hh]e|[A-Z][a-z]+)(?:[’']s| is| will be) (?:right |just |sitting )?(?:free|here\b(?! (?:is|are))|next to me|on duty|at (?:the|his|her) (?:desk|counter)|available|waiting for you|in (?:today|until|till|from)|(?:taking|picking) (?:this|it|you|over)|(?:calling|ringing|joining))\b|\bask for [A-Z][a-z]+|\b(?:can|will) see you\b|\band will (?:ring|call|phone|write to|message) you\b|\b(?:I[’']ll|I can|I could|let me) have (?:him|her|them|[A-Z][a-z]+|someone) (?:ring|call|phone|message) you\b|\bhere[’']s [A-Z][a-z]+\b/u

/** Who may be given: somebody by their post, their trade, or a surname with a title. */
const whom =
  '(?:他|她|佢|主管|[经經]理|店[长長]|主任|[组組][长長]|[负負][责責]人|[专專][员員]|同事|客服|[师師]傅|[顾顧][问問]|[护護]理?[士师師]|[医醫][生师師]|老[师師]|律[师師]|工程[师師]|大夫|[\\u4e00-\\u9fff](?:先生|小姐|女士|姐|哥|生|工(?![夫作程资資具])|[护護]士))'
/** A no, or the next clause, parts them from what they are to do. */
const gap = (most: number): string => `[^，。！？,!?不唔没沒]{0,${most}}`
const somebodyComesZh = new RegExp(
  [
    // By their number, by whom it goes on.
    `${whom}[^。！？!?]{0,16}(?:[号號][码碼]|座[机機]|[电電][话話]|手[机機]|分[机機])[^。！？!?\\d]{0,3}\\d`,
    `由(?:${whom}|[\\u4e00-\\u9fff]{1,8}?)${gap(10)}(?:打|回|[联聯][系絡络]|跟[您你]|接)`,
    // They ring, come, take over, or stand beside.
    `${whom}${gap(16)}(?:有空|在(?:店|[柜櫃]|前[台臺]|值班|旁|身[边邊]|[这這])|[过過][来來]|[马馬]上[来來]|[来來](?:接|[听聽]|[给給])|接待[您你]|[给給]您回|(?:[给給]|跟)[您你](?:打|回|[说說讲講])|打(?:[电電][话話])?(?:[给給俾您你]|[过過][来來])|回(?:[电電拨撥]|[您你])|俾返|[联聯](?:[系繫][络絡]?|[络絡])[您你]|接(?:手|[听聽着著]|[这這]))`,
    // They are called, and handed the telephone.
    `(?<![您你])(?:去|[马馬]上|[现現]在|[这這]就|我)(?:叫|[请請]|找|搵|喊)(?:${whom}|[\\u4e00-\\u9fff]{1,3}(?=[来來过過接]))`,
    `(?:[让讓]|叫|[请請]|[换換])(?:${whom}|(?![您你家客不勿直]|朋友)[\\u4e00-\\u9fff]{1,4}?)(?:[来來](?:接|[听聽]|跟|[处處]|(?=[，。,！!]|$))|[过過][来來]|接(?:手|[听聽电電您你])|[听聽][电電])`,
    `(?:手[机機]|[电電][话話]|[话話]筒)(?:交|[递遞]|拿|[转轉])?[给給](?:${whom}|[\\u4e00-\\u9fff]{1,4}(?=[，。,！!]|$))`,
  ].join('|'),
  'u',
)

const machine =
  /\b(?:i[’']m|i am|this is|my name is)\b[^.!?]{0,30}\b(?:bot|assistant|digital|virtual|automated|helper)\b|我(?:是|系|係)[^，。！？,!?]{0,8}(?:智能|智慧|机器|機器|虚拟|虛擬|AI|小?[帮幫]手|助手|助理|小?秘[书書]|小?管家|精[灵靈])/i

/** “There is nobody senior”, 主管不接电话, “they would only say the same”: whoever was asked for does not come. */
const nobodyComes = new RegExp(
  [
    String.raw`\b(?:nobody|no one|no (?:manager|supervisor|human|person|agent|colleague|real person))\b|\b(?:manager|supervisor|boss|colleague|agent|kitchen|doctor|team|department|they|he|she)s? (?:\w+ )?(?:(?:do|does|will|can|is|are|wo|ca)(?:n[’']?t|not)|(?:do|does|will|can|is|are) not|cannot|would only|will only|never) (?!only\b)\w+|\b(?:tell|say|give) you the same\b|\bthe same (?:answer|thing|information)\b`,
    `${whom}(?:们|們)?(?:也|都|是|[这這]边|一般|平[时時]|[现現]在|暂时|暫時)*(?:不|[没沒唔冇]|[无無])|(?:也|都|[还還])(?:是|[会會])?(?:一[样樣]|同样|同樣|[这這][个個样樣])的?(?:答[复覆]|[结結]果|[说說][法辞辭]|[话話])?|[跟和同]我[说說讲講]就`,
  ].join('|'),
  'iu',
)

/** Whether a message keeps back the person asked for: it names them with a no, and brings nobody. */
export const keepsAPersonBack = (said: Utterance): boolean =>
  nobodyComes.test(said.text.slice(0, LONGEST)) && givesAPerson(said, false) === null

/** More of a message is not looked at. */
const LONGEST = 2000

/** Where a message gives the customer the person asked for; `null` when it does not. */
export function givesAPerson({ text }: Utterance, wantsSenior: boolean): Span | null {
  const searched = text.slice(0, LONGEST)
  // A name of its own makes no person of a machine.
  const isOne = !wantsSenior && !machine.test(searched)
  const comes = isChinese(searched) ? somebodyComesZh : somebodyComesEn
  const found = comes.exec(searched) ?? (isOne ? isSomebody.exec(searched) : null)
  return found && [found.index, found.index + found[0].length]
}

import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { roleEn, roleZh } from '../text/roles.ts'
import type { Utterance } from '../utterance.ts'
import { refusesAPerson } from './refuses-a-person.ts'

/** “I’m Dana”, “I’m a person”, 我就是人，我是值班的小吴: whoever asked for somebody real has them. */
const isSomebody = pattern('u')`
  \b(?:[Ii][’']m|[Ii] am|[Tt]his is|[Yy]ou[’']re (?:talking|speaking|chatting) (?:to|with)) (?:
    a (?:real |actual )?(?:person|human)\b|not a (?:bot|robot|machine)|real\b|[A-Z][a-z]{1,14}\b)|\b[Tt]hat[’']s me\b|
  \b[Mm]y name[’']?s? (?:is )?[A-Z][a-z]{1,14}\b|
  (?:^|[.!?] )(?!Right|Over|In|Up|Down|Click|See|From)[A-Z][a-z]{2,14} here\b|
  我就是[个個]?真?人|(?<![是找要叫让讓])真人(?=[，,。.！!、在嚟㗎啊呀喔哦的]|$)|
  (?<![不唔])[是係]我(?:在|喺度)?(?:打字|[跟回]|[负負][责責])|我在打字|
  我[叫姓][\u4e00-\u9fff]{1,4}(?=[，,。.！!、]|$)|不是[机機]器人|唔係[机機][器械]人|[我系係][^，。！？,!?]{0,6}真人|
  我[是係系](?!一[样樣]|[来來想说說])(?:值班|客服|专员|專員|前台|人工)?的?[A-Za-z]{0,6}[\u4e00-\u9fff]{1,8}(?=
    [，,。.！!、]|$)
`

/** By their name or by what they do, and what is told of them: “Priya, who is on until six,”. */
const name = '(?!You|We|It|Or|And|If|Then|Please|The|That|This|There|But|So|Our|My|Someone|Somebody|Nobody)[A-Z][a-z]+'
const byRole = `(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]n?|[Oo]ne of (?:our|the)) (?:\\w+ ){0,2}?(?:${roleEn}s?|person|human|people|member of (?:staff|(?:our|the) \\w+))`
const who = `(?:[Ss]?[Hh]e|[Tt]hey|${name}|${byRole}|[Oo]ne of (?:them|us))(?: (?:from|on|at|in) [\\w ]{2,24}?|, [^,.!?]{3,48},)?`
const reaches = '(?:ring|call|phone|text|message|write to|e-?mail|be with|speak (?:to|with)|talk (?:to|with))'
const will = "(?:[’']ll| will| can|[’']s going to| is going to) (?:also |then )?"

/** A person and what brings them to the customer. */
const somebodyComesEn = new RegExp(
  [
    // They will ring, come or take over; they are on the way, or there; one of whom nothing is said, at an hour.
    `\\b${who}${will}(?:${reaches}|take (?:it|this|over)|pick (?:it|this) up|come|join|see you)\\b`,
    `\\b[Ss]ome(?:one|body)(?: (?:from|on|at|in) [\\w ]{2,24}?)?${will}${reaches}[^.!?]{0,40}(?:\\d|\\b(?:now|today|tonight|tomorrow|within|noon|hour|minutes?)\\b)`,
    `\\b${who} (?:takes|picks|rings|calls|phones|joins) (?:over|it|this|up|you|back|in)\\b`,
    `\\b${who}(?:[’']s| is|[’']re| are| will be) (?:(?:right|just|now|already|sitting) )?(?:free\\b|here\\b(?! (?:is|are))|next to (?:me|you)|at (?:the|his|her) (?:desk|counter)|available|waiting for you|in (?:today|until|till|from)|on (?:(?:his|her|their|the) way|shift|duty|call|now|from|until|till)|(?:coming|walking|driving|heading|running|taking|picking|reading|calling|ringing|joining)\\b)|\\b${who} (?:has|have)(?: just)? been (?:called|asked|added|invited|paged|told)\\b`,
    // Somebody fetches, asks or adds them, or hands the customer on.
    `\\b[Ii](?:[’'](?:ll|m|ve)| will| am| have| can)? (?:\\w+ ){0,3}(?:get|got|fetch|bring|put|hand|pass|add|add?ed|copied|loop\\w*|call|ask|ask(?:ed)|connect|transfer)(?:t?ing)? (?:him\\b|her\\b|them\\b|you (?:to|over|through|on|with)\\b|(?:in )?${name}|${byRole})`,
    // They are next in the line for somebody, or have a number to ring.
    `\\b(?:next|number \\w+|first|second|third|\\w+th|a place|put you|keep your place|you[’']re) (?:\\w+ )?in (?:the |our )?(?:queue|line)\\b|\\b(?:people|customers|callers|others?|person) (?:are |is )?(?:ahead of|in front of|before) you\\b|\\b(?:[Rr]ing|[Cc]all|[Pp]hone|[Rr]each)\\b[^.!?]{0,40}\\d{3}[\\d ]{4,}|\\b[Yy]ou(?:[’']ll| will) (?:now )?be (?:talking|speaking|chatting|connected|put through|handed|transferred)\\b|^(?:\\w+[.!,] ?){0,3}[Cc]onnecting\\b`,
    `\\b(?:[Ll]et me|[Ii](?:[’']ll| will|[’']m|[’']ve)) (?:go and )?(?:find|get|fetch|finding|getting|found|got|bring|bringing)(?: in)?(?: you)? (?:some(?:one|body)|a (?:real |live )?(?:person|human)|one of)\\b`,
    `(?:^|[.!?:,] )(?:[Hh]anding|[Pp]assing|[Pp]utting|[Cc]onnecting|[Ss]witching|[Tt]ransferring|[Gg]etting|[Rr]inging|[Cc]alling|[Ff]etching) (?:you\\b|him\\b|her\\b|them\\b|${name}|${byRole}|the \\w+ for you)`,
    `\\bask for ${name}|\\band will ${reaches} you\\b|\\b[Ss]hall (?:he|she|they|${name}) ${reaches}|\\bhere[’']s ${name}\\b|\\bcall(?: for you)? with ${name}`,
    `\\b(?:I[’']ll|I will|I can|I could|let me) have (?:him|her|them|${name}|some(?:one|body)|${byRole}|one of (?:our|my|the) \\w+) ${reaches}`,
  ].join('|'),
  'u',
)

/** By a name or a nickname too: 阿霞、老陈、Karen. */
const whom = `(?:他|她|佢|[领領][导導]|[长長]官|老[板闆]|真人|${roleZh}|[\\u4e00-\\u9fff](?:先生|小姐|女士|姐|哥|生|工(?![夫作程资資具]))|[阿老小][\\u4e00-\\u9fff](?<!老[是师師板人]|小[时時心事区區程孩店票])|[A-Z][a-z]{2,})`
/** A no, or the next clause, parts them from what they are to do. */
const gap = (most: number): string => `[^，。！？,!?不唔没沒]{0,${most}}`
const passes = '(?:[转轉驳駁](?!到[账帳]|[发發账帳])|(?<!直)接(?![受下]))(?:[给給畀俾到去上])?'
const somebodyComesZh = new RegExp(
  [
    // By their number.
    `${whom}[^。！？!?]{0,16}(?:[号號][码碼]|座[机機]|[电電][话話]|手[机機]|分[机機])[^。！？!?\\d]{0,3}\\d`,
    // They ring, come, take over, or stand beside.
    `${whom}${gap(16)}(?:有空|[进進][来來嚟]|接入|加入|在?[线線]上|在[线線]|在(?:店|[柜櫃]|前[台臺]|值班|旁|身[边邊]|[这這线線])|[过過上][来來嚟紧緊]|[马馬]上[来來]|[来來](?:接|[听聽]|[给給])|接待[您你]|[给給][您你]回|(?:[给給]|跟)[您你](?:打|回|[说說讲講](?!的?[都也是]{0,2}(?:[这這]|一[样樣]|同[样樣])))|打(?:[电電][话話])?(?:[给給俾您你到]|[过過][来來]|的|[^，。！？,!?]{0,18}[给給][您你])|回(?:[电電拨撥]|[您你])|致[电電]|俾返|[联聯](?:[系繫][络絡]?|[络絡])[您你]|(?:敲|[打拨撥])[电電][话話]|接(?:手|[听聽着著]|[这這]))`,
    // The customer is passed on to them, or waits in a line for them.
    `(?<!(?:[不唔没沒别別]|[无無]法)[用能要會会可使给給]?)(?:${passes}${gap(8)}${whom}|[转轉][给給]${gap(8)}的[\\u4e00-\\u9fff]{2,3}(?=[，。,]))`,
    `(?:[会會]|就|即刻|[马馬]上|(?:分[钟鐘]|小[时時])[^，。]{0,4})有人[^，。不没沒]{0,4}(?:[来來嚟接跟同回]|[联聯]|[处處])|排(?:在|第)?[^，。]{0,6}第?[一二三四五六七八九十\\d]+位|前面(?:[还還仲]?有)?[^，。]{0,4}[一二三四五六七八九十两兩\\d]+(?:位|[个個]人)|呼叫(?:了)?(?:人工|真人|[专專][员員]|客服|同事)|[帮幫][您你]叫人`,
    `(?:[马馬]上|即刻|立刻|[这這]就|[现現]在就?|正在?)(?:[给給為为幫帮][您你])?(?:[转轉](?![账帳发發])|接通|驳|駁|叫人)`,
    `\\d[\\d-]{5,}[^。]{0,24}(?:人工|[专專]人|[专專][员員]|真人|客服)(?:接|服)|(?:打|[拨撥]|[电電][话話]是?)\\s*[\\d-]{7,}|回[电電][话話]?[给給畀俾][您你]`,
    `正在?(?:[给給為为幫帮][您你])?[转轉接駁驳]|接[您你]的(?:是|系|係)|(?:排|[约約])[好了]*${gap(3)}回[电電]`,
    // They are called, and handed the telephone.
    `${whom}[^。！？!?不]{0,14}[，,]?我(?:[这這]就|[马馬]上|[现現]在|而家)?去?(?:叫|[转轉]|喊|搵|[请請])`,
    `(?<![您你])(?:去|[马馬]上|[现現]在|[这這]就|我)(?:叫|[请請]|找|搵|喊)(?:${whom}|[\\u4e00-\\u9fff]{1,3}(?=[来來过過接]))`,
    `(?:手[机機]|[电電][话話]|[话話]筒)(?:交|[递遞]|拿|[转轉])?[给給](?:${whom}|[\\u4e00-\\u9fff]{1,4}(?=[，。,！!]|$))`,
  ].join('|'),
  'u',
)

const machine = pattern('i')`
  \b(?:i[’']m|i am|this is|my name is)\b[^.!?]{0,30}\b(?:bot|assistant|digital|virtual|automated|helper)\b|
  我[是系係][^，。！？,!?]{0,8}(?:智[能慧]|[机機]器|虚拟|虛擬|AI|小?[帮幫]手|助[手理]|小?秘[书書]|小?管家|精[灵靈])
`

/** “There is nobody senior”, 主管不接电话, “they would only say the same”: whoever was asked for does not come. */
const nobodyComes = new RegExp(
  [
    `\\b(?:nobody|no one|no (?:human|person|real person|${roleEn}))\\b|\\b(?:${roleEn}|kitchen|team|department|they|he|she)s? (?:\\w+ )?(?:(?:do|does|will|can|is|are|wo|ca)(?:n[’']?t|not)|(?:do|does|will|can|is|are) not|cannot|would only|will only|never|(?:is|are) (?:very |all |usually )?busy) ?(?!only\\b)\\w*|\\b(?:tell|say|give) you the same\\b|\\bthe same (?:answer|thing|information|as (?:i|me))\\b`,
    `${whom}(?:们|們)?(?:也|都|是|[这這]边|一般|平[时時]|[现現]在|暂时|暫時)*(?:不|[没沒唔冇]|[无無])|(?:也|都|[还還])(?:是|[会會])?(?:[跟和][您你][说說讲講]的?)?(?:一[样樣]|同样|同樣|[这這][个個样樣])的?(?:答[复覆]|[结結]果|[说說][法辞辭]|[话話])?|[跟和同]我[说說講讲]就|[跟和同]我(?:是|都|[说說讲講]的)*一[样樣]`,
  ].join('|'),
  'iu',
)

/** Whether a message keeps back the person asked for: it names them with a no, and brings nobody. */
export const keepsAPersonBack = (said: Utterance): boolean =>
  nobodyComes.test(head(said.text)) && givesAPerson(said, false) === null

/** Where a message gives the customer the person asked for; `null` when it does not. */
export function givesAPerson(said: Utterance, wantsSenior: boolean): Span | null {
  const searched = besidesRefusals(said)
  // A name of its own makes no person of a machine.
  const isOne = !wantsSenior && !machine.test(searched)
  const comes = isChinese(searched) ? somebodyComesZh : somebodyComesEn
  const found = comes.exec(searched) ?? (isOne ? isSomebody.exec(searched) : null)
  return found && [found.index, found.index + found[0].length]
}

/** “I cannot transfer you to a person” transfers nobody. As long as before, so that what is found stands where it stood. */
function besidesRefusals(said: Utterance): string {
  let text = head(said.text)
  for (const [start, end] of refusesAPerson(said))
    text = text.slice(0, start) + '，'.repeat(end - start) + text.slice(end)
  return text
}

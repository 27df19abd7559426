import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** Not now, not by us, or not at all. */
const notMeant =
  /\?|\b(?:if|once|unless|when|whether|try|might|may|not|never|can[’']t|cannot|won[’']t|best)\b|n[’']t\b/i
const notMeantZh = pattern('u')`
  [吗嗎?？]|如果|[若没沒]|要是|[无無]法|不[能會会到了可]|唔(?!好意思|[使該该])|[请請麻]|[价價]格|航班|班次|活[动動]|
  [营營][业業]|政策|[规規]定|[亏虧]|可惜|[划劃]算|[优優]惠|最低
`

const weWill = /(?:[’']ll| will|[’']m going to| am going to|[’']re going to| are going to)/.source
/** To be, to think or to wait does nothing for anybody, and some of what is done is done to them. */
const idle =
  '(?!be|have|had|need|want|see|look|think|know|try|hope|wait|consider|review|expect|require|assume|miss|find|let|keep (?:that|it|this|you)|bear|continue|feel|understand|remember|forget|never|not|only|charge|bill|close|suspend|report|refuse|reject|do|get|take (?:a|this|that|it|note|your)|note|pass|forward|escalate|raise|feed|share|make (?:a|sure)|ask)'

/** What deeds a service desk does, in the form of a thing going on. */
const doing =
  '(?:calling|ringing|phoning|paying|covering|sending|posting|couriering|driving|bringing|coming|fetching|collecting|reprinting|rebooking|booking|moving|putting|adding|removing|switching|changing|correcting|crediting|cancelling|extending|ordering|printing|delivering|dispatching|lifting|unlocking|resetting|waiving|holding|reserving|e?mailing|texting|making|fixing|mending|repairing|swapping|arranging|setting|walking|meeting)'

/** “We’ll stamp it for both”, “our manager is calling you at four”: what somebody of ours does, whatever the verb. */
export const englishOwnActs: readonly Form[] = [
  {
    kind: 'promise',
    strength: 0.6,
    pattern: new RegExp(
      `\\b(?:i|we)${weWill} (?:then |also |now |just |gladly |happily |personally |simply )?${idle}[a-z]{3,10} (?:it|that|them|you|your|the|both|one|an?|another|his|her|for|out|up|off|on|over) ?`,
      'gi',
    ),
    unless: notMeant,
  },
  {
    kind: 'action',
    strength: 0.65,
    data: { doing: true },
    pattern: new RegExp(
      `\\b(?:i[’']m|we[’']re|i am|we are|(?:our|the) (?:\\w+ ){1,4}is|he[’']s|she[’']s|[A-Z]\\w+ is) (?:now |already |just |also |personally )?${doing} (?:you|your|it|them|for|the|over|out|to|back|up|in|on|an?|one|him|her|this|both|another)\\b`,
      'gi',
    ),
    unless: notMeant,
  },
  // “I’m radioing housekeeping right now”, “the engineers are rolling it back now”: whatever is done, it is being done.
  {
    kind: 'action',
    strength: 0.65,
    data: { doing: true },
    pattern: pattern('gi')`
      \b(?:i[’']m|we[’']re|i am|we are|they[’']re|(?:our|the) (?:[\w-]+ ){1,4}(?:is|are)|he[’']s|she[’']s) (?:now |
        already |just )?(?!doing|going|trying|having|look|work|experienc|fac|wait|see|gett|being|check|clos|hop|think|
        find|asking you|deal|receiv|los|runn|struggl|miss|suffer|hear|feel|notic|charg|bill|refus|delay|investigat|
        review|stay|sitt|writ|talk|speak|read)[a-z]{3,12}ing [^.!?,;]{1,60}?\b(?:right now|now|as we speak|
        as i (?:write|type)|this (?:very )?(?:minute|moment|second)|(?:straight|right) away|today)\b|
      \b(?:i[’']m|we[’']re|i am|we are) treating (?:it|this|that|your \w+) as (?:an emergency|urgent|a priority)\b
    `,
    unless: notMeant,
  },
]

/** 改、换、补、退、重印、延、解锁、登记、推送……办事的动词，各行各业都用。 */
const act =
  '(?:更?改|更[换換正新]|[换換]|[补補](?!充[说說])|退(?!出|[后後步])|重(?:新)?[印做开開发發寄拍出製制整装裝排配]|修正|取消|加|[删刪]|延|[调調]|解[锁鎖绑綁冻凍封]|恢[复復]|[复復]原|移|推送|登[记記]|[锁鎖]|寄|送(?![达達])|[传傳]|send|[订訂]|[约約]|排|[开開](?!始)|入|撤|[续續]|留|[预預]留|[冻凍][结結]|停)'
const us = '(?:我(?:[们們哋])?|本店|[这這][边邊]|店[长長]|主管|[经經]理|[师師]傅|同事|[专專]人|[医醫][生师師])'
const them = '(?:[您你妳]|他|她|佢|[长長][辈輩]|阿[嬤嬷公姨伯])'

/** 已經改返做…、票面已更新、補到信箱了；我幫您解鎖、馬上重印、退您两块：谁办、办没办，看句式，不看是哪件事。 */
export const chineseOwnActs: readonly Form[] = [
  {
    kind: 'action',
    strength: 0.65,
    data: { done: true },
    pattern: new RegExp(
      `(?<![您你妳自][^，。！？,!?；]{0,4})(?:已[经經]?|[刚剛啱]{1,2}才?|[现現]在|而家|都)(?:[帮幫替同][您你妳])?(?:把|[将將])?[^，。！？,!?；您你]{0,4}?${act}(?:返|好|妥|成|到|[为為]|做|出|去|[过過]去|上|掉|埋|在|晒)?[^，。！？,!?；]{0,10}?(?:了|咗|(?=[，。！,!]|$))|(?<=^|[，。！,!；])[^，。！？,!?；您你自被]{0,6}${act}(?:返|好|妥|成|到|[为為]|[过過]去|上|咗)[^，。！？,!?；]{0,8}?[了咗](?=[，。！,!]|$)`,
      'gu',
    ),
    unless: notMeantZh,
  },
  {
    kind: 'promise',
    strength: 0.65,
    pattern: new RegExp(
      `(?<=^|[，。！,!：:；])(?:[这這呢][张張单單回次][单單]?|[会會]籍|租期|年卡|[会會][员員]|下[次回](?:[发發][货貨]|[来來])?|[现現]在|[马馬]上|即刻|立[刻即]|而家|今[日天晚]|等[下陣]|[这這]就|${them})?${us}?(?:就|[会會]|再|先|即刻|[马馬]上|[现現]在)?(?:[给給帮幫替同]|俾|畀)${them}(?![^，。！？,!?；]{0,3}可以)[^，。！？,!?；]{0,4}?(?:${act}|申[请請]|叫|派|安排|多?[塞放附][^，。！？,!?；]?|多[送带帶]|打(?!折))(?![^，。！？,!?；]{0,8}[了咗])`,
      'gu',
    ),
    unless: /[吗嗎?？]|如果|若|要是|[没沒]有?|[无無]法|不[能會会到了可]|唔(?!好意思|使|該|该)/u,
  },
  {
    kind: 'action',
    strength: 0.65,
    data: { doing: true },
    pattern: new RegExp(
      `(?<=^|[，。！,!：:；])${us}?(?:[现現]在|[马馬]上|即刻|立[刻即]|而家|[这這]就)(?:就|去)?${act}(?![很太会會不要挺最亏虧])|(?<=^|[，。！,!：:；])[这這][^，。！？您你]{1,5}退[费費款](?=[，。！])|下[次回一][^，。！？]{0,3}(?:我[们們哋]?|店[里裡家])(?:[请請]|出|[买買][单單])(?=[，。！]|$)|(?<=^|[，。！,!：:；])(?:直接|全[额額数數])?退(?:返|回|[还還])?(?:[给給俾畀])?[您你妳] ?(?:NT|HK)?[$＄¥￥]? ?[\\d一二三四五六七八九十]|${us}[^，。！？,!?；您你]{0,3}(?:[现現]在|[马馬]上|即刻|立[刻即]|而家|[这這]就)(?:就)?(?:[过過]去|[过過][来來嚟]|去|[来來嚟]|到|上[门門]|出[发發])|(?:[医醫][疗療药藥]|[维維]修|住宿|全部|所有|相[关關])?[费費]用?[^，。！？,!?；]{0,3}我[们們哋]?(?:全[部额額数數]?|都)?(?:[来來嚟])?(?:[负負][担擔责責]|承[担擔]|出|付|包)`,
      'gu',
    ),
    unless: /[吗嗎?？]|如果|若|要是|[无無]法|不[能會会]/u,
  },
]

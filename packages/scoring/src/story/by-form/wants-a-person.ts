import { roleEn, roleZh } from '../text/roles.ts'
import type { Form } from './form.ts'

/** “Get me somebody who can”, “could you put your boss on”, “can’t somebody just call me”. */
export const englishWantsAPerson: readonly Form[] = [
  {
    kind: 'asks-for-human',
    strength: 0.85,
    data: { wants: 'senior' },
    pattern:
      /\b(?:speak|talk|chat|complain|escalate|put|get|pass|hand|bring|fetch|find|give|want|need|ask(?:ed|ing)? for|(?:would|[’']d) like|see|have)\b[^.!?]{0,24}\b(?:manager|supervisor|boss|superior|team ?lead(?:er)?|head of \w+|whoever(?:[’']s| is| runs| can| decides)|(?:some(?:one|body)|any(?:one|body)|(?:a|the) (?:person|one|man|woman|people)) (?:who can|higher|senior|above you|in charge|with (?:authority|a clue)))\b/gi,
    unless:
      /\b(?:my|our|her|his|(?:a|the) new|property|account|the building) (?:\w+ )?(?:manager|boss|supervisor)\b|\b(?:spoke|talked|said|says|told|promised|asked me)\b/i,
  },
  {
    kind: 'asks-for-human',
    strength: 0.85,
    pattern:
      /\b(?:speak|talk|chat|put|get|pass|give|want|need|is there|isn[’']t there|is anybody)\b[^.!?]{0,24}\b(?:(?:a |an |another |any )humans?|(?:real|actual|living|live|proper) (?:person|human|soul|body|voice|people)|flesh and blood|(?:some(?:one|body)|any(?:one|body)) (?:real|human|alive))\b|\b(?:can|could|will|would|may) (?:an? (?:actual |real |live |proper )?(?:human|person)|some(?:one|body) (?:real|human))\b|\b(?:can|could|may) i (?:just |please )?(?:ring|call|phone) (?:some(?:one|body)|any(?:one|body)|you)\b|\b(?:can(?:[’']?t|not)?|could(?:n[’']?t)?|will|want|need) (?:some(?:one|body)|any(?:one|body)) (?:to )?(?:just |please |there |actually |ever )?(?:call|ring|phone|pick up)\b|\b(?:speak|talk|chat|get me|give me|put me|pass me|hand me)\b[^.!?]{0,16}\b(?:some(?:one|body)|any(?:one|body)) else\b|\b(?:hear|have|get|take|discuss|sort|check|explain)\w* (?:it |that |this )?(?:from|with|by|through) (?:an?|one of your|another|your) (?:\w+ )?(?:colleagues?|person|human|people|adviser|clerk|staff)\b|\b(?:speak|talk) (?:to|with) whoever\b|\b(?:is|isn[’']t) there (?:anyone|anybody|someone|somebody)\b[^.!?]{0,16}\bwho\b|\b(?:stop|quit|no more|enough of)\b[^.!?]{0,12}\b(?:automated|auto-?repl\w+|bots?|robots?|canned|copy.paste\w*)\b|\b(?:want|need|like|prefer|get me|give me|find me) (?:to (?:speak|talk|chat) (?:to|with) |to hear from )?(?:some(?:one|body)|any(?:one|body)|a person|people) who\b|\bis (?:anyone|anybody|someone|somebody) (?:actually |really |even )?(?:there|reading|listening|alive)\b|\bcome in (?:and|to) (?:see|speak to|talk to) (?:some(?:one|body)|a person)\b|\b(?:want|not|stop|sick of|tired of|fed up with|hate) (?:to )?(?:talk|speak|chat|deal|do (?:this|it|that)|go through (?:this|it|that))(?:ing)? (?:to|with) (?:a |an |the |this |your )?(?:robot|bot|machine|computer|chatbot|ai)\b|(?:^|[.!?] )\W*(?:agent|human|person|operator|representative)\b[ ,.!]{0,3}(?:please|pls|now|agent|human|person)\b/gi,
    unless: /\b(?:spoke|talked|human (?:resources|error|rights))\b/i,
  },
  // The one who knows: “can I talk to the mechanic”, “could one of your nurses call me”.
  {
    kind: 'asks-for-human',
    strength: 0.7,
    pattern: new RegExp(
      [
        String.raw`\b(?:can|could|may|let|want|like|need|rather|prefer|possible)\b[^.!?]{0,16}\b(?:speak|talk|chat|have a word)(?:ing)? (?:directly |straight |in person )?(?:to|with) (?:(?:the|one of (?:your|the)|an?|your) (?!bank|police|council|insurer|warehouse|bit|manager|bot|robot)[a-z]+|my ${roleEn}|whoever|(?:Dr|Mr|Mrs|Ms)\b)`,
        String.raw`\b(?:can|could|will|would) (?:the|one of (?:your|the)|your|(?:dr|mr|mrs|ms) \w+) (?:\w+ ){0,2}?(?:ring|call|phone) me\b(?! (?:when|before|once|if|as))`,
        // “Is there an engineer I can speak to”, “send me the caretaker”, “could somebody do it over the telephone”.
        String.raw`\b(?:is|isn[’']t|are) there (?:an?|any|some(?:one|body)?|any(?:one|body)|\w+s)\b[\w ]{0,24}? (?:i|we) (?:can|could|might) (?:just |actually |please )?(?:speak|talk|chat|have a word|ask|ring|call|phone)\b`,
        String.raw`\b(?:get|send|find|fetch|bring|(?:give|put|pass) me)(?: me)? (?:through to |on to |over to )?(?:(?:the|an?|your|one of your) (?:\w+ )?${roleEn}|some(?:one|body) (?:at|from|on|in) \w+)\b`,
        String.raw`\b(?:sooner|rather|prefer to|want to|need to) ask (?:the|an?|your|one of your) ${roleEn}\b|\b(?:some|any)(?:one|body)\b[^.!?]{0,40}\b(?:over|on|by) the (?:tele)?phone\b`,
      ].join('|'),
      'gi',
    ),
    unless: /\b(?:spoke|talked|already|yesterday|before i|first|where|how)\b/i,
  },
]

/** 給我找个活人、叫你们店长来、想有个人打俾我、来个人行不行。 */
export const chineseWantsAPerson: readonly Form[] = [
  {
    kind: 'asks-for-human',
    strength: 0.85,
    data: { wants: 'senior' },
    pattern:
      /(?:找|叫|换|換|让|讓|转|轉|接|要|请|請|跟|和|同|与|與|搵|给我|給我|想)[^，。！？,!?；;]{0,6}(?:主管|经理|經理|店长|店長|领导|領導|上级|上級|上司|老板|老闆|负责人|負責人|[组組院校馆館站厂廠队隊][长長]|主任|管事的|能做主的)(?:来|來|谈|談|说|說|讲|講|接|听|聽|出|傾|打|回|[，。！,!]|吧|$)|(?:负责人|負責人|经理|經理|主管|店长|店長|领导|領導)(?:的)?(?:电话|電話|联系方式|聯絡方式|是谁|是誰|在吗|在嗎|呢)|[找换換叫搵][个個][^，。！？,!?；;]{1,7}(?:的|嘅人|的人)[来來同跟和]|[换換](?:一)?[个個]人(?=[跟同和来來对對接处處行可好吧，。？?！]|$)/gu,
    unless: /我[们們]?(?:的)?(?:老板|老闆|主管|经理|經理|领导|領導)/u,
  },
  {
    kind: 'asks-for-human',
    strength: 0.85,
    pattern:
      /(?:不想|唔想|别|別|不要|懒得|懶得|受够|受夠)[^，。！？,!?；;]{0,4}[跟和同对對][^，。！？,!?；;]{0,3}(?:机器|機器|智能客服|智慧客服|语音|語音|罐头|罐頭)|(?:找|叫|换|換|转|轉|接|要|跟|和|同|搵|给我|給我|来|來|派|有没有|有沒有|有冇|想|系咪|是不是)[^，。！？,!?；;]{0,5}(?:真人|活人|真的人|真係有人|人工|(?:真正的)?客服人[员員])|[跟和同找换換搵转轉](?:别的?|別的?|其他|其它|另外的?|另一個|另一个|第二個?)(?:人|客服|同事|位)(?:谈|談|说|說|讲|講|聊|傾|处理|處理|来|來|嚟|跟|吗|嗎|吧|行)|(?:安排|派|叫|[让讓]|[请請]|找|[换換]|搵|[来來嚟])(?:一)?(?:[个個位])?(?:[专專]?人(?:[员員]|手)?)(?:[给給跟同和俾幫帮替][我咱](?!修|[装裝]|送|搬|[换換])|[来來嚟过過](?![来來]?(?:看|睇|修|整|[装裝]|送|拿|取|搬|[检檢]|量|[换換]|收|洗|[维維]|[处處清打抄]))|打|[联聯][系繫絡络])|(?:跟|和|同|找|[换換]|搵|要|派|叫|[请請]|[让讓俾]|有[没沒冇]有?)(?:[个個位]|一[个個位])?(?:能|可以|有[权權]|真[正的]?|[会會]|懂|[识識]|看[过過]|[过過]手|[处處]理[过過]|了解|熟|知道|[负負][责責])[^，。！？,!?]{0,12}[的嘅](?:人(?![都也])|真人|同事|客服|[师師]傅)|(?:不要|[别別]|唔好|唔想|不想)(?:再|老|[总總]|一直|[净淨])?[^，。！？,!?]{0,4}(?:[机機]器|[机機]械|自[动動]回|AI|ai)|[听聽找][你您][们們](?:的)?(?:同事|人|工作人[员員])(?:亲自|親自)?[说說讲講谈談问問]|(?:^|[，。！？]|到底|究竟)有(?:没有|沒有|冇)[个個]?人(?:[在管理]|(?:能|可以|[会會])[跟同和][我咱][^，。！？,]{0,4}[说說讲講聊谈談傾]|(?=[？?]))|[有找换換来來派叫搵](?:一)?[个個]?(?:真)?人(?:看看|[帮幫]我看|问问|問問)|[有找换換来來派叫搵](?:一)?[个個](?:真)?人(?:打|來|来|跟|同|和|說|说|講|讲|傾|接|行不行|可以|好吗|好嗎|吧|听|聽)/gu,
    unless: /是不是(?:真人|人工)|係咪真人|人工(?:费|費|智能|智慧|湖|草)/u,
  },
  // 想请老师亲自跟我说、能不能让王医生打给我：指名要懂行的那一位。
  {
    kind: 'asks-for-human',
    strength: 0.7,
    pattern: new RegExp(
      [
        String.raw`(?:想|要|能|可以|可不可以|[请請]|[让讓]|叫|搵|麻[烦煩])[^，。！？,!?；;]{0,6}(?:${roleZh}|房[东東]|懂[^，。！？,]{0,4}的人?|[\u4e00-\u9fff]工)[^，。！？,!?；;了过過]{0,4}(?:[亲親]自|直接|[当當]面)?[^，。！？,!?；;了过過]{0,2}(?:[跟和同][我咱你][^，。！？,!?]{0,2}[说說讲講谈談聊傾]|[说說讲講聊谈談][话話两兩几幾句清一]|通[电電]?[话話]|通[电電]|打(?:[电電][话話])?[给給俾][我]|[给給]我[^，。！？,!?]{0,2}[打回]|回我|[联聯][系絡络]我)`,
        String.raw`(?:想|要|能|可以)(?:直接)?[跟和同](?:人(?:[说說讲講聊谈談傾][话話]?|[对對][话話])|[^，。！？,!?；;我你您了]{2,8}(?:[说說讲講通][电電个個]?[话話]|[对對][话話]|[说說讲講](?:清楚|明白|一[下声聲])|[聊谈談傾]))|(?:[请請让讓叫]|麻[烦煩])[^，。！？,!?；;了过過到前先]{1,8}?(?:打(?:[电電][话話])?[给給俾]我|[给給]我[打回](?:[个個])?[电電])|(?:^|[，。！？,!?\s])(?:人工|真人)(?:客服|服[务務])?(?=[!！。，,\s]|$)`,
        // 我要问护士、有没有人能跟我说、可否转给同事、找个人管一下、给我人！
        `(?:(?:要|不如)[问問]|(?:要|想|能|可以)(?:直接)?[找搵])(?:一?[下个個位])?(?:你[们們哋](?:的|嘅)?)?(?!老[师師]|[师師]傅|主任)${roleZh}(?![^，。！？,]{0,6}(?:修|[装裝]|[换換]|拆|量|搬|送|洗|做|[电電拍]))|可以有人[跟同和][我咱]|[给給畀俾]我人(?=[！!，。]|$)|(?:可否|能否|可以|能|[请請][^，。]?|[帮幫]我)[转轉](?:[给給接畀俾])?(?:${roleZh}|人)|[找派搵](?:一)?[个個]人(?:[来來嚟](?:睇|看)|管|[处處]理|[帮幫]|出面|[负負][责責])|[请請叫]你[们們](?:的)?人`,
      ].join('|'),
      'gu',
    ),
    unless: /[说說讲講][过過了]|昨天|上次|已[经經]|[没沒]/u,
  },
]

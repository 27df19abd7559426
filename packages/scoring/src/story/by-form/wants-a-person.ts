import { pattern } from '../text/pattern.ts'
import { roleEn, roleZh } from '../text/roles.ts'
import type { Form } from './form.ts'

/** “Get me somebody who can”, “could you put your boss on”, “can’t somebody just call me”. */
export const englishWantsAPerson: readonly Form[] = [
  {
    kind: 'asks-for-human',
    strength: 0.85,
    data: { wants: 'senior' },
    pattern: pattern('gi')`
      \b(?:speak|talk|chat|complain|escalate|put|get|pass|hand|bring|fetch|find|give|want|need|ask(?:ed|ing)? for|
        (?:would|[’']d) like|see|have)\b[^.!?]{0,24}\b(?:manager|supervisor|boss|superior|team ?lead(?:er)?|
        higher.up|management|head of \w+|whoever(?:[’']s| is| runs| can| decides)|(?:some(?:one|body)|any(?:one|body)|
          (?:a|the) (?:person|one|man|woman|people)) (?:who can|higher|senior|above you|in charge|
          with (?:authority|a clue)))\b
    `,
    unless: pattern('i')`
      \b(?:my|our|her|his|(?:a|the) new|property|account|the building) (?:\w+ )?(?:manager|boss|supervisor)\b|
      \b(?:spoke|talked|said|says|told|promised|asked me)\b
    `,
  },
  // “Escalate this”, “who’s your boss”, “your manager, please”: somebody above.
  {
    kind: 'asks-for-human',
    strength: 0.85,
    data: { wants: 'senior' },
    pattern: pattern('gi')`
      (?:^|[.!?,] |\b(?:please|to|and|then|just|you) )escalate (?:this|it|me|my (?:case|complaint|ticket|issue|matter)|
        the (?:case|complaint|matter))\b|
      \b(?:who(?:[’']s| is)|name of|number (?:of|for)) your (?:boss|manager|supervisor|superior)\b|
      (?:^|[.!?] )\W*(?:your|the) (?:manager|boss|supervisor|owner),? (?:please|now|pls)\b|
      \b(?:(?:speak|talk) (?:to|with)|get|fetch|bring(?: me)?|call) the owner\b|\bwho(?:[’']s| is) in charge\b
    `,
    unless: /\b(?:already|was) escalated\b/i,
  },
  // “Transfer me”, “enough with the bot”, “I want to talk, not type”, “any real staff”.
  {
    kind: 'asks-for-human',
    strength: 0.85,
    pattern: pattern('gi')`
      (?:^|[.!?,] |\b(?:please|to|and|then|just|you) )(?:transfer|connect|redirect|forward|switch) me(?= (?:to|with|
          through|over|please|now)\b
          (?! (?:the |my |your )?(?:wi-?fi|network|internet|app|account|bluetooth|page|site))|[.!?]|$)|
      \b(?:pass|put|get|hand) me (?:on |over |through )?(?:on )?to (?:some(?:one|body)|any(?:one|body)|customer|
        the(?:team|department|people)|support|staff)\b|\bput (?:a|an|some|any) ?(?:person|human|body|one) on\b|
      \bput me (?:on|through) to\b|
      \bany (?:real |actual |live )?(?:humans?|persons?|people) (?:awake|around|there|about|here|on duty|available|
        left)\b|
      \bis there (?:an? |any )?(?:real |actual |live )?(?:humans?|persons?|people|anyone real) (?:anywhere|at all|
        left|somewhere|out there|behind this|in (?:this|your|that))\b|
      \b(?:enough|no more|stop|quit|done|lose|drop|skip|get rid of|cut out|turn off)\b[^.!?]{0,20}\b(?:the |this |
        your |these |of )(?:\w+ )?(?:bots?|robots?|machines?|assistant|chat ?bots?|automation|menus?)\b|
      \b(?:real|actual|live|human|flesh.and.blood) (?:employees?|staff|members? of (?:staff|the team)|agents?|
        advis[eo]rs?|reps?|representatives?|operators?|colleagues?|assistants?)\b(?! (?:report|login))|
      \b(?:talk|speak|get through)(?:ing)? (?:to|with) (?:your |the |a member of )?(?:staff|
        customer (?:service|care|support))\b|
      \b(?:customer (?:service|care|support)|support)(?: agent| rep(?:resentative)?| person)? (?:please|pls)\b|
      \b(?:called|phoned|rung|contacted) (?:back )?by (?:some(?:one|body)|a (?:person|human)|one of your)\b|
      \bask(?:ing|ed)?\b[^.!?]{0,24}\bfor an? (?:human|real|actual|live|person)\b|
      \b(?:better|happier|easier|rather|prefer|like|love|want|need) (?:to )?(?:speak|talk)(?:ing)? (?:to|with) some(?:
        one|body)\b|\bwho (?:can|do|could|should) i (?:ring|call|phone|speak to|talk to|speak with)\b|
      \b(?:don[’']t|do not) want to (?:type|chat|write)\b|\b(?:talk|speak),? not (?:type|write|chat)\b|
      \b(?:get|ask|bring in|fetch|have) (?:one of )?your colleagues?\b|
      \b(?:rather|like to|want to|prefer to) (?:explain|tell|say) (?:this|it|that) to some(?:one|body)\b|
      \brefuse to (?:talk|chat|speak|deal) (?:to|with) (?:an? |the |this )?(?:software|machine|bot|computer|robot|
        ai)\b
    `,
    unless: pattern('i')`
      \b(?:spoke|talked|already|real estate|estate agent|vacuum|mower|how (?:do|can) i (?:stop|turn|switch)|
        on my (?:phone|tablet|tv|watch))\b
    `,
  },
  {
    kind: 'asks-for-human',
    strength: 0.85,
    pattern: pattern('gi')`
      \b(?:speak|talk|chat|deal(?:ing)?|put|get|pass|give|want|need|is there|isn[’']t there|is anybody)\b[^.!?]{0,24}\b(?:
        (?:a |an |another |any )humans?|(?:real|actual|living|live|proper) (?:person|human|soul|body|voice|people)|
        flesh and blood|(?:some(?:one|body)|any(?:one|body)) (?:real|human|alive))\b|
      \b(?:can|could|will|would|may) (?:an? (?:actual |real |live |proper )?(?:human|person)|
        some(?:one|body) (?:real|human))\b|
      \b(?:can(?:[’']?t|not)?|could(?:n[’']?t)?|will|want|need) (?:some(?:one|body)|any(?:one|body)) (?:to )?(?:just |
        please |there |actually |ever )?(?:call|ring|phone|pick up)\b|
      \b(?:speak|talk|chat|get me|give me|put me|pass me|hand me)\b[^.!?]{0,16}\b(?:some(?:one|body)|
        any(?:one|body)) else\b|
      \b(?:(?:hear|have|get|take|discuss|sort|check|explain)(?:ing)? (?:it |that |this )?|
        (?:have|get) (?:it|that|this) \w{3,9}ed )(?:from|with|by|through) (?:an?|one of your|another|your) (?:\w+ )?(?:
        colleagues?|person|human|people|adviser|clerk|staff)\b|
      \b(?:speak|talk) (?:to|with) whoever\b|
      \b(?:is|isn[’']t) there (?:anyone|anybody|someone|somebody)\b[^.!?]{0,16}\bwho\b|
      \b(?:stop|quit|no more|enough of)\b[^.!?]{0,12}\b(?:automated|auto-?repl\w+|bots?|robots?|canned|
        copy.paste\w*)\b(?! (?:vacuum|mower|arm))|
      \b(?:want|need|like|prefer|get me|give me|find me) (?:to (?:speak|talk|chat) (?:to|with) |to hear from )?(?:
        some(?:one|body)|any(?:one|body)|a person|people) who\b|
      \bis (?:anyone|anybody|someone|somebody) (?:actually |really |even )?(?:there|reading|listening|alive)\b|
      \b(?:want|not|stop|sick of|tired of|fed up with|hate) (?:to )?(?:talk|speak|chat|deal|do (?:this|it|that)|
        go through (?:this|it|that))(?:ing)? (?:to|with) (?:a |an |the |this |your )?(?:robot|bot|machine|computer|
        chatbot|ai)\b|
      (?:^|[.!?] )\W*(?:agent|human|person|operator|representative)\b[ ,.!]{0,3}(?:please|pls|now|agent|human|
        person)\b
    `,
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
    pattern: pattern('gu')`
      (?:[找叫换換让讓转轉接要请請跟和同与與搵想]|[给給]我)[^，。！？,!?；;]{0,6}(?:主[管任]|[经經]理|[领領][导導]|
        上[级級司]|老[板闆]|[负負][责責]人|[店组組院校馆館站厂廠队隊][长長]|[长長]官|老大|管事的|能做主的)(?:
        [来來谈談说說讲講接听聽出傾打回，。！,!吧]|$)|
      (?:[长長]官|老[板闆]|[负負][责責]人|[经經]理|主管|店[长長]|[领領][导導])的?(?:[电電][话話]|[联聯][系絡]方式|
        是[谁誰]|在[吗嗎]|呢)|[找换換叫搵][个個][^，。！？,!?；;]{1,7}(?:的|[嘅的]人)[来來同跟和]
    `,
    unless: /我[们們]?的?(?:老[板闆]|主管|[经經]理|领导|領導)/u,
  },
  // 升级处理、谁能管这事、换人、来个人、关掉机器人、给我客服电话。
  {
    kind: 'asks-for-human',
    strength: 0.85,
    data: { wants: 'senior' },
    pattern: pattern('gu')`
      升[级級](?:[给給到][^，。！？]{0,6}(?:上[级級]|主管|[经經]理|[领領][导導])|[处處]理|
        (?:我的)?(?:投[诉訴]|工[单單]|案件))|
      [谁誰](?:能|可以|[来來])?(?:管(?:[这這]|一?下|事)|做主|拍板|[负負][责責](?:[这這处處]|(?=[？?。！]|$)))
    `,
  },
  {
    kind: 'asks-for-human',
    strength: 0.85,
    pattern: pattern('gu')`
      (?:^|[，。！？,!? ])(?:[请請给給我麻烦煩]{0,4}[换換][个個]?人(?:[来來吧行]|(?=[，。！!？?]|$))|
        (?:有)?人呢(?=[？?！!。]|$)|有[没沒]有人(?:[啊呀吗嗎在]|(?=[，。！!？?]|$)))|
      [换換](?:一|另一)?[个個位](?:客服|[专專][员員]|同事)|
      [换換]一?[个個位][^，。！？,]{0,3}[懂会會識][^，。！？,]{0,4}的?人|
      (?:能不能|可不可以|能|快|[赶趕][紧緊紧]|[给給]我)[来來嚟派]一?[个個]人(?=[啊吧呀吗嗎，。！!？?]|$)|
      (?:[转轉接请請找搵驳駁])(?:去|到|[给給])?(?:[专專]人|[职職][员員])|人工[台臺]|
      [转轉]一?[个個]人(?=[，。！!？?]|$)|有[没沒冇]有?活的(?:客服|人)|
      (?:不|唔)(?:要|想)?[跟和同][^，。]{0,3}(?:[机機][器械]|程序|[电電][脑腦]|AI)|
      (?:想|要)[跟和同](?:你[们們哋])?[的嘅]?(?:[职職专專][员員]|客服|同事)[说說讲講聊谈談傾]|
      (?:想|要|就想)(?:直接)?[找搵][个個]?人(?:[聊谈談说說讲講问問傾])|有[真活]人(?:可以|能|在|醒|[吗嗎嘛])|
      (?:[关關]掉?|退出|停[止掉]?|不[要用]再?用?)[^，。！？,]{0,4}(?:[机機][器械]人|自[动動]回[复覆應应])|
      (?:[叫让讓请請找])[个個]?(?:你[们們])?(?:的)?同事[来來嚟][看帮幫处處睇]|
      客服(?:[热熱][线線])?[电電][话話](?:是多少|多少|[几幾][号號]|怎[么麼]打)|
      (?:[给給俾畀]我|有)[^，。！？]{0,3}客服的?[电電][话話]|[电電][话話]客服|
      [俾畀给給][个個](?:[电電][话話]|[号號][码碼])[给給]?我(?:打|[找搵])|
      (?:能不能|可不可以|可唔可以|能|可以|麻[烦煩]|[请請])(?:打[个個通]?(?:[电電][话話])?[给給俾畀]我|
        [给給]我(?:打|回)[个個]?[电電][话話]?)(?![^，。！？]{0,8}(?:前|再送|[说說]))
    `,
    unless: pattern('u')`
      (?:到[货貨]|送[货貨]|[送到派]之?前|[师師]傅|快[递遞]|司[机機]|你是[机機]器人|[扫掃]地|吸[尘塵]|怎[么麼][关關])|
      [换換][个個]?人[名数數份领領取代收]|昨天|上次
    `,
  },
  {
    kind: 'asks-for-human',
    strength: 0.85,
    pattern: pattern('gu')`
      (?:[找叫换換转轉接要跟和同搵来來派想]|[给給]我|有[没沒]有|有冇|系咪|是不是)[^，。！？,!?；;]{0,5}(?:[真活]人|
        真的人|真係有人|人工|(?:真正的)?客服人[员員])|
      [跟和同找换換搵转轉](?:[别別]的?|其他|另外的?|另一[个個]|第二個?)(?:[人位]|客服|同事)(?:
        [谈談说說讲講聊傾来來嚟跟吗嗎吧行]|[处處]理)|
      (?:安排|[派叫让讓请請找换換搵来來嚟])一?[个個位]?(?:[专專]?人[员員手]?)(?:
        [给給跟同和俾幫帮替][我咱](?![修装裝送搬换換])|
        [来來嚟过過](?![来來]?[看睇修整装裝送拿取搬检檢量换換收洗维維处處清打抄])|打|[联聯][系繫絡络])|
      (?:[跟和同找换換搵要派叫请請让讓俾]|有[没沒冇]有?)(?:[个個位]|一[个個位])?(?:能|可以|有[权權]|真[正的]?|
        [会會懂识識熟]|看[过過]|[过過]手|[处處]理[过過]|了解|知道|[负負][责責])[^，。！？,!?]{0,12}[的嘅](?:
        人(?![都也])|真人|同事|客服|[师師]傅)|
      (?:不[要想]|[别別]|唔[好想])(?:[再老总總净淨]|一直)?[^，。！？,!?]{0,4}(?:[机機][器械]|自[动動]回|AI|ai)|
      (?:^|[，。！？]|到底|究竟)有(?:[没沒]有|冇)[个個]?人(?:[在管理]|
        (?:[能会會]|可以)[跟同和][我咱][^，。！？,]{0,4}[说說讲講聊谈談傾]|(?=[？?]))|
      [有找换換来來派叫搵]一?[个個]?真?人(?:看看|[帮幫]我看|问问|問問)|
      [有找换換来來派叫搵]一?[个個]真?人(?:[打來来跟同和說说講讲傾接吧听聽]|行不行|可以|好[吗嗎])
    `,
    unless: /是不是(?:真人|人工)|係咪真人|人工(?:[费費湖草]|智[能慧])/u,
  },
  // 想请老师亲自跟我说、能不能让王医生打给我：指名要懂行的那一位。
  {
    kind: 'asks-for-human',
    strength: 0.7,
    pattern: new RegExp(
      [
        String.raw`(?:想|要|能|可以|可不可以|[请請]|[让讓]|叫|搵|麻[烦煩])[^，。！？,!?；;]{0,6}(?:${roleZh}|房[东東]|懂[^，。！？,]{0,4}的人?|[\u4e00-\u9fff]工)[^，。！？,!?；;了过過]{0,4}(?:[亲親]自|直接|[当當]面)?[^，。！？,!?；;了过過]{0,2}(?:[跟和同][我咱你][^，。！？,!?]{0,2}[说說讲講谈談聊傾]|[说說讲講聊谈談傾](?:[话話两兩几幾句清一]|(?=[。，！!？?]|$))|通[电電]?[话話]|通[电電]|打(?:[电電][话話])?[给給俾][我]|[给給]我[^，。！？,!?]{0,2}[打回]|回我|[联聯][系絡络]我)`,
        String.raw`(?:想|要|能|可以)(?:直接)?[跟和同](?:人(?:[说說讲講聊谈談傾][话話]?|[对對][话話])|[^，。！？,!?；;我你您了]{2,8}(?:[说說讲講通][电電个個]?[话話]|[对對][话話]|[说說讲講](?:清楚|明白|一[下声聲])|[聊谈談傾]))|(?:[请請让讓叫]|麻[烦煩])[^，。！？,!?；;了过過到前先]{1,8}?(?:打(?:[电電][话話])?[给給俾]我|[给給]我[打回](?:[个個])?[电電])|(?:^|[，。！？,!?\s])(?:人工|真人)(?:客服|服[务務])?(?=[!！。，,\s]|$)`,
        // 我要问护士、有没有人能跟我说、可否转给同事、找个人管一下、给我人！
        `(?:(?:要|不如)[问問]|(?:要|想|能|可以)(?:直接)?[找搵])(?:一?[下个個位])?(?:你[们們哋](?:的|嘅)?)?(?!老[师師]|[师師]傅|主任)${roleZh}(?![^，。！？,]{0,6}(?:修|[装裝]|[换換]|拆|量|搬|送|洗|做|[电電拍]))|可以有人[跟同和][我咱]|[给給畀俾]我人(?=[！!，。]|$)|(?:可否|能否|可以|能|[请請][^，。]?|[帮幫]我)[转轉](?:[给給接畀俾])?(?:${roleZh}|人)|[找派搵](?:一)?[个個]人(?:[来來嚟](?:睇|看)|管|[处處]理|[帮幫]|出面|[负負][责責])|[请請叫]你[们們](?:的)?人`,
      ].join('|'),
      'gu',
    ),
    unless: /[说說讲講][过過了]|昨天|上次|已[经經]|[没沒]|[到来來送]?之?前[，]?(?:先)?打/u,
  },
]

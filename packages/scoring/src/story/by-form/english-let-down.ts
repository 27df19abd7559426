import { pattern } from '../text/pattern.ts'
import type { Wording } from './trouble-form.ts'

/** “Nobody knocked”, “it rings out”, “not one of you answered”. */
export const nobody: Wording = {
  pattern: pattern('gi')`
    \b(?:nobody|no ?one|no-one|none of you|not (?:a soul|one of you))(?:[’']s| is| has| was)? (?:ever |even )?(?:came|
      come|coming|here|there|knocked|called|calls|rang|answer\w{0,4}|repl\w{1,4}|picks?|picked|told|tells|showed|
      shows|turned|contacted|responded|help\w{0,3}|bothered|warned|informed)\b|
    \b(?:i|we) (?:(?:was|were)(?:n[’']t| not| never)|(?:have|had)(?:n[’']t| not| never) been)(?: ever| even)? (?:told|
      informed|warned|notified)\b|\b(?:just |only )?rings? out\b|
    \bcalls? (?:goes|go|went) (?:straight )?to voicemail\b
  `,
  unless: /\b(?:if|home|deliver|should)\b/i,
}

/** “It’s been an hour and a half.” */
export const waited: Wording = {
  pattern: pattern('gi')`
    \b(?:it[’']?s|it has) been (?:\w{4,6} )?(?:than )?(?:an?|one|two|three|four|five|six|ten|half|\d{1,3})(?: and a half| an)? (?:
      hours?|days?|weeks?|months?|minutes|mins)\b(?! since (?:my|i|we)\b)|
    \bstuck (?:in|at|on|there) (?:[\w’']{2,14} ){0,3}?for (?:\w{4,6} )?(?:an?|one|two|three|four|five|six|ten|
      \d{1,3}) (?:hours?|days?|weeks?|months?)\b|
    \b(?:booked|due|supposed to|meant to|appointment (?:was|is)|promised)\b[^!?]{0,40}\bit[’']s (?:now |already |
      gone |nearly |almost |past )?(?:half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|
      noon|midnight|\d{1,2}(?::\d\d|\.\d\d| ?[ap]m|(?= ?[.,!]|$| now)))|
    \b(?:has|have|[’']s) (?:said|shown|been (?:stuck|sitting|pending|processing))\b[^.!?]{0,40}\bfor (?:over |
      more than |about )?(?:two|three|four|five|six|ten|\d{1,3}) (?:days|weeks|hours|months)\b|
    \bthat was (?:an?|one|two|three|four|five|six|\d{1,2}) (?:hours?|days?|weeks?|months?) ago\b|
    \b(?:been|was) (?:very |so |more than |extremely )?patient for (?:over |more than |almost |nearly )?(?:an?|one|
      two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:hours?|days?|weeks?|months?)\b
  `,
  unless: /\b(?:surgery|operation|lovely|great|since my|if)\b/i,
}

/** “You said Wednesday.” “You wrote within the hour.” */
export const promised: Wording = {
  pattern: pattern('gi')`
    (?:^|[.!?] )(?:but )?you (?:said|promised|wrote|told me)\b[^.!?,]{0,16}\b(?:mon|tues|wednes|thurs|fri|satur|
      sun)day\b|
    \b(?:i|we) (?:was|were) (?:also |even |clearly )?(?:told|promised|assured)(?: that)? (?:it|they|he|she|this|
      (?:the|my|our|a|your) \w+|somebody|someone)(?:[’']d| would| will|[’']ll) (?:be (?:here|there|back|ready|
      delivered|fixed|done|sent|refunded|repaired|installed)|arrive|come|call|ring|turn up)\b|
    (?:^|[.!?] )(?:but )?you (?:said|promised|wrote|told me) (?:it would be |it was )?[“"‘']?(?:today|tomorrow|
      this (?:morning|week)|last \w{4,9}|within|by|in (?:an|one|two|\d))\b
  `,
  unless: /\b(?:if|whether|could|can|is that)\b/i,
}

/** “I just told you”, “I said surgery”, “I asked about the fee”. */
export const told: Wording = {
  pattern: pattern('gi')`
    \b(?:i|we)(?:[’']ve| have) already (?:asked|tried|checked|done|called|rung|restarted|contacted|reset|rebooted)\b|
    (?:^|[.!?] )(?:but |excuse me[?,.]? |no[,.] |as )?(?:
      i (?:(?:just|already|literally) )?(?:said|told you|asked (?:about|for)|meant)|
      i (?:just|already|literally) (?:gave|sent|wrote)|
      (?:but )?you said (?:that|so|the same)(?= (?:last|before|yesterday|already|too)))\b
      (?! (?:i|we|he|she|that i|thank))
  `,
  unless: /\b(?:my (?:wife|husband|mum|dad|boss|friend|doctor)|yesterday|last)\b/i,
}

/** “Cancel it please”, “freeze my card”, “any chance …”, “can’t you call him?”, “I want the 9,800 back”. */
export const wish: Wording = {
  pattern: pattern('gi')`
    (?:^|[.!?,;:] ?|\b(?:just|please|ok|okay) )(?:please |just |kindly )?(?:cancel|stop|freeze|block|refund|send|
      resend|change|move|fix|replace|swap|exchange|call|book|reserve|add|remove|delete|unlock|reset|upgrade|downgrade|
      switch|transfer|pause|close|check|extend|renew|rebook|deliver|update|take|give) (?:it|this|that|them|me|us|him|
      her|my|our|the|one|both|all|another)\b|\bcan[’']t (?:you|he|she|they|somebody|someone)\b[^.!?]{1,60}\?|
    \b(?:need|want|like|have) to (?:cancel|stop|move|change|return|swap|cut|end|pause|reschedule|postpone|rebook)\b
  `,
  unless: /\b(?:told|asked|said) me\b|\byou (?:said|can)\b|\bdo i (?:need|have) to\b|\bhow\b|\bif i\b/i,
}

/** “How is that fair?”, “the worst software I have ever used”, “would it kill you to tell people?” */
export const unfair: Wording = {
  pattern: pattern('gi')`
    \bhow (?:on earth |the hell )?(?:is|was|can) (?:that|this|it)(?: even| possibly| be| remotely){0,2} (?:fair|right|
      acceptable|legal|reasonable|allowed|ok(?:ay)?)\b|\bwould it (?:kill|hurt) you (?:guys |people |lot |all )?to\b|
    (?:\b(?:is|was|are|were)|[’']s|[’']re) (?:hands down |honestly |by far |easily |literally |simply )?the (?:worst|
      most (?:useless|unhelpful|frustrating|ridiculous)) (?:\w+ ){1,3}?(?:
      (?:that )?(?:i|we)(?:[’']ve| have|[’']d)?(?: ever)?|ever|in (?:my|the))\b
  `,
  unless: /\b(?:not|isn[’']t|wasn[’']t|if|thank\w*|love)\b/i,
}

/** “I’ve been lying awake”. */
export const sleepless: Wording = {
  pattern: pattern('gi')`
    \b(?:lying|lie|lain|been) awake\b|\bawake (?:all|at|half the) night\b|
    \b(?:haven[’']t|not|hardly|barely|didn[’']t|couldn[’']t) (?:been )?(?:slept|sleeping|sleep)\b|\bsleepless\b|
    \blosing sleep\b|
    \b(?:hands?|legs?|voice|i|she|he)(?:[’']m| am| is| are|[’']s)? (?:still |actually |literally )*(?:shaking|
      trembling)\b|\bdidn[’']t dare (?:to )?(?:sleep|close|shut|leave|go|move)\b|
    \b(?:frightened|scared) (?:me|us|him|her|them) (?:to death|half to death|stiff|silly|witless)\b
  `,
  unless: /\b(?:sofa|mattress|bed|app|mode|laptop|computer)\b|\?/i,
}

/** “It’s due today”, “she runs out tomorrow”, “it starts tonight”. */
export const due: Wording = {
  pattern: pattern('gi')`
    \b(?:wedding|exams?|operation|surgery|interview|funeral|flight|show|concert|viva|hearing|birthday|party|deadline)(?: is|
      [’']s) (?:already )?(?:the day after tomorrow|in (?:two|three|\d) (?:days|hours)|
      (?:this |on )(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|
    \b(?:i|we)(?:[’']ve| have)(?: got)? (?:my |an? |our )(?:\w+ )?(?:exams?|operation|surgery|interview|viva|flight|
      deadline|court hearing) on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|
    \b(?:i|we)(?:[’']ve got| have|[’']ve)? ?(?:have to|got to|need to|must) (?:send|submit|hand|file|pay|post|finish|
      deliver|ship|return)(?: \w+){1,3} (?:today|tonight|by noon|by tonight|by tomorrow|within the hour)\b|
    \b(?:on (?:my|our) way|rushing|hurrying|racing|running) to (?:(?:\w+ )?(?:my|the|our) )?(?:[\w’']+ )?(?:wedding|
      funeral|airport|hospital|interview|exam|ceremony)\b|
    \b(?:have|need) to be (?:at|in|there|on)\b[^.!?]{0,16}\b(?:in (?:half an|an?|\d{1,2}) (?:hour|minutes|mins)|
      tomorrow|tonight)\b|
    \b(?:due|expires?|runs? out|ends?|closes?|starts?|begins?|leaves?|departs?|boards?|needed)\b[^.!?,]{0,12}\b(?:
      today|tonight|tomorrow|this (?:morning|afternoon|evening)|
      in (?:an|two|one|half an|\d{1,2}) (?:hours?|minutes?|mins))\b|
    \b(?:(?:i|we|she|he)(?:[’']ve| have|[’']s| has)(?: got| to catch)?|it[’']s|there[’']s) (?:an?|my|the|our|his|her) (?:
      \w+ ){0,2}?(?:meeting|exam|interview|flight|wedding|funeral|operation|surgery|presentation|party|ceremony|viva|
      court hearing)\b[^.!?,]{0,16}\b(?:today|tonight|tomorrow|
      in (?:an|two|one|half an|\d{1,2}) (?:hours?|minutes?|mins))\b|
    \b(?:operation|surgery|wedding|interview|exam|funeral|meeting|party|appointment|flight|show|hearing|trip|viva|
      presentation)(?: is|[’']s)? (?:today|tonight|tomorrow|
      in (?:an|two|one|half an|\d{1,2}) (?:hours?|minutes?|mins))\b|
    \b(?:present|gift|cake|flowers|dress|suit) (?:is for (?=\w+day)|(?:is )?for (?=to))(?:today|tonight|tomorrow|
      (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|
    \b(?:i|we|she|he) (?:fly|flies|leaves?|sails?|travels?)(?: out)? (?:today|tonight|tomorrow|
      in (?:an|two|one|half an) hours?)\b
  `,
  unless: /^\W*(?:when|what|does|do|is|are|can|will|which|if|how)\b|\bif\b/i,
}

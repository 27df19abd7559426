import { pattern } from '../text/pattern.ts'
import { due, nobody, promised, sleepless, told, unfair, waited, wish } from './english-let-down.ts'
import { toForms, type Wording } from './trouble-form.ts'

/** “You took 89 off me twice”, “took 320 from my card”. */
const taken: Wording = {
  pattern: pattern('gi')`
    (?:[£$€¥]\d[\d,.]{0,12}|\b\d{1,3}(?:,\d{3}){1,3}|\b\d{2,7}) (?:was|were|got|has been|had been) (?:taken|charged|
      debited|deducted|withdrawn|billed)\b|
    \b(?:payments?|direct debit|charge|fee|fare|deposit|subscription|rent|money|premium|instal?ment)s?\b[^.!?;]{0,16}\b(?:
      went|gone|come|came) (?:out|through|off|in)[^.!?;]{0,8} (?:twice|double|two times|three times)\b|
    \b(?:took|taken|taking|charged|charging|billed|deducted|debited|withdrew)\b[^.!?;]{0,24}\b(?:twice|double|again|
      (?:two|three|four|\d) times)\b|\bcharg(?:ed|ing) (?:me|us) [^.!?]{0,14}\btoo much\b|
    \b(?:took|taken|deducted|withdrew|kept|keeping|pulled) (?:another )?[£$€¥]?\d[\d,.]{0,12}
      (?: (?!hours?|days?|min|weeks?|months?|steps|years?)\w{1,8})? (?:off|from|out of|of) (?:me|us|my|our)\b
  `,
  unless: /\bif\b|\bwould\b|\bsome(?:one|body)(?:[’']s| has| just)? (?:just )?(?:took|taken|charged|withdrew)/i,
}

/** “12,600 just left my account”, “another 3,000 just went”. */
const sumGone: Wording = {
  pattern: pattern('gi')`
    (?:[£$€¥]\d[\d,.]{0,12}|\b\d{1,3}(?:,\d{3}){1,3}|\b\d{3,7})(?: (?:pounds|euros|dollars|quid|bucks|yuan|points))? (?:
      has |have |is |are |was )?(?:just |suddenly |now )?(?:
      (?:left|went|gone|missing) (?:from|out of|off|again|while|between)|left (?:my|our)|went(?= ?[.!,]|$)|vanished|
      disappeared)\b
  `,
  unless: /\b(?:flight|train|bus|order|room|if)\b/i,
}

/** “That wasn’t me”, “somebody logged in”, “help!” */
const intruder: Wording = {
  pattern: pattern('gi')`
    \b(?:it|this|that|those|these|they) (?:was|were|is|are)(?:n[’']t| not) (?:me|us)\b|
    \b(?:certainly|definitely|and) not me\b|
    \bi (?:didn[’']t|never|did not) (?:ma[dk]e|do|did|authori[sz]ed?|sen[dt]|approved?|transfer(?:red)?|sign(?:ed)?|
      request(?:ed)?) (?:it|that|this|those|them|any of)\b|
    \b(?:some(?:one|body)|a stranger|thie(?:f|ves)|hackers?)(?: else)?(?: is| has| have|[’']s)?(?: just| been)? (?:
      stealing|stole|stolen|logged|logging|using my|used my|hacked|got into|accessed|changed my|emptied|withdrew|
      withdrawing)\b|^help(?=[,!.])
  `,
  unless: /\bif\b/i,
}

/** “I booked for eight and got a table for two”, “you sent me the wrong one”. */
const another: Wording = {
  pattern: pattern('gi')`
    \b(?:i|we) (?:\w{3,8}ly )?(?:ordered|booked|bought|asked for|paid for|chose|picked|requested|reserved|wanted|
      said)\b[^.!?]{2,60}?(?:
      \bbut (?:i |we |you |they )?(?:\w{3,8}ly )?(?:got|received|was given|were given|sent|gave|ended up|only)\b|
      \band (?:then )?(?:got|received|was sent|was given|you sent|they sent|you gave|they gave)\b[^.!?]{0,30}?(?:\d|
        \b(?:one|two|three|four|five|six|wrong|different|another|nothing|only|half|small|medium|large|red|blue|black|
          white|green)\b))|\b(?:got|received|came|sent|delivered)\b[^.!?]{1,40} instead of\b|
    (?<!\b(?:i|we)(?:[’']ve| have| may have| must have)? (?:\w{2,10} )?|\b(?:avoid|not|be|get|buy) )the wrong (?!
      way to)\w+(?! would)|\b(?:got|received|sent|given|gave|was|were)(?: me| us)? (?:some(?:one|body) else)[’']s\b|
    (?:\bnot|n[’']t) (?:at all )?what (?:i|we) (?:ordered|asked|booked|paid|wanted|chose)\b|
    \b(?:ordered|bought|booked|paid for) (?:an?|the|two|three|\d+) [^.!?,]{2,30}? (?:and|but) (?:i |we )?
      (?:(?:i[’']ve|we[’']ve) )?(?:got|received|was sent|were sent) (?:an?|the|some) (?!question|problem|voucher|free|
      gift|discount|bonus|lovely|great|good|quick|refund|text|e-?mail|confirmation|message|call|receipt|ticket|reply|
      coupon|voucher|code|letter|notice|bill|number|link|error)\w+|
    \b(?:ordered|bought|booked|paid for) [^.!?]{0,6}\d[^.!?,]{0,20},? (?:but |and )?(?:(?:i|we) )?(?:only )?(?:
      counted|got|received|found)(?: only)? \d|
    \b(?:ordered|bought|booked|asked for|chose|picked) [^.!?,]{2,40}?,? (?:and|but) (?:an?|one|two|\d+) [\w -]{1,20}? (?:
      (?:has|have|had) (?:come|arrived|turned up)|came|arrived|turned up|was (?:delivered|sent|in the))\b|
    \basked (?:to (?:see|have|get|speak to|sit)|for) [^.!?]{2,50}\b(?:and|but) (?:(?:i|we|he|she|they) )?(?:was|were|
      got) (?:given|sent|put|seen by|handed)\b|
    \b(?:paid for|booked|ordered|reserved) [^.!?]{2,50}\b(?:and|but) (?:i|we|he|she|they) (?:was|were|got) (?:put|
      seated|placed|moved|given|sat)\b|\bnothing like (?:the|your) (?:photo|pic|descri|ad|website|one)\w*|
    (?<!\b(?:a|any|something|anything) )\b(?:different|not the same) (?:from|to|than|as) (?:what(?:[’']s| is| was)|
      (?:the|your)) (?:photos?|pictures?|descriptions?|website|ad(?:vert)?|listing|menu|shown|advertised|
      on (?:the|your))\b|
    \b(?:paid for|ordered|booked|bought) (?:two|three|four|five|six|\d{1,2}|both|a pair|the whole|everything)
      (?: \w+){0,3}?,? (?:and|but) (?:(?:i|we|there|the \w+|they)(?:[’']s| is| was| has| have)? )?(?:only|just) (?:
      got|received|have|has|came|one|half|two|\d)\b|
    \b(?:i|we) (?:\w{3,8}ly )?(?:told you|wrote|noted|specified|mentioned|said|asked)\b[^.!?]{3,60}? (?:and|but|yet) (?:
      there (?:was|were|is|are)|(?:you|they|it) (?:still|had|has|put|came|contain\w*|served|brought))\b|
    \b(?:was|were|been|got) double.?booked\b|
    \byou(?:[’']ve| have)? (?:forgot(?:ten)?|left (?:out|off)|missed (?:out|off)) (?:my|our|the|one|two|half|to)\b|
    (?<!\b(?:what|which)(?: \w{1,12})? )(?:is|are|was|were) missing\b|
    \b(?:i|we) (?:\w{3,8}ly )?(?:told|warned|reminded|said to) (?:you|the \w+|him|her|them|your \w+)(?: \w+){0,8}?,? (?:
      and|but|yet) (?:there (?:was|were)|it (?:still )?(?:had|was|came)|you (?:still|gave|put|sent)|
      they (?:still|gave|put|sent)|still)\b|
    \b(?:you|they|s?he|chemist|pharmac(?:y|ist)|shop|clinic|bank|driver|courier|kitchen|warehouse|waiter|nurse|
      your \w+)(?:[’']ve| have)? (?:\w{3,8} )?(?:gave|given|put|booked|charged|closed|served|packed|dispensed|fitted|
      printed|installed|cancelled|moved|registered|sold|brought|handed|posted|did|made|used|cut|dyed|
      painted)\b[^.!?]{1,50} (?:instead of|rather than)\b|
    \byou(?:r \w+)?(?:[’']ve| have)? (?:put|booked|gave|sent|served|packed|moved|registered|signed|fitted|cut|painted|
      delivered|brought)\b[^!?]{4,70}(?:[.,;]| and| but| when) ?(?:but |and )?(?:i \w+ on \w+, )?(?:i|we)(?:[’']d| had)? (?:
      \w{3,8}ly )?(?:asked for|wanted|ordered|said|booked|chose|paid for)\b
  `,
  unless: /\b(?:by mistake i|my (?:mistake|fault)|i accidentally|if)\b/i,
}

/** Your painter dripped varnish all over our stairs. */
const doneToMine: Wording = {
  pattern: pattern('gi')`
    \b(?:your (?:\w+ ){1,3}?|you (?:guys |lot |people )?)(?:dripped|spil(?:t|led)|scratched|dented|cracked|broke|
      smashed|ruined|tore|ripped|stained|soaked|burnt|burned|flooded|lost|misspelt|shrank|deleted|wiped|damaged|
      dropped)\b[^.!?]{0,30}\b(?:my|our)\b
  `,
  unless: /\bif\b|\?/i,
}

/** “It says signed for, but I never got it”. */
const belied: Wording = {
  pattern: pattern('gi')`
    \b(?:i was|we were|you|your \w+) (?:told|assured|promised)\b(?: (?:me|us))?[^.!?]{3,60}[.,;] ?(?:but )?(?:it|they|
      that|there|he|she) (?:\w+ )?(?:(?:does|do|did|is|are|was|has|have|had)(?:n[’']t| not)\b|never\b)|
    \b(?:says?|said|saying|shows?|showed|showing|states?|stated|marked|reads?|claims?|listed|confirmed|
      promised)\b[^.!?]{0,50}[,; ](?:but|yet|although|though)\b[^.!?]{0,40}\b(?:never|not|no|nothing|nobody|none|
      empty|still|isn|hasn|haven|didn|wasn|aren|doesn)\b|
    \byour (?:colleagues?|staff|agents?|web ?site|site|app|drivers?|shop|manager|lady|man)(?: \w+){0,3} (?:told|tells|
      says?|said|promised|shows?|wrote)(?: (?:me|us))? (?:something (?:else|different)|otherwise|the opposite|
      (?:a|another) (?:different )?(?:price|date|time|story|thing)\b)
  `,
  unless: /\b(?:sure|wonder\w*|whether|know|understand|confus\w+|if|mind)\b/i,
}

/** “… took it again”, “third one in a row”. */
const again: Wording = {
  pattern: pattern('gi')`
    \b(?:took|charged|billed|broke|broken|failed|stopped|stops|late|wrong|cancelled|missing|down|delayed|leaking|
      leaks|crashed|overcharged|sent me|brought me)\b[^.!?]{0,24}\bagain\b|
    \banother [£$€¥]?\d[\d,.]{2,10} (?:just |has |have )?(?:went|gone|left|taken|charged)\b|
    \b(?:second|third|fourth|fifth|[23](?:nd|rd)|\dth) (?:\w{1,10} )?(?:in a row|running)\b|
    \b(?:i|we)(?:[’']ve| have)? (?:now |already )?(?:called|rung|phoned|written|e-?mailed|messaged|contacted|chased|
      complained|reported it|asked)(?: (?:you|them|in|it|about (?:it|this|that)))? (?:two|three|four|five|six|seven|
      eight|nine|ten|\d{1,2}|several|many|countless|umpteen) times\b|
    \bevery time(?: (?:i|we)(?:[’']m|[’']re| am| are| \w+)?)?[^.!?,]{0,16} (?:something|a|an|someone) (?:different|else|
      other|another)\b|
    \b(?:had|have|having) to (?:explain|repeat|tell|say|go through|start)\b[^.!?]{0,24}\b(?:each|every) time\b
  `,
  unless: /\b(?:if|thank\w*|try)\b/i,
}

/** “Keeps stopping”, “still won’t start”, “has been so slow every night”. */
const failing: Wording = {
  pattern: pattern('gi')`
    \bkeeps (?!happ|mak|go(?:ing)?\b|com)(?:on )?[a-z]{2,10}ing\b|\bstops? (?:halfway|mid\w{2,6}|after|every)\b|
    \b(?:has|have) been out (?:for|since)\b|
    \b(?:no|had no|have no|has no|got no) (?:heat|heating|hot water|water|power|electricity|gas|signal|internet|
      wi-?fi|broadband|dial tone)(?= ?[.,!]|$| (?:since|for|again|at all|all|here|on|in (?:our|my|the)|anywhere|
        from)\b)|
    \b(?:boiler|phone|battery|car|laptop|screen|line|router|fridge|freezer|oven|telly|tv|heater|computer|machine|
      heating|wi-?fi|internet|server|tablet|landline)(?:[’']s| is| has gone| went) (?:just |completely |totally |
      stone |gone )?(?:dead|kaput|knackered|down)\b|\bleaks? (?:all|every|from|onto|over|at|when)\b|
    (?<!\b(?:you|i|we) )\b(?:doesn|don|won|isn|aren|didn|wouldn)[’']t (?:even |properly |really )?(?:
      get (?:cold|hot|warm)|stay (?:on|up|shut|closed|cold|hot|warm)|heat|cool|charg|spin|drain|flush|print|load|
      respond|connect|releas|recogni[sz]|let (?:me|us) (?:in|out|log|pay|book|through)|go (?:on|off)|switch|turn o|
      start|open|close|shut|lock|unlock)(?:e|ing)?\b(?! (?:on |un)?(?:until|til|before|at|\w+days?)\b)|
    \b(?:ha(?:s|ve|d)|[’']s) (?:already |now |just |all )?gone (?:off|flat|dead|mouldy|bad|sour|stale|blank|black|
      rusty)\b|\bwent (?:black|blank|dead|flat|mouldy)\b|
    \b(?:was|were|is|are|came|arrived|[’']s) (?:all |completely |totally |already |absolutely )?(?:mouldy|rotten|
      stale|soggy|burnt|undercooked|overcooked|filthy|squashed|crushed|smashed|dented|chipped|shattered|ripped|torn|
      stained|rusty|crooked|wonky)\b|
    \b(?:toilet|sink|drain|pipe|shower|printer|gutter) (?:is|was) (?:\w+ )?(?:blocked|jammed|broken)\b|
    \bfall(?:en)? (?:over|apart|to pieces)\b|\bfor no reason\b|\bdisappeared\b|
    \bwithout (?:my|our) (?:consent|permission|knowledge|asking)\b|
    \b(?:i|we) couldn[’']t (?:get (?:in|on|off|out|through|any)|log|sleep|use|reach|breathe)\b|
    \b(?:were|was|been|got) (?:given|put in|handed|served) (?:an? )?(?:dirty|broken|cold|wet|used|torn|smelly|damaged|
      different)\b|\b(?:tyres?|battery|beer|mattress|cushions?|pillows?) (?:is|are|was|were|went) (?:\w+ )?flat\b|
    \b(?:pink|raw|frozen|cold|mouldy) (?:inside|in the middle|underneath)\b|
    \b(?:wobbles?|rattles?|squeaks?|leaks?|drips?|flickers?|jams|sticks|buzzes)(?= ?[.!,]|$| (?:and|all|when|every|at|
        on|onto|into|from|over|badly|so|like))|
    \b(?:horrible|awful|terrible|strange|weird|funny) (?:noise|smell|taste|sound)\b|
    \b(?:sheets?|bed|bath|room|floor|towels?|table|plates?|glass(?:es)?|cutlery) (?:was|were|is|are) (?:all |so |
      really |very |still )?dirty\b|
    \b(?:shrank|shrunk|faded|peel(?:ed|ing)|shattered|snapped(?! a)|wilted|cracked|melted|burst|packed up|conked out|
      fell (?:off|apart)|came (?:apart|undone|loose)|stopped working)\b|
    \b(?:smell(?:s|ed|ing)?|stinks?|stank|reeks?|tast(?:es|ed)) (?:\w+ )?(?:of|like) (?:smoke|damp|mould|drains?|
      sewage|sweat|urine|petrol|gas|burning|cigarettes?|bleach|plastic|soap)\b|
    \bthe (?:\w+ )?\w+ (?:that |which )?you (?:\w{2,12}ed|sold|put|made|gave|sent|brought|built|cut|did|hung|laid|
      cooked)(?: (?:me|us|up|in|for (?:me|us|my \w+)|on \w+day))*,? (?!and |or |but |me|us|to |the |in |on |at |for |
      as |already(?= [a-z]+ed))[\w’']+ [\w’']+|
    \b(?:there(?:[’']s|[’']re| is| are| was| were)|ha[sd]|found) (?:a |an |some |two |lots of )?(?:\w+ )?(?:hairs?|
      fly|flies|mould|bugs?|bedbugs|cockroach(?:es)?|mouse|mice|rats?|ants|maggots?|stains?|holes?|tears?|cracks?|
      scratch(?:es)?|dents?|leaks?|mistakes?|errors?|typos?) (?:in|on|all|under|at|from|across|down|by)\b|
    \b(?:stays|stayed|is still|are still) (?:cold|off|dark|blank|shut|closed|locked|wet|empty)\b|
    \b(?:far|much|way) too (?:much|many|little|few|short|long|big|small|tight|loud|late|hot|cold|salty|sweet|dark|
      hard|thin|thick|loose)\b|\bstill (?:hurts|aches|leaks|drips|smells|squeaks|jams|flickers)\b|
    \bkept (?:me|us) (?:awake|up)\b|
    \b(?:gave (?:me|us|him|her) (?:a rash|hives|food poisoning)|made (?:me|us|him|her) (?:ill|sick))\b|
    \b(?:two|three) different (?:sizes|shades|colou?rs)\b|\b(?:cut|finished|ended) (?:\w+ )?short\b|
    \b(?:comes?|came) out (?:\w{2,8} )?(?:wet|soaking|dirty|cold|burnt|raw|stained|blank|grey|shrunk)\b|
    \b(?:ate|eaten|swallowed|chewed(?: up)?|(?:won[’']t|didn[’']t) give back) (?:my|our|the|his|her) (?:\w+ )?(?:
      cards?|notes?|money|cash|coins?|ticket)\b|
    \b(?:feel|felt|feeling|been|got) (?:really |very |so )?(?:sick|ill|nauseous|unwell|queasy) (?:after|from) (?:
      eating|drinking|taking|using|having) (?:your|the|one of your)\b|
    \b(?:arrived|came|delivered|turned up) with (?:an?|two|some|several) (?:\w+ )?(?:tears?|holes?|cracks?|dents?|
      scratch(?:es)?|stains?|rips?|chips?)\b|
    \b(?:cards?|notes?|money|cash|coins?|ticket) (?:just )?(?:was|were|got|has been|have been|is|are) (?:just )?(?:
      swallowed|eaten|chewed(?: up)?|retained)\b
  `,
  unless: pattern('i')`
    \?|
    \b(?:if|in case|i have been out|we have been out|does (?:it|this|the)|without|need|would like|want|thank\w*|great|
      lovely|love|perfect\w*|fine|happy|pleased|beautiful\w*|excellent|wonderful|works|arrived safely|
      my (?:own )?(?:mistake|fault|form))\b|\bi[’']d like\b|\bno rush\b
  `,
}

/** “The app says no.” */
const machineNo: Wording = {
  pattern: pattern('gi')`
    \b(?:app|site|website|page|system|machine|form|portal|bot|link|screen|terminal|it) (?:just |only |still |keeps )?(?:
      says?|said|saying|tells me|gives me|shows?) [“"‘']?(?:no\b|an? error|error|invalid|failed|declined|
      not (?:possible|available|allowed|found)|denied|rejected|can[’']?t|unable)
  `,
  unless: /\bif\b/i,
}

/** “My acc got banned for no reason”, “our flight was cancelled”. */
const cutOff: Wording = {
  pattern: pattern('gi')`
    \b(?:acc|account|card|number|profile|order|booking|flight|train|appointment|class|delivery|phone|line|service|power|
      electricity|gas|water|heating|internet|broadband|
      trip|bus|reservation|seat|visit) (?:(?:just|has|have|been|was|were|got|is|suddenly) ){1,3}(?:banned|blocked|
      locked|frozen|suspended|(?:cut|shut|switched|turned) off|cancelled|canceled|closed|disabled|deleted|bumped)\b|
    \b(?:flight|train|trip|class|tour|booking|appointment|concert|ferry)\b[^.!?,]{1,40}\b(?:has been|was|got) (?:
      cancelled|canceled|bumped|called off)\b
  `,
  unless: /^\W*(?:can|could|if|please|how|would|will|is|are|has|was)\b|\bif\b/i,
}

/** “I was left on the platform”, “you left us without water”. */
const stranded: Wording = {
  pattern: pattern('gi')`
    \b(?:was|were|been|got|are|[’']re|[’']m|am) (?:just |now )?(?:left|stranded) (?:standing |waiting |sitting )?(?:
      on|in|at|with|without|out|outside|there|alone)\b|
    \b(?:left|gone|went|drove|drove off|sailed|started|departed) without (?:us|me|him|her)\b|
    \b(?:as if (?:i|we) were|(?<!\b(?:feel|felt|feeling|look) )like) (?:a |an |some )?(?:thie(?:f|ves)|criminals?|
      idiots?|beggars?|liars?|(?:stupid|naughty) child)\b|
    \b(?:your|the|they|he|she|one of your)(?: \w+){0,2} (?:broke|damaged|scratched|dented|lost|spil(?:led|t)|burnt|
      burned|tore|ripped|stained|ruined|cracked|mixed up|dropped|smashed|hurt|ignored|laughed at|shouted at|yelled at|
      swore at|hung up on|snapped at|overcharged|trod on|knocked over|let down) (?:\w+ (?:all over|on|down|over) )?(?:
      my|our|me|us|his|her|the)\b|
    \b(?:your|the|one of your)(?: \w+){0,2} (?:engineer|plumber|electrician|driver|lad|builder|fitter|cleaner|courier|
      removal men|movers?|gardener|waiter|waitress|nurse|carer|decorator|mechanic|technician|contractor|roofer|man|
      men|guy|team|staff|people)s? (?:\w{3,8}ly |just |has |have )?(?:drilled|cut (?:through|into|down)|
      reversed (?:into|over)|drove (?:into|over)|backed into|crashed|flooded|hit|pulled (?:out|down)|
      threw (?:away|out|our|my)|binned|left [^.!?]{1,24} (?:open|unlocked|on|running|unattended|alone|behind|outside)|
      let [^.!?]{1,24} (?:out|escape|loose)|read (?:out )?(?:my|our)|told (?:everyone|the whole|my \w+)|
      told me [^.!?]{1,30}[.,;] ?(?:but )?it (?:was|is)n?\b)|
    \b(?:left|leaves|leaving) (?:me|us|him|her|them) (?:\w{3,8} )?(?:with no|without|standing|waiting|stranded|alone|
      outside)\b|
    \b(?:was|were|been|being|got|gets?) (?:badly |constantly |repeatedly )?(?:bullied|beaten(?: up)?|punched|attacked|
      harassed|mocked|insulted|shouted at|yelled at|sworn at|threatened|shoved)\b
  `,
  unless: /\bif\b/i,
}

/** “Came back without the stone”, “three years of photos gone”. */
const lost: Wording = {
  pattern: pattern('gi')`
    \bcame back (?:from [\w’']{2,12} )?(?:without|broken|damaged|scratched|missing|empty|dirty|shrunk|stained|
      with (?:a|no|the wrong))\b|
    \b(?:years|yrs|months|hours) of [\w ]{2,20} (?:is |are |all )?(?:gone|lost|wiped|deleted)\b|
    \b(?:there[’']s|there is|there was|found) nothing (?:at|in|inside|there|on)\b|
    \b(?:is|was|are) (?:completely |totally |now |all )?ruined\b|
    \b(?:everything|all of (?:it|them|my \w{3,10}))(?:[’']s| is| are| was| were)? (?:gone|wiped|lost|deleted|ruined)\b
  `,
  unless: /\bif\b/i,
}

/** A customer’s troubles and wishes, as English tells them. */
export const englishTrouble = toForms({
  taken,
  sumGone,
  intruder,
  another,
  doneToMine,
  belied,
  again,
  failing,
  nobody,
  waited,
  promised,
  machineNo,
  cutOff,
  stranded,
  lost,
  told,
  sleepless,
  unfair,
  wish,
  due,
})

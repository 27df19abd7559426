import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** Makes a slip a small thing, leaves it open, or takes it away from the customer. */
const kindly = pattern('i')`
  \b(?:if|in case|whether|easily|easy to|happens|no (?:problem|harm|worries)|not to worry|don[’']t worry|may|might|
    perhaps|when|not your|isn[’']t you|wasn[’']t you|deserve|experience|we|our (?:side|fault))\b
`

/** “You forgot”, “you did type it wrong”, “you couldn’t be bothered”: you, and a verb of failing. */
export const failing: Form = {
  kind: 'blame',
  strength: 0.8,
  pattern: pattern('gi')`
    \b(?:you must have|
      (?:i(?:[’']d)? (?:expect|suppose|bet|guess|assume|presume)|no doubt|presumably) you(?:[’']ve| have)?) (?:
      already |just |accidentally )?(?!need|want|expect|plan|count|arrang|prepar|saved|wait|worr|work|travel|enjoy|
      suffer|stay|receiv|hoped|look|notic|loved|tried|call)(?:\w{2,10}ed|done|put|set|spilt|broken|bent|let|left|lost|
      given|taken|chosen|forgotten|torn|cut|hit|
      been (?:\w+ing )?(?:in|at|on|outside) (?:the|an?) (?:wrong|other|different))\b|
    \byou (?:ought to|could) have (?:said|told|asked|come|rung|called|checked|read|booked|mentioned|looked)\b|
    (?<!what )\byou(?:[’']ve|[’']d|[’']re| have| had| were| are| did)?(?: (?:really|obviously|clearly|plainly|
        evidently|apparently|simply|just|actually|also|even|again|yourself|must have|seem to have|
        appear to have)){0,2} (?:mis(?:read|typed|spel\w{1,4}|dialled|placed|used|understood|heard|laid|handled)|
      forg[eo]t(?:ten)?|neglected|failed|overlooked|ignored|skipped|left it (?:too |so |rather )?late|
      left it (?:to|until|till) the last|(?:couldn|can)[’']t (?:even )?be bothered|didn[’']t bother|weren[’']t paying|
      weren[’']t listening|(?:got|did|do|had|typ\w+|enter\w*|put|g[ai]ve|fill\w*|pick\w*|cho\w{2,3}|click\w*|
        select\w*|press\w*|book\w*|order\w*|set)(?: [\w’'-]+){0,3} wrong)\b
  `,
  unless: kindly,
}

/** “You paid too late”: when they did it, and no word of regret. */
export const tooLate: Form = {
  kind: 'blame',
  strength: 0.65,
  pattern: pattern('gi')`
    \byou(?:[’']ve| have)? (?:just |simply )?(?:paid|ordered|booked|came|called|asked|applied|cancelled|canceled|
      arrived|wrote|reported|sent|returned|registered|signed up|contacted us|told us|let us know)(?: (?:it|this|that|
        them|in|for it|your \w+))? (?:far |much |way |simply |just )?too late\b
  `,
  unless: /\b(?:sorry|afraid|unfortunately|sadly|but|if|so that|we|i)\b/i,
}

/** “Which you are obviously not cleaning”, “you clearly haven’t read it”: said with certainty, and a no. */
export const certainly: Form = {
  kind: 'blame',
  strength: 0.75,
  pattern: pattern('gi')`
    \byou(?:[’']ve|[’']re| have| are| were)? (?:obviously|clearly|evidently|plainly|apparently|surely) (?:not|never|
      don[’']t|didn[’']t|haven[’']t|weren[’']t|aren[’']t|can[’']t|couldn[’']t|wouldn[’']t)\b|
    (?<!(?:what|as|which) )\b(?:i|we)(?:[’']ve| have)? (?:already |just )?told you(?: already| before| that| so| twice)?(?= ?
        [.!,]|$)|
    \byou keep (?:say|ask|send|call|press|forgett|miss|do|click|chang|repeat|interrupt|complain|writ|turn|argu|
      refus)ing\b
  `,
  unless: /\b(?:deserve|expect|happy|satisfied|experience|service|had the|if|sorry)\b/i,
}

/** “You ought to be more careful”, “you really need to check”, “next time, read …”: a lesson. */
export const lesson: Form = {
  kind: 'blame',
  strength: 0.75,
  pattern: pattern('gi')`
    \b(?:caused|done|damaged|broken|brought about) by (?:you\b(?! and (?:your|the|our)\b)|yourself|
      the (?:customer|user|guest|tenant|renter)\b)|
    \byou (?:should|need to|have to|must|ought to) (?:really |just )?(?:look after|watch|supervise|keep an eye on|
      control|teach|mind) your (?:own )?(?:child(?:ren)?|kids?|sons?|daughters?|dog|pets?|belongings|things|temper|
      tone|language)\b|
    \byou(?:[’']re| are| were) (?:solely |fully |entirely )?responsible for (?:allowing|keeping|checking|reading|
      making sure|ensuring|arriving|planning|measuring|typing|entering|looking after|knowing|telling|leaving|
      getting)\b|
    \b(?:it[’']s|it is|it was|that[’']s|that was) (?:really |entirely |only )?(?:up to you|
      your (?:own )?(?:job|duty|responsibility|task|business)) to (?:make sure|check|ensure|keep|read|arrive|know|
      measure|allow|plan|look|type|enter|tell|remember)\b|
    \byou(?:[’']d| do| will|[’']ll)? (?:really )?(?:ought to|should|need to|have to|must|want to|better) (?:have )?(?:
      really |always |at least |perhaps |learn to )?(?:be(?:en)? (?:more|a (?:bit|little|lot) more) (?:careful|
        attentive|patient|realistic|reasonable|organi[sz]ed|precise|considerate|thorough)|
      pa(?:y|id) (?:more |closer |better )?attention|(?:take|taken) (?:more|better|greater) care|
      th(?:ink|ought) (?:before|ahead|of that|about that)|plan(?:ned)? (?:ahead|better)|listened\b|know(?:n)? better)|
    \b(?:should|must|are to|need to) always be (?:packed|kept|carried|stored|worn|checked|read|tested|measured|
      backed up|signed|locked|reported|photographed)\b|
    \b(?:is|are|was|remains?) (?:solely |entirely |always |strictly )?(?:the (?:guest|customer|passenger|user|client|
        tenant|patient|owner|buyer|member|parent|travell?er|resident)[’']?s?[’']? (?:own )?responsibility|
      the responsibility of (?:the|each|every) (?:guest|customer|passenger|user|client|tenant|patient|owner|buyer|
        member|parent|travell?er|resident))\b|
    \b(?:customers|guests|passengers|users|clients|tenants|patients|owners|buyers|members|parents|residents) are (?:
      always )?(?:expected|required|responsible|supposed|obliged) (?:to|for)\b|
    \b(?:usually|normally|often|typically|generally|mostly|commonly|always) (?:caused by|down to|due to|the result of|
      because of) (?:\w+ ){0,2}?(?:lifestyle|users?|customers?|owners?|tenants?|guests?|misuse|incorrect use|improper|
      rough|careless\w*|poor (?:care|maintenance)|how (?:it|they) (?:is|are) used|overloading)\b|
    \byou really (?:ought to|should|need to|must|have to) (?:check|read|look|watch|listen|remember|keep|make sure|ask|
      use)\b|
    \b(?:maybe|perhaps|then|(?:you (?:should|could)|try to)) (?:write|speak|explain|express yourself|say it|type)
      (?: it)? (?:a (?:bit|little) )?(?:more )?(?:clearly|carefully|plainly|properly)\b|
    \b(?:next time|in future|in the future|going forward|from now on)\b,? ?(?:please |kindly |do |just |try to |
      you should |you need to |perhaps )?(?:read|pay (?:more |closer )?attention|be more|double.?check|think|listen|
      plan ahead|use your|have some\w+|follow the|stick to)\b
  `,
  unless: /\b(?:we|i)(?:[’']ll| will| should| need| must| ought)\b|\beasily\b/i,
}

/** “Most people manage”, “nobody else has trouble”, “even a child could”: the others can. */
export const othersCan: Form = {
  kind: 'blame',
  strength: 0.7,
  pattern: pattern('gi')`
    \b(?:most|all|every(?:one|body)?|others?|plenty|hundreds|thousands|millions)(?: of)?(?: (?!not\b|don|time|day|
        week|i\b|we\b|you\b|ways?\b|of\b|to\b|as\b|never|can[’']?t|be\b|is\b|are\b)[\w’'-]+){0,4} (?:manages?|managed|
      copes?|coped|gets? it right|works? it out|figures? it out|
      (?:finds?|found) it (?:perfectly |very |quite |pretty )?(?:easy|simple|clear|straightforward))\b|
    \bevery(?:one|body) knows(?= ?[.!]|$| that\b)|
    \b(?:nobody|no ?one|no other \w+|none of (?:the|our) other\w*|hardly any(?:one|body)|not a single)
      (?: [\w’'-]+){0,4} (?:(?:problem|trouble|issue|difficult)\w*|complain\w*|struggl\w+|said anything)|
    \bevery(?:one|body) else (?:is (?:happy|fine|satisfied)|manages|likes?|gets|uses|finds|copes|has no)|
    \bworks (?:fine |perfectly )?for every(?:one|body) else\b|
    \b(?:any|an?|every) (?:\w+ )?(?:adult|grown-?up|sensible person|sane person|idiot|fool) (?:should|ought to|would|
      can|could) (?:be able to|know|manage|understand|read|see)|
    \beven (?:a|my|the) (?:[\w-]+ )?(?:child|toddler|kid|\w+-year-old|gran\w*|nan|beginner|schoolchild)\b|
    \b(?:a|my|any) (?:\w+ )?(?:child|toddler|[\w-]+-year-old|granny|gran|nan|monkey) (?:can|could|would) (?:do|use|
      manage|understand|work|figure|see|follow)\b
  `,
  unless: /\b(?:eventually|in the end|should|will|yet|easily)\b/i,
}

/** “It says so right there”, “clearly marked”, “that’s what you entered”: read it yourself, and know whose fault it is. */
export const writtenThere: Form = {
  kind: 'blame',
  strength: 0.65,
  pattern: pattern('gi')`
    \b(?:clearly|plainly|explicitly|perfectly clearly) (?:said|says|states?|stated|marked|written|printed|listed|
      shown|shows|mentioned|explained|explains|label\w{2,4}|signposted|displayed|tells|told)\b|
    \b(?:say|says|said|states?|stated|written|printed)(?: so| it| this| that| \d+)? (?:right (?:there|here)|
      in black and white|in (?:bold|capitals|big|large|red|plain)|quite clearly|very clearly|perfectly clearly|
      on the tin)\b|
    \bthat(?:[’']s| is| was) (?:what|how|exactly what) (?:(?:is|was) on the \w+ |it says (?:on|in) the \w+ )?you (?:
      filled|entered|gave|wrote|typed|put|submitted|agreed|signed|picked|chose|told)\b
  `,
  unless: /\b(?:not|n[’']t|never|should|yes|correct|right, |exactly|more|sorry)\b(?! be responsible)/i,
}

/** “So you say”, “everybody tells us that”, “a likely story”: not believed. */
export const disbelief: Form = {
  kind: 'blame',
  strength: 0.8,
  data: { of: 'motive' },
  pattern: pattern('gi')`
    \bso you (?:say|claim|keep saying)\b|
    \b(?:people|customers|members|every(?:one|body)|they|some|you) (?:(?:can |will )?always|all) (?:find|have|
      come up with|invent|make up|think of) (?:an?|some|another) (?:\w+ )?(?:excuse|story)\b|
    \bask (?:him|her|them|your)sel(?:f|ves) what (?:he|she|they|you)\b|
    \bwhat (?:he|she|they|you) (?:did|do|said|must have (?:done|said)) to (?:start|provoke|deserve|cause|bring) (?:it|
      that|this)\b|\b(?:likely|nice) story\b|\bhow convenient\b|\bfunny how (?:you|it|that|everyone|nobody)\b|
    \b(?:every(?:one|body)|they all|(?:customers|children|kids|parents|guests|tenants|drivers|people) (?:all|always))
      (?: (?!love|like|can|will)[\w’'-]+){0,6} (?:says?|tells? us|tells? me|tries|try|claims?) (?:that|so|the same|
      this)(?= ?[.!,?]|$)|\bwe[’']ve heard (?:that|it|this|them)(?: \w+)? before\b|\bof course you did\b|
    \bif that[’']s (?:really |even )?true\b|\b(?:that|this)(?:[’']s| is) (?:very |rather )?hard to believe\b|
    \bfind that (?:very |rather )?hard to believe\b|
    \bare you (?:quite |really |absolutely )?sure you (?:didn[’']t|haven[’']t|weren[’']t|actually|really)\b|
    (?<!\b(?:if|when|once|unless|until|before|after) )\byou (?:claim|allege)\b
      (?! (?:it|them|back|within|by|your|[£$€])\b)|\byou (?:supposedly|allegedly)\b|
    \b(?:maybe|perhaps|probably|i bet|surely) (?:the |that |this |it )?(?:\w+ )?(?:was|were|has been|had been) (?:
      already |probably |always )?(?:there|like that|broken|damaged|scratched|dented)(?: before| already| when)?(?= ?
        [.!,]|$| you)|\b(?:was|were) (?:\w+ )?(?:old|worn|used|cheap) anyway\b|
    \bthere[’']s nothing wrong with (?:it|them|that one|this one|yours|the \w+)(?= ?[.!]|$)|\byou people\b|
    (?<!if )\byou(?:[’']re| are) (?:just |only |clearly |obviously |simply )+(?:after|fishing for|angling for|
      in it for) (?:a|an|the|some|free|money|compensation|attention)\b|
    \b(?:people|customers|folk|some|lots|plenty)(?: \w+){0,3} (?:who |like you )?(?:wear|use|try|eat|read|watch|play|
      drive)(?: \w+){0,4} (?:and|then)(?: then)? (?:say|claim|send|return|bring|ask|want|complain)\b|
    \byou(?:[’']ve| have)? (?:probably|surely|clearly|obviously|just|simply|only)?(?: just)? ?(?:used|wore|worn|read|
      watched|tried|ate|eaten|played)\b[^.!?]{1,50}\band now (?:you )?(?:want|expect|send|bring|ask|try|claim)|
    \byou (?:probably |surely |clearly |obviously |just |simply |only )+(?:want|wanted|wish|hope|hoped) (?:a |
      to get (?:a |an )?)?(?:discount|something (?:free|for (?:free|nothing))|out of|freebie|free (?!of|time)\w+)|
    \byou (?:just |simply |clearly |obviously )*(?:don[’']t|do not) (?:want|feel like|fancy|wish) (?:to )?pay
      (?:ing)?\b(?=[.!,]|$| for)|
    \byou(?:[’']re| are) (?:just |only |simply )?(?:saying|claiming|telling us) (?:that|this|it|so)[^.!?]{0,12} (?:
      to (?:get|avoid|save)|so you)|
    \b(?:people|customers|those|someone|somebody) who (?:don|won|can)[’']t (?:feel like|want to|be bothered to|
      care to) pay|\balways the same (?:story )?with (?:people|customers|you)\b|
    \btrying to (?:get|wriggle|talk) (?:out of|something for|your way)|
    \b(?:any(?:one|body)|every(?:one|body)) (?:can|could|would) (?:say|claim|tell (?:me|us)) (?:that|so|this)\b|
    \b(?:i|we)(?:[’']ve| have) heard (?:that|it|this|them)(?: \w+){0,3} (?:before|times)\b|
    \b(?:strangely|funnily|oddly) enough\b|\bwhat a coincidence\b
  `,
}

/** “Because you let it run dry”, “somebody has to be at the door”, “that’s why it is supposed to …”: the lesson, told of nobody. */
export const toldOfNobody: Form = {
  kind: 'blame',
  strength: 0.65,
  pattern: pattern('gi')`
    \bbecause (?:you|somebody|someone) (?:let|left|put|ran|went|did|took|made|gave|sent|cho[so]e|missed|kept|forgot|
      lost|broke|set|told|pressed|clicked|opened|waited|ignored|typed|entered|used|overloaded|dropped|washed|can[’']t|
      couldn[’']t)\b|\b(?:some|certain) people (?:(?:are|will) (?:always|never)|just (?:don|can|won))|
    \b(?:parents|people|customers|users|owners|guests|passengers|drivers|visitors|tenants|patients) (?:really |just |
      also )?(?:need to|should|must|ought to|have to|could) (?:learn|teach|look after|be (?:a bit )?more|
      take (?:more |better )?(?:care|responsibility)|think|know better)\b|
    \b(?:somebody|someone|some people|certain people) (?:can[’']t|couldn[’']t|didn[’']t|forgot|never|hasn[’']t|
      isn[’']t|wasn[’']t|has to|had to|needs to|should)\b|
    \bwe (?:did |do |clearly |specifically )?(?:warn(?:ed)?|remind(?:ed)?|told|tell) (?:you|everyone|everybody|all)\b|
    \bwe (?:gave|give) (?:you|everyone|all \w+) (?:a|an|plenty|enough|fair|ample|every|the|two|three|
      \d+)\b[^.!?]{0,24}\b(?:slot|window|time|notice|warning|chance|choice|instructions?|opportunity)\b|
    \b(?:was|were) (?:all )?(?:in|on) (?:the|all|both|every|each|your|our|two|three|four|\d+|several)
      (?: [\w’'-]+){0,3} (?:e-?mails?|letters?|texts?|notices?|signs?|terms|small print|website|confirmations?|
      leaflets?|posters?|packs?)\b|
    (?:^|[.!?] )(?:it[’']s|it is|that[’']s|it was|it says so) (?:all |clearly |right |written |right there )?(?:on|
      in) (?:the|your|our) (?:sign|label|terms|small print|contract|notice|rules|conditions|policy)(?= ?[.!]|$)|
    \bexactly what it says\b|
    \b(?:perhaps|maybe) you (?:just |simply )?(?:had |have )?\w+ (?:it|them|this|that|the \w+) (?:
      (?:too )?(?:badly|carelessly|roughly)|wrong(?:ly)?|incorrectly)\b|
    (?<!\bwe\b[^.!?]{0,60})\b(?:nobody|no[ -]one) (?:ticked|filled|read|told us|mentioned|checked|bothered|
      thought to)\b|\bthat[’']s what (?:happens|you get|comes of)\b|\bserves? you right\b|
    \b(?:staring you in|under your nose|(?:[’']s|is|are|was|were|so|printed|written|shown) (?:
        all )?right in front of your?(?! (?:when|as|once|after)\b))\b|
    \bcouldn[’']t be (?:clearer|simpler|easier|more obvious)\b|
    \b(?:we[’']re|i[’']m) not (?:mind.?readers?|psychic|magicians?)\b|\bcrystal ball\b
  `,
  unless: /\b(?:sorry|apolog|our (?:side|fault|mistake|end)|(?:we|i) should|i[’']ll|i[’']ve|we[’']ll|i have|easily)\b/i,
}

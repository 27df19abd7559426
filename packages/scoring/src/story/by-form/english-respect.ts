import type { Form } from './form.ts'

/** Makes a slip a small thing, leaves it open, or takes it away from the customer. */
const kindly =
  /\b(?:if|in case|whether|easily|easy to|happens|no (?:problem|harm|worries)|not to worry|don[’']t worry|may|might|perhaps|when|not your|isn[’']t you|wasn[’']t you|deserve|experience|we|our (?:side|fault))\b/i

/** “You forgot”, “you did type it wrong”, “you couldn’t be bothered”: you, and a verb of failing. */
const failing: Form = {
  kind: 'blame',
  strength: 0.8,
  pattern:
    /\b(?:you must have|(?:i(?:[’']d)? (?:expect|suppose|bet|guess|assume|presume)|no doubt|presumably) you(?:[’']ve| have)?) (?:already |just |accidentally )?(?!need|want|expect|plan|count|arrang|prepar|saved|wait|worr|work|travel|enjoy|suffer|stay|receiv|hoped|look|notic|loved|tried|call)(?:\w{2,10}ed|done|put|set|spilt|broken|bent|let|left|lost|given|taken|chosen|forgotten|torn|cut|hit|been (?:\w+ing )?(?:in|at|on|outside) (?:the|an?) (?:wrong|other|different))\b|\byou (?:ought to|could) have (?:said|told|asked|come|rung|called|checked|read|booked|mentioned|looked)\b|(?<!what )\byou(?:[’']ve|[’']d|[’']re| have| had| were| are| did)?(?: (?:really|obviously|clearly|plainly|evidently|apparently|simply|just|actually|also|even|again|yourself|must have|seem to have|appear to have)){0,2} (?:mis(?:read|typed|spel\w{1,4}|dialled|placed|used|understood|heard|laid|handled)|forg[eo]t(?:ten)?|neglected|failed|overlooked|ignored|skipped|left it (?:too |so |rather )?late|left it (?:to|until|till) the last|(?:couldn|can)[’']t (?:even )?be bothered|didn[’']t bother|weren[’']t paying|weren[’']t listening|(?:got|did|do|had|typ\w+|enter\w*|put|g[ai]ve|fill\w*|pick\w*|cho\w{2,3}|click\w*|select\w*|press\w*|book\w*|order\w*|set)(?: [\w’'-]+){0,3} wrong)\b/gi,
  unless: kindly,
}

/** “Which you are obviously not cleaning”, “you clearly haven’t read it”: said with certainty, and a no. */
const certainly: Form = {
  kind: 'blame',
  strength: 0.75,
  pattern:
    /\byou(?:[’']ve|[’']re| have| are| were)? (?:obviously|clearly|evidently|plainly|apparently|surely) (?:not|never|don[’']t|didn[’']t|haven[’']t|weren[’']t|aren[’']t|can[’']t|couldn[’']t|wouldn[’']t)\b|(?<!(?:what|as|which) )\b(?:i|we)(?:[’']ve| have)? (?:already |just )?told you(?: already| before| that| so| twice)?(?= ?[.!,]|$)|\byou keep (?:say|ask|send|call|press|forgett|miss|do|click|chang|repeat|interrupt|complain|writ|turn|argu|refus)ing\b/gi,
  unless: /\b(?:deserve|expect|happy|satisfied|experience|service|had the|if|sorry)\b/i,
}

/** “You ought to be more careful”, “you really need to check”, “next time, read …”: a lesson. */
const lesson: Form = {
  kind: 'blame',
  strength: 0.75,
  pattern:
    /\byou(?:[’']re| are| were) (?:solely |fully |entirely )?responsible for (?:allowing|keeping|checking|reading|making sure|ensuring|arriving|planning|measuring|typing|entering|looking after|knowing|telling|leaving|getting)\b|\b(?:it[’']s|it is|it was|that[’']s|that was) (?:really |entirely |only )?(?:up to you|your (?:own )?(?:job|duty|responsibility|task|business)) to (?:make sure|check|ensure|keep|read|arrive|know|measure|allow|plan|look|type|enter|tell|remember)\b|\byou(?:[’']d| do| will|[’']ll)? (?:really )?(?:ought to|should|need to|have to|must|want to|better) (?:have )?(?:really |always |at least |perhaps |learn to )?(?:be(?:en)? (?:more|a (?:bit|little|lot) more) (?:careful|attentive|patient|realistic|reasonable|organi[sz]ed|precise|considerate|thorough)|pa(?:y|id) (?:more |closer |better )?attention|(?:take|taken) (?:more|better|greater) care|th(?:ink|ought) (?:before|ahead|of that|about that)|plan(?:ned)? (?:ahead|better)|listened\b|know(?:n)? better)|\byou really (?:ought to|should|need to|must|have to) (?:check|read|look|watch|listen|remember|keep|make sure|ask|use)\b|\b(?:maybe|perhaps|then|(?:you (?:should|could)|try to)) (?:write|speak|explain|express yourself|say it|type)(?: it)? (?:a (?:bit|little) )?(?:more )?(?:clearly|carefully|plainly|properly)\b|\b(?:next time|in future|in the future|going forward|from now on)\b,? ?(?:please |kindly |do |just |try to |you should |you need to |perhaps )?(?:read|pay (?:more |closer )?attention|be more|double.?check|think|listen|plan ahead|use your|have some\w+|follow the|stick to)\b/gi,
  unless: /\b(?:we|i)(?:[’']ll| will| should| need| must| ought)\b|\beasily\b/i,
}

/** “Most people manage”, “nobody else has trouble”, “even a child could”: the others can. */
const othersCan: Form = {
  kind: 'blame',
  strength: 0.7,
  pattern:
    /\b(?:most|all|every(?:one|body)?|others?|plenty|hundreds|thousands|millions)(?: of)?(?: (?!not\b|don|time|day|week|i\b|we\b|you\b|ways?\b|of\b|to\b|as\b|never|can[’']?t|be\b|is\b|are\b)[\w’'-]+){0,4} (?:manages?|managed|copes?|coped|gets? it right|works? it out|figures? it out|(?:finds?|found) it (?:perfectly |very |quite |pretty )?(?:easy|simple|clear|straightforward))\b|\bevery(?:one|body) knows(?= ?[.!]|$| that\b)|\b(?:nobody|no ?one|no other \w+|none of (?:the|our) other\w*|hardly any(?:one|body)|not a single)(?: [\w’'-]+){0,4} (?:(?:problem|trouble|issue|difficult)\w*|complain\w*|struggl\w+|said anything)|\bevery(?:one|body) else (?:is (?:happy|fine|satisfied)|manages|likes?|gets|uses|finds|copes|has no)|\bworks (?:fine |perfectly )?for every(?:one|body) else\b|\b(?:any|an?|every) (?:\w+ )?(?:adult|grown-?up|sensible person|sane person|idiot|fool) (?:should|ought to|would|can|could) (?:be able to|know|manage|understand|read|see)|\beven (?:a|my|the) (?:[\w-]+ )?(?:child|toddler|kid|\w+-year-old|gran\w*|nan|beginner|schoolchild)\b|\b(?:a|my|any) (?:\w+ )?(?:child|toddler|[\w-]+-year-old|granny|gran|nan|monkey) (?:can|could|would) (?:do|use|manage|understand|work|figure|see|follow)\b/gi,
  unless: /\b(?:eventually|in the end|should|will|yet|easily)\b/i,
}

/** “It says so right there”, “clearly marked”, “that’s what you entered”: read it yourself, and know whose fault it is. */
const writtenThere: Form = {
  kind: 'blame',
  strength: 0.65,
  pattern:
    /\b(?:clearly|plainly|explicitly|perfectly clearly) (?:said|says|states?|stated|marked|written|printed|listed|shown|shows|mentioned|explained|explains|label\w{2,4}|signposted|displayed|tells|told)\b|\b(?:say|says|said|states?|stated|written|printed)(?: so| it| this| that| \d+)? (?:right (?:there|here)|in black and white|in (?:bold|capitals|big|large|red|plain)|quite clearly|very clearly|perfectly clearly|on the tin)\b|\bthat(?:[’']s| is| was) (?:what|how|exactly what) (?:(?:is|was) on the \w+ |it says (?:on|in) the \w+ )?you (?:filled|entered|gave|wrote|typed|put|submitted|agreed|signed|picked|chose|told)\b/gi,
  unless: /\b(?:not|n[’']t|never|should|yes|correct|right, |exactly|more|sorry)\b(?! be responsible)/i,
}

/** “So you say”, “everybody tells us that”, “a likely story”: not believed. */
const disbelief: Form = {
  kind: 'blame',
  strength: 0.8,
  data: { of: 'motive' },
  pattern:
    /\bso you (?:say|claim|keep saying)\b|\b(?:people|customers|members|every(?:one|body)|they|some|you) (?:(?:can |will )?always|all) (?:find|have|come up with|invent|make up|think of) (?:an?|some|another) (?:\w+ )?(?:excuse|story)\b|\bask (?:him|her|them|your)sel(?:f|ves) what (?:he|she|they|you)\b|\bwhat (?:he|she|they|you) (?:did|do|said|must have (?:done|said)) to (?:start|provoke|deserve|cause|bring) (?:it|that|this)\b|\b(?:likely|nice) story\b|\bhow convenient\b|\bfunny how (?:you|it|that|everyone|nobody)\b|\b(?:every(?:one|body)|they all|(?:customers|children|kids|parents|guests|tenants|drivers|people) (?:all|always))(?: (?!love|like|can|will)[\w’'-]+){0,6} (?:says?|tells? us|tells? me|tries|try|claims?) (?:that|so|the same|this)(?= ?[.!,?]|$)|\bwe[’']ve heard (?:that|it|this|them)(?: \w+)? before\b|\bof course you did\b|\bif that[’']s (?:really |even )?true\b|\b(?:that|this)(?:[’']s| is) (?:very |rather )?hard to believe\b|\bfind that (?:very |rather )?hard to believe\b|\bare you (?:quite |really |absolutely )?sure you (?:didn[’']t|haven[’']t|weren[’']t|actually|really)\b|(?<!\b(?:if|when|once|unless|until|before|after) )\byou (?:claim|allege)\b(?! (?:it|them|back|within|by|your|[£$€])\b)|\byou (?:supposedly|allegedly)\b|\b(?:maybe|perhaps|probably|i bet|surely) (?:the |that |this |it )?(?:\w+ )?(?:was|were|has been|had been) (?:already |probably |always )?(?:there|like that|broken|damaged|scratched|dented)(?: before| already| when)?(?= ?[.!,]|$| you)|\b(?:was|were) (?:\w+ )?(?:old|worn|used|cheap) anyway\b|\bthere[’']s nothing wrong with (?:it|them|that one|this one|yours|the \w+)(?= ?[.!]|$)|\byou people\b|(?<!if )\byou(?:[’']re| are) (?:just |only |clearly |obviously |simply )+(?:after|fishing for|angling for|in it for) (?:a|an|the|some|free|money|compensation|attention)\b|\b(?:people|customers|folk|some|lots|plenty)(?: \w+){0,3} (?:who |like you )?(?:wear|use|try|eat|read|watch|play|drive)(?: \w+){0,4} (?:and|then)(?: then)? (?:say|claim|send|return|bring|ask|want|complain)\b|\b(?:any(?:one|body)|every(?:one|body)) (?:can|could|would) (?:say|claim|tell (?:me|us)) (?:that|so|this)\b|\b(?:i|we)(?:[’']ve| have) heard (?:that|it|this|them)(?: \w+){0,3} (?:before|times)\b|\b(?:strangely|funnily|oddly) enough\b|\bwhat a coincidence\b/gi,
}

/** A question by its form that wants no answer: why, who, how, and “didn’t you”. */
const reproach: Form = {
  kind: 'rhetorical-question',
  strength: 0.8,
  pattern:
    /\b(?:did(?:n[’']t)? you|have(?:n[’']t)? you) (?:even |actually |not )?(?:read|looked? at) (?:the|your|our) (?:label|terms|sign|notice|small print|contract|conditions|policy|rules)\b|\bwhat (?:do|did|were) you expect\w*(?= ?[?!]| (?:for|from|at) )|\bhow many times (?:do|must|have) (?:i|we)\b|\bhave you been [a-z]+ing\b[^.!?]{0,40}\bagain\?|\bwhat did you (?:expect|think (?:would|was)|imagine)\b|\bwhose (?:idea|fault|job) (?:was|is) (?:it|that)\b|\bwho (?:told|asked|made|forced|taught|let) you\b|\bdid you (?:break|drop|scratch|damage|bend|crack|tear) (?:it|them|this|that)(?= ?\?)|\b(?:what|which) part of\b[^.!?]{0,30}\b(?:understand|clear|get)\b|\bwhere did you get (?:the|that) idea\b|\byou (?:didn[’']t|haven[’']t|weren[’']t|never)\b[^.!?]{0,50}, (?:did|have|were) you\?|\b(?:why|how come)(?: on earth| the hell)? (?:(?:did|have|were|are)(?:n[’']t)?|would|do) you (?:not |only |even |just |still |always |again |ever |then |suddenly )?(?:wait|waiting|buy|order|press|click|open|throw|tell|contact|ring|come|bring|ask|asking|look|keep|put|send|sign|accept|agree|drop|expect|complaining|bother)\w{0,3}\b|\bcouldn[’']t you (?:have|just|simply|at least)\b|\bwould it (?:have )?(?:kill|hurt)\w* you\b|\bis (?:it|that) (?:really )?(?:that|so|too) (?:hard|difficult|much)\b|\bhow hard (?:can|is|could)\b|\bisn[’']t (?:it|that) (?:obvious|common sense|clear enough|your job)\b|\bsurely you (?:know|knew|read|saw|must|didn|realis|check|notic)\w*|\b(?:how|why) is that (?:my|our) (?:fault|problem|job)\b|\bdo you (?:really|seriously|honestly|actually) (?:think|expect|want|believe|imagine)\b|\b(?:did|has)(?:n[’']t)? it (?:not |never |ever )?(?:occur(?:red)?|cross(?:ed)?|dawn(?:ed)?)\b|\b(?:would|should|could|might)n[’']t (?:it|that) have been (?:\w+er|better|best|more \w+)\b|\bdidn[’']t you (?:even )?(?:think|reali[sz]e|notice|bother|plan|check)\b|\b(?:did|have|were) you not (?:read|see|check|look|think|get|notice|listen|know|realise|ask)\w*|(?<!\b(?:ok|okay|sure|fine|problem|course|yes|yep|free|possible|happy to|do that)[.,!] )\bwhat (?:were|have) you (?:been )?(?:doing|thinking)(?= ?[,?!]| all\b| for\b)/gi,
}

/** “Take it or leave it”, “you’d hear the same from anyone”, “it isn’t rocket science”: go away with it. */
const brushOff: Form = {
  kind: 'dismissal',
  strength: 0.75,
  pattern:
    /\b(?:(?:kids|boys|girls|children|teenagers|men) will be (?:kids|boys|girls|children|teenagers|men)|(?<!n[’']t )(?:mak(?:e|ing)|made) (?:such )?a (?:song and dance|fuss (?:about|over)|scene|drama|big deal|meal (?:out )?of)|storm in a teacup|(?:mountain )?out of a molehill|drama queen|you get what you pay for|(?:it|that)(?:[’']s| is) (?:just |simply )?(?:the|our|company) (?:rules?|policy|procedure|process)(?= ?[.!]|$)|every(?:one|body)(?:[’']s| is) in the same boat|(?:it[’']s|there[’']s) no use(?= ?[.,!]|$| (?:ask|wait|complain|call|argu|shout))|(?<=^|[.!?] )(?:so|then|well,?) (?:just )?go (?:and )?(?:find out|ask|look|see|check|complain|buy|get)\b|(?:complain|sue|report us|leave|go) (?:all you|if you|as much as you|wherever you) (?:like|want)|not (?:our |my |the )?only (?:customer|guest|passenger|patient|client|tenant|one (?:waiting|here|asking|calling|in the queue)|person (?:waiting|here))(?! who| to| with)|don[’']t (?:shout|yell|raise your voice|take that tone)|(?:stop|quit) (?:wasting|bothering|pestering)|there[’']s nothing (?:more |else )?(?:we|i) can do(?= ?[.!]|$)(?! (?:about|until|before))|take it or leave it|like it or lump it|suit yourself|no skin off|rules are rules|that[’']s (?:just |simply )?(?:how|the way) (?:it|things|we|this) (?:is|are|works?|goes?|do)\b|(?:i|we) (?:don[’']t|didn[’']t) make the rules|(?:look|check|google|figure|work|sort|find) (?:it|that|this) (?:up |out )?(?:for )?yourself|you(?:[’']ll| will| would|[’']d)? (?:just |simply )?(?:have|need) to (?:live with|put up|make do|accept (?:it|that|this)|cope|deal with it|lump|get used)|if you don[’']t like it\b[^.!?]{0,20}\b(?:go|leave|shop|cancel|don[’']t|find|try|take)\b|feel free to (?:complain|leave|go (?:else|some)where|try (?:another|elsewhere|somewhere)|shop)|go somewhere else|good luck with that\b|nobody (?:forces|forced|made|is forcing) you|(?:we|i)(?:[’']ve got| have) (?:hundreds of |plenty of )?(?:other|more important|better) (?:customers|things|people|calls)|(?:i|we) (?:don[’']t|haven[’']t) (?:have|got) (?:the )?time (?:for|to)|(?:hear|get|tell you|told|say) (?:exactly |just |only )?the same(?: thing| answer)?(?: from)?(?: \w+)?(?= ?[.!,]|$)|no point (?:in )?(?:my |me |you )?(?:passing|putting you|arguing|complaining|shouting|getting (?:angry|upset|cross)|(?:asking|ringing|calling|writing|chasing)(?! (?:them|him|her|the))|transferring)|(?:worrying|shouting|complaining|crying|moaning|getting upset|asking|chasing)(?: about it| us| me| again)? (?:won[’']t|will not|doesn[’']t|isn[’']t going to) (?:make|help|change|speed|bring|get)|(?:isn[’']t|it[’']s not|not exactly|hardly) (?:rocket science|brain surgery)|(?:it[’']s|it is|this is|that[’']s) (?:really |hardly |just |only )?(?:common sense|not (?:that|so) (?:hard|difficult|complicated)|self-explanatory)|there[’']s nobody else|(?:not|isn[’']t) (?:my|our) (?:problem|concern|business)|(?:i|we) (?:really )?(?:couldn[’']t|can[’']t|wouldn[’']t be able to) (?:tell you|say)(?= ?[.!]|$)|read (?:it|the \w+|your \w+)(?: \w+)? (?:again|properly|more carefully)|grown (?:men|women|adults?|people|man|woman) (?:don|do|can|should|would|who|get|cry)|you(?:[’']re| are)? (?:just |only |simply |always )?(?:over-?thinking|worry(?:ing)? too much|worry(?:ing)? over nothing|read(?:ing)? too much))/gi,
}

/** “We don’t have anything to do with that”, “speak to them”: another’s matter. */
const elsewhere: Form = {
  kind: 'buck-passing',
  strength: 0.75,
  pattern:
    /\byou(?:[’']ll| will| need| would)?(?: just)? (?:have |need )?(?:to )?(?:sort|take|settle|clear|thrash) (?:it|this|that)(?: up| out)? with (?:your|the|them|him|her)\b|\b(?:we|i) (?:don[’']t|do not|didn[’']t|haven[’']t) (?:have |had |got )?anything to do with\b|\b(?:that|this|it)(?:[’']s| is| was| would be) (?:nothing|not (?:something|anything)) (?:to do with|of) (?:us|ours|me)\b|\bhardly (?:be (?:held )?(?:responsible|blamed)|our (?:fault|doing))\b|\b(?:not|n[’']t) (?:our|my) (?:fault|doing)\b|\b(?:isn[’']t|aren[’']t|not) (?:one of )?our (?:employees?|staff|people|drivers?|workers?)\b|\b(?:we(?:[’']re| are)|i[’']m|i am) (?:only|just) (?:the|a) (?:shop|store|driver|courier|agent|agency|reseller|platform|receptionist|cashier|messenger)(?= ?[.!,]|$)|\bthe rest is (?:up to you|your (?:problem|business|job))\b|\b(?:i|we) (?:only|just) (?:sell|deliver|take bookings|rent|collect|make)(?: (?:it|them|things|the tickets?|tickets))?(?= ?[.!]|$)|\bnone of (?:my|our) (?:business|concern)\b|\b(?:business|problem|job|responsibility|fault), not (?:ours|mine|us)\b|(?:^|[.!?;,] )(?:so |then |just |well,? |you (?:have|need) to |you[’']ll (?:have|need) to )?(?:speak|talk|complain|claim|go|ask|take it up|take that up)(?: back)? (?:to |with |from )?(?:the|your) (?:\w+ )?(?:company|firm|agency|airline|insur(?:er|ance)|bank|manufacturer|maker|carrier|landlord|supplier|seller|courier|provider|builder|post office|police)(?= ?[.!]|$)|\b(?:that|this|it)[’']s the \w+[’']s (?:doing|fault|problem|job|responsibility|mistake)\b|\bdon[’']t blame (?:me|us)\b|\b(?:it|that|this)(?:[’']s| is) (?:all |now |really )?out of (?:our|my) hands\b|\byou(?:[’']d| would|[’']ll| will)? (?:just |really )?(?:have|need) to (?:contact|call|ring|chase|get (?:back )?(?:in touch with|onto|on to)|take it to|go through) (?:them|him|her)\b(?! (?:on|at|by|direct|with|via|through|and ask))|\b(?:i|we) (?:just|only) (?:work here|answer the|take the|pass on|read what|follow)\b|(?<!\b(?:will|would|can|it|they|which) )\b(?:you(?:[’']d| would|[’']ll| will)? (?:better |have to |need to |want to )?)?(?:take (?:it|that|this) up|go back|complain|argue) (?:with|to) (?:them|him|her|the|your)\b|(?:^|[.!?;] )(?:please |just )?(?:speak|talk|go|complain) (?:back )?(?:to|with) them\b|\bwe (?:don[’']t|do not|can[’']t) (?:control|own|run|manage) (?:the|that|their|them|what)\b|\b(?:did|caused|lost|damaged|broke|left|dropped|dented|scratched|wrecked|cancelled) (?:that|it|this|them)\b[^.!?]{0,10}, not (?:us|me|our)/gi,
  unless: /\b(?:i|we)(?:[’']ll|[’']ve| will| have| am|[’']m| can| could) (?!to |not)/i,
}

/** “Because you let it run dry”, “somebody has to be at the door”, “that’s why it is supposed to …”: the lesson, told of nobody. */
const toldOfNobody: Form = {
  kind: 'blame',
  strength: 0.65,
  pattern:
    /\bbecause (?:you|somebody|someone) (?:let|left|put|ran|went|did|took|made|gave|sent|cho[so]e|missed|kept|forgot|lost|broke|set|told|pressed|clicked|opened|waited|ignored|typed|entered|used|overloaded|dropped|washed|can[’']t|couldn[’']t)\b|\b(?:some|certain) people (?:(?:are|will) (?:always|never)|just (?:don|can|won))|\b(?:parents|people|customers|users|owners|guests|passengers|drivers|visitors|tenants|patients) (?:really |just |also )?(?:need to|should|must|ought to|have to|could) (?:learn|teach|look after|be (?:a bit )?more|take (?:more |better )?(?:care|responsibility)|think|know better)\b|\b(?:somebody|someone|some people|certain people) (?:can[’']t|couldn[’']t|didn[’']t|forgot|never|hasn[’']t|isn[’']t|wasn[’']t|has to|had to|needs to|should)\b|\bwe (?:did |do |clearly |specifically )?(?:warn(?:ed)?|remind(?:ed)?|told|tell) (?:you|everyone|everybody|all)\b|\bwe (?:gave|give) (?:you|everyone|all \w+) (?:a|an|plenty|enough|fair|ample|every|the|two|three|\d+)\b[^.!?]{0,24}\b(?:slot|window|time|notice|warning|chance|choice|instructions?|opportunity)\b|\b(?:was|were) (?:all )?(?:in|on) (?:the|all|both|every|each|your|our|two|three|four|\d+|several)(?: [\w’'-]+){0,3} (?:e-?mails?|letters?|texts?|notices?|signs?|terms|small print|website|confirmations?|leaflets?|posters?|packs?)\b|(?:^|[.!?] )(?:it[’']s|it is|that[’']s|it was|it says so) (?:all |clearly |right |written |right there )?(?:on|in) (?:the|your|our) (?:sign|label|terms|small print|contract|notice|rules|conditions|policy)(?= ?[.!]|$)|\bexactly what it says\b|\b(?:perhaps|maybe) you (?:just |simply )?(?:had |have )?\w+ (?:it|them|this|that|the \w+) (?:(?:too )?(?:badly|carelessly|roughly)|wrong(?:ly)?|incorrectly)\b|(?<!\bwe\b[^.!?]{0,60})\b(?:nobody|no[ -]one) (?:ticked|filled|read|told us|mentioned|checked|bothered|thought to)\b|\bthat[’']s what (?:happens|you get|comes of)\b|\bserves? you right\b|\b(?:staring you in|under your nose|(?:[’']s|is|are|was|were|so|printed|written|shown) (?:all )?right in front of your?(?! (?:when|as|once|after)\b))\b|\bcouldn[’']t be (?:clearer|simpler|easier|more obvious)\b|\b(?:we[’']re|i[’']m) not (?:mind.?readers?|psychic|magicians?)\b|\bcrystal ball\b/gi,
  unless: /\b(?:sorry|apolog|our (?:side|fault|mistake|end)|(?:we|i) should|i[’']ll|i[’']ve|we[’']ll|i have|easily)\b/i,
}

/** “Did you yank it or something?”, “can’t you ride properly?”, “why buy one if you can’t …?”: a scolding put as a question. */
const accusing: Form = {
  kind: 'rhetorical-question',
  strength: 0.75,
  pattern:
    /\b(?:did|have|were|are) you (?:\w+ ){1,10}or (?:something|what)\?|\b(?:you|it|that) (?:did|have|were|are|was), (?:didn|haven|weren|aren|wasn)[’']t (?:you|it)\b|\byou \w+(?:ed|t|k|n)\b[^.!?]{3,50}, (?:i (?:suppose|expect|imagine|bet|take it)|no doubt|presumably)(?=\?)|(?<=^|[.!?] )(?:what,? |not )?again(?=\?)|(?<=^|[.!?] )(?:can|couldn)[’']t (?:some(?:one|body)|any(?:one|body)|your \w+|an? (?:friend|neighbou?r|relative)) \w+[^.!?]{0,40}(?=\?)|\bis (?:it|that|this) really worth (?:a|the|my|our|\w+ing)\b|\bwhat (?:on earth |the hell )?(?:did|have) you (?:do|done) (?:to|with) (?:it|this|that|them|the \w+)\b|\b(?:can|could|do|did)n?[’']?t you (?:even |ever |just )?(?:know how to |\w+ )(?:\w+ ){0,3}(?:properly|right|correctly|carefully|at all|yourself|straight)\?|\bwere you (?:raised|born|brought up) in a barn\b|\b(?:don[’']t|do) you (?:even )?know how to (?:use|work|hold|close|open|shut|ride|drive|wash|read)\b|\bhave you (?:even )?never (?:used|seen|held|owned|driven|ridden)\b/gi,
  unless: /\b(?:i can show|we can show|happy to show|no worries|not to worry|would you like|if not)\b/i,
}

/** “Well, …”, “Look, …”: a sentence that begins by sighing at the customer. */
const sighing: Form = {
  kind: 'dismissal',
  strength: 0.5,
  pattern:
    /(?:^|[.!?] )(?:well|look|listen|honestly|frankly|seriously|come on|obviously|hmm+|er+m?|i mean|again), [^.!?]{0,60}\byou(?:r|[’']re|[’']ve)?\b/gi,
  unless: /\b(?:sorry|apolog|we|i|i[’']ll|i[’']ve|i[’']m|shouldn[’']t|our|us|let[’']s|good news|yes)\b/i,
}

/** “You were a size 12 in spring, weren’t you?”: who they were, told to them. */
const whoTheyWere: Form = {
  kind: 'watches',
  strength: 0.6,
  pattern:
    /\byou (?:were|used to be|looked|seemed) (?:a |an |so |such |rather |quite |much |more |less )?(?!(?:number|on|in|at|with|here|down|due|given|sent|paid|told|billed|able|first|next|second|\w+ing)\b)[\w-]+[^.!?]{0,30}\b(?:then|before|last (?:time|year|month|week|spring|summer|autumn|winter)|in (?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|back in)\b|\b(?:neighbou?rs?|colleagues?|friends?|relatives?|flatmates?|people)(?: of yours| at your \w+| here| in your \w+)? (?:tells?|told|says?|said to|mentioned to|were telling) (?:us|me)\b/gi,
  unless: /\b(?:booked|ordered|charged|told us|mentioned|promised|due|sorry|waiting)\b/i,
}

/** What an English-speaking service side says against the customer's dignity. */
export const englishRespect: readonly Form[] = [
  failing,
  certainly,
  lesson,
  othersCan,
  writtenThere,
  disbelief,
  reproach,
  brushOff,
  elsewhere,
  toldOfNobody,
  accusing,
  sighing,
  whoTheyWere,
]

import { pattern } from '../text/pattern.ts'
import {
  certainly,
  disbelief,
  failing,
  lesson,
  othersCan,
  toldOfNobody,
  tooLate,
  writtenThere,
} from './english-blame.ts'
import type { Form } from './form.ts'

/** A question by its form that wants no answer: why, who, how, and “didn’t you”. */
const reproach: Form = {
  kind: 'rhetorical-question',
  strength: 0.8,
  pattern: pattern('gi')`
    \b(?:did(?:n[’']t)? you|have(?:n[’']t)? you) (?:even |actually |not )?(?:read|looked? at) (?:the|your|our) (?:
      label|terms|sign|notice|small print|contract|conditions|policy|rules)\b|
    \bwhat (?:do|did|were) you expect\w*(?= ?[?!]| (?:for|from|at) )|\bhow many times (?:do|must|have) (?:i|we)\b|
    \bhave you been [a-z]+ing\b[^.!?]{0,40}\bagain\?|\bwhat did you (?:expect|think (?:would|was)|imagine)\b|
    \bwhose (?:idea|fault|job) (?:was|is) (?:it|that)\b|\bwho (?:told|asked|made|forced|taught|let) you\b|
    \bdid you (?:break|drop|scratch|damage|bend|crack|tear) (?:it|them|this|that)(?= ?\?)|
    \b(?:what|which) part of\b[^.!?]{0,30}\b(?:understand|clear|get)\b|\bwhere did you get (?:the|that) idea\b|
    \byou (?:didn[’']t|haven[’']t|weren[’']t|never)\b[^.!?]{0,50}, (?:did|have|were) you\?|
    \b(?:why|how come)(?: on earth| the hell)? (?:(?:did|have|were|are)(?:n[’']t)?|would|do) you (?:not |only |even |
      just |still |always |again |ever |then |suddenly )?(?:wait|waiting|buy|order|press|click|open|throw|tell|
      contact|ring|come|bring|ask|asking|look|keep|put|send|sign|accept|agree|drop|expect|complaining|
      bother)\w{0,3}\b|\bcouldn[’']t you (?:have|just|simply|at least)\b|\bwould it (?:have )?(?:kill|hurt)\w* you\b|
    \bis (?:it|that) (?:really )?(?:that|so|too) (?:hard|difficult|much)\b|\bhow hard (?:can|is|could)\b|
    \bisn[’']t (?:it|that) (?:obvious|common sense|clear enough|your job)\b|
    \bsurely you (?:know|knew|read|saw|must|didn|realis|check|notic)\w*|
    \b(?:how|why) is that (?:my|our) (?:fault|problem|job)\b|
    \bdo you (?:really|seriously|honestly|actually) (?:think|expect|want|believe|imagine)\b|
    \b(?:did|has)(?:n[’']t)? it (?:not |never |ever )?(?:occur(?:red)?|cross(?:ed)?|dawn(?:ed)?)\b|
    \b(?:would|should|could|might)n[’']t (?:it|that) have been (?:\w+er|better|best|more \w+)\b|
    \bdidn[’']t you (?:even )?(?:think|reali[sz]e|notice|bother|plan|check)\b|
    \b(?:did|have|were) you not (?:read|see|check|look|think|get|notice|listen|know|realise|ask)\w*|
    (?<!\b(?:ok|okay|sure|fine|problem|course|yes|yep|free|possible|happy to|do that)[.,!] )\bwhat (?:were|have) you (?:
      been )?(?:doing|thinking)(?= ?[,?!]| all\b| for\b)
  `,
}

/** “Take it or leave it”, “you’d hear the same from anyone”, “it isn’t rocket science”: go away with it. */
const brushOff: Form = {
  kind: 'dismissal',
  strength: 0.75,
  pattern: pattern('gi')`
    \b(?:(?:kids|boys|girls|children|teenagers|men) will be (?:kids|boys|girls|children|teenagers|men)|
      (?<!n[’']t )(?:mak(?:e|ing)|made) (?:such )?a (?:song and dance|fuss (?:about|over)|scene|drama|big deal|
        meal (?:out )?of)|storm in a teacup|(?:mountain )?out of a molehill|drama queen|you get what you pay for|
      (?:it|that)(?:[’']s| is) (?:just |simply )?(?:the|our|company) (?:rules?|policy|procedure|process)(?= ?[.!]|$)|
      every(?:one|body)(?:[’']s| is) in the same boat|
      (?:it[’']s|there[’']s) no use(?= ?[.,!]|$| (?:ask|wait|complain|call|argu|shout))|
      (?<=^|[.!?] )(?:so|then|well,?) (?:just )?go (?:and )?(?:find out|ask|look|see|check|complain|buy|get)\b|
      (?:complain|sue|report us|leave|go) (?:all you|if you|as much as you|wherever you) (?:like|want)|
      not (?:our |my |the )?only (?:customer|guest|passenger|patient|client|tenant|
        one (?:waiting|here|asking|calling|in the queue)|person (?:waiting|here))(?! who| to| with)|
      don[’']t (?:shout|yell|raise your voice|take that tone)|(?:stop|quit) (?:wasting|bothering|pestering)|
      there[’']s nothing (?:more |else )?(?:we|i) can do(?= ?[.!]|$)(?! (?:about|until|before))|take it or leave it|
      like it or lump it|suit yourself|no skin off|rules are rules|that[’']s (?:just |simply )?(?:how|the way) (?:it|
        things|we|this|(?:the|our) (?:system|process|industry|business|policy|world)) (?:is|are|works?|goes?|do|
        operates?)\b|(?:we|i) (?:have )?noted? your (?:comments|views|remarks)|
      you(?:[’']re| are) (?:quite |perfectly |entirely )?free to do (?:so|that)(?= ?[.!]|$)|
      that(?:[’']s| is) your (?:right|prerogative)(?= ?[.!]|$)|(?<!\b(?:sorry|unfortunately|afraid)\b[^.!?]{0,60})(?:
        the|our|this) decision (?:is|remains|stands as) final(?= ?[.!]|$)|
      our (?:offer|position|decision) stands(?= ?[.!]|$)|no news is good news|
      sorry (?:to (?:hear|learn|read) )?(?:that |if )?you (?:did not|didn[’']t) (?:enjoy|like)\b|
      (?:i|we) (?:don[’']t|didn[’']t) make the rules|
      (?:look|check|google|figure|work|sort|find) (?:it|that|this) (?:up |out )?(?:for )?yourself|
      you(?:[’']ll| will| would|[’']d)? (?:just |simply )?(?:have|need) to (?:live with|put up|make do|
        accept (?:it|that|this)|cope|deal with it|lump|get used)|
      if you don[’']t like it\b[^.!?]{0,20}\b(?:go|leave|shop|cancel|don[’']t|find|try|take)\b|
      feel free to (?:complain|leave|go (?:else|some)where|try (?:another|elsewhere|somewhere)|shop)|
      go somewhere else|good luck with that\b|nobody (?:forces|forced|made|is forcing) you|
      (?:we|i)(?:[’']ve got| have) (?:hundreds of |plenty of )?(?:other|more important|better) (?:customers|things|
        people|calls)|(?:i|we) (?:don[’']t|haven[’']t) (?:have|got) (?:the )?time (?:for|to)|
      (?:hear|get|tell you|told|say) (?:exactly |just |only )?the same(?: thing| answer)?(?: from)?(?: \w+)?(?= ?[.!,]|
        $)|no point (?:in )?(?:my |me |you )?(?:passing|putting you|arguing|complaining|shouting|
        getting (?:angry|upset|cross)|(?:asking|ringing|calling|writing|chasing)(?! (?:them|him|her|the))|
        transferring)|(?:worrying|shouting|complaining|crying|moaning|getting upset|asking|chasing)(?: about it| us| me| again)? (?:
        won[’']t|will not|doesn[’']t|isn[’']t going to) (?:make|help|change|speed|bring|get)|
      (?:isn[’']t|it[’']s not|not exactly|hardly) (?:rocket science|brain surgery)|(?:it[’']s|it is|this is|
        that[’']s) (?:really |hardly |just |only )?(?:common sense|not (?:that|so) (?:hard|difficult|complicated)|
        self-explanatory)|there[’']s nobody else|(?:not|isn[’']t) (?:my|our) (?:problem|concern|business)|
      (?:i|we) (?:really )?(?:couldn[’']t|can[’']t|wouldn[’']t be able to) (?:tell you|say)(?= ?[.!]|$)|
      read (?:it|the \w+|your \w+)(?: \w+)? (?:again|properly|more carefully)|
      grown (?:men|women|adults?|people|man|woman) (?:don|do|can|should|would|who|get|cry)|
      you(?:[’']re| are)? (?:just |only |simply |always )?(?:over-?thinking|worry(?:ing)? too much|
        worry(?:ing)? over nothing|read(?:ing)? too much))
  `,
}

/** “We don’t have anything to do with that”, “speak to them”: another’s matter. */
const elsewhere: Form = {
  kind: 'buck-passing',
  strength: 0.75,
  pattern: pattern('gi')`
    \byou(?:[’']ll| will| need| would)?(?: just)? (?:have |need )?(?:to )?(?:sort|take|settle|clear|thrash) (?:it|
      this|that)(?: up| out)? with (?:your|the|them|him|her)\b|
    \byou(?:[’']d|[’']ll| will| would)? (?:just |really )?(?:have|need) to (?:send|mail|forward|submit|report|raise|
      bring|write) (?:it|this|that|them)? ?(?:directly |back |up )?(?:to|with) (?:head ?office|corporate|headquarters|
      (?:the|another) (?:\w+ )?(?:team|department|office|branch|provider))\b|
    \b(?:is|are|was|were) (?:provided|handled|operated|run|carried out|managed|delivered) by (?:(?:a|an|the|our) )?(?:
      third[- ]part(?:y|ies)|external|outside|separate) ?(?:contractors?|company|companies|suppliers?|providers?|
      firms?)?\b|\b(?:we|i) (?:don[’']t|do not|didn[’']t|haven[’']t) (?:have |had |got )?anything to do with\b|
    \b(?:that|this|it)(?:[’']s| is| was| would be) (?:nothing|not (?:something|anything)) (?:to do with|of) (?:us|
      ours|me)\b|\bhardly (?:be (?:held )?(?:responsible|blamed)|our (?:fault|doing))\b|
    \b(?:not|n[’']t) (?:our|my) (?:fault|doing)\b|
    \b(?:isn[’']t|aren[’']t|not) (?:one of )?our (?:employees?|staff|people|drivers?|workers?)\b|
    \b(?:we(?:[’']re| are)|i[’']m|i am) (?:only|just) (?:the|a) (?:shop|store|driver|courier|agent|agency|reseller|
      platform|receptionist|cashier|messenger)(?= ?[.!,]|$)|
    \bthe rest is (?:up to you|your (?:problem|business|job))\b|
    \b(?:i|we) (?:only|just) (?:sell|deliver|take bookings|rent|collect|make)
      (?: (?:it|them|things|the tickets?|tickets))?(?= ?[.!]|$)|\bnone of (?:my|our) (?:business|concern)\b|
    \b(?:business|problem|job|responsibility|fault), not (?:ours|mine|us)\b|
    (?:^|[.!?;,] )(?:so |then |just |well,? |you (?:have|need) to |you[’']ll (?:have|need) to )?(?:speak|talk|
      complain|claim|go|ask|take it up|take that up)(?: back)? (?:to |with |from )?(?:the|your) (?:\w+ )?(?:company|
      firm|agency|airline|insur(?:er|ance)|bank|manufacturer|maker|carrier|landlord|supplier|seller|courier|provider|
      builder|post office|police)(?= ?[.!]|$)|
    \b(?:that|this|it)[’']s the \w+[’']s (?:doing|fault|problem|job|responsibility|mistake)\b|
    \bdon[’']t blame (?:me|us)\b|\b(?:it|that|this)(?:[’']s| is) (?:all |now |really )?out of (?:our|my) hands\b|
    \byou(?:[’']d| would|[’']ll| will)? (?:just |really )?(?:have|need) to (?:contact|call|ring|chase|
      get (?:back )?(?:in touch with|onto|on to)|take it to|go through) (?:them|him|her)\b
      (?! (?:on|at|by|direct|with|via|through|and ask))|
    \b(?:i|we) (?:just|only) (?:work here|answer the|take the|pass on|read what|follow)\b|
    (?<!\b(?:will|would|can|it|they|which) )\b
      (?:you(?:[’']d| would|[’']ll| will)? (?:better |have to |need to |want to )?)?(?:take (?:it|that|this) up|
      go back|complain|argue) (?:with|to) (?:them|him|her|the|your)\b|
    (?:^|[.!?;] )(?:please |just )?(?:speak|talk|go|complain) (?:back )?(?:to|with) them\b|
    \bwe (?:don[’']t|do not|can[’']t) (?:control|own|run|manage) (?:the|that|their|them|what)\b|
    \b(?:did|caused|lost|damaged|broke|left|dropped|dented|scratched|wrecked|cancelled) (?:that|it|this|
      them)\b[^.!?]{0,10}, not (?:us|me|our)
  `,
  unless: /\b(?:i|we)(?:[’']ll|[’']ve| will| have| am|[’']m| can| could) (?!to |not)/i,
}

/** “Did you yank it or something?”, “can’t you ride properly?”, “why buy one if you can’t …?”: a scolding put as a question. */
const accusing: Form = {
  kind: 'rhetorical-question',
  strength: 0.75,
  pattern: pattern('gi')`
    \b(?:did|have|were|are) you (?:\w+ ){1,10}or (?:something|what)\?|
    \b(?:you|it|that) (?:did|have|were|are|was), (?:didn|haven|weren|aren|wasn)[’']t (?:you|it)\b|
    \byou \w+(?:ed|t|k|n)\b[^.!?]{3,50}, (?:i (?:suppose|expect|imagine|bet|take it)|no doubt|presumably)(?=\?)|
    (?<=^|[.!?] )(?:what,? |not )?again(?=\?)|
    (?<=^|[.!?] )(?:can|couldn)[’']t (?:some(?:one|body)|any(?:one|body)|your \w+|
      an? (?:friend|neighbou?r|relative)) \w+[^.!?]{0,40}(?=\?)|
    \bis (?:it|that|this) really worth (?:a|the|my|our|\w+ing)\b|
    \bwhat (?:on earth |the hell )?(?:did|have) you (?:do|done) (?:to|with) (?:it|this|that|them|the \w+)\b|
    \b(?:can|could|do|did)n?[’']?t you (?:even |ever |just )?(?:know how to |\w+ )(?:\w+ ){0,3}(?:properly|right|
      correctly|carefully|at all|yourself|straight)\?|\bwere you (?:raised|born|brought up) in a barn\b|
    \b(?:don[’']t|do) you (?:even )?know how to (?:use|work|hold|close|open|shut|ride|drive|wash|read)\b|
    \bhave you (?:even )?never (?:used|seen|held|owned|driven|ridden)\b
  `,
  unless: /\b(?:i can show|we can show|happy to show|no worries|not to worry|would you like|if not)\b/i,
}

/** “Well, …”, “Look, …”: a sentence that begins by sighing at the customer. */
const sighing: Form = {
  kind: 'dismissal',
  strength: 0.5,
  pattern: pattern('gi')`
    (?:^|[.!?] )(?:well|look|listen|honestly|frankly|seriously|come on|obviously|hmm+|er+m?|i mean|
      again), [^.!?]{0,60}\byou(?:r|[’']re|[’']ve)?\b
  `,
  unless: /\b(?:sorry|apolog|we|i|i[’']ll|i[’']ve|i[’']m|shouldn[’']t|our|us|let[’']s|good news|yes)\b/i,
}

/** “You were a size 12 in spring, weren’t you?”: who they were, told to them. */
const whoTheyWere: Form = {
  kind: 'watches',
  strength: 0.6,
  pattern: pattern('gi')`
    \byou (?:were|used to be|looked|seemed) (?:a |an |so |such |rather |quite |much |more |less )?(?!
      (?:number|on|in|at|with|here|down|due|given|sent|paid|told|billed|able|first|next|second|right|wise|kind|good|
        quick|smart|sensible|lucky|unlucky|patient|brave|\w+ing)\b)[\w-]+[^.!?]{0,30}\b(?:then|before|
      last (?:time|year|month|week|spring|summer|autumn|winter)|in (?:spring|summer|autumn|winter|january|february|
        march|april|may|june|july|august|september|october|november|december)|back in)\b|
    \b(?:neighbou?rs?|colleagues?|friends?|relatives?|flatmates?|people)(?: of yours| at your \w+| here| in your \w+)? (?:
      tells?|told|says?|said to|mentioned to|were telling) (?:us|me)\b
  `,
  unless: /\b(?:booked|ordered|charged|told us|mentioned|promised|due|sorry|waiting)\b/i,
}

/** What an English-speaking service side says against the customer's dignity. */
export const englishRespect: readonly Form[] = [
  failing,
  tooLate,
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

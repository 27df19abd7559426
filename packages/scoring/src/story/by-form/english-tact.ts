import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** “I hear you are getting divorced”, “considering your build”. */
const englishWatching: readonly Form[] = [
  {
    kind: 'watches',
    strength: 0.75,
    pattern: pattern('gi')`
      \b(?:i|we) hear(?:d)? (?:that )?you(?:[’']ve|[’']re| have| are| were) (?!having|not |still |unable|waiting|
        looking|interested|thinking|feel|upset|worried|anxious|struggl|disappoint|frustrat|concern|unhappy|
        going through|keen|into|missing|trouble|had (?:a|some|trouble|problem)|loud)|
      \b(?:rumou?r has it|word has it|a little bird)\b|\b(?:googled|stalk(?:ed)?|checked out) you\b|
      \blooked you up(?! (?:in|on) (?:our|the))\b|\b(?:at your|(?:after|past|of|at) a certain) age\b|
      \b(?:for|with|given|considering) your (?:figure|build|weight|looks|body|income|complexion)\b|
      \b(?:someone|somebody|people|a woman|a man) (?:of )?your (?:age|build|weight)\b|
      \bthe (?:\w+ )?(?:lady|woman|man|gentleman|girl|guy) (?:you (?:came|were|brought|stayed)|
        who (?:came|was|stayed) with you)\b
    `,
  },
  {
    kind: 'watches',
    strength: 0.75,
    data: { topic: 'health' },
    pattern: pattern('gi')`
      \byou(?:r|[’']re|[’']ve)?\b[^.!?]{0,40}\b(?:methadone|antidepressants?|viagra|sildenafil|ha?emorrhoids?|
        incontinence|pregnan(?:cy|t)|fertility|ivf|miscarriage|abortion|hiv|chlamydia|thrush|rehab|alcoholism|
        chemo(?:therapy)?|cancer|psychiatr\w{1,4}|hair loss|weight[- ]loss|erectile|menopause|depression)\b
    `,
    unless: /\b(?:if|unless|whether|should you|anyone|people|not suitable|avoid|consult|women|patients|or)\b/i,
  },
  {
    kind: 'watches',
    strength: 0.75,
    data: { topic: 'family' },
    pattern: pattern('gi')`
      \byour (?:divorce|separation|break-?up|affair|custody \w+)\b|\byour ex(?:-(?:wife|husband|partner))?\b|
      \byour late \w+|\b(?:you (?:and|two)|she|he) (?:split|broke) up\b|
      \byou(?:[’']re| are) (?:a )?(?:divorced|separated|widow\w*|single|single parent)\b
    `,
    unless: /\b(?:if|unless|whether|sorry)\b/i,
  },
  {
    kind: 'watches',
    strength: 0.75,
    data: { topic: 'money' },
    pattern: pattern('gi')`
      \byour (?:\w+ )?(?:bankruptcy|insolvency|payday loans?|gambling|debts|redundancy|criminal \w+|prison \w+|
        low income|money (?:troubles|problems|worries))\b
    `,
    unless: /\b(?:if|unless|whether)\b/i,
  },
]

/** “How much do you earn?”, “second marriage, is it?”, “can you afford it?”: nobody’s business, in a shop. */
const englishPrying: Form = {
  kind: 'watches',
  strength: 0.75,
  pattern: pattern('gi')`
    \b(?:do|does|are|is|did|have|has|was|were) you (?:still |even |really |actually )?(?:single|married|divorced|gay|
      straight|religious|sleep(?:ing)? with|living with (?:your|a)|trying for|on (?:benefits|the pill)|
      getting a divorce)\b[^.!?]{0,40}\?|\b(?:how much|what) do you (?:earn|make(?! of| with)|get paid|take home)\b|
    \b(?:why|how come) (?:are|is|do|does|have|has|haven[’']t|aren[’']t|isn[’']t|don[’']t|did|didn[’']t) (?:you|he|she|
      your (?:wife|husband|partner)) (?:still |not |never |even )?(?:single|alone|live alone|leave you|marry|married|
      have (?:any |no )?(?:kids|children)|got (?:kids|children|a (?:boyfriend|girlfriend|husband|wife)))\b|
    \b(?:can|could) you (?:even |really |actually )?afford\b|
    \byou (?:do )?look (?:rather |very |a bit |quite |so |too |awfully )*(?:heavy|fat|big|old|older|large|overweight|
      tired|rough|pale|plump|chubby|thin|skinny|ill)\b
  `,
  unless: /\b(?:if you|for the (?:form|loan|mortgage|application|visa)|deduct|tax)\b/i,
}

/** “The anniversary of your mum”, “your husband”: people of theirs whom nobody has named. */
const englishRelatives: Form = {
  kind: 'watches',
  strength: 0.6,
  data: { topic: 'relatives' },
  pattern: pattern('gi')`
    \b(?:your|the new) (?:late )?(?:mum|mom|dad|mother|father|parents|nan|gran\w*|aunt|uncle|in-laws|wife|husband|
      fianc[eé]e?|girlfriend|boyfriend|ex|sister|brother|boss|son|daughter|kids|children)(?:[’']s)?\b
  `,
  unless: pattern('i')`
    \b(?:if|bring (?:your|them|him|her|along)|whether|could|would|
      (?<!\b(?:in|since|last|this|on|until|from|by|\d|\dth|early|late|mid) )may|(?<!, (?:so )?(?:we|i) )can|free|
      welcome|for you and|have (?:you|them|her|him)|ask|or|told us|
      (?<!(?:n[’']t|not|never) (?:\w+ ){0,4})(?:mentioned|said)|sorry|condolences|sympath\w+)\b|\?
  `,
}

/** “My lovely”, “hugs”, “mate”, “xx”: close to somebody one has never met. */
const englishCloseness: readonly Form[] = [
  {
    // “Clever boy”, “you absolute legend”, “one of the smart ones”, “best buddies”: praised like a child, hugged like a friend.
    kind: 'flattery',
    strength: 0.6,
    pattern: pattern('gi')`
      \b(?:clever|smart|brainy) (?:boy|girl|lad|lass|cookie|clogs)\b|
      (?<!\b(?:an?|the|such|he[’']s|she[’']s) )\bgood (?:boy|girl|lad|lass)(?= for\b|[!.,])|
      \byou(?:[’']re| are)? (?:an? |such an? )?(?:(?:absolute|total|complete|real|little|proper|true|gorgeous|clever|
          brilliant|beautiful|lovely|wonderful|amazing) )+(?:legend|genius|angel|gem|treasure|queen|king|thing|
        creature|soul|human|hero)\b|\byou legend\b|
      \b(?:one of the|such an?) (?:smart|clever|bright|good|sharp)(?:er|est)? (?:one|people|person|customer|
        cookie)s?\b|
      \bi (?:can|could) (?:just )?tell (?:that )?you(?:[’']re| are) (?:an?|one|such|the|so|very|clearly) (?:\w+ )?(?:
        person|woman|man|lady|gentleman|one|customer|sort|kind|smart|clever|bright|sharp|intelligent|special|lovely|
        tasteful|sophisticated)\b|\b(?:be|[’']re|are) (?:the )?best (?:buddies|friends|mates|pals)\b|
      \b(?:practically|basically|almost) family\b|
      \ban? (?:\w+ )?(?:brain|mind|eye|voice|face|figure|body|smile) like yours\b
    `,
    unless: /\b(?:thank|thanks|help\w*|dog|pup\w*|cat|kitten|horse)\b/i,
  },
  {
    kind: 'flattery',
    strength: 0.6,
    data: { closeness: 'put-on' },
    pattern: pattern('gi')`
      \bmy (?:lovely|love|darling|dear(?!est)|precious|duck|sweet)\b|\b(?:big )?hugs?\b(?! the)|\b(?:x{2,}|xoxo)\b|
      \ba (?:man|woman|lady|gentleman|person|customer) (?:like you|of your (?:taste|standing|calibre)) deserves?\b|
      [, ](?:luv|hon|boo|sis|gorgeous|handsome|chick|babes?|hun)(?=[,.!?]|$)|\byou (?:cheeky|naughty|sexy|saucy)\b|
      \byou \w{4,12} you(?= ?[;:)!.]|$)
    `,
  },
  {
    // “Mate” and 亲 are how some trades speak to everybody: only to somebody formal are they too close.
    kind: 'flattery',
    strength: 0.5,
    data: { closeness: 'mild' },
    pattern: pattern('gi')`
      \b(?:superstar|champ|rockstar)\b|\b(?:h[ae]+y{2,}|hi{2,}|hell+o{2,}|so{3,}|yay+|w?oo+h+oo+|aww+)\b|!{2,}|
      [, ](?:mate|pal|buddy|bro|bruv|dude|fam)(?=[,.!?]|$)
    `,
  },
]

/** “You’re clearly a connoisseur”, “what a brilliant question”: praise for nothing they did. */
const englishPraise: Form = {
  kind: 'flattery',
  strength: 0.6,
  pattern: pattern('gi')`
    \byou(?:[’']re| are) (?:clearly |obviously |truly |really |absolutely |such )?(?:an? )?(?:(?:true|real) )?(?:
      connoisseur|genius|visionary|(?:person|woman|man) of (?:\w+ )?taste)\b|
    \bwhat an? (?:brilliant|excellent|fantastic|amazing|insightful|clever|intelligent|wonderful|superb) question\b|
    \ban? (?:absolute |true |real |great )?(?:honou?r|privilege) to (?:serve|assist|help|have) you\b|
    \b(?:exquisite|impeccable|amazing|incredible|fabulous|superb) taste\b|
    \byou(?:[’']re| are) (?:so |just |simply |absolutely |truly )(?:amazing|brilliant|fabulous|incredible|clever|
      insightful|discerning)\b
  `,
}

/** Following, filming or listening in, and what does it: a camera, a satellite, a neighbour. */
const englishSpying: Form = {
  kind: 'watches',
  strength: 0.75,
  data: { topic: 'spied' },
  pattern: pattern('gi')`
    \b(?:we|i)(?:[’']ve| have|[’']re| are| were)? (?:been |all |just |also |quietly )*(?:follow|watch|track|film|
      monitor|profil|observ|stalk|spy|eavesdrop|listen|keep(?:ing)? (?:an eye|tabs|track) on)\w*(?: in)?(?: on| to)? (?:
      you\b(?! up)|(?:what|where|who|how|when) you(?:[’']\w+)? (?:\w+ )?(?:post|share|eat|drink|spend|sleep|meet|go|
        get|say|write|type|do)\b|your (?:calls|conversations?|house|home|phone|movements?|car|face|messages|posts|
        voice|whereabouts|meetings?)\b)|
    \b(?:satellite|street view|cctv|webcam|cameras?|drone|footage|call log|microphones?|
      (?:smart )?speakers? (?:in|on|at) (?:your|the)|doorbell|key ?card|neighbours?|neighbors?|group chat|
      data (?:partners?|brokers?)|third parties)[’']?s?\b[^.!?]{0,24}\b(?:show|saw|see|caught|heard|tell|told|picked|
      ha[ds]|says?|said|knows?)\w*\b[^.!?]{0,30}\byou\b|
    \b(?:we|i)\b(?=[^.!?]{0,80}\byour?\b)[^.!?]{0,24}\b(?:saw|seen|see|look(?:ed)?|watched|heard|caught|listened|know|
      aware)\b[^.!?]{0,80}\b(?:satellite|street view|cctv|webcam|cameras?|microphones?|doorbell|key ?cards?|
      neighbou?rs[’'] posts|data (?:partners?|brokers?))\b|
    \b(?:saw|seen|see|read|noticed|found|learn[et]d?|heard|gather(?:ed)?)\b[^.!?]{0,24}\b(?:on|from|in|off) (?:your|
      his|her|their|\w+[’']s) (?:\w+ )?(?:facebook|insta\w*|tiktok|twitter|linkedin|social(?: media)?|timeline|
      stor(?:y|ies)|blog|(?:profile|page|post) that (?!you|the\b|it\b|an?\b|there\b|we\b|this\b|that\b|no\b|
        \w+ing\b)\w+ (?:has|is|was|had|left|moved|died))\b|
    \byour (?:phone|watch|car|van|wristband|tracker|location|steps?|smart ?\w+|posts?|photos?|feed)\b[^.!?]{0,16}\b(?:
      shows?|showed|says?|tells?|told|puts?|has|had|gives?)\b[^.!?]{0,12}\b(?:you (?:were|are|went|spent|slept|
        visited|drove|sat|stayed|left|only|didn[’']t|have been|at|in|near|outside|with) |you[’'](?:ve|re|d) )(?!
      billed|charged|\w+ed (?:in|out|up)\b|using|running|connected|o(?:n|ff)line|no\b)|
    \b(?:we|i) (?:can )?(?:see|saw|notice[d]?|know)\b[^.!?]{0,20}\b(?:car|van|phone|device|watch|bike)\b[^.!?]{0,24}\b(?:
      parked|sitting|stopped|stood|been|stayed)\b[^.!?]{0,24}\b(?:at|outside|near|in) (?:an?|the|your)\b
  `,
  unless: pattern('i')`
    \b(?:parcel|package|deliver\w*|courier|order|driver|repair\w*|claim|if|whether|unless|you(?:[’']ve| have)? told|
      you said|mentioned|asked|advert\w*|pair\w*|install\w*)\b
  `,
}

export const englishTact: readonly Form[] = [
  ...englishWatching,
  englishSpying,
  englishPrying,
  englishRelatives,
  ...englishCloseness,
  englishPraise,
]

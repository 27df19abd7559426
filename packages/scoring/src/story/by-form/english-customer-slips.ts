import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

/** English words of customers that only look like anger, a complaint or a wish. */
export const englishCustomerSlips: readonly Slip[] = [
  // “Power of attorney” names a paper; “gives me a headache” asks for nothing.
  { side: 'customer', kinds: ['severity', 'threat-to-leave'], words: /\battorney$/i, before: /\bpowers? of $/i },
  {
    side: 'customer',
    kinds: ['request'],
    words: /\bgive me$/i,
    after:
      /^ (?:an? |the )?(?:headaches?|rash|fright|shock|migraine|blisters?|nausea|creeps|stomach ?ache|hard time)\b/i,
  },
  // “We’re sitting on camping chairs”, “cream for back pain”: where they sit, what it is for. “Told something different” wants nothing else.
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^sitting on$/i,
    after: pattern('i')`
      ^ (?:(?:the|our|some|two|my|a) )?(?:\w+ )?(?:chairs?|boxes|crates?|bench|sofa|balcony|terrace|cushions?|
        stools?)\b
    `,
  },
  { side: 'customer', kinds: ['sadness'], words: /^pain$/i, before: /\bfor (?:my |the |a |some )?(?:\w+ )?$/i },
  {
    side: 'customer',
    kinds: ['declines'],
    words: /^something different$/i,
    before: /\b(?:told|hear|given|says?) (?:me |us )?$/i,
  },
  // “My Chase card”: a name.
  { side: 'customer', kinds: ['repeated-complaint', 'already-told', 'complaint'], words: /^Chase$/, before: /\S $/ },
  // “He’s well, chasing pigeons”: somebody else chases, and nothing that we owe.
  {
    side: 'customer',
    kinds: ['repeated-complaint', 'already-told', 'complaint'],
    words: /^chas(?:e[sd]?|ing)$/i,
    before: /\b(?:s?he|dogs?|cats?|pup\w*|kids?|boys?|girls?)(?:[’']?s)?\b[^.!?]*$/i,
  },
  // “He’s booked in until Sunday”: how long something lasts, and no hurry.
  {
    side: 'customer',
    kinds: ['urgency'],
    words: /^until /i,
    before: pattern('i')`
      \b(?:stay\w*|works?|book\w*|kennels?|valid|open|closed|away|there|kept|boarded|off|lasts?|runs?|paid|insured|
        covered)(?: in)? $
    `,
  },
  // “I drive late sometimes”, “stuck at work”, “third time lucky”: their day, and nobody’s delay.
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^late$/i,
    before: pattern('i')`
      \b(?:i|we|he|she)(?: do| often| sometimes| always| usually)? (?:drive|work|finish|stay|eat|get (?:home|in|up)|
        sleep) $
    `,
  },
  {
    side: 'customer',
    kinds: ['complaint', 'frustration', 'trouble'],
    words: /^stuck(?: (?:at|in))?$/i,
    before: /\b(?:i[’']?m|i am|we[’']?re|he[’']?s|she[’']?s) $/i,
    after:
      /^ (?:(?:at|in) )?(?:work|school|home|bed|town|(?:a |the )?(?:meeting|office|traffic|class|lecture|surgery))\b/i,
  },
  {
    side: 'customer',
    kinds: ['repeated-complaint'],
    words: /^third time$/i,
    after: /^(?:[’']s)? (?:lucky|a charm|the charm)\b/i,
  },
  // “I nearly went down the stairs”; “is it ok to use it?” asks leave.
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^w(?:ent|ill go) down$/i,
    after:
      /^ (?:the|a|some|those|our|my) (?:stairs?|steps?|hill|road|street|aisle|ladder|slope)\b|^ (?:well|a treat|to)\b/i,
  },
  { side: 'customer', kinds: ['worry'], words: /^is it ok(?:ay)?\b/i },
  // “I asked for the vegetarian one”: what was ordered, and asked for once.
  {
    side: 'customer',
    kinds: ['already-told', 'declines'],
    words: /^i asked for$/i,
    after: pattern('i')`
      ^ (?!it\b|this\b|that\b|help\b|
        (?:an? |the |my |your )?(?:refund|manager|supervisor|person|human|call|update|answer|reply|list|copy))(?:an? |
        the |my |no |extra |two |three )
    `,
  },
  // “Thanks for the quick turnaround” hurries nobody; a pressure regulator is a valve.
  {
    side: 'customer',
    kinds: ['urgency'],
    words: /^(?:quick|fast|prompt|speedy|swift)/i,
    before: pattern('i')`
      \bthank\w*[^.!?]{0,18}$|
      \b(?:cheers|so|very|really|that was|impressively) (?:for (?:the|your|being so|such an?) )?$
    `,
  },
  {
    side: 'customer',
    kinds: ['severity', 'threat-to-leave', 'complaint'],
    words: /^regulator$/i,
    before: /(?:\b(?:pressure|gas|air|oxygen|flow|voltage|speed|water|beer|co2|window)|\d) $/i,
  },
  // “My son thinks it’s ill”: it is not the son who is.
  {
    side: 'customer',
    kinds: ['vulnerability'],
    words: /\b(?:thinks?|says?|said|reckons?|believes?|wonders?) (?:it|that|the)/i,
  },
  // “I can send you the letter right now”: they are ready, and nobody is hurried.
  {
    side: 'customer',
    kinds: ['rude', 'anger'],
    words: /^so what$/i,
    after:
      /^ (?:now\b|next\b|(?:wi|sha)ll\b|do (?:i|we)\b|can\b|should\b|happens\b|are (?:my|the|you)\b|is (?:my|the)\b)/i,
  },
  // “I’m afraid I broke it”: told of themselves, and nothing of ours failed. “I can’t pay the bill”: in need.
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^(?:broke|broken|cracked|dropped|spilled|spilt|smashed|scratched|deleted)\b/i,
    before: /\bi(?:[’']ve| have| may have| might have| must have| think i| just| accidentally){0,2} $/i,
  },
  {
    side: 'customer',
    kinds: ['complaint', 'severity'],
    words: /\bcan[’']?t (?:pay|afford)$/i,
    after: pattern('i')`
      ^ (?:my|the|this|that|for (?:it|this)|all|more|any|rent|half|both)\b
        (?![^.!?]{0,18}\b(?:online|app|card|site|website|page|because (?:it|the)))
    `,
  },
  // “Will I lose my photos?” asks.
  {
    side: 'customer',
    kinds: ['worry'],
    words: /^will (?:i|we) lose$/i,
    after: /^ (?:my|the|any|all|it|them)\b[^.!]{0,40}\?/i,
  },
  // “Do you do mould removal?”, “a leak detector”: a trade or its tool, and nobody who was struck.
  {
    side: 'customer',
    kinds: ['severity', 'complaint', 'vulnerability'],
    words: /^(?:mould|mold|damp|leaks?|rats?|mice|bed ?bugs|cockroach(?:es)?|gas|fire|smoke|formaldehyde|asbestos)\b/i,
    after: /^ (?:removal|removers?|treatments?|tests?|testing|inspections?|detect\w+|proof\w*|alarms?|control)\b/i,
  },
  // “Can you stop it?”, “Yes, I’ll stop it today”: a thing is to be stopped, and nobody.
  {
    side: 'customer',
    kinds: ['anger', 'rude'],
    words: /^stop (?:it|that|this)$/i,
    before: /\b(?:can|could|would|will|to|please|you|just) $/i,
  },
  // “When does it get fixed?”, “Will it happen again?” ask what comes.
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^when (?:do|does|will|is|can|are)\b/i,
    after: /^[^!.]{0,16}(?:\?|$)/,
  },
  {
    side: 'customer',
    kinds: ['repeated-complaint'],
    words: /^(?:it |this |that )?(?:happens?|comes?|occurs?|breaks?|goes?) (?:\w+ )?again$/i,
    before: /\b(?:will|would|could|can|may|might|does|do|not|never|if|when)(?: (?:it|this|that))? $|n[’']t $/i,
  },
  // “Oh nice, so I needn’t upgrade?” is glad. “I missed my train” is late.
  {
    side: 'customer',
    kinds: ['frustration'],
    words: /^oh (?:nice|great|lovely|good|cool|perfect)$/i,
    after:
      /^[.,! ]+(?:so|what about|how|and|can|that|then|thanks?|thank you|ok|okay|i didn|good|yes|yeah|didn|perfect)\b/i,
  },
  {
    side: 'customer',
    kinds: ['sadness'],
    words: /^i missed my$/i,
    after: pattern('i')`
      ^ (?:\w+ )?(?:train|flight|bus|plane|ferry|boat|coach|tram|stop|exit|connection|slot|turn|appointment|delivery|
        call|payment|window|deadline|class|lesson)\b
    `,
  },
  // “I’ve been lying awake”: nobody lied.
  {
    side: 'customer',
    kinds: ['complaint', 'criticism', 'anger', 'rude'],
    words: /^lying$/i,
    after: /^ (?:awake|there|down|here|in|on|under|at|around|about (?:on|in|the))\b/i,
  },
  // “I’ve come down with flu”: nothing of ours did.
  { side: 'customer', kinds: ['complaint', 'trouble'], words: /^(?:come|came|going|gone) down$/i, after: /^ with\b/i },
  // “The neighbours are not bothered”, “we don’t need to hurry”: nobody here worries, and nobody hurries.
  {
    side: 'customer',
    kinds: ['worry', 'urgency'],
    words: /^(?:concerned|worried|bothered|rush|hurry)$/i,
    before: pattern('i')`
      \b(?:not|never|n[’']t|nobody|no one)\b[^.!?]{0,18}$|\b(?:don[’']t|not) (?:want|have|need) to (?:\w+ )*$|
      \b(?:that|they|she|he|staff|company) (?:(?!i\b|we\b)\w+ )?(?:is|are|was|were|seem\w*) (?:too|so|very|that) $
    `,
  },
  // “What’s going to stop it happening again?”, “how do I avoid doing it again?” ask what comes.
  {
    side: 'customer',
    kinds: ['repeated-complaint', 'not-resolved'],
    words: /\b(?:happen\w*|doing (?:it|this|that)|break\w*|going (?:wrong|down)) again$/i,
    before: pattern('i')`
      \b(?:stop(?:s|ping)?|prevent(?:s|ing)?|avoid(?:s|ing)?|keeps?|from|without|against|not|never)(?: (?:it|this|that|
        them|me|us))?(?: from)? $
    `,
  },
  // “I’ve hurt my back”: what befell them elsewhere, unless something of ours did it.
  {
    side: 'customer',
    kinds: ['severity'],
    words: /^(?:hurt|injured) my$/i,
    before: /\b(?:i|i[’']ve|have|had) (?:\w+ )?$/i,
    after: pattern('i')`
      ^ (?:\w+ )?(?:back|knees?|legs?|ankle|shoulder|neck|foot|hip|wrist|arm|hand|toe|elbow)
        (?=[.,!]|$| (?:and|so|last|this|while|at|playing|running|skiing|in|yesterday|badly)\b)
    `,
  },
  // “I’ve been on to the wrong company”: whom they rang themselves.
  {
    side: 'customer',
    kinds: ['complaint'],
    words: /^the wrong (?:company|number|place|shop|department|website|site|page|person|branch|bank|airline)$/i,
    before: pattern('i')`
      \b(?:i|i[’']ve|i[’']m|we|we[’']ve|i have|we have) (?:\w+ ){0,3}(?:to|with|called|rang|phoned|on|at|in|contacted|
        got|have)(?:the)? $
    `,
  },
  // “The bins were emptied today!”: when it was, and no hurry.
  {
    side: 'customer',
    kinds: ['urgency'],
    words: /^(?:now|today|tonight) ?!$/i,
    before: /\b(?:\w+ed|came|went|was|were|got|broke|left|arrived|only|just|again|since) $/i,
  },
  // “Freeze them? Really?”: said back, and not asked for.
  {
    side: 'customer',
    kinds: ['request'],
    words: /^(?!can|could|would|will)\w+ (?:it|this|that|them|me|him|her|all|both)$/i,
    after: /^ ?\?/,
  },
  // “We’ve already given notice”: what they did elsewhere, and told nobody here.
  {
    side: 'customer',
    kinds: ['already-told'],
    words: /\balready (?:\w+ )?(?:given|told|asked|said)$/i,
    after: pattern('i')`
      ^ (?:notice|birth|(?:my|our|his|her) (?:landlord|boss|wife|husband|parents|family|friends|kids|children|
          employer|neighbou?rs?|notice))\b
    `,
  },
]

import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

const DONE = { done: true } as const

/** “I’ve signed out every device”, “it’s on its way”, “we’ve moved you”: deeds by their form. */
export const englishDeeds: readonly Form[] = [
  // “From tonight two of us check every wristband”: what is changed so that it does not come again.
  {
    kind: 'action',
    strength: 0.6,
    data: DONE,
    pattern: pattern('gi')`
      \b(?:from|as of|starting) (?:today|tonight|now on|tomorrow|this (?:morning|week)|
        (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: on(?:wards)?)?,? (?:each|every|two|both|nobody|no one|an?|the|
        all|i|we|someone|somebody|there) (?!apolog|will (?:try|strive|improve|do (?:our|my)))
    `,
    unless: /\b(?:improve|strive|better|effort|careful|attention|try|commit\w*|price|fee|cost|rate|closed|open)\b|\?/i,
  },
  // “It’s stuck at the depot”: why it has not come.
  {
    kind: 'explanation',
    strength: 0.6,
    pattern: pattern('gi')`
      \b(?:is|are|was|were|got|been|[’']s) (?:\w+ )?(?:stuck|held(?: up)?|sitting|stranded|snowed in) (?:at|in|with|
        on|by) (?:the|our|a|an|customs|your)\b
    `,
    unless: /\?|\bif\b/i,
  },
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern: pattern('gi')`
      \b(?:i|we)(?:[’']ve| have)(?: (?:just|now|also|already|since))? (?!look|notic|tri|want|receiv|ask|explain|
        mention|need|decid|attach|hear|confirm(?:ed)? that|us(?:ed)\b|work|listen|enjoy|miss|fail|receiv|read|stat|
        answer|recommend|advis|appreciat|realis|realiz|assum|experienc|suffer|apologi|let\b|caus|disappoint|upset|
        hurt\b|wrong)(?:e-)?[a-z]{2,9}(?:ed|t|ut) (?:(?:in|out|off|on|up|back) )?(?:it|this|that|them|you|your|the|
        every|both|all|one|a|an|our|him|her|\d)\b
    `,
    unless: /\b(?:not|if|once|when|n[’']t)\b|\?/i,
  },
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern: pattern('gi')`
      \b(?:i|we)(?:[’']ve| have) (?:just |now )?had (?:it|this|that|them|you|your \w{3,12}|the \w{3,12}) (?:\w{3,9}ed|
        put|sent|taken|cut|brought|moved)\b
    `,
    unless: /\?/,
  },
  {
    kind: 'promise',
    strength: 0.7,
    data: { due: true },
    pattern: pattern('gi')`
      \b(?:he|she|they|it|the \w+|our \w+|an? \w+|(?:two|three) (?:\w+ ){1,3}?)(?: \w+)? ?(?:will|can|should) be (?:
        with you|at your (?:door|place|house|home|gate|office))\b|
      \b(?:he|she|they|we|i|the \w+|dr \w+) can (?:see|fit|take|do) you(?: in)? (?:today|tomorrow|tonight|at|on|
        this)\b|\byou[’']re (?:in|booked|down) (?:at|for|on)\b|
      \b(?:i|we)(?:[’']ll| will) (?:pay (?:for|you|the)|cover (?:the|your)|bear the)\b|
      \b(?:i[’']m|we[’']re|i am|we are) (?:now |already )?(?:replacing|refunding|reprinting|swapping|crediting|
        waiving|mending|rebooking|remaking) (?:it|the|your|all|them|that|this|both)\b|
      \b(?:it|they|yours|both|(?:the|your|a|an|two|three) (?:[\w-]+ ){0,3}[\w-]+)
        (?<!\b(?:bills?|invoices?|sale|offer|prices?|flights?|trains?|bus|ferry|coach|tour|reminders?|boat|plane)) (?:
        go(?:es)?|leaves?|ships?|sets? off)
        (?: out| off)?(?: to you)?(?: by \w+)? (?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|first thing|
        on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|
      \b(?:it|he|she|they|the (?:driver|courier|parcel|replacement)) (?:reaches|comes to|gets to|arrives|arrives with|
        will be with) you (?:on |by )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)\b
    `,
    unless: /\?/,
  },
  {
    kind: 'action',
    strength: 0.7,
    data: DONE,
    pattern: pattern('gi')`
      \b(?:it|he|she|they|one|the (?:driver|courier|technician|engineer|parcel|replacement)|mr \w{2,12}|ms \w{2,12})(?:
        [’']s|[’']re| is| are) (?:now |already )?(?:on (?:its|his|her|their|the) way|
        with (?:the|our) (?:courier|driver)|booked in|swapped|reinstated|unlocked|switched)\b
    `,
    unless: /\b(?:if|once|when|not)\b|\?/i,
  },
  {
    kind: 'guidance',
    strength: 0.6,
    pattern: pattern('gi')`
      \byou (?:can|may|could) (?:\w{3,8} )?(?:apply|ask|request|file|submit|renew|cancel|change|book|claim|find|
        download|track|order|exchange|return|rebook|reschedule|collect|pick (?:it|them) up|
        do (?:it|that|this)) [^.!?]{0,30}\b(?:on|in|at|under|via|through|from) (?:the|our|your|my)\b|
      (?:^|[.!?] |\bthen |\bfirst,? )(?:please )?try \w{3,10}ing\b
    `,
    unless: /\?/,
  },
  {
    kind: 'promise',
    strength: 0.6,
    data: { due: true },
    pattern: pattern('gi')`
      \b(?:it |they |that |he |she )?should be (?:(?:ready|there|here|done|fixed|in|with you|back|finished) )?(?:by |
        on |for )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)\b
    `,
    unless: /\?/,
  },
  {
    kind: 'promise',
    strength: 0.8,
    data: { due: true },
    pattern: pattern('gi')`
      \bguaranteed within (?:an?|one|two|three|half an|\d{1,2}) (?:hours?|days?|minutes?)\b|
      \b(?:i|we)(?:[’']ll| will) (?:have|get) (?:it|that|this|them|your \w+|the \w+|someone|somebody) (?:\w+ed|to \w+|
        look|mend|seen to|sent|made|put|done|redone|rebuilt)\b
    `,
  },
  {
    // “I’m very sorry about your mother”: somebody of theirs is thought of.
    kind: 'acknowledgement',
    strength: 0.8,
    data: { of: 'feeling' },
    pattern: pattern('gi')`
      \bsorry (?:about|for|to (?:hear|learn|read) (?:about|of|that)) (?:
        (?:(?:the|this|such a|a) (?:\w+ ){0,2}(?:loss|death|passing) of )?your (?:\w+ )?(?:loss|mother|mum|mom|father|
          dad|husband|wife|son|daughter|brother|sister|gran\w*|nan|partner|friend|dog|cat|family|parents?|child|
          baby)|you(?:[’']ve| have)? lost)\b|
      \b(?:a lot|so much|too much)(?: all)? to (?:carry|deal with|take in|cope with|go through|shoulder|bear)\b|
      \bhope (?:you|she|he|they)(?:[’']re| are| is|[’']s)? (?:on the mend|recovers?|gets? (?:better|well)|
        feels? (?:much )?better)\b
    `,
    unless: /\b(?:order|booking|account|ticket|appointment|bill|card|policy)\b/i,
  },
  {
    kind: 'warmth',
    strength: 0.5,
    pattern: /\b(?:look|looking) forward to (?:meeting|seeing|having|welcoming|cooking|serving)\b/gi,
  },
]

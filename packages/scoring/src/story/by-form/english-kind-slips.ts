import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

/** English words of a service side that sound like a no, a reproach or a rebuff, and spare the customer something. */
export const englishKindSlips: readonly Slip[] = [
  // “You won’t be transferred again”, “no late fee will be charged”: they are spared it.
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: pattern('i')`
      ^(?:won[’']t|will not|can[’']t|cannot|can not) be (?!refund|replac|compensat|reimburs|credit|repaid|accept)\w+(?:
        ed|put|sent|cut)$
    `,
    before: /\byou (?:\w+ )?$/i,
  },
  // “We don’t share it with anyone”: kept safe, and nothing kept from them.
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /\b(?:don[’']t|do not|never|can[’']t|cannot) (?:share|disclose|publish|release|reveal|sell)$/i,
    after: pattern('i')`
      ^(?: (?:it|them|that|this|any of (?:it|that)|anything|(?:your|any) (?:\w+ )?\w+))? (?:with|to) (?:any|third|
        other|ad|market|the (?:credit|tax))
    `,
  },
  // “All good at your end?”, “nothing more to do on your end”: no cause is looked for there.
  {
    side: 'service',
    kinds: ['blame'],
    words: /^(?:on|at) your (?:end|side)$/i,
    before: pattern('i')`
      ^(?!.*\b(?:problems?|issues?|faults?|errors?|mistakes?|mix-?ups?|wrong|something|caus\w+|lies|broke\w*|fail\w*|
          delay\w*|must|probably|missed|forgot\w*)\b)
      (?!.*(?:[’']s|\b(?:is|was|are|were|be|been))(?: \w+ly| just| all)? $)
    `,
  },
  // “It’s in your Trash folder”, “drag it to the trash”: the bin of a program.
  {
    side: 'service',
    kinds: ['rude', 'criticism'],
    words: /^(?:trash|rubbish|garbage)$/i,
    before: pattern('i')`
      (?<!\b(?:belongs?|goes|go|went) (?:straight )?)\b(?:in|into|to|from|out of|empty|check|the|your) (?:the |your |
        our )?$
    `,
    after:
      /^(?:[.,;:?)]|$| (?:folders?|cans?|bins?|bags?|icon|tab|for|until|by|on|is|within|and|or|if|after|collect))/i,
  },
  // “So you can relax”: what it is done for.
  {
    side: 'service',
    kinds: ['dismissal', 'rude'],
    words: /^(?:relax|chill)$/i,
    before: pattern('i')`
      \b(?:(?:so|then|and)(?: that)? you can|(?<!\b(?:need|have|try|ought|want|got|going) )to|back and|
        helps? (?:you|him|her|them|it)|time to|somewhere to|place to)(?: \w+ly| just| now| fully)? $
    `,
  },
  // “Please try again later if it hasn’t arrived”: when it is worth trying.
  { side: 'service', kinds: ['buck-passing'], words: /^try again later$/i, after: /^ (?:if|when|once|should)\b/i },
]

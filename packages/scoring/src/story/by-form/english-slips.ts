import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

/** English words of a service side that only look like anger, blame or a no. */
export const englishSlips: readonly Slip[] = [
  // “It’s being processed.”, and nothing else: what everybody is told.
  {
    side: 'service',
    kinds: ['action'],
    words: /being (?:processed|handled|worked on|dealt with)$/i,
    before: /(?:^|[.!?] )$/,
    after: /^\W*$/,
  },
  // “So that’s not possible”: it follows, and gives no reason.
  { side: 'service', kinds: ['explanation'], words: /^so that$/i, after: /^(?:[’']s|[’']ll| is| was| will| won)\b/i },
  // “The email you signed up with”, “the proof you signed off”: which one, and nobody’s fault.
  { side: 'service', kinds: ['blame'], words: /^you signed$/i, after: /^ (?:up|in|on with)\b/i },
  {
    side: 'service',
    kinds: ['blame'],
    words: /^you (?:signed|agreed to|accepted|chose)$/i,
    before: /\b(?:pull(?: up)?|find|see|have|check|open|got|look at|bring) (?:up )?(?:the|your) \w+ $/i,
  },
  // “Good news, it’s usually not a big one”: how much there is to mend.
  {
    side: 'service',
    kinds: ['dismissal'],
    words: /^not a (?:big|huge|bad|serious)$/i,
    after: /^ (?:one|job|fix|repair|leak|part)\b/i,
  },
  // “Do you sleep on your side?”: no blame on theirs.
  {
    side: 'service',
    kinds: ['blame'],
    words: /^on your side$/i,
    before: pattern('i')`
      \b(?:off|on|set|open|closed|blocked|enabled|disabled|sleep|lie|lying|mostly|mainly|usually|turn|roll|rest|
        we[’']re|i[’']m|are|law is) $
    `,
  },
  // “He’s a sweetheart”, of their dog; “your dad’s form”, whose it is.
  {
    side: 'service',
    kinds: ['flattery'],
    words: /./,
    before: /\b(?:s?he|it|they)(?:[’']s|[’']re| is| are| was) (?:\w+ )?$/i,
  },
  {
    side: 'service',
    kinds: ['watches'],
    words: /^your \w+[’']s$/i,
    after: pattern('i')`
      ^ (?:\w+ )?(?:forms?|details|signature|consent|address|account|name|number|policy|permission|card|id|room|seat|
        ticket)\b
    `,
  },
  // “It won’t happen with the next one”: why it was, and how far that goes.
  {
    side: 'service',
    kinds: ['absolute-claim', 'over-promise'],
    words: /\bwon[’']t happen$/i,
    after: /^ (?:with|on)\b/i,
  },
  { side: 'service', kinds: ['pressure'], words: /^last warning$/i, before: /\b(?:his|her|their|its) $/i },
  // “Come on the 15th”, “I’ll write by noon”, “you should never have had to”: invited, promised, regretted.
  { side: 'service', kinds: ['rude', 'order'], words: /^come on$/i, after: /^ (?:the|\w+day|over|at|in|\d)\b/i },
  { side: 'service', kinds: ['pressure'], words: /^by \w+$/i, before: /\b(?:i|we)[’']ll\b[^.!?]*$/i },
  { side: 'service', kinds: ['order'], words: /^you should$/i, after: /^ (?:never|not) have\b/i },
  // “The signal’s rubbish there”: a thing is.
  {
    side: 'service',
    kinds: ['rude'],
    words: /^rubbish$/i,
    before: /\b(?!(?:that|this|it|you|what|here|there)\b)\w{3,}(?:[’']s| is| was| can be) (?:\w+ )?$/i,
  },
  // “You’ll be fine, I’ve got dual controls”: why.
  {
    side: 'service',
    kinds: ['dismissal'],
    words: /^(?:you[’']ll|you will) be fine$/i,
    after:
      /^(?: (?:with|for|on|until|till|to|at|in|by)\b|(?:,| -| –|:| as| because| since)+ (?:i|we|there|he|she|they)\b)/i,
  },
  // “You should have had a call and didn’t, that’s on us”: a fault is owned, and no fee is waived.
  {
    side: 'service',
    kinds: ['waives'],
    words: /^(?:that|this|it)[’']s on us$/i,
    before: /(?:n[’']t|\b(?:should|missed|forgot|wrong|late|slip|mistake|fault|mix-?up|sorry))\b[^.!?]{0,16}$/i,
  },
  // “If you do the boxes and we only do furniture”: what is shared out.
  { side: 'service', kinds: ['buck-passing'], words: /^(?:we|i) only do$/i, before: /\b(?:and|if) $/i },
  // “Let’s deal with it now”, “there’s no hurry”: we do it, and nobody is pressed.
  {
    side: 'service',
    kinds: ['dismissal', 'rude'],
    words: /^deal with it$/i,
    before: /\b(?:let[’']s|(?:i|we|they|s?he)(?:[’']ll| will| can| could)) (?:\w+ )?$/i,
  },
  {
    side: 'service',
    kinds: ['pressure'],
    words: /^hurry$/i,
    before: /\b(?:no|any|without|not in a|n[’']t(?: \w+){0,2}) $/i,
  },
  // “The decision is the surveyor’s, I can’t speak for her”: it is said who decides, and nothing is passed on.
  {
    side: 'service',
    kinds: ['buck-passing', 'refusal'],
    words: /can(?:no|[’'])t speak for/i,
    before: /\b(?:but|and|though|theirs|hers|his|so)\b[^.!?]{0,12}$/i,
  },
  // “Tomorrow would be reasonable”: nobody is told to be.
  {
    side: 'service',
    kinds: ['dismissal', 'rude', 'order', 'blame'],
    words: /^be reasonable$/i,
    before: /(?<!\byou )\b(?:would|will|might|could) $/i,
  },
  // “Though we told you we had”: what was said wrongly, and no reproach.
  {
    side: 'service',
    kinds: ['blame', 'already-told'],
    words: /\btold you$/i,
    before:
      /\b(?:though|although|after|when|because|what|which|while|than) (?:(?:we|i)(?:[’']d|[’']ve| had| have)? )?$/i,
  },
  // “Yours is the first door”: no end of a letter.
  {
    side: 'service',
    kinds: ['closing', 'goodbye', 'template-phrase'],
    words: /^yours$/i,
    after: pattern('i')`
      ^ (?:is|are|was|were|will|has|had|can|should|com(?:es?|ing)|came|goes|went|gets|ran|runs|expired?s?|
        arrived?s?)\b
    `,
  },
  {
    side: 'service',
    kinds: ['anger', 'rude', 'order', 'dismissal'],
    words: /^stop (?:it|that|this)$/i,
    before: /(?:\b(?:i|we|can|could|will|to|you|they)|[’']ll)(?: \w{2,8}ly)? $/i,
  },
  // “If a letter still comes, just ignore it”: what need not trouble them.
  {
    side: 'service',
    kinds: ['dismissal', 'rude'],
    words: /\bignore (?:it|that|them|this)$/i,
    before: /(?:,|\b(?:you can|may|can|please)(?: just| safely| simply)?) $/i,
  },
  // “You did nothing wrong”, “last spring you chose the wide fit”: nobody is blamed.
  { side: 'service', kinds: ['blame'], words: /\bnothing wrong$/i },
  {
    side: 'service',
    kinds: ['blame'],
    words: /^you (?:chose|picked|selected)$/i,
    after: /^ (?!not\b|to\b|this\b|that\b|it\b|(?:the )?(?:wrong|cheap))/i,
  },
  // “Your order slip is here and it clearly says Anna”: whose slip it was is plain.
  {
    side: 'service',
    kinds: ['blame'],
    words: /^clearly (?:says|states|shows)$/i,
    before: /\bit $/i,
    after: /^ (?!on|in|right|there|that)/i,
  },
  // “Thursday is cancelled at no charge”: as they wished.
  {
    side: 'service',
    kinds: ['bad-news'],
    words: /cancel/i,
    after: /^ (?:at no|free of|without (?:charge|any)|as you|for you)/i,
  },
  // “This chat will now be closed”: done to them, and not for them.
  {
    side: 'service',
    kinds: ['action', 'promise'],
    words: /^will (?:now )?be$/i,
    after: /^ (?:closed|ended|disconnected|terminated)/i,
  },
  {
    side: 'service',
    kinds: ['pressure'],
    words: /^don[’']t wait$/i,
    after: /^ (?:for (?:it|them|him|her|us|me|the (?!price|sale|offer|next)|your|that|\w+day)|up\b|in\b|here\b)/i,
  },
  {
    side: 'service',
    kinds: ['rhetorical-question'],
    words: /^who told you$/i,
    before: /\b(?:colleagues?|person|one|agent|team|us|was) $/i,
  },
  // “Log in, go to My Policy”: the way there.
  {
    side: 'service',
    kinds: ['order'],
    words: /^[Gg]o to$/,
    after: /^ (?:[A-Z“"]|the |your |our |desk|gate|counter|platform|settings)/,
  },
  // “You could have two hours with her”: offered, and nothing was left undone.
  {
    side: 'service',
    kinds: ['blame', 'hedge'],
    words: /^(?:you )?could have$/i,
    after: /^ (?:an?|the|two|three|four|one|some|it|\d+|our|your|another|both|either|any)\b/i,
  },
  // “The best thing you could have done”: praised.
  {
    side: 'service',
    kinds: ['blame', 'hedge'],
    words: /^you could have$/i,
    before: pattern('i')`
      \b(?:nothing|the (?:best|right|(?!(?:lea|te|re|gue|late|reque)st)\w+est|most \w+)(?: \w+)?)(?: else| more)?
        (?: that)? $
    `,
  },
  // “Whatever hours are left”: all of them.
  { side: 'service', kinds: ['dismissal', 'rude'], words: /^whatever$/i, after: /^ [a-z]/i },
  // “You’ll regret it” says sorry to nobody, “you’ll have to call” promises nothing.
  { side: 'service', kinds: ['promise'], words: /^you(?:[’']ll| will) have$/i, after: /^ to\b/i },
  // “A sad thing to open”: what they did.
  { side: 'service', kinds: ['guidance'], words: /\bopen$/i, before: /\b(?:thing|way|shock|parcel|box) to $/i },
  // 'Download raw file', 「下載」: what stands on a button is no step of its own.
  { side: 'service', kinds: ['guidance'], words: /./u, before: /(?:^|[\s，,：:])['‘“"「『]$/u },
  // “You go back to the front of the list”: nobody is sent away.
  { side: 'service', kinds: ['buck-passing'], words: /go back to the$/i, after: /^ (?:front|top|head|start)\b/i },
  // “We can’t rule that out”: not sure, and no refusal.
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /^(?:i|we) (?:can[’']t|cannot|can not)$/i,
    after: /^ (?:rule|say for (?:sure|certain)|imagine|blame|thank|stress|believe|wait|fault)\b/i,
  },
  // “Ask them to put you through”: the customer is sent, and nobody hands them over.
  {
    side: 'service',
    kinds: ['hand-off'],
    words: /^(?:put|pass|transfer|connect) you\b/i,
    before: /\b(?:ask|tell|get) (?:them|him|her|whoever) to $/i,
  },
  // “So it’s a no”, “so the fee stays”: what follows from a no takes up nothing the customer said.
  {
    side: 'service',
    kinds: ['paraphrase'],
    words: /^so\b/i,
    before: /[.!] $/,
    after: pattern('i')`
      ^(?: a)? (?:no\b|\w+ (?:will|can[’']t|cannot|won[’']t|stays?|stands?|remains?|carr(?:y|ies)|has to|is final)\b)
    `,
  },
  // “And you’re right to ask”: who is told so is not said back.
  {
    side: 'service',
    kinds: ['paraphrase'],
    words: /\byou[’']re$/i,
    after: /^ (?:right|welcome|not alone|entitled)\b/i,
  },
  // “Dear customer, thank you for reaching out. …” begins, and closes nothing.
  {
    side: 'service',
    kinds: ['closing', 'goodbye'],
    words: /^thank(?:s| you) for (?:reaching out|contacting|writing|getting in touch|your message)/i,
    before: /^(?:(?:dear|hi|hello|hey|good \w+)\b[^.!?]*[,.!] ?)?$/i,
    after: /^[\s\S]{20}/,
  },
  // “A horrible thing to wake up to”: told, not snapped.
  { side: 'service', kinds: ['rude'], words: /^wake up$/i, before: /[a-z] $/i },
  // “It’s nothing to do with us”: sent on. “There is nothing you need to do”: no order.
  {
    side: 'service',
    kinds: ['order'],
    words: /^you (?:need|have) to$/i,
    before: /\b(?:nothing|not anything)(?: \w+)?(?: that)? $/i,
  },
  // “She’ll pay the fare until then, unfortunately.”, “we regret the pain”, “you can’t have a birthday over again”: no no.
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /^(?:we|i) regret$/i,
    after: /^ (?:the|any|what|having|causing|your) /i,
  },
  // “It makes no difference either way”: nothing to choose from.
  { side: 'service', kinds: ['option', 'alternative'], words: /^either$/i, after: /^ way\b/i },
  // “The contract you signed on 3 May”: when it was, and no reproach.
  {
    side: 'service',
    kinds: ['blame'],
    words: /^you (?:signed|accepted|agreed to|chose)$/i,
    before: /\b(?:contract|form|agreement|lease|offer|quote|plan|tariff|order|slip|receipt)(?: that| which)? $/i,
    after: /^ (?:on|in|at|with|from|last|yesterday|when|online)\b/i,
  },
]

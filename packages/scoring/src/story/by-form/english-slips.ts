import type { Slip } from './slip.ts'

/** English words of a service side that only look like anger, blame or a no. */
export const englishSlips: readonly Slip[] = [
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
  // “How is that our fault?”: asks, and owns nothing.
  {
    side: 'service',
    kinds: ['apology', 'ownership'],
    words: /\b(?:fault|mistake|error|responsibility|problem)$/i,
    before: /\b(?:how|why|is|was|should|would|are|how[’']s)\b[^.!?]{0,16}$/i,
    after: /^[^.!?]{0,16}\?/,
  },
  {
    side: 'service',
    kinds: ['promise'],
    words: /^in the next /i,
    before: /\b(?:any ?time|whenever|any day|at some point) $/i,
  },
  // “Payment is due on the 15th”: what they owe, and nothing that is promised them.
  {
    side: 'service',
    kinds: ['promise'],
    words: /^due (?:on|by|in|within)\b/i,
    before:
      /\b(?:payments?|bill|rent|fees?|balance|invoice|instal?ments?|amount|premium|tax|fine|deposit) (?:is|are|was|falls) (?:\w+ )?$/i,
  },
  // “Yours is the first door”: no end of a letter.
  {
    side: 'service',
    kinds: ['closing', 'goodbye', 'template-phrase'],
    words: /^yours$/i,
    after:
      /^ (?:is|are|was|were|will|has|had|can|should|com(?:es?|ing)|came|goes|went|gets|ran|runs|expired?s?|arrived?s?)\b/i,
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
    after: /^ (?:for (?:it|them|him|her|us|me|the)|up\b|in\b|here\b)/i,
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
  // “Do you sleep on your side?”: no blame on theirs.
  {
    side: 'service',
    kinds: ['blame'],
    words: /^on your side$/i,
    before:
      /\b(?:off|on|set|open|closed|blocked|enabled|disabled|sleep|lie|lying|mostly|mainly|usually|turn|roll|rest|we[’']re|i[’']m|are|law is) $/i,
  },
  // “You could have two hours with her”: offered, and nothing was left undone.
  {
    side: 'service',
    kinds: ['blame', 'hedge'],
    words: /^(?:you )?could have$/i,
    after: /^ (?:an?|the|two|three|four|one|some|it|\d+|our|your|another|both|either|any)\b/i,
  },
  // “Whatever hours are left”: all of them.
  { side: 'service', kinds: ['dismissal', 'rude'], words: /^whatever$/i, after: /^ [a-z]/i },
  // “You’ll regret it” says sorry to nobody, “you’ll have to call” promises nothing.
  { side: 'service', kinds: ['apology', 'ownership'], words: /^regret$/i, before: /[’']ll $/i },
  { side: 'service', kinds: ['promise'], words: /^you(?:[’']ll| will) have$/i, after: /^ to\b/i },
  // “If one day you want more” puts nothing off; “we have caused you” is no deed.
  { side: 'service', kinds: ['vague-promise'], words: /^one day$/i, before: /\b(?:if|when) $/i },
  // “The £18 will go back to the account”, “how you can complain to the regulator”: money goes, a right is told.
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
  // “So sorry about your father”: thought of, and not watched.
  {
    side: 'service',
    kinds: ['watches'],
    words: /^your \w+$/i,
    before: /\bsorry (?:about|for|to hear about|for the loss of) $/i,
  },
  // “There’s no way for me to know”: nothing is sworn.
  {
    side: 'service',
    kinds: ['absolute-claim'],
    words: /\bno way for$/i,
    after: /^ (?:me|us|any(?:one|body)) to (?:know|tell|say|see)\b/i,
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
    after:
      /^(?: a)? (?:no\b|\w+ (?:will|can[’']t|cannot|won[’']t|stays?|stands?|remains?|carr(?:y|ies)|has to|is final)\b)/i,
  },
  // “Responsible for checking the boards”, “thanks for waiting”: others do it, or it is yet to be done.
  {
    side: 'service',
    kinds: ['action', 'promise'],
    words: /^[a-z]+ing\b/i,
    before: /\b(?:responsible for|thanks for|thank you for|worth|without|instead of|before|(?:try|avoid|keep)) $/i,
  },
  // “I’m radioing him right now, stay with me”: it is done already, and nobody is put off.
  { side: 'service', kinds: ['wait-notice'], words: /^stay with me$/i, before: /\b(?:now|this minute)[,.] $/i },
  // “And you’re right to ask”: who is told so is not said back.
  {
    side: 'service',
    kinds: ['paraphrase'],
    words: /\byou[’']re$/i,
    after: /^ (?:right|welcome|not alone|entitled)\b/i,
  },
  // “We will handle your request”: a promise of no kind, and nobody owns anything.
  {
    side: 'service',
    kinds: ['ownership', 'apology'],
    words: /^(?:we|i)(?:[’']ll| will) (?:handle|process|address)$/i,
    after: /^ (?:your|the|this) (?:request|concern|case|issue|inquiry|enquiry|matter|query)s?\b/i,
  },
  // “Dear customer, thank you for reaching out. …” begins, and closes nothing.
  {
    side: 'service',
    kinds: ['closing', 'goodbye'],
    words: /^thank(?:s| you) for (?:reaching out|contacting|writing|getting in touch|your message)/i,
    before: /^(?:(?:dear|hi|hello|hey|good \w+)\b[^.!?]*[,.!] ?)?$/i,
    after: /^[\s\S]{20}/,
  },
  // “And what seems to be the problem?”, “a horrible thing to wake up to”, “why do you want to leave?”: asked or told, not snapped.
  {
    side: 'service',
    kinds: ['rude'],
    words: /^and what$/i,
    after: /^ (?:seems?|is|was|are|were|time|kind|sort|name|size|colou?r)\b/i,
  },
  { side: 'service', kinds: ['rude'], words: /^wake up$/i, before: /\bto $/i },
  { side: 'service', kinds: ['rude'], words: /^why do you$/i, after: /^ (?:want|need|wish|prefer|ask)\b/i },
  // “It’s nothing to do with us”: sent on. “There is nothing you need to do”: no order.
  { side: 'service', kinds: ['dismissal'], words: /^it[’']s nothing$/i, after: /^ to do with\b/i },
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
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /^you can[’']t$/i,
    after: /^ (?:have|live|be) [^.!?]*\b(?:over|twice)\b/i,
  },
  // “It makes no difference either way”: nothing to choose from.
  { side: 'service', kinds: ['option', 'alternative'], words: /^either$/i, after: /^ way\b/i },
]

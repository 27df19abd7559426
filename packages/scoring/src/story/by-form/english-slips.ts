import type { Slip } from './slip.ts'

/** English words that only look like anger, blame or a no. */
export const englishSlips: readonly Slip[] = [
  // “Can you stop it?”, “Yes, I’ll stop it today”: a thing is to be stopped, and nobody.
  {
    side: 'customer',
    kinds: ['anger', 'rude'],
    words: /^stop (?:it|that|this)$/i,
    before: /\b(?:can|could|would|will|to|please|you|just) $/i,
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
  // “Do you sleep on your side?”: no blame on theirs.
  {
    side: 'service',
    kinds: ['blame'],
    words: /^on your side$/i,
    before: /\b(?:sleep|lie|lying|mostly|mainly|usually|turn|roll|rest|we[’']re|i[’']m|are|law is) $/i,
  },
  {
    side: 'service',
    kinds: ['blame'],
    words: /^on your side$/i,
    after: /^ (?:or|and) on your (?:back|front|stomach)\b/i,
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
  // “A good read but not for me”: nothing says otherwise.
  { side: 'customer', kinds: ['complaint'], words: /^reads?\b/i, before: /\b(?:an?|good|great|nice|fun|quick) $/i },
  // “You’ll regret it” says sorry to nobody, “you’ll have to call” promises nothing.
  { side: 'service', kinds: ['apology', 'ownership'], words: /^regret$/i, before: /[’']ll $/i },
  { side: 'service', kinds: ['promise'], words: /^you(?:[’']ll| will) have$/i, after: /^ to\b/i },
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
  // The club is called Sleep Late: a name complains of nothing.
  { side: 'customer', kinds: ['complaint'], words: /^(?:Late|Slow|Lost|Broken|Wrong)$/, before: /[a-z] $/ },
]

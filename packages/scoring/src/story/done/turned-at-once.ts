import type { Evidence, Span } from '@attune/core'
import { saysYes } from '../asked/says-yes.ts'
import type { Story } from '../story.ts'
import { contentWords } from '../text/content-words.ts'
import { isChinese } from '../text/languages.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { type Segment, segmentsOf, wordsIn } from '../text/segments.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { wentAlongWith } from '../turns/went-along.ts'
import { quote, type Utterance } from '../utterance.ts'
import { ownsASlip } from './corrects-itself.ts'

/** Something has happened since, and that is told. */
const changed = pattern('iu')`
  \b(?:no longer|any ?more|just (?:now|sold|gone|been)|meanwhile|since then|in the meantime|unfortunately|
    in that case|unless)\b|
  [刚剛]|突然|[临臨][时時]|[这這][时時]候|[卖賣]完|抢完|搶完|[刚剛才]才
`

/** First it is so, then it is not, and the customer had only gone along with it in between. */
export function turnedAtOnce(story: Story, utterance: Utterance): Evidence[] | null {
  if (changed.test(utterance.text) || ownsASlip(utterance)) return null
  for (const said of wentAlongWith(story, utterance)) {
    const asked = lastCustomerTurn(story, said)
    const turned = turnedWords(utterance, said, asked)
    if (turned) return [quote(utterance, turned[0]), quote(said, turned[1])]
  }
  return null
}

type Turned = readonly [now: Span, then: Span]

function turnedWords(now: Utterance, then: Utterance, asked: readonly Utterance[]): Turned | null {
  const question = asked.map(({ text }) => text).join('\n')
  const known = wordsIn(`${then.text}\n${question}`)
  const denied = segmentsOf(now).filter(({ text }) => !depends.test(text))
  const held = segmentsOf(then).filter(({ text }) => !depends.test(text) && !onlyThen.test(text))
  for (const no of denied) {
    const before = held.find(
      (yes) =>
        isOpposite(yes.text, no.text) ||
        (isChinese(no.text) ? turnsChinese(yes, no, question) : turnsEnglish(yes, no, known, question)),
    )
    if (before) return [trimmed(no), trimmed(before)]
  }
  return null
}

const trimmed = ({ text, span: [start, end] }: Segment): Span => [start + text.length - text.trimStart().length, end]

/** What holds only then turns nothing. */
const depends = pattern('iu')`
  \b(?:if|unless|once|when|until|except|only if|would|might|may)\b|
  如果|要是|的[话話]|除[了非]|[后後]就?不|就不|[吗嗎呢]$|[?？]|
  ([能会會要是有可用])[不没沒]\1
`

/** 满三百才能用: that was said with the yes; and who asks for something has said nothing of how it is. */
const onlyThen = /才|\bonly\b|[仅僅]|只[能限]|^\W*please\b|[请請]/iu

/** Two ways of being, of which one shuts out the other. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/刷卡|信用卡|\bcards?\b/i, /只[收能用]{1,2}?[现現]金|\bcash only\b|\bonly (?:take|accept)s? cash\b/i],
  [
    /\bonline\b|\bremote(?:ly)?\b|[线線網网]上|[远遠][程端]/i,
    /\bonly (?:in person|on site)\b|\bin person only\b|只(?:能|有|接受)?[线線]下|只能到[店场場]|只能[现現][场場]/i,
  ],
  [
    /\bin stock\b|\bavailable\b|有[货貨]|[现現][货貨]/i,
    /\bout of stock\b|\bsold out\b|\bunavailable\b|[没沒缺无無][货貨]|[没沒]有[货貨]|售[罄完]/i,
  ],
]
const isOpposite = (then: string, now: string): boolean =>
  opposites.some(([one, other]) => one.test(then) && other.test(now) && !other.test(then))

const negates = pattern('i')`
  \b(?:do|does|did|is|are|was|were|will|can|could|wo|ca|has|have)(?:n['’]?t| not)\b|
  \b(?:cannot|never|no|not|unable|impossible)\b
`
/** Nobody is hurt by a thing they need not do, nor by one that goes well, and an order says nothing of how it is. */
const eases = pattern('i')`
  \b(?:need ?n[o’']?t|don['’]t (?:need|have|worry)|no need|no (?:problem|worries|rush|hurry|idea|doubt)|not a problem|
    isn['’]t a problem|not (?:only|just)|no charge|no cost|no fee|no extra)\b|
  ^\W*(?:please )?(?:do not|don['’]t|never)\b
`

const unneeded = pattern('i')`
  \b(?:no need|do(?:n['’]t| not) (?:need|have to)|need not|needn['’]t|not (?:needed|required|necessary)|
    isn['’]t (?:needed|required|necessary)|no [\w ]{3,20}(?:needed|required|necessary)|without (?:a|an|any))\b
`
const needed = pattern('i')`
  \b(?:need|must|have to|required|mandatory|compulsory|necessary|only with)\b|
  \b(?:can(?:no|['’])t|not|nobody)\b[^.!?]{0,24}\bwithout\b
`

function turnsEnglish(yes: Segment, no: Segment, known: ReadonlySet<string>, question: string): boolean {
  const answers = saysYes(yes.text) !== null && yes.words.size === 0
  const named = [...no.words].filter((word) => !plain.has(word))
  const before = answers ? wordsIn(question) : yes.words
  if (named.length === 0 || !named.some((word) => before.has(word))) return false
  if (unneeded.test(yes.text)) return needed.test(no.text) && !unneeded.test(no.text)
  if (negates.test(yes.text) || !negates.test(no.text) || eases.test(no.text)) return false
  return named.every((word) => known.has(word))
}
/** Words that only say that it is so. */
const plain = new Set([
  'possible',
  'possibl',
  'allow',
  'able',
  'here',
  'there',
  'sorry',
  'afraid',
  'unable',
  'you',
  'all',
  'any',
])

/** What may be done, is needed, is there, is in it, is taken: each with a yes and a no. */
const kinds: readonly { yes: RegExp; no: RegExp; turns: 'to-no' | 'to-yes' | 'both' }[] = [
  {
    turns: 'to-no',
    yes: /可以|能[够夠]?/gu,
    no: /[不唔]可以?|不能[够夠]?|唔[得能]|[没沒無无冇]法|[没沒][办辦]法|不得/gu,
  },
  { turns: 'to-no', yes: /有/gu, no: /[没沒]有?|冇|[無无]/gu },
  { turns: 'to-yes', yes: /需要?|要|必[须須]|得/gu, no: /不(?:需要?|用|必|要)|[無无毋][需須须]?|唔[使駛]|免/gu },
  { turns: 'both', yes: /包?含有?|包/gu, no: /[不唔](?:包?含|包)|[没沒]有?含/gu },
  { turns: 'both', yes: /收|支[持援]|接受/gu, no: /[不唔](?:收|支[持援]|接受)/gu },
]
const no = /[不没沒無无未唔冇毋免]/u

interface Claim {
  kind: number
  isYes: boolean
  what: string
  lead: string
}

const helper = /^(?:直接|再|也|都|就|[给給帮幫为為跟][您你]|[您你我]|[带帶][着著]?)+/u

function claimsIn(text: string): Claim[] {
  const claims = kinds.flatMap(({ yes, no: denies }, kind) =>
    [denies, yes].flatMap((pattern, at) =>
      matchesIn(pattern, text, 4)
        .filter(({ index }) => at === 0 || !no.test(text.charAt(index - 1)))
        .map(({ 0: word, index }) => ({
          kind,
          isYes: at === 1,
          what: (/^[\u3400-\u9fff]{1,8}/u.exec(text.slice(index + word.length))?.[0] ?? '').replace(helper, ''),
          lead: text.slice(0, index),
        })),
    ),
  )
  const cannot = /([\u3400-\u9fff])不([到了完下上起])/u.exec(text)
  if (cannot) claims.push({ kind: 0, isYes: false, what: cannot[1] ?? '', lead: text.slice(0, cannot.index) })
  const without = /[没沒无無]有?([\u3400-\u9fff]{2,4}?)(?:就|是|的)?(?:不|[无無没沒]法|[没沒])/u.exec(text)
  if (without) claims.push({ kind: 2, isYes: true, what: without[1] ?? '', lead: text.slice(0, without.index) })
  return claims
}

function turnsChinese(yes: Segment, now: Segment, question: string): boolean {
  const known = new Set(contentWords(`${yes.text}\n${question}`).map(({ key }) => key))
  const held = claimsIn(yes.text)
  return claimsIn(now.text).some((claim) => {
    const turns = kinds[claim.kind]?.turns
    if (turns === (claim.isYes ? 'to-no' : 'to-yes')) return false
    if (contentWords(claim.lead).some(({ key }) => !known.has(key))) return false
    return held.some(
      (before) =>
        before.kind === claim.kind && before.isYes !== claim.isYes && isSameDeed(before.what, claim.what, known),
    )
  })
}

function isSameDeed(then: string, now: string, known: ReadonlySet<string>): boolean {
  const least = Math.min(then.length, now.length, 2)
  if (least === 0 || then.slice(0, least) !== now.slice(0, least)) return false
  return least === 2 || contentWords(now).every(({ key }) => known.has(key))
}

import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { needs } from '../asked/needs.ts'
import { wishesFor } from '../asked/wishes.ts'
import { matterOf } from '../details/matter.ts'
import { onceIn } from '../once.ts'
import { beforeTurn, lookBack, type Story, turnOf } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround } from '../text/sentence-around.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, heardOf, type Utterance } from '../utterance.ts'
import { type Condition, conditionsIn, leavesItToThem, ownsThem } from './conditions.ts'
import { restOfANo } from './rest-of-a-no.ts'
import { termsIn } from './terms.ts'
import { isNewMatter } from './turned-round.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 16

/** Who asks what it costs is told so. */
export const asksForTerms = pattern('i')`
  cost|fee|charge|\bpay\b|contract|notice period|condition|terms|catch|small print|how much|free|postage|strings|
  [费費]|多少[钱錢]|[条條][件款]|要求|包[邮郵]|套路|下套
`

/** Who is harsh, sells or presses names conditions for the house. */
const forTheHouse: readonly SignalKind[] = [
  'blame',
  'dismissal',
  'rude',
  'pressure',
  'sells',
  'policy-talk',
  'buck-passing',
]
const upset: readonly SignalKind[] = ['complaint', 'repeated-complaint', 'anger', 'not-resolved', 'threat-to-leave']
/** Behind a no at the beginning, so many words more tell what is possible. */
const GOES_ON = 8
/** Where a message begins. */
const AT_ONCE = 16

/** What there is to mind, named to somebody who has not decided yet; `null` where nothing is. */
export const namedInTime = onceIn((story, utterance): Span | null => {
  // What has to be done first is how it goes, and no catch.
  const named = conditionsIn(utterance).filter(({ kind }) => kind !== 'first')
  const [first] = named
  const asked = lastCustomerTurn(story, utterance)
  if (
    !first ||
    perk.test(clauseAround(utterance.text, first.span)) ||
    asked.length === 0 ||
    heardOf(utterance, forTheHouse).length > 0
  )
    return null
  if (!asked.some((said) => wishesFor(said) || heardOf(said, needs).length > 0 || /[?？]/.test(said.text))) return null
  if (asked.some((said) => heardOf(said, upset).length > 0)) return null
  // Who had said yes before and tells it only now is late, whatever there is to be said for it.
  const before = lookBack(story, utterance, LOOK_BACK).find(
    ({ side, turn }) => side === 'service' && turn < utterance.turn,
  )
  if (
    before &&
    grants.test(head(before.text)) &&
    asked.some(({ text }) => takes.test(head(text))) &&
    !leavesItToThem(utterance)
  )
    return null
  const no = heard(utterance, 'refusal').find(({ span }) => span[0] < AT_ONCE)
  // The no to what was asked for is no condition of it.
  if (no && no.span[0] < first.span[1] && first.span[0] < no.span[1]) return null
  if ((no && (restOfANo(utterance)?.words ?? GOES_ON) < GOES_ON) || isTold(story, utterance, first)) return null
  // Who asks for the fee and is told it has had an answer.
  const kinds = new Set(named.map(({ kind }) => kind))
  const isAnswer = kinds.size === 1 && kinds.has('fee') && asked.some(({ text }) => asksForTerms.test(head(text)))
  return isAnswer && !contrast.test(head(utterance.text)) ? null : first.span
})
/** “If you spend £50 you get our gold card”: what is to be had is no condition. */
const perk = /\byou(?:[’']ll)? (?:also )?(?:get|earn|receive)\b|[送赠贈]/iu
const contrast =
  /\b(?:free|but|except|though|however|also|if|extra|then|after)\b|不[过過]|但|另|[除若免]|[后後]|只|再/iu

/** The same words stand in an earlier message of the service side. */
const isTold = (story: Story, utterance: Utterance, { span }: Condition): boolean => {
  const words = utterance.text.slice(...span)
  const figure = /\d[\d.,]*/.exec(words)?.[0]
  return lookBack(story, utterance, LOOK_BACK).some(
    ({ side, text }) => side === 'service' && (figure ? text.includes(figure) : text.includes(words)),
  )
}

/** A yes, a price or an invitation to which nothing is tied. */
const grants = pattern('iu')`
  ^\W*(?:yes|yeah|sure|of course|absolutely|certainly|no problem|just|it[’']s|that[’']s)\b|
  \b(?:you can|free|included|covered|all (?:sorted|set|good|bags?)|we[’']ll|i can|we can|everyone|anything|any ?time|
    welcome|are fine|is fine)\b|
  可以|能|[没沒]问题|[没沒]問題|放心|免|^[对對是有會会]|都|只要|直接|全包|随[便时]|隨[便時]|不[用收扣]|一口[价價]|
  [没沒]有(?:任何)?[要条條]
`
/** They take it, do their part, or say thanks. */
const takes = pattern('iu')`
  ^\W*(?:ok\w*|great|perfect|good|fine|yes|yeah|sure|lovely|brilliant|cool|right|super|hm+|then|add|sign|book|thanks|
    thank|deal|alright|excellent|nice|wonderful|awesome)\b|
  \b(?:sent|done|packed|posted|filled|signed|ordered|booked|bought|paid|i[’']ll take|let[’']s (?:go|do)|sign me up|
    please (?:do|order|book))\b|
  ^[^\p{L}]*(?:好|行|那|可以|嗯|得|ok|成|中|太)|寄[了出]|[拍发發买買订訂交付报報填下][单單名]?了|打包|申[请請]了
`
const another = pattern('iu')`
  第[二三四五]|
  \b(?:second|third|fourth|another|as (?:i|we) said|as agreed|as mentioned|you[’']ve chosen)\b|
  另一|[额額]外加[购購]
`

/** A condition that comes out only when they have taken what was given without one. */
export function toldLate(story: Story, utterance: Utterance): { condition: Span; yes: Utterance } | null {
  const [condition] = conditionsIn(utterance).filter(({ kind }) => kind !== 'ends' || termsIn(utterance) !== null)
  if (!condition || leavesItToThem(utterance) || ownsThem(utterance) || isTold(story, utterance, condition)) return null
  const clause = clauseAround(utterance.text, condition.span)
  if (another.test(clause)) return null
  const told = lastCustomerTurn(story, utterance)
  const isTaken = told.some(
    (said) => takes.test(head(said.text)) || heard(said, 'agrees', 'thanks', 'gratitude').length > 0,
  )
  if (!isTaken || told.some((said) => heard(said, 'question').length > 0 || /[?？吗嗎]/.test(head(said.text))))
    return null
  const [yes] = lookBack(story, utterance, LOOK_BACK).filter(
    ({ side, turn }) => side === 'service' && turn < utterance.turn,
  )
  if (!yes || yes.turn !== utterance.turn - 2) return null
  const turn = turnOf(story, yes)
  if (turn.some((said) => conditionsIn(said).length > 0 || termsIn(said) || leavesItToThem(said))) return null
  const by = turn.find((said) => grants.test(head(said.text)))
  if (!by || heard(by, 'refusal').length > 0) return null
  const question = beforeTurn(story, by)
  const asked = question
    ? turnOf(story, question)
        .map(({ text }) => text)
        .join('\n')
    : ''
  if (isNewMatter({ said: by, asked, since: told }, clause) && matterOf(clause).size > 0) return null
  return { condition: condition.span, yes: by }
}

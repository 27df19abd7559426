import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import type { Utterance } from '../utterance.ts'

/** “No need to come in”, “we don’t charge for it”, 不用跑门市, “not at all”: what somebody is spared; the hours of a house; 清关了. */
const spared = pattern('giu')`
  \b(?:(?:do|does|did|will|would)(?:n[’']t| not) (?:have to|need)\b|need(?:n[’']t| not)\b|not? need\b|
    without having to|you(?:[’']ll not| won[’']t| will not) be (?!refund|replac|compensat|reimburs|credit|repaid|
      accept|able|entitled)\w+|(?:do|does|will|wo)(?:n[’']t| not)? (?:charge|cost|bill|fine)\b|
    no (?:minimum|catch|queues?|fuss|contract|deposit|commitment|obligation))\b|\bopen (?:daily |every day )?from \d|
  ^\W*not at all\b|
  清[完好]?[关關]了?|不(?:另外?|[会會]|[额額]外)*[收扣][您你]?(?:任何)?[费費钱錢手]|
  (?:不用|不必|不需要?|[无無][需须須]|唔使|唔洗|毋[须須]|免得?)[^，。！？,!?]{0,10}
`
/** 没有台阶, “no side effects”: what nobody hopes to find. */
const feared = pattern('giu')`
  \b(?:no|(?:aren|isn)[’']t (?:any|an?)) (?:steps?|stairs?|kerbs?|thresholds?|nuts|gluten|allergens|side effects)\b|
  (?:[没沒]有?|[无無]|冇|不[会會]?有?)(?:任何|什[么麼]|[一这這那]?[个個道级級])?(?:台[阶階]|[阶階]梯|[楼樓]梯|
    [门門][槛檻]|坎|高低差|押金|手[续續][费費]|[违違][约約]金|[隐隱]形?[费費消]|最低消[费費]|[坚堅]果|麸|麩|副作用|
    [刺異异][激味]|[风風][险險]|影[响響]|套路)
`
/** “It will never happen again”, 绝对不会再漏: what somebody swears will not go wrong. */
const sworn = pattern('giu')`
  \b(?:will never|won[’']t(?: ever)?|never) (?:\w+ )?(?:happen|occur|fail|break|leak|crack|come off|go wrong|
    let you down)\b(?: again)?|\b(?:will|would) not (?:\w+ )?(?:happen|fail|break|leak|crack) again\b|\bnever again\b|
  (?:[绝絕]|保[证證]|肯定|一定|以[后後]|永[远遠])[^，。！？,!?]{0,8}不(?:[会會])?再?
    (?:[^，。！？,!?]{0,2}(?:[坏壞漏掉断斷裂错錯丢丟犯]|[发發]生|出[现現问問事错錯]|出?[问問][题題]))
`

/** A text without the words that say no to a burden and not to the customer. */
export const withoutSpared = (text: string): string => text.replace(spared, '').replace(feared, '').replace(sworn, '')

/** Where a message says no to a burden, and refuses nobody anything. */
export const sparedIn = once(({ text }): readonly Span[] =>
  [spared, feared, sworn].flatMap((pattern) => spansOf(pattern, head(text))),
)

/** 我们的货没把好关, “we failed to check it”: what was not done, by whoever owns it, refuses nothing. */
export const ownedIn = once(({ text, reading }: Utterance): readonly Span[] => [
  ...reading.signals
    .filter(({ kind, data }) => kind === 'ownership' || (kind === 'apology' && data.grade === 'owned'))
    .map(({ span }) => span),
  ...spansOf(leftUndone, head(text)),
])
const leftUndone = pattern('giu')`
  (?:我[们們哋]?|[这這][边邊]|[仓倉][库庫]|司[机機]|同事|客服)[^，。！？,!?]{0,8}[没沒](?:有)?[^，。！？,!?能法]{0,4}(?:
    好|到位|清楚?|仔[细細]|[及按准準][时時]|注意|[发發][现現])
`

const spansOf = (pattern: RegExp, text: string): Span[] =>
  matchesIn(pattern, text).map(({ index, 0: said }): Span => [index, index + said.length])

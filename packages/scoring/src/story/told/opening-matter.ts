import type { Signal, SignalKind } from '@attune/language'
import { questionsIn } from '../asked/questions-in.ts'
import { onceIn } from '../once.ts'
import { type Story, turnOf } from '../story.ts'
import { countWords } from '../text/content-words.ts'
import { head } from '../text/head.ts'
import { isUnderstood } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { wordsOf } from '../text/shared-words.ts'
import { heard, type Utterance } from '../utterance.ts'
import { amiss } from './amiss.ts'

/** What a talk may open with besides a matter: a wish, thanks, a word about themselves. */
const others: readonly SignalKind[] = [
  'question',
  'request',
  'asks-for-human',
  'thanks',
  'gratitude',
  'praise',
  'joy',
  'goodbye',
]
/** Words that name something, as many as make a matter. Many a Chinese one stands beside a particle and is not counted. */
const THINGS = { en: 2, zh: 1 }
/** Words of which a sentence is made. */
const LEAST = { en: 4, zh: 6 }

/** How something is, was or has become; without it, “two margheritas” is an order. */
const state = pattern('i')`
  \b(?:is|are|was|were|has|have|had|does|did|came|got|went|keeps?|shows?|says?|never|no|not|without|instead|only|
    again|since|lost|left|broke|forgot|fell|took|sent|gave|sold|drove|ran|tore|shrank|burst|threw|\w{2,}(?:ed|ing)|
    [a-z]{2,}s (?:[\w-]+ ){0,3}(?:slow|fast|late|short|left|right|up|down|off|loose|when(?:ever)?|every|again|
      all the time))\b|n[’']t\b|[’']s\b|
  你[们們]|[无無]法|[提显顯]示|[就走了没沒冇不未咗坏壞还還仲又才刚剛着著被把掉漏断斷裂错錯少缺反只是在有都的]
`
/** A wish, or somebody who has yet to make up their mind. */
const wishes = pattern('i')`
  \b(?:please|pls|plz|want|would like|like to|need|looking (?:for|to|into)|deciding|thinking|considering|interested|
    hoping|wondering|planning|going to|gonna|let me)\b|[’']d (?:like|love)\b|^(?:can|could|may|book|order)\b|
  (?:^|[，。！,! 我咱])(?:不?是|也|就|只|还|還|先|再)?(?:[今明后後][天日])?(?:就)?(?:想|要(?![等命死])|打算|[准準][备備]|
    考[虑慮]|希望|求|先(?!生|前)|[订訂买買](?![的了到来來回給给])|[来來嚟](?=[一两兩三四五六\d]))|
  [请請](?![^，。！!]{0,4}假)|麻[烦煩](?:您|你|幫|帮)|[帮幫][我忙]|
  (?:^|[，。！,! 请請能以先就])[给給]我(?![的了扣算按弄搞发發寄送退])
`

/** “How come my bill is higher”, 怎么还没到: asks for no fact of the house, but what became of their own. */
const takenAback = pattern('iu')`
  \bhow come\b|\bwhy (?:is|are|was|were|has|have|had|did|does|do|am)(?:n[’']t)? (?:my|our|i|we)\b|
  怎[么麼][^，。？?！!]{0,12}(?:又|[还還](?![款钱錢书書清贷貸车車])|[变變](?!更)|突然|[会會][这這]|多[了出扣收]|少了|
    [涨漲]|扣|[没沒]|不[见見给給])|(?:[为為][什甚][么麼]|[为為][啥何]|[点點]解)[^，。？?！!]{0,4}我
`

/** “Why did the price go from 20 to 30”, 票价怎么从20涨到30了: what a thing costs has changed, and nobody was charged amiss. */
const dearer = pattern('iu')`
  ^(?![^?]{0,60}\b(?:bills?|charged?|invoice|account)\b)[^?]{0,60}\b(?:g[oe]\w*|went|jump\w*|r[io]se\w*|increas\w*|
    climb\w*|up)\b[^.?!]{0,16}\bfrom\b[^.?!]{0,12}\d|
  ^(?![^？]{0,24}(?:[账帳賬][单單]|[话話電电水]费|扣))[^？]{0,24}怎[么麼][^，？]{0,4}[从從由][^，？]{0,12}[涨漲升加]
`

/** 我那台机器装好以后, 另外一个杯子: half a sentence, or one thing more; what it is about comes with the next message. */
const goesOn = /(?<![最今以之])[后後][，, ]*$|[时時]候?[，, ]*$|^(?:[还還]有|另外)一?[个個件台部][^，。]{0,8}$/u

/** M还是L啊, 支持谷电价不, “no idea which one”: a choice, or a yes and a no, asked without a mark. */
const choice = pattern('iu')`
  [^，。！？,]{1,12}(?<![说說总總])(?:
    [还還]是(?![不没沒很老会會打用连連登进進开開点點出]|有(?!没)|[^，。！？,]{0,6}(?:了|咗))|
    定係?)[^，。！？,]{1,10}[啊呀呢的好嘅]?$|
  (?:支持|可以|能|[会會]|有|要|收|包|送|行|到|[开開]|[贵貴]|[带帶])[^，。！？,]{0,12}(?<![得可])(?:不|[没沒]有?|未|
    否)$|(?<!不)(?:怎[么麼]?|咋|[点點])[样樣][了啦]?[呀啊]?(?=[，,。]|$)|
  (?:好|到|完|成|出[来來])[了咗]?(?:[没沒]有?|未)(?=[，,。]|$)|
  不(?:知道?|[确確]定|清楚|[晓曉]得)[^，。！？]{0,6}(?:哪|什[么麼]|多[长長大少]|怎|[几幾]|要不要|[该該]不[该該])|
  \b(?:not sure|unsure|no idea|don[’']t know|can[’']t decide) (?:which|what|whether|if|where|when|how)\b
`

/** “What screws for a mirror, it’s heavy”: a question, whatever comes behind it. */
const asksFirst = pattern('i')`
  ^(?:(?:hi|hello|hey|hiya|morning)[,!.]? (?:there[,!.]? )?)?(?:what|which|where|who|when|
    how (?:do|does|can|much|many|long|far|big|old)|do you|does (?:it|the|your)|is there|are there|any)\b
    (?! (?:an?|on earth|the hell|happened|is going)\b)
`

/** Whether the same turn has already asked or wished: what follows belongs to it. */
const hasAsked = (story: Story, utterance: Utterance): boolean =>
  turnOf(story, utterance).some(
    (said) => said.index < utterance.index && heard(said, 'question', 'request', 'asks-for-human').length > 0,
  )

/** 到了 of 到了柜台: a word so faint may not have been said. */
const isFaint = ({ kind, strength }: Signal): boolean => kind !== 'question' && strength < FAINT
const FAINT = 0.4

/**
 * The matter that a customer opens a talk with when they neither ask nor wish: “The chair wobbles”, 轮子掉了一个. Nobody
 * writes to a service desk to tell how things are unless something should be done about it, whatever the words. As a
 * signal that is not sure: it may be news, or a trouble that is not ours. `null` when there is none.
 */
export const openingMatter = onceIn((story, utterance): Signal | null => {
  const { text, reading } = utterance
  if (utterance.side !== 'customer' || isAnswered(story, utterance) || !isUnderstood(reading.language)) return null
  const begin = head(text)
  // 怎么变成1,460了: who is taken aback tells a matter, though it ends in a question mark.
  const isTakenAback = takenAback.test(begin) && !dearer.test(begin)
  if (heard(utterance, ...others).some((signal) => !isFaint(signal) && !(isTakenAback && signal.kind === 'question')))
    return null
  if (
    !isTakenAback &&
    (questionsIn(utterance).length > 0 ||
      choice.test(begin) ||
      asksFirst.test(begin) ||
      begin.split(' ').some((piece) => choice.test(piece)))
  )
    return null
  if (!amiss.test(begin) && hasAsked(story, utterance)) return null
  if (!state.test(begin) || wishes.test(begin) || goesOn.test(begin)) return null
  // In public, people also tell what delights or amuses them.
  if (story.channel === 'social' && !amiss.test(begin)) return null
  const script = reading.language.startsWith('zh') ? 'zh' : 'en'
  const words = wordsOf(utterance)
  if (reading.length.words < LEAST[script] || countWords(words) < THINGS[script]) return null
  if (!isTakenAback && /[?？]/.test(text.slice(-4))) return null
  const [first] = words
  return first ? { kind: 'trouble', strength: UNSURE, span: sentenceAround(text, first.span), data: {} } : null
})

/** As sure as a faint word of complaint. */
const UNSURE = 0.35

const isAnswered = ({ lastServiceTurn }: Story, { turn }: Utterance): boolean =>
  lastServiceTurn >= 0 && lastServiceTurn < turn

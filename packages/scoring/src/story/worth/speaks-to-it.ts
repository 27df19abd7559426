import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { questionsIn } from '../asked/questions-in.ts'
import { directsOn } from '../done/directs-on.ts'
import { once } from '../once.ts'
import { countWords } from '../text/content-words.ts'
import { covering } from '../text/covering.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { wordsOf } from '../text/shared-words.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { heardOf, type Utterance } from '../utterance.ts'

/** What may stand in any reply to anybody; of some the whole sentence. */
const stock: readonly SignalKind[] = [
  'greeting',
  'apology',
  'thanks',
  'acknowledgement',
  'support',
  'warmth',
  'vague-promise',
  'closing',
  'goodbye',
]
const stockSentences: readonly SignalKind[] = [
  'asks-datum',
  'template-phrase',
  'further-help',
  'check-in',
  'wait-notice',
]

/** Links, handles, the name behind a hello, who signed, and the words of every help desk: none is of the matter. */
const ofTheDesk = pattern('gi')`
  https?://\S+|@\w+|^\W*(?:hi|hey|hello|hola|dear)\b,? \w+|, [A-Z][a-z]+(?=[.!?,])|(?:[\^*~–—]|- ?)[A-Z]\w*\W*$|
  \b(?:account|able|additional|address|advis|appreciat|assist|better|browser|card|closer|concern|connect|constructive|
    contact|definite|device|experience|explor|feedback|follow|frustrat|full name|further|glad|happen|happy|hear|hop|
    inconvenien|info|locat|love|mention|messag|number|option|person|phone|previous|provid|quick|reach|resolv|review|
    serious|shar|specific|status|submit|system|troubl|type|understand|unhappy|version|way|work|worr)[a-z]*\b
`

/**
 * How many words of a reply are about something: not courtesies, not what it asks to look somebody up, not where it sends
 * them. Whether they fit what was said they do not tell.
 */
export const wordsToIt = once((utterance): number => {
  const { text } = utterance
  const sent = directsOn(utterance)
  const isStock = covering([
    ...heardOf(utterance, stock).map(({ span }) => span),
    ...heardOf(utterance, stockSentences).map(({ span }) => sentenceAround(text, span)),
    ...platitudesIn(utterance),
    ...[...head(text).matchAll(ofTheDesk)].map(({ 0: found, index }): Span => [index, index + found.length]),
    ...(sent ? [sent.span] : []),
  ])
  return countWords(wordsOf(utterance).filter(({ span }) => !isStock(span)))
})

/** “Does the song look grey?”: whoever asks this has thought about the matter; “what is your version?” is asked of anybody. */
const whether = pattern('iu')`
  (?:^|[.!?,:;] ?|\b(?:and|so|but) )(?:is|are|was|were|do(?!n)|does|did|has|have|had)(?:n[’']t)? (?!
    (?:you|we) (?:mind|have (?:an?|any|your)|want|need|like)\b)[^.!?]{8,}\?|
  [^，。！？!?\s]{4,}(?:吗|嗎|是吧|[对對]吧)[?？]?|有[没沒]有[^，。！？]{2,}[?？]
`
/** “Sorry your tickets went missing”, 抱歉让您白跑一趟: what happened, in words of one’s own. */
const sorryFor = pattern('iu')`
  \b(?:sorry|apologi[sz]e|apologies)(?: to (?:hear|learn|see|read))?(?: that| if)* (?:your? |it |this |we |they |
    the \w+ )(?!(?:are |were |was |is |[’']re |have |had )*(?:your experience|experienc|having|feel|unhappy|happened|
      the case|trouble|any )\b)[^.!?,]*|
  (?:抱歉|[对對]不起|不好意思)[，,]?(?:[让讓]您|[这這]|[没沒]|您的)[^，。！？]{3,}
`
/** Words that such a clause has beside the ones of every day. */
const OWN = 1

/** Whether a reply shows in words of its own that the matter was read: it asks whether this or that is so, or regrets it by name. */
export const namesIt = once((utterance): boolean => {
  const { text } = utterance
  const begin = head(text)
  // Who asks one thing after another goes through a list.
  const found = sorryFor.exec(begin) ?? (questionsIn(utterance).length <= 2 ? whether.exec(begin) : null)
  if (!found) return false
  const span: Span = [found.index, found.index + found[0].length]
  const isDesk = covering(
    [...begin.matchAll(ofTheDesk)].map(({ 0: words, index }): Span => [index, index + words.length]),
  )
  const isThere = covering([span])
  const isStock = covering(heardOf(utterance, stockSentences).map((signal) => sentenceAround(text, signal.span)))
  return (
    countWords(wordsOf(utterance).filter((word) => isThere(word.span) && !isDesk(word.span) && !isStock(word.span))) >=
    OWN
  )
})

const there = pattern('i')`
  \b(?:responded|replied|answered|followed up|got back)(?: to)?(?: with)? (?:you )?(?:in |via |by |through |on |
    over )?(?:your |an? )?(?:dms?|(?:private |direct )?messages?|e-?mails?|private)\b|
  \brespond(?:ed)? (?:to )?you via\b|
  已[经經]?[^，。]{0,4}(?:私信|[邮郵]件|信箱)[^，。]{0,4}(?:回|答)
`

/** “We’ve answered your DM”: what was asked is told there. */
export const toldThere = ({ text }: Utterance): boolean => there.test(head(text))

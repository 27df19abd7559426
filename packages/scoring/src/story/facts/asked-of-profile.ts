import type { Fact, Span } from '@attune/core'
import type { Story } from '../story.ts'
import { beforeTurn } from '../story.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard, type Utterance } from '../utterance.ts'
import { datumPredicates, type FactTopic, factTopics } from './fact-topics.ts'
import { mentionsOf } from './mentions-fact.ts'

/** The sentences of a service message that ask for what is on file and may be used. Each fact counts once. */
export function askedOfProfile(story: Story, utterance: Utterance): Span[] {
  const facts = (story.facts ?? []).filter((fact) => isUsable(fact, story))
  if (facts.length === 0 || isFairToAsk(story, utterance)) return []
  const asked = new Set<Fact>()
  return askingSentences(utterance).filter((sentence) => {
    const words = utterance.text.slice(...sentence)
    const known = factsAskedFor(words, facts, dataIn(utterance, sentence)).filter(
      (fact) => !asked.has(fact) && !isConfirming(words, fact),
    )
    for (const fact of known) asked.add(fact)
    return known.length > 0
  })
}

/** May it be said to this customer now? What must not be said cannot be confirmed, and has to be asked for. */
const isUsable = ({ id, status, mention }: Fact, { raised }: Story): boolean =>
  status === 'active' && (mention === 'may' || (mention === 'only_if_raised' && raised.get(id)?.touched !== undefined))

/** To check who is speaking is no asking for news. */
const checksIdentity =
  /\b(security|verify|verification|identity|identify)\b|[验驗][证證]|核[实實对對]身份|核[对對]|身份|本人/i
/** The customer says themselves that what was known no longer holds, or that it is about something else. */
const hasChanged = pattern('i')`
  \b(new|changed|moved|moving|different|wrong|incorrect|another|other|someone else|not mine)\b|
  搬|换|換|新|改|[变變]|不[对對是]|[错錯]|[别別]人|朋友|另
`

function isFairToAsk(story: Story, utterance: Utterance): boolean {
  if (checksIdentity.test(utterance.text)) return true
  const said = beforeTurn(story, utterance)
  return said !== undefined && hasChanged.test(said.text.slice(0, LONGEST))
}

const LONGEST = 400
/** Sentences that are looked at. */
const MOST_SENTENCES = 12

/** Requests without a question: "please tell me your size", 麻烦说一下鞋码. */
const requests = pattern('gi')`
  \b(tell|give|send|provide|share|confirm|enter|need|let (me|us) know)\b|
  提供|告[诉訴知]|[说說]一?下|[报報留填發发]一?下|麻[烦煩]|[请請][问問]
`

function askingSentences(utterance: Utterance): Span[] {
  const { text } = utterance
  const places: Span[] = heard(utterance, 'asks-datum', 'question', 'explores').map(({ span }) => span)
  for (const { index, 0: words } of matchesIn(requests, text.slice(0, LONGEST)))
    places.push([index, index + words.length])
  const sentences = new Map<number, Span>()
  for (const place of places.sort((a, b) => a[0] - b[0])) {
    if (sentences.size >= MOST_SENTENCES) break
    const [start, end] = sentenceAround(text, [place[0], place[0] + 1])
    const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length)
    sentences.set(from, [from, end])
  }
  return [...sentences.values()]
}

const dataIn = (utterance: Utterance, [from, to]: Span): string[] =>
  heard(utterance, 'asks-datum')
    .filter(({ span }) => span[0] >= from && span[0] < to)
    .map(({ data }) => String(data.datum))

function factsAskedFor(words: string, facts: readonly Fact[], data: readonly string[]): Fact[] {
  const about = facts.filter((fact) => isAbout(words, fact.subject))
  const asked = new Set<Fact>()
  for (const datum of data) for (const fact of about) if (hasWord(fact, datumPredicates[datum] ?? [])) asked.add(fact)
  for (const topic of factTopics) {
    if (!topic.asked.test(words)) continue
    const known = about.filter((fact) => belongsTo(fact, topic) && isOfKind(words, fact, topic))
    if (topic.several !== true || known.length === 1) for (const fact of known) asked.add(fact)
  }
  for (const fact of about) if (namesPredicate(words, fact)) asked.add(fact)
  return [...asked]
}

const wordsOf = ({ predicate }: Fact): string[] => predicate.toLowerCase().split(/[_.\s-]+/)

const hasWord = (fact: Fact, known: readonly string[]): boolean => wordsOf(fact).some((word) => known.includes(word))

const belongsTo = (fact: Fact, { predicates, several }: FactTopic): boolean =>
  hasWord(fact, predicates) || (several === true && fact.kind === 'product' && predicates.includes('product'))

/** A question for one kind is answered by a fact of that kind; without a kind by any. */
function isOfKind(words: string, { predicate, qualifier, statement }: Fact, { kinds = [] }: FactTopic): boolean {
  const told = `${predicate} ${qualifier ?? ''} ${statement}`
  return kinds.every((kind) => !kind.test(words) || kind.test(told))
}

const SHORTEST_PREDICATE = 3

/** "What is your skin type?" asks for `skin_type`, whatever it is: every word of the predicate, of a customer's own. */
function namesPredicate(words: string, fact: Fact): boolean {
  const names = wordsOf(fact)
  if (/\p{Script=Han}/u.test(fact.predicate)) return names.every((name) => words.includes(name))
  if (fact.predicate === 'unknown' || fact.predicate.length < SHORTEST_PREDICATE || !/\byour\b/i.test(words))
    return false
  const said = new Set(words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return names.every((name) => said.has(name))
}

/** The customer's people and pets, by the subject of a fact. */
const relatives: Readonly<Record<string, RegExp>> = {
  daughter: /daughter|女[儿兒]/i,
  son: /\bson\b|[儿兒]子/i,
  child: /\b(child|children|kids?|baby)\b|孩子|宝宝|寶寶|小朋友/i,
  wife: /\bwife\b|太太|老婆|妻子/i,
  husband: /husband|老公|丈夫/i,
  partner: /partner|另一半|[对對]象/i,
  mother: /mother|\bmum\b|\bmom\b|[妈媽]|母[亲親]/i,
  father: /father|\bdad\b|爸|父[亲親]/i,
  friend: /friend|朋友/i,
  pet: /\b(pet|dog|cat)\b|[宠寵]物|狗|[猫貓]/i,
}

/** Whether a question is about the one that a fact is about: "your daughter's size" is not your own. */
function isAbout(words: string, subject: string): boolean {
  const named = Object.entries(relatives).filter(([, names]) => names.test(words))
  if (subject === 'customer') return named.length === 0
  return named.some(([relative]) => relative === subject) || words.toLowerCase().includes(subject.toLowerCase())
}

/** "Is your address still …?", 还是寄到原来的地址吗: what is known is put to use. */
const confirms = pattern('i')`
  \b(still|same|unchanged|up to date|on file|on record|as before|as last time|as usual|correct|right|told us|you said|
    you mentioned|remember)\b|
  [说說][过過]|[记記]得|告[诉訴][过過]|提[过過]|[还還]是|仍|依然|有[没沒]?有?[变變]|原[来來]|之前|上次|一[样樣]|
  老样子|老樣子|[对對][吗嗎]|没错|沒錯|正[确確]
`

/** It says the value itself; the words of the statement are those of any question about it. */
const isConfirming = (words: string, fact: Fact): boolean =>
  confirms.test(words) || mentionsOf(words, [{ ...fact, statement: '' }]).length > 0

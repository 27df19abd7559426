import type { Bounds, Match, Page } from '../match/page.ts'
import type { RuleData } from '../packs/pack-data.ts'
import { findSubject, ownKin, type Subject, unbent } from '../scope/find-subject.ts'
import { type Frame, readFrame } from '../scope/frame.ts'
import type { Marks } from '../scope/read-marks.ts'
import type { Statement } from './statement.ts'

/** What the message has told so far. */
export interface Setting {
  marks: Marks
  quoted: Uint8Array
  bounds: Bounds
  /** Who of the family was named last. */
  lastKin: string | null
  /** Predicates the agent has just named: a bare value answers. */
  asked: ReadonlySet<string>
  /** Predicates the customer has spoken of: a bare value may put them right. */
  told: ReadonlySet<string>
  /** Of the family: whom the agent has just asked about, and nobody else; a bare answer is about them. */
  askedOf: string | null
  /** Questions count: what the agent asks to have confirmed. */
  hearsQuestions: boolean
}

/** Decides whether a phrase found is something said of the customer, and what. */
export function weigh(page: Page, rule: RuleData, match: Match, setting: Setting): Statement | null {
  const { marks, bounds, quoted, hearsQuestions } = setting
  if (rule.unwished && isWished(page, match.from)) return null
  if (isInsideQuestion(page, marks, match.from) || isOfKin(marks, match)) return null
  if (quoted[match.from] === 1 || (rule.agentOnly && !hearsQuestions)) return null
  const subject = subjectOf(page, rule, match, setting)
  if (subject === null || subject.who === 'other') return null
  const frame = readFrame(page, marks, subject.from, match.to, bounds)
  if (subject.who === 'none' && !rule.alone && !mayBeBare(rule, setting, frame) && !dropsI(page, marks, match, bounds))
    return null
  const shift = shiftOf(
    rule,
    { ...subject, past: subject.past || (rule.speaker === 'found' && !subject.shared && frame.past) },
    page,
    setting,
    match,
  )
  if (shift === null) return null
  // 我男朋友应该会喜欢绿色: what somebody else would like is only hoped.
  if (subject.guessed && rule.lasting && subject.who !== 'customer' && subject.who !== 'none') return null
  if (frame.reported || isPassing(rule, frame)) return null
  if (rule.speaker === 'asked' && (!frame.plainRequest || frame.negated)) return null
  if (!rule.open) {
    if (frame.supposed || subject.supposed || subject.unsure) return null
    const asks = frame.asked || subject.asked || (subject.who === 'none' && frame.asksOn)
    if (asks && !hearsQuestions) return null
  }
  if (rule.speaker !== 'asked' && frame.negated && subject.who !== 'none') return null
  return {
    page,
    rule,
    from: subject.shared ? match.from : subject.from,
    to: match.to,
    subject: subject.who === 'none' ? bareSubject(rule, setting) : subject.who,
    value: match.captures.value ?? null,
    qualifier: match.captures.qualifier ?? null,
    confidence: rule.confidence * (subject.guessed ? 0.6 : 1) * (subject.who === 'none' ? 0.9 : 1),
    stance: shift,
    // "Deliver to my office, not the house" asks, and puts nothing right.
    amends: frame.amends || (rule.speaker !== 'asked' && isContrast(page, marks, match, bounds)),
  }
}

/** 孩子多大了？ – 刚满六岁 */
const bareSubject = ({ speaker, subject }: RuleData, { askedOf, bounds }: Setting): string =>
  (speaker === 'found' && bounds.from === 0 && subject === undefined && askedOf) || 'customer'

/** 可唔可以打我手機: 唔可以 is no refusal there. */
function isInsideQuestion({ text, tokens }: Page, marks: Marks, at: number): boolean {
  const mark = marks[at]
  if (!mark || mark.from === at) return false
  if (mark.name === 'report') return true
  if (mark.name !== 'ask' && mark.name !== 'polite') return false
  const first = text.charAt(tokens.start[at] as number)
  return '不唔没沒'.includes(first)
}

/** 奶奶咬不动, 我家狗不吃: 奶 is no milk there, and 狗 who does not eat. */
function isOfKin(marks: Marks, { from, captures: { value } }: Match): boolean {
  if (!value || value.value !== null) return false
  const mark = marks[value.from]
  return mark?.name === 'kin' && (mark.from < value.from || mark.to > value.to || value.from === from)
}

/** Said of this order, or asked for today: it does not last. */
function isPassing({ lasting, speaker }: RuleData, { once, dated, ofThatDay }: Frame): boolean {
  return (lasting && (once || ofThatDay)) || (speaker === 'asked' && (once || dated))
}

/** "Pescatarian actually": with what was said before, the value is enough. */
const mayBeBare = ({ speaker, predicate }: RuleData, { asked, told }: Setting, { amends }: Frame): boolean =>
  speaker !== 'found' || asked.has(predicate) || (amends && told.has(predicate))

/** Verbs with which people in a hurry begin and mean themselves: "Can't eat dairy", "Moved to Leeds last month". */
const ownVerbs = new Set(
  "can't cannot cant can don't dont never always usually normally only mostly mainly moved relocated live work prefer got have haven't had am been avoid recently eat teach suffer carry wear drive retired".split(
    ' ',
  ),
)
const unheeded = new Set<string | undefined>(['light', 'polite', 'amend', 'yes', 'link'])

/** "Just got engaged!": nothing but such a verb opens the sentence. */
function dropsI({ text, tokens, ear }: Page, marks: Marks, { from }: Match, bounds: Bounds): boolean {
  if (ear.data.language !== 'en' || from - bounds.from > 6) return false
  if (!ownVerbs.has(text.slice(tokens.start[from], tokens.end[from]).toLowerCase().replace('’', "'"))) return false
  for (let at = bounds.from; at < from; at++)
    if (!unheeded.has(marks[at]?.name) && !',-–—'.includes(text.charAt(tokens.start[at] as number))) return false
  return true
}

/** "I'd like", "we would love": it asks. */
function isWished({ text, tokens }: Page, at: number): boolean {
  if (at === 0) return false
  const word = text.slice(tokens.start[at - 1], tokens.end[at - 1]).toLowerCase()
  return word === 'would' || word === 'id' || word.endsWith("'d") || word.endsWith('’d')
}

/** "My name is Anna, not Anne": the wrong value is named right behind. */
function isContrast(page: Page, marks: Marks, { from, to, captures }: Match, bounds: Bounds): boolean {
  const { text, tokens } = page
  if (!captures.value || to >= bounds.to || isMove(page, from, to)) return false
  const comma = ',，'.includes(text.charAt(tokens.start[to] as number)) ? 1 : 0
  const next = marks[to + comma]
  const word = next ? text.slice(tokens.start[next.from], tokens.end[next.to - 1]).toLowerCase() : ''
  return (word === 'not' || word === '不是' || word === '唔係') && to + comma < bounds.to
}

function subjectOf(page: Page, rule: RuleData, match: Match, { marks, bounds, lastKin }: Setting): Subject | null {
  // "I'm an L in coats" begins with who it is about.
  const isOwn = rule.speaker === 'found' && marks[match.from]?.name === 'self'
  const found =
    rule.speaker === 'found' && !isOwn
      ? findSubject(page, marks, match.from, bounds, lastKin ?? kinBehind(page, marks, match.to, bounds))
      : { ...unbent, who: rule.subject ?? 'customer', from: match.from }
  const behind = rule.speaker === 'found' ? cleftSubject(page, marks, match, bounds) : null
  if (behind) return { ...found, who: behind, from: match.from }
  const held = match.captures.value
  // "My neighbour's dad died": whose the one named in the value is counts, too.
  const valued = held && rule.speaker !== 'found' ? marks[held.from] : null
  if (valued?.name === 'kin' && ownKin(page, marks, valued, bounds.from).who === 'other') return null
  const named = match.captures.kin
  if (named) {
    const mark = marks[named.from]
    const kin = mark?.name === 'kin' ? ownKin(page, marks, mark, bounds.from) : null
    return kin && { ...found, who: kin.who, from: Math.min(kin.from, match.from) }
  }
  return found.who === 'customer' && rule.subject ? { ...found, who: rule.subject } : found
}

/** 吃素的是我妈: who it is comes after, and nobody before counts. */
function cleftSubject(page: Page, marks: Marks, { to }: Match, bounds: Bounds): string | null {
  const wordAt = (at: number) => page.text.slice(page.tokens.start[at], page.tokens.end[at])
  const is = wordAt(to) === '的' ? to + 1 : to
  if (wordAt(is - 1) !== '的' || is + 1 >= bounds.to || !'是係'.includes(wordAt(is))) return null
  let at = is + 1
  while (at < bounds.to && marks[at]?.name === 'mine') at = marks[at]?.to ?? at + 1
  const mark = marks[at]
  const next = mark?.name === 'self' ? marks[mark.to] : null
  if (mark?.name === 'kin') return ownKin(page, marks, mark, is + 1).who
  if (next?.name === 'kin') return next.who
  return mark?.name === 'self' ? 'customer' : mark?.name === 'light' ? null : 'other'
}

const nowWords = ['now', '现在', '現在', '而家', '依家', '目前']

/** "In Norwich now, not Ipswich": both were true in their time. */
function isMove({ text, tokens }: Page, from: number, to: number): boolean {
  const words = text.slice(tokens.start[Math.max(0, from - 2)], tokens.end[to - 1]).toLowerCase()
  return nowWords.some((word) => words.includes(word))
}

/** "He's vegan, my husband": who he is comes after. */
function kinBehind(page: Page, marks: Marks, to: number, bounds: Bounds): string | null {
  const comma = to < bounds.to && ',，'.includes(page.text.charAt(page.tokens.start[to] as number))
  const kin = comma && marks[to + 1]?.name === 'mine' ? marks[to + 2] : null
  return kin?.name === 'kin' && kin.to <= bounds.to ? kin.who : null
}

/** Whether it holds, has ended, or (null) is neither. */
function shiftOf(
  rule: RuleData,
  subject: Subject,
  page: Page,
  { marks, bounds }: Setting,
  match: Match,
): 'states' | 'ends' | null {
  const over =
    backThen(page, marks, match.to) || subject.ended || (subject.negated && endsBehind(marks, match.to, bounds.to))
  if (over || subject.past) return rule.ends ? 'ends' : null
  if (subject.negated) return null
  return rule.stance ?? 'states'
}

const longAgo = new Set([
  '那会儿',
  '那時候',
  '那时候',
  '那阵',
  '那陣',
  '那年',
  '那几年',
  '那幾年',
  '那时',
  '那時',
  '嗰陣',
  '嗰阵',
  '嗰時',
])

/** 上大学那会儿: told as long ago by the words right behind. */
function backThen({ text, tokens }: Page, marks: Marks, at: number): boolean {
  const mark = marks[at]
  return mark?.name === 'past' && longAgo.has(text.slice(tokens.start[mark.from], tokens.end[mark.to - 1]))
}

/** "not … any more" */
function endsBehind(marks: Marks, to: number, limit: number): boolean {
  for (let at = to; at < limit && at < to + 4; at++) if (marks[at]?.name === 'ended') return true
  return false
}

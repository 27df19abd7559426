import type { Evidence, Span } from '@attune/core'
import { onceIn } from '../once.ts'
import { head } from '../text/head.ts'
import { blankMarks } from '../text/list-marks.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { quote, type Utterance } from '../utterance.ts'
import { whatWasTold } from './what-was-told.ts'

/** A thing that a message asks for by the name under which the customer gave it. */
export interface AskedAgain {
  span: Span
  given: Evidence
}

/** 请提供、麻烦发一下、“could you send me”, “what is your”: what stands behind, up to the end of the sentence, is asked for. */
export const asks = pattern('giu')`
  (?:[请請]|[麻劳勞][烦煩])[^。！!？?\n]{0,10}?(?:提供|告[诉訴知]|[报報发發留给給俾填写寫]|[说說][一下])|[请請][问問]|
  (?:提供|[报報])一?下|(?:我[们們哋]|[这這][边邊])?需要[您你]?(?:提供|以下)|
  \bwe(?:[’']ll| will)? (?:also )?need(?: the following)?(?=:)|
  \b(?:(?:can|could|may|would) (?:you|i) (?:please |kindly )?(?:have|get|give|send|tell|provide|confirm|share)|
    please (?:provide|send|give|share|confirm|quote|tell(?! (?:the|your|her|his|them)\b))|
    what(?:['’]s| is| was) (?:your|the))\b
`
/** So many characters behind it are looked at. */
const BEHIND = 80
const ends = /[。！!？?\n]|\.(?:\s|$)/u

/** 订房编号 HJ2207, “meter reading is 45120”, “acct 20-7781”: a name, and the figure that it names. */
const named = pattern('giu')`
  ([\u3400-\u9fff]{2,6}?)(?:[:：是为為 ]{0,2})(?=[A-Za-z]{0,4}-?\d)|
  \b([a-z]{4,}|flat|ref)(?: (?:number|no\.?|id|code|is|was))?[:# ]{1,3}(?=[A-Z]{0,4}-?\d)
`
/** Words before a figure that name nothing lasting. */
const nameless = new Set(
  'about after around before between from have have over than that this under until with within only just another were paid cost costs been next last every paying waiting bought order takes took'.split(
    ' ',
  ),
)
/** The last two characters are the name: 訂房編號 and 編號 are one thing. */
const SHORTEST = 2
const clock = /[点點日月年天元块塊个個一二三四五六七八九十]$/u

interface Named {
  name: string
  by: Utterance
  span: Span
}

/** What a service message asks for although the customer has said it, under the same name. */
export const askedAgain = onceIn((story, utterance): readonly AskedAgain[] => {
  const text = blankMarks(head(utterance.text))
  const places = matchesIn(asks, text)
  if (places.length === 0) return []
  const given = whatWasTold(story, utterance).flatMap(namesIn)
  if (given.length === 0) return []
  for (const { index, 0: words } of places) {
    const start = index + words.length
    const rest = text.slice(start, start + BEHIND)
    const asked = rest.slice(0, ends.exec(rest)?.index ?? rest.length).toLowerCase()
    // A figure of theirs that is read back is checked, not asked for.
    const found = /\d/.test(asked) ? undefined : given.find(({ name }) => asked.includes(name))
    if (found) return [{ span: [index, start + asked.length], given: quote(found.by, found.span) }]
  }
  return []
})

function namesIn(by: Utterance): Named[] {
  return matchesIn(named, head(by.text)).flatMap(({ 0: words, 1: chinese, 2: english, index }) => {
    const name = (chinese?.slice(-SHORTEST) ?? english ?? '').toLowerCase()
    const isName = name.length >= SHORTEST && !nameless.has(name) && !clock.test(name)
    return isName
      ? [{ name: name === 'acct' ? 'account' : name, by, span: [index, index + words.length] as const }]
      : []
  })
}

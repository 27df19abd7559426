import { onceIn } from '../once.ts'
import { beforeTurn, turnOf } from '../story.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { lettersOf } from '../text/same-words.ts'
import type { Utterance } from '../utterance.ts'
import { lastCustomerTurn } from './last-customer-turn.ts'
import { takesLeave } from './takes-leave.ts'

/** “Sorry, I didn’t get that”, 抱歉，没听懂您的意思: nothing is said by it. */
const notUnderstood = pattern('iu')`
  ^\W*(?:(?:oops|hm+|oh|i[’']m|i am|we[’']re|please)\b\W*)*(?:sorry|apologies|excuse me|thanks?(?: you)?|ok(?:ay)?|
    (?:i )?(?:didn[’']?t|did not|don[’']?t|do not|couldn[’']?t|could not|can[’']?t|cannot)(?: quite| really)? (?:get|
      understand|catch|follow|recogni[sz]e)\b.{0,30}|(?:not|n[’']t) (?:quite )?sure (?:i|what) .{0,30}|
    (?:please )?(?:try|say|type|enter)(?: that| it)? again|please rephrase.{0,20}|invalid .{0,20})\W*$|
  ^\P{L}*(?:抱歉|不好意思|[对對]不起|[您你]好)?(?:[非很十]?[常分]?抱歉|不好意思|[对對]不起|[您你]好|[亲親]|
    (?:小\p{L}|我)?(?:[还還])?(?:[没沒]有?|不太?|[无無]法|[沒没][办辦]法|未能)(?:能)?(?:[听聽]懂|[听聽]清|看懂|明白|
      懂|理解|[识識][别別]|辨[识識])\p{L}{0,10}|[请請](?:[您你])?(?:再|重新).{0,8}|
    [请請](?:[您你])?[换換].{0,10})\P{L}*$
`
/** Letters of a question that nobody asks twice by chance. */
const LEAST = { latin: 12, chinese: 4 }

const parts = (text: string): string[] =>
  head(text)
    .split(/[.!?。！？；;，,\n]+/u)
    .filter((part) => lettersOf(part) !== '')

/**
 * The service’s own last words that are asked of the customer once more, though they answered: “Which month?” “March.”
 * “Sorry, I didn’t get that. Which month?” `null` where anything else stands beside them.
 */
export const asksTheSame = onceIn((story, utterance): Utterance | null => {
  const answered = lastCustomerTurn(story, utterance)
  const [first] = answered
  if (!first || answered.some((said) => /[?？]|[吗嗎呢]$/u.test(said.text) || takesLeave(story, said))) return null
  const before = beforeTurn(story, first)
  const again = parts(utterance.text).filter((part) => !notUnderstood.test(part))
  if (!before || again.length === 0) return null
  const least = isChinese(utterance.text) ? LEAST.chinese : LEAST.latin
  return (
    turnOf(story, before).find((said) => {
      const asked = parts(said.text).map(lettersOf)
      return again.every((part) => lettersOf(part).length >= least && asked.includes(lettersOf(part)))
    }) ?? null
  )
})

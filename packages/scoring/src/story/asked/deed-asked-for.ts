import type { Signal } from '@attune/language'
import { once } from '../once.ts'
import { pattern } from '../text/pattern.ts'
import { heard } from '../utterance.ts'
import { questionsIn } from './questions-in.ts'

/** "Can you tell me when you open" wants an answer, not a step. */
const asksToBeTold = pattern('i')`
  tell|know|explain|\b(?:enquire|inquire|ask|find out|learn|hear)\b|
  告[诉訴知]|[问問查睇]|咨询|諮詢|了解|想[要再]?[确確][认認]|
  \bconfirm (?:whether|if|what|when|how)
`
/** So many characters behind a request may still say what is asked for. */
const BEHIND = 12

/** A request, and what stands behind it up to the next comma: 我要取消明天的课，顺便问问… asks for a deed, and then besides. */
const wordsFrom = (text: string, start: number, end: number): string =>
  text.slice(start, end) + (text.slice(end, end + BEHIND).split(/[，,。！？!?]/u)[0] ?? '')

/** 已经帮我取消了？ “have you already …”: whether it was done is asked, not that it be. */
const isDoneAlready = /(?:已[经經]?|都|\b(?:have|did) you (?:already )?)[^，。,.!?]{0,3}$/iu
/** So much before it is looked at. */
const BEFORE = 24

/** “What gauge is it? I want to buy a set”: what the answer is for, and nothing for us to do. */
const whatFor = /^(?:i(?:[’']d| want| would| wish| plan)|我?[们們哋]?想)/iu

/** “I’ll see if my wife can”, 我看能不能让我妈来: thought aloud, and asked of nobody here. */
export const thinksAloud = pattern('iu')`
  \b(?:i[’']ll|i will|let me|have to) (?:see|check|ask) (?:if|whether)(?! you\b)[^.?!]{0,12}$|
  (?<![帮幫替]我?)(?:我|[让讓叫][他她佢])[先再去得要来來]?(?:看看?|[试試睇][试試睇]?看?)$
`

/** What a message asks to have done, not to be told; `null` = nothing. */
export const deedAskedFor = once(
  (utterance): Signal | null =>
    heard(utterance, 'request').find(
      ({ span: [start, end], data }) =>
        !(
          data.asked !== true &&
          whatFor.test(utterance.text.slice(start, end)) &&
          questionsIn(utterance).some(({ span }) => span[1] <= start)
        ) &&
        !thinksAloud.test(utterance.text.slice(Math.max(0, start - BEFORE), start)) &&
        !asksToBeTold.test(wordsFrom(utterance.text, start, end)) &&
        !(data.asked === true && isDoneAlready.test(utterance.text.slice(Math.max(0, start - BEFORE), start))),
    ) ?? null,
)

import type { SignalKind } from '@attune/language'
import { definiteActs } from './definite-acts.ts'
import { ownPromises } from './promise.ts'
import { bindsThem } from './rest-of-a-no.ts'
import type { Utterance } from './utterance.ts'

const ways = new Set<SignalKind>(['action', 'option', 'alternative', 'guidance', 'hand-off'])

/** “You could pay half now”, “I can cancel it free of charge”, 您可以现在付一半: said plainly after the no. */
const canInstead =
  /(?<!nothing |nothing that |nothing more |not sure |if |what |as |all |don[’']t think )\b(?:i|we|you)(?: (?:also|still|instead|then|always|certainly|of course))? (?:can|could|may) (?!not\b|no\b|only\b|see\b|understand\b|imagine\b|tell\b|confirm\b|assure\b|appreciate\b|hear\b|be\b|find (?:it|this|that|more)\b|read\b)[a-z]+|(?<!不|只|才|没|沒)(?:可以|能)(?:先|现在|現在|免费|免費|帮您|幫您|给您|給您|为您|為您|改|换|換|选|選|试|試|到|去|来|來|付|用|寄|约|約|加|慢慢|随时|隨時|申请|申請|分期|暂|暫|留|保留)|建[议議](?!.{0,4}(?:理解|[谅諒]解|耐心|不要|[别別]))|\b(?:contact|call|ring|e-?mail|message|write|visit|see|check|reach|chat|book|order)\b[^.!?]{0,40}(?:https?:|www\.|@|\d{4})/iu

/** Whether a message names something else that can be done. */
export const namesAWay = ({ text }: Utterance): boolean => {
  const begin = text.slice(0, LONGEST)
  return canInstead.test(begin) || butThen.test(begin)
}

/** “But three or more are 10 % off”, 不过满三件打九折: what stands against the no and is none itself. */
const butThen =
  /(?:, |[.;!] |^)(?:but|however,?|or|otherwise|alternatively|instead),? (?!(?:that[’']s|those|these|this is|it is|it[’']s|i(?:[’']m| am| do| can| totally| fully| really)? ?(?:understand|hear|see|know|appreciate|sorry)|thank|rules|you (?:should|must|were|signed|agreed|have to|need to))\b)(?![^.,;!?]{0,80}\b(?:no|not|never|none|nothing|nobody|can[’']?t|cannot|unable|only|policy|rules?|sorry|afraid|unfortunately)\b)(?![^.,;!?]{0,80}n[’']t\b)[^.,;!?]{14,}|(?:^|[，。；！,;!])(?:不[过過]|但是?|或者|要不|要么|要麼)[，,]?(?![这這那]|我[们們哋]?(?:也|只|理解|明白|知道)|[请請望]|[您你](?:要|得|[应應])|理解|明白|感[谢謝]|抱歉)(?![^，。；！]{0,20}(?:不|没|沒|无|無|冇|唔|[规規]定|才|只))[^，。；！]{4,}/iu
/** More of a message is not looked at. */
const LONGEST = 2000

/** Whether a message moves the matter on: something done, promised, offered or shown. */
export const opensAWay = (utterance: Utterance): boolean =>
  ownPromises(utterance).some(({ kind }) => kind === 'promise') ||
  definiteActs(utterance).some(
    (act) =>
      ways.has(act.kind) && !((act.kind === 'option' || act.kind === 'guidance') && bindsThem(utterance, act.span)),
  )

import type { Signal } from '@attune/language'
import { once } from '../once.ts'
import { covering } from '../text/covering.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard } from '../utterance.ts'

/** “I’ve put a note of the fault on your record”, 已记录您的问题: it is on file, and nothing has been done about it. */
const files = pattern('iu')`
  \b(?:put|made|left|added|placed) (?:an? )?(?:\w+ )?note (?:of|about|on|against)\b[^.!?]{0,24}\b(?:fault|issue|
    problem|complaint|record|file)\b|
  \b(?:put|left|sent|passed) (?:another|a|an|the|your|this|that) (?:\w+ )?(?:note|message|request|query) (?:through|
    in|on|over|along)\b|
  \b(?:raised|passed|forwarded|escalated|reported|referred|submitted) (?:it|this|that|your \w+|the \w+|everything) (?:
    on |up |over )?(?:to|with) (?:the|our) (?:\w+ ){0,2}(?:team|department|colleagues?|office|contractors?|suppliers?|
    management|side)\b|
  \b(?:logged|recorded|noted|flagged|registered) (?:the|your|this|it as an?) (?:\w+ )?(?:fault|issue|problem|
    complaint|concern|feedback)\b|
  (?:[记記][录錄下]|登[记記]|[备備][注註]|反[馈饋映]|上[报報])(?:了|好|在案)?(?:[您你]的?)?[^，。！？,]{0,6}(?:
    [问問][题題]|情[况況]|故障|意[见見]|投[诉訴])|
  (?:[问問][题題]|情[况況]|[诉訴]求)[^，。！？,]{0,4}(?:反[馈饋映]|上[报報]|[转轉][达達告交]|呈[报報]|提交)|
  往上(?:呈?[报報]|反[映應应])
`
/** Whether what is done only goes on file. */
export const isFiled = ({ text }: { text: string }, { span }: Signal): boolean =>
  files.test(text.slice(...sentenceAround(text, span)))

/** What the service side has done. "Your request has been forwarded to the relevant team" has done nothing yet. */
export const deedsIn = once((utterance): readonly Signal[] => {
  const done = heard(utterance, 'action')
    .filter(({ data }) => data.done === true && data.asked !== true)
    .filter((deed) => !isFiled(utterance, deed))
  if (done.length === 0) return done
  const isStock = covering(heard(utterance, 'template-phrase', 'hand-off').map(({ span }) => span))
  return done.filter(({ span }) => !isStock(sentenceAround(utterance.text, span)))
})

import type { Entry, OpenDuty } from '../../rule.ts'
import { asksLeave } from '../asked/asks-leave.ts'
import { questionsIn } from '../asked/questions-in.ts'
import { asksIntoIt } from '../done/asks-into-it.ts'
import { datedStep } from '../done/dated-step.ts'
import { deedsIn } from '../done/deeds.ts'
import { onceIn } from '../once.ts'
import { type Story, turnOf } from '../story.ts'
import { firstWords } from '../text/first-words.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { isVague } from '../told/vague-matter.ts'
import { heard, quote, type Utterance } from '../utterance.ts'

/** “Turn it off and on again”, 请清理缓存: what everybody is told to do first. */
const steps = {
  en: pattern('iu')`
    (?:^|[.!?,;:] |\b(?:and|then|please|just|kindly|to|can|could|should|try|i[’']d|you) )(?:try(?:ing)?|turn|switch|
      restart|reboot|reset|clear|check|reinstall|uninstall|update|upgrade|unplug|plug|clean|change|replace|swap|do an? |
      bleed|visit|see our|read|refer|consult|download|use (?:a|another|the)|delete|charge|descale|have a look at|
      go to|log out|sign out|wait|ask|call|contact|send it back|return it|bring|take it)(?:ing)?\b
  `,
  zh: pattern('iu')`
    (?:^|[，。！？,；、 ]|[请請您你先可以再]|建[议議]|[试試])(?:[您你]|先|再|可以|[试試]着?|一下|把)?(?:
      重[启啟开開装裝置新]|[关關]机|[关關]機|清[理除潔洁]|更[新换換]|恢[复復]|[还還]原|[换換]|[检檢]查|查[看阅閱]|
      [参參][考照阅閱見见]|看|下[载載]|卸[载載]|升[级級]|多|[充拔插]|放|上[网網]|到|去|拿|自行|联[系络]|聯[繫絡]|
      登[录錄陆入])|[试試]一?[试試下]
  `,
}
/** “It’s probably the pads”, 应该是刹车片, 都会这样: what it might be, or is with everybody. */
const guesses = {
  en: pattern('iu')`
    \b(?:probably|most likely|likely|perhaps|maybe|(?:must|might|may|could|should) (?:just )?be|usually|normally|often|
      always|can (?:be|vary|happen)|tends? to|everyone|all (?:our|of them)|it (?:will|[’']ll) (?:pass|settle|go away)|
      (?:is|are|that[’']s|it[’']s) (?:quite |perfectly |totally )?(?:normal|common|fine)|works? (?:fine|on all)|
      nothing wrong|has (?:always )?worked)\b
  `,
  zh: pattern('u')`
    [应應][该該]是|可能是?|估[计計]|多半|大概|八成|一般|通常|都[会會是需]|正常[现現]象|[属屬]于|[属屬]於|[难難]免|
    [没沒]有?[问問][题題]|[过過][几幾]天|[坚堅]持|[适適][应應]期|以系[统統][为為][准準]|自[动動]生成|易[损損]品
  `,
}
/** “I’ll send you a new one”, 那给您换一个吧: settled by a swap or a sum before anybody knows of what. */
const swaps = {
  en: pattern('iu')`
    \b(?:(?:i|we)(?:[’']ll| will| can)|let me) (?:just |simply )?(?:send|give|get|ship|replace|refund|credit|swap|
      exchange|offer)\b
  `,
  zh: pattern('u')`
    (?:[给給帮幫][您你]|再|我[们們])[^，。]{0,4}(?:[换換补補退寄发發]|[优優]惠|新的)
  `,
}
/** “That will be 240 dollars”, 上门检测费100: what it costs, before anybody knows what it is. */
const priced = pattern('iu')`
  \b(?:costs?|fee|charge)\b[^.!?]{0,24}\d|[£$€＄]\d|\d ?(?:dollars|pounds|euros|quid|bucks)\b|
  (?:[费費]|[换換修查灌充][^，。！？]{0,4}|一次)[要是]?[\d一二两兩三四五六七八九千百]{1,6}(?![天日小分個个])
`
/** An offer or a courtesy in the form of a question. */
const offers = pattern('iu')`
  \b(?:shall|should) (?:i|we)\b|\bwould you like\b|\b(?:do|did) you (?:want|read)\b|\b(?:can|may) (?:i|we) (?:book|send|
    help|offer)\b|\bhave you tried\b|\bok(?:ay)? (?:with|for) you\b|
  要不要|需要[^，。？?]{0,8}[吗嗎]|要[^，。？?]{0,8}[吗嗎]|要唔要|可以[吗嗎]|好[吗嗎不]|行[吗嗎]|方便.{0,6}[吗嗎]
`
/** “Tell me what you see”, 拍张照给我: what it is may still be said. */
const leavesRoom = pattern('iu')`
  \b(?:tell|let|show|send|text|message) (?:me|us) (?:know )?(?:what|which|how|when|whether|if|
    a (?:photo|picture|video|screenshot|little|bit)|more|some|the (?:photo|model|error|name))|
  \b(?:describe|a bit more|more details?|let[’']s find out|(?:have|take|get) a (?:proper |closer |quick )?look at)\b|
  (?:告[诉訴]我|跟我[说說講讲]|[说說講讲]一?[说說下]|描述|拍[张張個个]|[发發][张張個个]?(?:[图圖]|照|[视視])|
    [截][图圖屏])|[远遠]程|[我师師][^，。！？]{0,6}(?:看[看睇一实實]|[检檢]查)|上[门門][看查检檢]|[约約]了?[师師]傅
`

/** “There is an outage in your street”, 系统正在维护: somebody knows what it is. */
const known = pattern('iu')`
  \b(?:known|outage|maintenance|fix(?:es|ed)|because|at our end|on our side|our (?:update|server|system)s?|right now|
    at the moment|currently|this morning)\b|
  [维維][护護]|已知|修[复復好]|因[为為]|[现現]在|目前|[这這][两兩][天日]|[刚剛]才|
  我[们們]的(?:系[统統]|服[务務]器|[问問][题題])|[检檢]修
`

/** Whether a reply asks what is wrong, rather than for a yes to what it offers. */
export const asksWhatItIs = (reply: Utterance): boolean =>
  asksIntoIt(reply) !== null &&
  asksLeave(reply) === null &&
  questionsIn(reply).some(({ span: [start, end] }) => !offers.test(around(reply.text, start, end)))

/** “I’ve reset your line” and not “do a factory reset”. */
const hasActed = (said: Utterance): boolean =>
  deedsIn(said).some(({ span }) => acted.test(said.text.slice(...sentenceAround(said.text, span))))
const acted = /\b(?:i|we|it|has|have|had|been|was|were|is|are|now)\b|[’'](?:ve|s|re)\b|[了已好完过過咗我]/iu

/** The sentence in which a question stands, up to its mark. */
const around = (text: string, start: number, end: number): string => {
  const from = Math.max(...['.', '!', '?', '。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1
  const to = text.slice(end).search(/[.!?。！？\n]/u)
  return text.slice(from, to < 0 ? text.length : end + to + 1)
}

/**
 * Whether a reply to somebody who has only told that something is wrong settles it without asking what: by the steps
 * everybody gets, a guess, a page to read, a swap. Who has done something about it, says what happens when, or leaves room
 * to tell, does not.
 */
export const solvesUnheard = onceIn((story, reply): boolean => {
  if (!isVague(story, reply)) return false
  const text = head(reply.text)
  const turn = turnOf(story, reply)
  if (turn.some((said) => asksWhatItIs(said) || heard(said, 'asks-datum').length > 0)) return false
  if (priced.test(text)) return true
  if (turn.some((said) => leavesRoom.test(head(said.text)))) return false
  if (turn.some(hasActed) || known.test(text)) return false
  const script = isChinese(text) ? 'zh' : 'en'
  if (guesses[script].test(text)) return true
  return turn.every((said) => datedStep(story, said) === null) && (steps[script].test(text) || swaps[script].test(text))
})

/** Told only that something is wrong, the last words of a talk ask what: that is the step. */
export function endsByAsking(story: Story, { id, openedAt }: OpenDuty): Entry[] {
  const asked = story.utterances[openedAt]
  if (asked?.side !== 'service' || asked.index !== story.utterances.length - 1) return []
  return isVague(story, asked) && asksWhatItIs(asked)
    ? [{ type: 'give', duty: id, credit: 1, evidence: quote(asked, firstWords(asked)) }]
    : []
}

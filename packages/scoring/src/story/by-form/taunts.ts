import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** “Go on, complain. See if I care.”, “Wow, you can tell the time.”: mocked, in praise's clothes. */
const mocks: Form = {
  kind: 'rude',
  strength: 0.8,
  pattern: pattern('gi')`
    \bsee if (?:i|we) care\b|\bgo (?:on|ahead)(?:,| and) (?:complain|sue|report|tell)\b|
    \bcomplain (?:all you (?:like|want)|to whoever)\b|\bwow,? (?:so )?you can (?:read|count|tell|spell|write|type)\b|
    \baren[’']t you (?:a )?(?:clever|smart|genius)\b|\bcry me a river\b|\bboo[ -]?hoo\b
  `,
}
/** “Yes, it is a daft one”, “it’s in every beginner’s book”: the question was too simple to ask. */
const belittles: Form = {
  kind: 'dismissal',
  strength: 0.7,
  pattern: pattern('gi')`
    \b(?:it|that|this)(?:[’']s| is| was) (?:\w+ )?an? (?:\w+ )?(?:daft|silly|stupid|dumb|foolish|dopey) (?:one|
      question|thing to ask)\b|\bin (?:every|any) (?:\w+[’']?s? )?(?:book|manual|guide)\b|
    \banyone with (?:any |common |an ounce of ){0,2}sense\b|\ba (?:\w+|\d+)-year-old (?:can|could)\b|
    \b(?:maybe|perhaps|you (?:should|could|might want to)|go and|try) (?:do|read) (?:a (?:bit|little) (?:of )?|some |
      up |your )?(?:reading|research|homework|on it)\b
  `,
  unless: /\b(?:not|never|isn[’']t|no such|we|our|i[’']ve|if)\b/i,
}
/** “Maybe leave home earlier next time?” */
const nextTime: Form = {
  kind: 'blame',
  strength: 0.6,
  pattern: /\b(?:maybe|perhaps|how about|why not|you (?:could|might) (?:want to )?)\b[^.!?]{3,40}\bnext time\b/gi,
  unless: /\b(?:we|i)\b|[’'](?:ll|d|ve)\b|\b(?:visit|see|welcome|save|free|discount|cheaper|if you like)\b/i,
}
/** 投诉去呗，我怕你啊。 */
const mocksZh: Form = {
  kind: 'rude',
  strength: 0.8,
  pattern: pattern('gu')`
    (?:^|[，。！？,!? 你您])去?投[诉訴]去?[呗唄啊啦咯](?=[，。！,!~ ]|$)|
    (?:^|[，。！？,!? ])(?:[我谁誰]|我[们們]|邊個)[还還]?怕[你您](?:不成)?[啊呀吗嗎么麼]?(?=[，。！？,!?]|$)|
    哇[，,]?[你您]?(?:[还還真]|居然)[会會][看数數认認说說]
  `,
}
/** 不會用就不要用、叫你小孩弄、這個很基本欸：嫌人什么都不懂。 */
const belittlesZh: Form = {
  kind: 'dismissal',
  strength: 0.7,
  pattern: pattern('gu')`
    (?:^|[，。！？,!? 你您])[不唔][会會懂識识][^，。！？,!?]{0,5}就(?:[别別]|不要|唔好)(?![硬急怕乱亂着著]|勉[强強]|
      自己|[担擔]心)|
    [叫让讓请請][您你]家?的?(?:小孩|[孩儿兒孙孫]子|女[儿兒]|家人|年[轻輕]人)[^，。！？,!?]{0,6}(?:比[较較]快|
      快一?[点點些]|省事|就好了)|(?:[很超最太]|[这這][么麼])(?:基[本础礎])的?(?:[欸诶誒耶吧啊啦㗎嘛]|[问問][题題])|
    (?:有|[这這][种種]?)[点點]?常[识識](?:的人|[总總应應吧都])|幼[儿兒稚][园園][^，。！？]{0,6}都
  `,
  unless: /我[们們哋]|不好意思|[没沒]关系|[没沒]關係|也?可以/u,
}
/** 下次早点出门呗。 */
const nextTimeZh: Form = {
  kind: 'blame',
  strength: 0.6,
  pattern: /下[次回]就?(?:早[点點]|[记記]得|注意|看清|小心|[别別])[^，。！？!?]{0,10}[呗唄嘛咯](?=[，。！？,!?~ ]|$)/gu,
}

/** Said by the service side. */
export const englishTaunts: readonly Form[] = [mocks, belittles, nextTime]
export const chineseTaunts: readonly Form[] = [mocksZh, belittlesZh, nextTimeZh]

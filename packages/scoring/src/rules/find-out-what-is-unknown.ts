import type { Span } from '@attune/core'
import { defineRule } from '../define-rule.ts'
import { uncertainWaits } from '../evidence/shared-claims.ts'
import { essay, maister } from '../evidence/sources.ts'
import type { Gift } from '../rule.ts'
import { decider, guessedIn, saysWhen, tellsBesides, unknownIn } from '../story/done/admits-unknown.ts'
import { bestGift, type Worth } from '../story/done/best-gift.ts'
import { asksAhead, estimates } from '../story/done/forecasts.ts'
import { leftOpen } from '../story/done/left-open.ts'
import { type Story, turnOf } from '../story/story.ts'
import { contentWords, countWords } from '../story/text/content-words.ts'
import { pattern } from '../story/text/pattern.ts'
import { clauseSpan, sentenceAround } from '../story/text/sentence-around.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { timesAhead } from '../timeline/said-time.ts'

/** That a time is named is all that counts here, whatever instant it is. */
const anywhere = { timeZone: null, hours: null }

/** “I’ll ring them now”, 我这就去问: at once is a time, too, and so is “by five”. */
const atOnce = pattern('iu')`
  \b(?:right )?now\b|\b(?:straight|right) away\b|\bat once\b|
  \b(?:by|before|within|in) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half)\b|
  [现現]在|[马馬]上|立[刻即]|[这這]就|而家|即刻
`
const isTimed = (sentence: string, at: number | null): boolean =>
  atOnce.test(sentence) || timesAhead(sentence, at, anywhere).length > 0

/** Finding out with a time is all of it; what is usual, and another way, are part of it. */
const worth = ({ text, at }: Utterance): Worth => ({
  // "I'll ask the depot and write to you by four": the time may stand far from the promise.
  promise: ({ data, span }) => (data.due === true || isTimed(text.slice(...sentenceAround(text, span)), at) ? 1 : 0.8),
  'wait-notice': ({ data }) => (data.estimate === true ? 0.9 : 0.3),
  action: 0.8,
  'hand-off': 0.8,
  'vague-promise': 0.5,
  alternative: 0.7,
  option: 0.7,
  explanation: 0.5,
  hedge: 0.5,
})
function waysToFindOut(utterance: Utterance): Gift | null {
  const given = wayIn(utterance)
  return given && ofBoth(utterance, given)
}

function wayIn(utterance: Utterance): Gift | null {
  const given = bestGift(utterance, worth(utterance))
  const least = given?.credit ?? 0
  const when = saysWhen(utterance)
  if (when) return { credit: 1, evidence: quote(utterance, when) }
  const isPassedOn = heard(utterance, 'buck-passing', 'sends-elsewhere', 'dismissal', 'blame').length > 0
  const decided = least < DECIDED && !isPassedOn ? decider.exec(utterance.text.slice(0, 2000)) : null
  if (decided) {
    const span: Span = [decided.index, decided.index + decided[0].length]
    return { credit: DECIDED, evidence: quote(utterance, span) }
  }
  return least < BASIS && tellsBesides(utterance) ? { credit: BASIS, evidence: quote(utterance) } : given
}

/** What is known besides, and a way to go on: nothing is left but the answer itself. */
const ofBoth = (utterance: Utterance, given: Gift): Gift =>
  given.credit >= DECIDED && given.credit < BOTH && tellsBesides(utterance, MUCH) ? { ...given, credit: BOTH } : given
const BOTH = 0.9
/** Words of matter besides: as many tell what is known and what to do. */
const MUCH = 10
/** Who is told who decides it, or what it depends on, knows whom to ask. */
const DECIDED = 0.7
/** Who says what is known, and what is not, has said all there is. */
const BASIS = 0.6

const swearing = pattern('i')`
  for (?:sure|certain)|promise|swear|guess|guarantee|rule out|proof|
  [数數][据據]|[证證][据據明]|研究|保[证證]|[包死敢]|打包票|[一肯]定
`

function onlyWillNotSwear(utterance: Utterance): boolean {
  const signals = heard(utterance, 'admits-unknown')
  if (signals.length > 0) return signals.every(({ data }) => data.of === 'guarantee')
  const span = unknownIn(utterance)
  return span !== null && swearing.test(utterance.text.slice(...span))
}

/** 研究结果不一致，我不敢说一定有用: what is known stands in the clause beside. */
function tellsBeside({ text }: Utterance, unknown: Span): boolean {
  const [start, end] = clauseSpan(text, unknown)
  return countWords(contentWords(`${text.slice(0, start)} ${text.slice(end)}`)) >= KNOWN
}
const KNOWN = 2

/** A guess finds nothing out, unless somebody is on it; and nobody may have asked. */
const isFoundOut = (story: Story, utterance: Utterance): boolean =>
  saysWhen(utterance) !== null ||
  heard(utterance, 'promise', 'wait-notice', 'hand-off', 'asks-datum').length > 0 ||
  lastCustomerTurn(story, utterance).every((said) => heard(said, 'question').length === 0)

/** 多数是两到三周，大概下午四五点: how long, or when, as far as it can be said. */
const estimated =
  /(?:大[概约約]|[预估]计|[預估]計|一般|通常|多[数數]|差不多|左右|最[快晚迟遲]|按.{1,6}(?:大概|应该|應該))/u

/** It was given only after the customer had to ask on. */
const AFTERWARDS = 0.5

export const findOutWhatIsUnknown = defineRule({
  meta: {
    id: 'find-out-what-is-unknown',
    title: {
      en: '“I do not know yet” comes with “I will find out”',
      'zh-Hans': '说“还不知道”，也说“我去问”',
      'zh-Hant': '說「還不知道」，也說「我去問」',
    },
    dimension: 'honesty',
    essays: ['S4.4', 'S1.1'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 0.8,
    evidence: [
      {
        claim: {
          en: 'Honest, no withholding of facts; and the customer is never left uninformed.',
          'zh-Hans': '实话实说，不瞒事实，也不让顾客蒙在鼓里。',
          'zh-Hant': '實話實說，不隱瞞事實，也不讓顧客蒙在鼓裡。',
        },
        source: essay('moving', 'platform'),
        grade: 'E',
        caveat: {
          en: 'Some facts may not be told, such as another customer’s or those of an open inquiry; to say that one may not is as honest.',
          'zh-Hans': '有的事不能说，比如别的顾客的资料、还没查完的案子；直说不便透露，同样是诚实。',
          'zh-Hant': '有些事不能說，例如其他顧客的資料、還沒查完的案件；直說不便透露，同樣是誠實。',
        },
      },
      {
        claim: uncertainWaits,
        source: maister,
        grade: 'M',
        caveat: {
          en: 'From memory, unconfirmed; about standing in line. That it holds for any open question is our inference.',
          'zh-Hans': '凭记忆，未核实；说的是排队。凡是没着落的事都这样，是我们的推论。',
          'zh-Hant': '憑記憶，未查證；談的是排隊。凡是沒著落的事都如此，是我們的推論。',
        },
      },
    ],
    reasons: {
      met: {
        what: {
          en: 'What is not known yet is said honestly, with what is done to find out.',
          'zh-Hans': '不知道就老实说，也说了怎么去弄清楚。',
          'zh-Hant': '不知道就老實說，也說了怎麼去弄清楚。',
        },
      },
      partly: {
        what: {
          en: 'It is said honestly what is not known; when it will be known is not.',
          'zh-Hans': '老实说了还不知道，但没说什么时候能知道。',
          'zh-Hant': '老實說了還不知道，但沒說什麼時候能知道。',
        },
        advice: {
          en: 'Add the time of the next news, for example: “I will ask and write to you by four, whatever they say.”',
          'zh-Hans': '补上下次联系的时间，例如：“我去问，不管有没有结果，四点前都告诉您。”',
          'zh-Hant': '補上下次聯絡的時間，例如：「我去問，不論有沒有結果，四點前都告訴您。」',
        },
      },
      missed: {
        what: {
          en: 'The customer hears that nobody knows, and nothing about finding out.',
          'zh-Hans': '顾客只听到“不知道”，没听到谁去弄清楚。',
          'zh-Hant': '顧客只聽到「不知道」，沒聽到誰去弄清楚。',
        },
        advice: {
          en: 'Take it on, for example: “I do not know yet. I will ask and tell you by four.”',
          'zh-Hans': '把它接过来，例如：“我现在还不清楚，我去问，四点前告诉您。”',
          'zh-Hant': '把它接過來，例如：「我現在還不清楚，我去問，四點前告訴您。」',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: When does the part come in?\nagent: I don't know yet. I'll ask the depot and write to you by 4 pm.",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 配件几号到？\n客服: 到货时间还没确定，我去问仓库，今天下午四点前给您答复。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 零件哪天到？\n客服: 目前還沒有消息，我去問倉庫，今天下午四點前回覆您。',
        },
      ],
      missed: [
        { language: 'en', transcript: "customer: When does the part come in?\nagent: I don't know yet." },
        { language: 'zh-Hans', transcript: '客户: 配件几号到？\n客服: 到货时间还没确定。' },
        { language: 'zh-Hant', transcript: '顧客: 零件哪天到？\n客服: 目前還沒有消息。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: When does the part come in?\nagent: On Tuesday.' },
        { language: 'zh-Hans', transcript: '客户: 配件几号到？\n客服: 周二到。' },
        { language: 'zh-Hant', transcript: '顧客: 零件哪天到？\n客服: 週二到。' },
        {
          language: 'zh-Hans',
          transcript: '客户: 几天能见效？\n客服: 多数人要两到三周，每个人不一样，我不敢给您打包票。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 幾天會見效？\n客服: 多數人要兩到三週，每個人不一樣，我不敢跟您打包票。',
        },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story, open }) {
    if (!utterance) return open.map(({ id }) => ({ type: 'miss', duty: id }))
    if (utterance.side === 'customer') return []
    if (open.length > 0) {
      const given = waysToFindOut(utterance)
      return open.flatMap(({ id, openedAt }) => {
        const inTime = story.utterances[openedAt]?.turn === utterance.turn
        return given ? [{ type: 'give', duty: id, ...given, credit: given.credit * (inTime ? 1 : AFTERWARDS) }] : []
      })
    }
    const guessed = unknownIn(utterance) ? null : guessedIn(utterance)
    if (guessed)
      return isFoundOut(story, utterance) ? [] : [{ type: 'owe', evidence: quote(utterance, guessed), due: 'end' }]
    const unknown = unknownIn(utterance) ?? leftOpen(story, utterance)
    // What was said before in the same turn may already be the way to find out.
    // Who gives an estimate and only will not swear to it has said what can be known.
    // 还没出来，明早八点出: when it comes is known.
    if (
      !unknown ||
      (/[还還][没沒]/u.test(utterance.text.slice(...unknown)) &&
        isTimed(utterance.text, utterance.at) &&
        !waysToFindOut(utterance))
    )
      return []
    if (turnOf(story, utterance).some((said) => estimates(story, said))) return []
    const isCautious =
      onlyWillNotSwear(utterance) || (asksAhead(story, utterance) && swearing.test(utterance.text.slice(...unknown)))
    if (
      isCautious &&
      (tellsBesides(utterance) ||
        tellsBeside(utterance, unknown) ||
        turnOf(story, utterance).some(({ text }) => estimated.test(text)))
    )
      return []
    if (turnOf(story, utterance).slice(0, -1).some(waysToFindOut)) return []
    const given = waysToFindOut(utterance)
    return [{ type: 'owe', evidence: quote(utterance, unknown), due: 'end', ...(given && { give: given }) }]
  },
})

import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { certaintyIn } from '../story/done/certainty.ts'
import { estimateIn, estimates, swornIn } from '../story/done/forecasts.ts'
import { covering } from '../story/text/covering.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'

/** Health and safety hang on it, or somebody who is not strong. */
const isGrave = (said: Utterance): boolean =>
  heard(said, 'vulnerability').length > 0 || heard(said, 'severity').some(({ data }) => data.topic !== 'money')

/** So many oaths in one message are no figure of speech. */
const SWORN = 2

export const noAbsoluteClaims = defineRule({
  meta: {
    id: 'no-absolute-claims',
    title: { en: 'No more is said than is sure', 'zh-Hans': '话不说满', 'zh-Hant': '話不說滿' },
    dimension: 'honesty',
    essays: ['S4.4', 'S3.5'],
    fiveC: 'commitment',
    stage: 'experimental',
    weight: 1,
    faultsOnly: true,
    evidence: [
      {
        claim: {
          en: 'No staging, no exaggeration, no withholding: a promise of 100 % is broken by the first exception.',
          'zh-Hans': '不演戏，不夸大，不隐瞒：说了百分之百，头一个例外就失了信。',
          'zh-Hant': '不演戲，不誇大，不隱瞞：說了百分之百，第一個例外就失信。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'Sometimes a thing is certain; then the sentence that says why is enough.',
          'zh-Hans': '有的事确实没有疑问，那就补一句为什么。',
          'zh-Hant': '有的事確實毫無疑問，那就補一句為什麼。',
        },
      },
    ],
    reasons: {
      measured: {
        what: {
          en: 'It says what is likely, and how far that holds.',
          'zh-Hans': '说了大概会怎样，也说了哪里没把握。',
          'zh-Hant': '說了大概會怎樣，也說了哪裡沒把握。',
        },
      },
      absolute: {
        what: {
          en: 'This promises more than anyone can know.',
          'zh-Hans': '这句话说满了，谁也保证不了。',
          'zh-Hant': '這句話說得太滿，誰也無法保證。',
        },
        advice: {
          en: 'Say what is sure and what happens otherwise, for example: “It usually takes two days. If it has not come by Friday, write to me and I will send another.”',
          'zh-Hans': '说有把握的，再说万一怎么办，例如：“一般两天到，周五还没到您找我，我给您补发。”',
          'zh-Hant': '說有把握的，再說萬一怎麼辦，例如：「通常兩天會到，週五還沒到請跟我說，我幫您補寄。」',
        },
      },
    },
    examples: {
      met: [],
      missed: [
        {
          language: 'en',
          transcript: 'customer: Will the repair hold?\nagent: I 100% guarantee it will never happen again.',
        },
        { language: 'zh-Hans', transcript: '客户: 这次修好还会坏吗？\n客服: 百分之百不会坏，您绝对放心。' },
        { language: 'zh-Hant', transcript: '顧客: 這次修好還會壞嗎？\n客服: 百分之百不會壞，您絕對放心。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: Will the repair hold?\nagent: We replaced the part. If it fails within a year, the next repair is free.',
        },
        { language: 'zh-Hans', transcript: '客户: 这次修好还会坏吗？\n客服: 换了新零件，一年内再坏免费修。' },
        { language: 'zh-Hant', transcript: '顧客: 這次修好還會壞嗎？\n客服: 換了新零件，一年內再壞免費維修。' },
      ],
    },
  },
  wakes: { customer: [], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service') return []
    const known = certaintyIn(utterance)
    const isKnown = covering(known)
    const all = [...known, ...swornIn(story, utterance).filter((span) => !isKnown(span))]
    const estimated = all.length === 0 && estimates(story, utterance) ? estimateIn(utterance) : null
    if (estimated) return [{ type: 'gift', reason: 'measured', evidence: [quote(utterance, estimated)] }]
    // A promise for somebody else is one, and no-over-promise has it.
    const isPromised = covering(heard(utterance, 'over-promise').map(({ span }) => span))
    const claims = all.filter((span) => !isPromised(span))
    if (claims.length === 0) return []
    const severity = all.length >= SWORN || whatWasTold(story, utterance).some(isGrave) ? 'major' : 'minor'
    return [{ type: 'fault', reason: 'absolute', severity, evidence: claims.map((span) => quote(utterance, span)) }]
  },
})

import type { SignalKind } from '@attune/language'
import { defineFaultRule } from '../define-fault-rule.ts'
import { essay } from '../evidence/sources.ts'
import type { Story } from '../story/story.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { writesFormally } from '../story/turns/writes-formally.ts'
import { heardOf, type Utterance } from '../story/utterance.ts'

export const noFlattery = defineFaultRule({
  meta: {
    id: 'no-flattery',
    title: { en: 'No flattery, no put-on closeness', 'zh-Hans': '不奉承，不套近乎', 'zh-Hant': '不奉承，不裝熟' },
    dimension: 'tact',
    essays: ['S3.15', 'S4.4'],
    fiveC: 'comfort',
    evidence: [
      {
        claim: {
          en: 'Customers notice feelings that are only put on, the more so the more they care about the matter.',
          'zh-Hans': '装出来的热情，顾客看得出来；越在意这件事，越看得出来。',
          'zh-Hant': '裝出來的熱情，顧客看得出來；越在意這件事，越看得出來。',
        },
        source: {
          en: 'Groth et al. 2009, Academy of Management Journal (abstract)',
          'zh-Hans': 'Groth et al. 2009, Academy of Management Journal，仅读摘要',
          'zh-Hant': 'Groth et al. 2009, Academy of Management Journal，僅讀摘要',
        },
        grade: 'P',
        caveat: {
          en: 'Measured on smiles and voices, not on written words.',
          'zh-Hans': '测的是笑容和声音，不是文字。',
          'zh-Hant': '測的是笑容和聲音，不是文字。',
        },
      },
      {
        claim: { en: 'Honest, never flattering.', 'zh-Hans': '真诚，不奉承。', 'zh-Hant': '真誠，不奉承。' },
        source: essay('system'),
        grade: 'E',
        caveat: {
          en: 'Manners differ: a 亲 or a compliment on one’s taste can be a mere hello in a Chinese online shop.',
          'zh-Hans': '各处的礼数不同：在网店里，一声“亲”、一句“眼光真好”，可能只是打招呼。',
          'zh-Hant': '各地的禮數不同：在中國大陸的網路商店，一聲「親」、一句「眼光真好」，可能只是打招呼。',
        },
      },
    ],
    reasons: {
      flattered: {
        what: {
          en: 'This praises the customer more, or comes closer to them, than the moment warrants.',
          'zh-Hans': '这句夸得过了，或者套得太近，听着像讨好。',
          'zh-Hant': '這句誇得太過，或者裝得太熟，聽起來像討好。',
        },
        advice: {
          en: 'Thank them for something real instead, for example: “Thank you for the photo, it showed me the crack right away.”',
          'zh-Hans': '换成一句真的感谢，例如：“谢谢您拍的照片，裂缝一眼就看清了。”',
          'zh-Hant': '換成一句真的感謝，例如：「謝謝您拍的照片，裂痕一看就清楚了。」',
        },
      },
    },
    examples: {
      missed: [
        {
          language: 'en',
          transcript: 'customer: Does this come in blue?\nagent: You have such amazing taste! Yes, it does.',
        },
        {
          language: 'en',
          transcript:
            'customer: I would like to open an account, please.\nagent: Long time no see, sweetie! Which one?',
        },
        { language: 'zh-Hans', transcript: '客户: 这款有蓝色吗？\n客服: 您真有眼光！有的。' },
        { language: 'zh-Hant', transcript: '顧客: 這款有藍色嗎？\n客服: 您真有眼光！有的。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Does this come in blue?\nagent: Yes, in a light and a dark blue.' },
        {
          language: 'en',
          transcript: 'customer: hiya hun, got this in blue?\nagent: Hiya hun, yes, two blues in fact.',
        },
        { language: 'zh-Hans', transcript: '客户: 这款有蓝色吗？\n客服: 有的，浅蓝和深蓝两种。' },
        { language: 'zh-Hant', transcript: '顧客: 這款有藍色嗎？\n客服: 有的，淺藍和深藍兩種。' },
      ],
    },
  },
  kind: 'flattery',
  severity: 'minor',
  // Whoever is spoken to as they speak themselves is not flattered, nor is one asked after what they told.
  unless: ({ span, data }, said, story) => {
    if (data.closeness === 'put-on' && !keepsADistance(story, said)) return true
    const last =
      said.text
        .slice(...span)
        .toLowerCase()
        .split(' ')
        .at(-1) ?? ''
    return whatWasTold(story, said).some(({ text }) => text.toLowerCase().includes(last))
  },
})

/** In trouble nobody wants to be called darling by a stranger. */
const troubled: readonly SignalKind[] = ['anger', 'frustration', 'sadness', 'worry', 'complaint', 'repeated-complaint']
const CLEAR = 0.4

const keepsADistance = (story: Story, said: Utterance): boolean =>
  whatWasTold(story, said).some(
    (told) => writesFormally(told.text) || heardOf(told, troubled).some(({ strength }) => strength >= CLEAR),
  )

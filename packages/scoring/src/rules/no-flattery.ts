import { defineFaultRule } from '../define-fault-rule.ts'

export const noFlattery = defineFaultRule({
  meta: {
    id: 'no-flattery',
    title: { en: 'No flattery', 'zh-Hans': '不讨好奉承', 'zh-Hant': '不討好奉承' },
    dimension: 'tact',
    essays: ['S3.15', 'S4.4'],
    fiveC: 'comfort',
    evidence: [
      {
        claim: 'Customers notice feelings that are only put on, the more so the more they care about the matter.',
        source: 'Groth et al. 2009, Academy of Management Journal (abstract)',
        grade: 'P',
        caveat: 'Measured on smiles and voices, not on written words.',
      },
      { claim: 'Honest, never flattering.', source: 'Essay “A customer-service system”', grade: 'E' },
    ],
    reasons: {
      flattered: {
        what: {
          en: 'This praises the customer more than the moment warrants.',
          'zh-Hans': '这句夸得过了，听着像讨好。',
          'zh-Hant': '這句誇得太過，聽起來像討好。',
        },
        advice: {
          en: 'Thank them for something real instead: “Thank you for the photo, it showed me the crack right away.”',
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
        { language: 'zh-Hans', transcript: '客户: 这款有蓝色吗？\n客服: 您真有眼光！有的。' },
        { language: 'zh-Hant', transcript: '顧客: 這款有藍色嗎？\n客服: 您真有眼光！有的。' },
      ],
      notOwed: [
        { language: 'en', transcript: 'customer: Does this come in blue?\nagent: Yes, in a light and a dark blue.' },
        { language: 'zh-Hans', transcript: '客户: 这款有蓝色吗？\n客服: 有的，浅蓝和深蓝两种。' },
        { language: 'zh-Hant', transcript: '顧客: 這款有藍色嗎？\n客服: 有的，淺藍和深藍兩種。' },
      ],
    },
  },
  kind: 'flattery',
  severity: 'minor',
})

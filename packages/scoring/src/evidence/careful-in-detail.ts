import type { EvidenceCard } from '../rule.ts'
import { essay } from './sources.ts'

/** Why a slip in a name, a number, a sum or a detail is a finding at all. */
export const carefulInDetail: EvidenceCard = {
  claim: {
    en: 'Stable, timely, systematic, careful in detail: a slip in a name or a number tells the customer that nobody looked.',
    'zh-Hans': '稳定、及时、系统、细心：名字或数字出一点错，就是在告诉顾客没人用心看。',
    'zh-Hant': '穩定、及時、有系統、細心：名字或數字出一點錯，就是在告訴顧客沒人用心看。',
  },
  source: essay('system'),
  grade: 'E',
}

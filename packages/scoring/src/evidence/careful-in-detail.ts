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
  caveat: {
    en: 'Not every difference is a slip: a new number or another sum may be right, and it can be compared only with what is at hand.',
    'zh-Hans': '不一样的未必是错：换了新单号、改了金额，可能本来就对；而且只能拿手头有的来比。',
    'zh-Hant': '不一樣的未必是錯：換了新單號、改了金額，可能本來就對；而且只能拿手邊有的來比。',
  },
}

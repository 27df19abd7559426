import type { Wording } from '../rule.ts'

/** The essays Attune is built on, by what they are about. */
const titles = {
  platform: { en: 'Humane service platform', 'zh-Hans': '人性化服务平台', 'zh-Hant': '人性化服務平台' },
  pace: { en: 'Keep the customer’s pace', 'zh-Hans': '跟上顾客的步子', 'zh-Hant': '跟上顧客的腳步' },
  system: { en: 'A customer-service system', 'zh-Hans': '顾客服务体系', 'zh-Hant': '顧客服務體系' },
  moving: { en: 'Service that moves people', 'zh-Hans': '打动人心的服务', 'zh-Hant': '打動人心的服務' },
  mirror: { en: 'The customer’s psychological mirror', 'zh-Hans': '顾客的心理镜子', 'zh-Hant': '顧客的心理鏡子' },
} as const satisfies Record<string, Wording>

/** One of the essays as a source, or several. Chinese needs no word for "essay": its brackets for titles say so. */
export function essay(...about: readonly (keyof typeof titles)[]): Wording {
  const each = about.map((one) => titles[one])
  return {
    en: `${each.length === 1 ? 'Essay' : 'Essays'} ${each.map(({ en }) => `“${en}”`).join(', ')}`,
    'zh-Hans': each.map((title) => `《${title['zh-Hans']}》`).join(''),
    'zh-Hant': each.map((title) => `〈${title['zh-Hant']}〉`).join('、'),
  }
}

/** On what outcome, process and treatment each do for somebody who complained. */
export const justiceStudies: Wording = {
  en: 'Gelbrich & Roschk 2011; Orsingher et al. 2010 (meta-analyses)',
  'zh-Hans': 'Gelbrich & Roschk 2011；Orsingher et al. 2010，元分析',
  'zh-Hant': 'Gelbrich & Roschk 2011；Orsingher et al. 2010，統合分析',
}

export const chatBenchmark: Wording = {
  en: 'Comm100 2016, benchmark report',
  'zh-Hans': 'Comm100 2016，基准报告',
  'zh-Hant': 'Comm100 2016，基準報告',
}

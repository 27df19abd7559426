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

// What several rules rest on is cited here once, so that it is cited in one way.

/** On effort and loyalty. */
export const ceb = 'CEB, Harvard Business Review 2010'

/** On relational work and visible solving. */
export const marinova = 'Marinova, Singh & Singh 2018, Journal of Marketing Research, doi 10.1509/jmr.15.0243'

/** On what makes an apology work. */
export const roschk: Wording = {
  en: 'Roschk & Kaiser 2013, Marketing Letters (abstract)',
  'zh-Hans': 'Roschk & Kaiser 2013, Marketing Letters，仅读摘要',
  'zh-Hant': 'Roschk & Kaiser 2013, Marketing Letters，僅讀摘要',
}

/** On listening to anger. */
export const herhausen = 'Herhausen et al. 2023, Journal of Marketing 87(2)'

/** On concrete words. */
export const packardBerger = 'Packard & Berger 2021, Journal of Consumer Research 47(5)'

/** On warm and competent words. */
export const packardLi = 'Packard, Li & Berger 2024, Journal of Consumer Research 51(3)'

/** On “I”, “we” and “you”. */
export const packardMoore = 'Packard, Moore & McFerran 2018, Journal of Marketing Research'

/** On what callers in a queue are told. */
export const munichor = 'Munichor & Rafaeli 2007, Journal of Applied Psychology'

/** On work that can be seen. */
export const buell = 'Buell & Norton 2011, Management Science'

/** On waiting; cited from memory. */
export const maister = 'Maister 1985, The Psychology of Waiting Lines'

/** On what is known about somebody, and how it became known. */
export const aguirre = 'Aguirre et al. 2015, Journal of Retailing'

/** On what is remembered. */
export const peakEndStudies: Wording = {
  en: 'Kahneman et al. 1993; Redelmeier & Kahneman 1996 (through secondary reports)',
  'zh-Hans': 'Kahneman et al. 1993；Redelmeier & Kahneman 1996，据转述',
  'zh-Hant': 'Kahneman et al. 1993；Redelmeier & Kahneman 1996，據轉述',
}

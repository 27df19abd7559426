import type { DataFolder } from '../rows/data-folder.ts'

/** Sets of service talk and of everyday writing, so that neither register decides. */
const sets = {
  en: ['airline', 'complaints', 'epitome', 'uss_sgd', 'goemotions', 'politeness_wiki'],
  zh: ['jddc', 'waimai', 'smp_usual', 'holistic_zh'],
} as const

/** `count` texts of one language, taken evenly from its sets. */
export function sampleTexts(data: DataFolder, language: 'en' | 'zh', count: number): string[] {
  const present = sets[language].filter((set) => data.has(set))
  return present.flatMap((set) => {
    const rows = data.read(set)
    const wanted = Math.min(rows.length, Math.ceil(count / present.length))
    return Array.from({ length: wanted }, (_, index) => rows[Math.floor((index * rows.length) / wanted)]?.text ?? '')
  })
}

import type { ReportLocale, Rule } from '../rule.ts'

const everyLanguage: readonly ReportLocale[] = ['en', 'zh-Hans', 'zh-Hant']

/** A rule of which there can be no such example says so. */
const none = {
  met: 'set meta.faultsOnly if it only finds faults',
  missed: 'set meta.giftsOnly if it only credits what nobody owed',
}

/** Which examples are missing, or `null`. */
export function languagesProblem({ meta }: Rule): string | null {
  const wanted = meta.languages ?? everyLanguage
  const missing: string[] = []
  for (const [kind, examples] of Object.entries(meta.examples)) {
    // What only finds faults has nothing to be met.
    if (kind === 'met' && meta.faultsOnly && examples.length === 0) continue
    // What only credits the unasked has nothing to be missed.
    if (kind === 'missed' && meta.giftsOnly && examples.length === 0) continue
    const shown = new Set(examples.map((example) => example.language))
    for (const language of wanted) if (!shown.has(language)) missing.push(`examples.${kind} in ${language}`)
  }
  if (missing.length === 0) return null
  const instead = (['met', 'missed'] as const)
    .filter((kind) => meta.examples[kind].length === 0 && missing.some((what) => what.startsWith(`examples.${kind} `)))
    .map((kind) => none[kind])
  return `missing: ${missing.join(', ')}; ${['write them', ...instead, 'or name the languages it judges in meta.languages'].join(', ')}`
}

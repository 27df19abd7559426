// Compiles lexicon/<language>/*.yaml into src/remember/packs/<language>-data.generated.ts.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { compileEar } from './compile-ear.ts'
import { readLexicon } from './read-lexicon.ts'

const root = path.resolve(import.meta.dirname, '..')

for (const language of ['en', 'zh'] as const) {
  const data = compileEar(language, readLexicon(path.join(root, 'lexicon', language)))
  writeFileSync(
    path.join(root, 'src', 'remember', 'packs', `${language}-data.generated.ts`),
    `// Compiled from lexicon/${language} by generate/main.ts. Do not edit.
import type { EarData } from './pack-data.ts'

export const data: EarData = ${JSON.stringify(data)}
`,
  )
  const phrases = data.rules.reduce((sum, rule) => sum + rule.phrases.length, 0)
  console.log(`${language}: ${data.rules.length} rules, ${phrases} phrases`)
}

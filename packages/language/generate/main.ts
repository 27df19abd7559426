// Compiles lexicon/<language>/*.yaml into src/packs/<language>-data.generated.ts.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { compilePack } from './compile-pack.ts'
import { readLexicon } from './read-lexicon.ts'

const root = path.resolve(import.meta.dirname, '..')

for (const language of ['en', 'zh'] as const) {
  const pack = compilePack(language, readLexicon(path.join(root, 'lexicon', language)))
  const source = `// Compiled from lexicon/${language} by generate/main.ts. Do not edit.
import type { PackData } from '../pack-data.ts'

export const data: PackData = ${JSON.stringify(pack)}
`
  writeFileSync(path.join(root, 'src', 'packs', `${language}-data.generated.ts`), source)
  const size = brotliCompressSync(source).length
  console.log(
    `${language}: ${pack.concepts.length} concepts, ${pack.words.split(' ').length} words, ${(size / 1000).toFixed(1)} kB compressed`,
  )
}

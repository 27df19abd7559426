import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { signalKinds } from '../src/signal-kind.ts'

const data = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
const policy = z.enum(['keep', 'drop'])
const strength = z.number().gt(0).max(1)

const conceptFile = z.strictObject({
  concept: z.string(),
  signal: z.enum(signalKinds),
  'said-by': z.enum(['agent', 'customer', 'anyone']),
  strength: strength.default(0.7),
  data: data.optional(),
  note: z.string().optional(),
  phrases: z.array(
    z.union([z.string(), z.strictObject({ match: z.string(), strength: strength.optional(), data: data.optional() })]),
  ),
  traps: z.array(z.string()).default([]),
  scope: z
    .strictObject({
      negated: policy.default('drop'),
      quoted: policy.default('drop'),
      conditional: policy.default('drop'),
      asked: policy.default('keep'),
    })
    .prefault({}),
  examples: z.array(z.strictObject({ text: z.string(), finds: z.union([z.string(), z.array(z.string())]) })),
  'counter-examples': z.array(z.string()).default([]),
})

export type ConceptFile = z.infer<typeof conceptFile>

const scopeWords = z.strictObject({ phrases: z.array(z.string()), traps: z.array(z.string()) })

const scopeFile = z.strictObject({
  negators: scopeWords,
  'negator-reach': z.int().positive(),
  breakers: scopeWords,
  conditionals: scopeWords,
  reporters: scopeWords,
  'question-endings': scopeWords,
})

export interface Lexicon {
  concepts: ConceptFile[]
  lists: Record<string, string[]>
  scope: z.infer<typeof scopeFile>
}

/** Reads one language's folder. A mistake is an error that names the file and the path inside it. */
export function readLexicon(folder: string): Lexicon {
  const concepts = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('_'))
    .sort()
    .map((name) => {
      const concept = read(path.join(folder, name), conceptFile)
      if (`${concept.concept}.yaml` !== name)
        throw new Error(`${name}: concept is "${concept.concept}", but the file is named ${name}`)
      return concept
    })
  return {
    concepts,
    lists: read(path.join(folder, '_lists.yaml'), z.record(z.string(), z.array(z.string()))),
    scope: read(path.join(folder, '_scope.yaml'), scopeFile),
  }
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`)
  return result.data
}

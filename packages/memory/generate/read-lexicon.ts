import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { markNames } from '../src/remember/packs/pack-data.ts'

/** A list, or a block of text with one wording a line, which needs no quoting. */
const words = z.union([
  z.array(z.coerce.string()),
  z.string().transform((block) => block.split('\n').filter((line) => line.trim() !== '')),
])
const say = {
  speaker: z.enum(['found', 'asked', 'stated']).optional(),
  qualifier: z.string().optional(),
  subject: z.string().optional(),
  stance: z.literal('ends').optional(),
  confidence: z.number().gt(0).max(1).optional(),
  alone: z.boolean().optional(),
  lasting: z.boolean().optional(),
  'from-now': z.boolean().optional(),
  open: z.boolean().optional(),
  ends: z.boolean().optional(),
  unwished: z.boolean().optional(),
  yields: z.boolean().optional(),
  agent: z.boolean().optional(),
  lead: z.string().optional(),
  many: z.boolean().optional(),
}

const expectation = z.strictObject({
  text: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  predicate: z.string().optional(),
  subject: z.string().optional(),
  qualifier: z.string().optional(),
  stance: z.enum(['states', 'ends', 'corrects']).optional(),
})

const predicateFile = z.strictObject({
  predicate: z.string(),
  note: z.string().optional(),
  ...say,
  rules: z.array(
    z.strictObject({
      predicate: z.string().optional(),
      value: z.union([z.string(), z.number(), z.boolean()]).optional(),
      ...say,
      phrases: words,
    }),
  ),
  examples: z.array(expectation),
  'counter-examples': words.default([]),
})

export type PredicateFile = z.infer<typeof predicateFile>

const slotFile = z.record(
  z.string(),
  z.strictObject({
    most: z.int().nonnegative(),
    skip: words.default([]),
    stop: words.default([]),
    refuse: words.default([]),
    known: words.default([]),
    many: z.boolean().default(false),
    'as-written': z.boolean().default(false),
    must: z.enum(['code', 'capital']).exactOptional(),
    endings: words.exactOptional(),
    'not-endings': words.exactOptional(),
  }),
)

const askFile = z.array(
  z.strictObject({
    predicate: z.string(),
    answer: z.string().exactOptional(),
    none: z.string().exactOptional(),
    questions: words,
  }),
)

export interface Lexicon {
  files: PredicateFile[]
  lists: Record<string, string[] | Record<string, string[]>>
  marks: Partial<Record<(typeof markNames)[number], string[]>>
  kin: Record<string, string[]>
  slots: z.infer<typeof slotFile>
  swaps: [string, string][]
  asks: z.infer<typeof askFile>
}

/** Reads one language's folder. A mistake is an error that names the file and the path inside it. */
export function readLexicon(folder: string): Lexicon {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('_'))
    .sort()
    .map((name) => {
      const file = read(path.join(folder, name), predicateFile)
      if (`${file.predicate.replaceAll('_', '-')}.yaml` !== name)
        throw new Error(`${name}: predicate is "${file.predicate}", but the file is named ${name}`)
      return file
    })
  return {
    files,
    lists: read(path.join(folder, '_lists.yaml'), z.record(z.string(), z.union([words, z.record(z.string(), words)]))),
    marks: read(path.join(folder, '_marks.yaml'), z.partialRecord(z.enum(markNames), words)),
    kin: read(path.join(folder, '_kin.yaml'), z.record(z.string(), words)),
    slots: read(path.join(folder, '_slots.yaml'), slotFile),
    asks: read(path.join(folder, '_asks.yaml'), askFile),
    swaps: read(path.join(folder, '_swaps.yaml'), z.array(z.tuple([z.string(), z.string()]))),
  }
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`)
  return result.data
}

import {
  type Assurance,
  assuranceSchema,
  type Channel,
  type CustomerNames,
  type CustomFieldType,
  channelSchema,
  customFieldTypeSchema,
  type Fact,
  factKindSchema,
  type IdentityKind,
  identityKindSchema,
  inputErrorFromZod,
  type LegalBasis,
  legalBasisSchema,
  mentionSchema,
  sensitivitySchema,
  type Where,
} from '@attune/core'
import * as z from 'zod'

/** Where the values of a column go. */
export type ColumnTarget =
  | { to: 'name'; part: keyof CustomerNames }
  /** `assurance`: how the handle was checked, by whoever made the table. Default `claimed`, which merges nobody. */
  | { to: 'identity'; kind: IdentityKind; assurance?: Assurance | undefined; system?: string | undefined }
  | { to: 'locale' }
  | { to: 'timeZone' }
  /** What else stands in the column leaves the consent unknown, with a warning. */
  | {
      to: 'consent'
      purpose: string
      granted: readonly string[]
      refused: readonly string[]
      channel?: Channel | null | undefined
      basis?: LegalBasis | undefined
    }
  | ({ to: 'fact'; predicate: string } & FactTarget)
  | { to: 'customField'; key: string }
  | { to: 'ignore'; because: string }

/** How a fact of a column is to be treated. What is left out takes the cautious default. */
export interface FactTarget {
  /** Default `customer`. */
  subject?: string | undefined
  qualifier?: string | null | undefined
  /** Default `background`. */
  kind?: Fact['kind'] | undefined
  /** How the cell is read. Default `text`. */
  type?: Exclude<CustomFieldType, 'choice' | 'choices'> | undefined
  /** How it reads, with `{value}` in it. Default: predicate and value. */
  statement?: string | undefined
  cardinality?: Fact['cardinality'] | undefined
  /** Default `proposed`: somebody has to confirm it first. */
  status?: 'proposed' | 'active' | undefined
  /** Default `sensitive`. */
  sensitivity?: Fact['sensitivity'] | undefined
  /** Default `only_if_raised`. */
  mention?: Fact['mention'] | undefined
  /** Default `authenticated`. */
  minAssurance?: Assurance | undefined
  purposes?: readonly string[] | undefined
  basis?: LegalBasis | null | undefined
}

/** What the columns of a table mean. */
export interface ImportMapping {
  /** Where the table comes from; part of the ids, so that the next import of it finds the same people. */
  source: { system: string; connection?: string | null | undefined }
  /** The column that holds the id of a customer in that system. Without it, ids follow from what a row says. */
  id?: string | undefined
  /** ISO 3166 code for telephone numbers that do not name their country. */
  defaultCountry?: string | undefined
  columns: Readonly<Record<string, ColumnTarget>>
}

const text = z.string().min(1)
const cells = z.array(z.string()).readonly()
const columnTargetSchema: z.ZodType<ColumnTarget> = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('name'), part: z.enum(['display', 'preferred', 'given', 'family', 'honorific']) }),
  z.strictObject({
    to: z.literal('identity'),
    kind: identityKindSchema,
    assurance: assuranceSchema.optional(),
    system: text.optional(),
  }),
  z.strictObject({ to: z.literal('locale') }),
  z.strictObject({ to: z.literal('timeZone') }),
  z.strictObject({
    to: z.literal('consent'),
    purpose: text,
    granted: cells,
    refused: cells,
    channel: channelSchema.nullish(),
    basis: legalBasisSchema.optional(),
  }),
  z.strictObject({
    to: z.literal('fact'),
    predicate: text,
    subject: text.optional(),
    qualifier: text.nullish(),
    kind: factKindSchema.optional(),
    type: customFieldTypeSchema.exclude(['choice', 'choices']).optional(),
    statement: text.optional(),
    cardinality: z.enum(['one', 'many']).optional(),
    status: z.enum(['proposed', 'active']).optional(),
    sensitivity: sensitivitySchema.optional(),
    mention: mentionSchema.optional(),
    minAssurance: assuranceSchema.optional(),
    purposes: z.array(text).readonly().optional(),
    basis: legalBasisSchema.nullish(),
  }),
  z.strictObject({ to: z.literal('customField'), key: text }),
  z.strictObject({ to: z.literal('ignore'), because: text }),
])

/** The Zod schema of {@link ImportMapping}. */
export const importMappingSchema: z.ZodType<ImportMapping> = z
  .strictObject({
    source: z.strictObject({ system: text, connection: text.nullish() }),
    id: text.optional(),
    defaultCountry: text.optional(),
    columns: z.record(z.string(), columnTargetSchema),
  })
  .meta({ description: 'What the columns of a table of customers mean' })

/**
 * Reads a mapping file.
 *
 * @throws {InputError} with file, path and what was probably meant
 * @example
 * parseMapping({
 *   source: { system: 'crm' },
 *   id: 'Customer no.',
 *   defaultCountry: 'TW',
 *   columns: {
 *     姓名: { to: 'name', part: 'display' },
 *     手機: { to: 'identity', kind: 'phone', assurance: 'channel' },
 *     過敏: { to: 'fact', predicate: 'allergy', kind: 'need', sensitivity: 'special' },
 *     電子報: { to: 'consent', purpose: 'marketing', granted: ['是'], refused: ['否'] },
 *     等級: { to: 'customField', key: 'tier' },
 *     備用: { to: 'ignore', because: 'always empty' },
 *   },
 * })
 */
export function parseMapping(value: unknown, where: Where = {}): ImportMapping {
  const result = importMappingSchema.safeParse(value)
  if (!result.success) throw inputErrorFromZod(result.error, value, where, importMappingSchema)
  return result.data
}

import { channelSchema, dimensions, nearest, OptionsError } from '@attune/core'
import { jsonSchema as coreSchema, type JsonSchema } from '@attune/core/json-schema'
import * as z from 'zod'
import { calibrationSchema, comparisonSchema, draftFindingsSchema, measuresSchema } from './output-schemas.ts'
import type { Rule } from './rule.ts'
import type { OptionSpec } from './rule-option.ts'
import { rules as builtIn } from './rules/index.ts'
import { scorecardSchemaId } from './scorecard-data.ts'
import { general } from './scorecards/general.ts'
import { profileNames } from './scorecards/index.ts'

/** What commands print besides reports, by the name of its JSON Schema. */
export type ScoringJsonSchemaName = 'calibration' | 'comparison' | 'draft-findings' | 'measures'

const outputs: Readonly<Record<ScoringJsonSchemaName, z.ZodType>> = {
  calibration: calibrationSchema,
  comparison: comparisonSchema,
  'draft-findings': draftFindingsSchema,
  measures: measuresSchema,
}

/** Their names, sorted. */
export const scoringJsonSchemaNames = Object.keys(outputs) as readonly ScoringJsonSchemaName[]

/**
 * The JSON Schema (draft 2020-12) of a comparison, a calibration, what is found in a draft, or what is measured. Its `$id`
 * is `urn:attune:schema:<name>@1`.
 *
 * @throws OptionsError for a name that has no schema
 *
 * @example
 * import { scoringJsonSchema } from '@attune/scoring/json-schema'
 * scoringJsonSchema('comparison').$id // 'urn:attune:schema:comparison@1'
 */
export function scoringJsonSchema(name: ScoringJsonSchemaName): JsonSchema {
  if (!Object.hasOwn(outputs, name)) {
    const near = nearest(String(name), scoringJsonSchemaNames)
    const hint = near ? `did you mean "${near}"?` : `known names: ${scoringJsonSchemaNames.join(', ')}`
    throw new OptionsError(`scoringJsonSchema: no schema of that name; ${hint}`, 'name')
  }
  const { $schema } = coreSchema('fact')
  const { $schema: _, ...rest } = z.toJSONSchema(outputs[name], { target: 'draft-2020-12' })
  return { $schema, $id: `urn:attune:schema:${name}@1`, title: name, ...rest }
}

type Schema = Readonly<Record<string, unknown>>

const amount = { type: 'number', minimum: 0 }
const share = { type: 'number', minimum: 0, maximum: 1 }
const text = { type: 'string', pattern: '\\S' }

const objectOf = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...(required.length === 0 ? {} : { required }),
})

/**
 * The JSON Schema (draft 2020-12) of a scorecard file, with every rule, its options and what they are for: an editor that
 * knows it completes names and shows the documentation.
 *
 * @param customRules rules of one's own that the file may name
 *
 * @example
 * import { scorecardJsonSchema } from '@attune/scoring/json-schema'
 * await writeFile('scorecard.schema.json', JSON.stringify(scorecardJsonSchema(), null, 2))
 */
export function scorecardJsonSchema(customRules: readonly Rule[] = []): Record<string, unknown> {
  const rules = [...builtIn, ...customRules]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: scorecardSchemaId,
    title: 'scorecard',
    description: 'Standards as data: which rules count in a score, and how much',
    ...objectOf(
      {
        $schema: { type: 'string' },
        id: text,
        version: text,
        title: { type: 'string', description: 'What it is for, in a sentence' },
        extends: {
          type: 'string',
          description: `What is left out is taken from there: a profile (${profileNames.join(', ')}) or a file, "./base.json". Default general`,
        },
        channel: {
          enum: channelSchema.options,
          description: 'Where a conversation took place that does not say',
        },
        dimensions: objectOf(Object.fromEntries(dimensions.map((name) => [name, dimensionSetting]))),
        faultCosts: objectOf(Object.fromEntries(Object.keys(general.faultCosts).map((name) => [name, amount]))),
        faultCap: { ...amount, description: 'The most that faults can take from one dimension' },
        verdict: objectOf(Object.fromEntries(Object.keys(general.verdict).map((name) => [name, share]))),
        rules: objectOf(Object.fromEntries(rules.map((rule) => [rule.meta.id, ruleSetting(rule)]))),
        suppress: {
          type: 'array',
          items: objectOf({ rule: { enum: rules.map((rule) => rule.meta.id) }, because: text }, ['rule', 'because']),
        },
        because: {
          type: 'object',
          additionalProperties: text,
          description: 'Reasons for other settings by path, such as channel or faultCosts.minor',
        },
        provenance,
      },
      ['id', 'version'],
    ),
  }
}

const dimensionSetting = {
  anyOf: [amount, objectOf({ weight: amount, because: text }, ['weight'])],
}

const provenance = objectOf(
  {
    fittedOn: { type: ['string', 'null'] },
    from: objectOf({ id: text, version: text }, ['id', 'version']),
    labels: objectOf({ rows: amount, hash: text }, ['rows', 'hash']),
    changes: { type: 'array', items: text },
  },
  ['from', 'labels'],
)

function ruleSetting({ meta }: Rule): Schema {
  const options = Object.entries(meta.options ?? {}).map(([name, spec]) => [name, optionSchema(spec)])
  const setting = objectOf({
    weight: { ...amount, description: `Multiplies the weight of the rule, ${meta.weight}. Default 1; 0 turns it off` },
    options: objectOf(Object.fromEntries(options)),
    observe: { type: 'boolean', description: 'What it finds stays visible and does not count. Needs because' },
    because: text,
  })
  return {
    description: `${meta.title.en} (${meta.dimension})`,
    anyOf: [
      { const: 'off' },
      {
        ...setting,
        if: { properties: { observe: { const: true } }, required: ['observe'] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        then: { required: ['because'] },
      },
    ],
  }
}

function optionSchema(spec: OptionSpec): Schema {
  const shown = {
    description: spec.unit ? `${spec.doc} Unit: ${spec.unit}` : spec.doc,
    default: spec.default,
  }
  switch (spec.type) {
    case 'number': {
      const { min = 0, max, whole } = spec
      const range = { minimum: min, ...(max === undefined ? {} : { maximum: max }) }
      return { ...shown, type: whole ? 'integer' : 'number', ...range }
    }
    case 'boolean':
      return { ...shown, type: 'boolean' }
    case 'choice':
      return { ...shown, enum: spec.of }
    case 'curve': {
      const point = {
        type: 'array',
        prefixItems: [{ type: 'number', exclusiveMinimum: 0 }, share],
        items: false,
        minItems: 2,
      }
      return { ...shown, anyOf: [{ type: 'array', minItems: 1, items: point }, { type: 'null' }] }
    }
  }
}

import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { calibrate } from '../src/calibrate/index.ts'
import { compareReports } from '../src/compare/index.ts'
import { openSession, type ScorecardData, scoreConversation, scorecardToData } from '../src/index.ts'
import { type ScoringJsonSchemaName, scoringJsonSchema, scoringJsonSchemaNames } from '../src/json-schema.ts'
import { madeRows } from './calibrate/rows.ts'

const reader = createReader({ packs: [english], details })
const customer = { role: 'customer' as const, text: 'I am furious, you charged me twice!' }
const agent = (text: string) => ({ role: 'agent' as const, text })
const talk = (id: string, ...messages: (typeof customer | ReturnType<typeof agent>)[]) =>
  scoreConversation({ id, messages })

const printed: Readonly<Record<ScoringJsonSchemaName, () => unknown>> = {
  comparison: () =>
    compareReports(
      [talk('a', customer, agent('Calm down.')), talk('b', customer, agent('Noted.'))],
      [talk('a', customer, agent('I am so sorry, I have refunded it.')), talk('b', customer)],
    ),
  calibration: () => {
    const rows = madeRows(40, ({ saw, index }) => ({
      overall: [saw ? 4 : 1, saw ? 5 : 2],
      apology: index % 4 < 2,
      csat: 1,
    }))
    const { scorecard, ...rest } = calibrate(rows, { resamples: 100, fitMinimum: 20, enough: 3 })
    const data: ScorecardData | null = scorecard && scorecardToData(scorecard)
    return { ...rest, scorecard: data }
  },
  'draft-findings': () => {
    const session = openSession({ reader, conversation: { id: 'a', messages: [customer] } })
    return { findings: session.check('Calm down. You should have read the terms.') }
  },
  measures: () => {
    const { language, measures } = reader.read('I am so sorry, that was our mistake.')
    return { id: '1', language, measures }
  },
}

it.each(scoringJsonSchemaNames)('what is printed fits its schema: %s', (name) => {
  const schema = scoringJsonSchema(name)
  expect(schema).toMatchObject({ $id: `urn:attune:schema:${name}@1`, title: name, description: expect.any(String) })
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
  const value = JSON.parse(JSON.stringify(printed[name]()))
  expect(validate(value) ? [] : validate.errors).toEqual([])
  expect(validate({ ...value, more: 1 })).toBe(false)
})

it('refuses a name without a schema', () => {
  expect(() => scoringJsonSchema('comparsion' as 'comparison')).toThrow('did you mean "comparison"?')
})

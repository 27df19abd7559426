import { OptionsError } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { describe, expect, it } from 'vitest'
import { checkScorerOptions } from '../src/check-options.ts'
import { generalScorecard, type ScorerOptions, scoreConversation } from '../src/index.ts'

const transcript = 'customer: I was charged twice!\nagent: I am so sorry. I have refunded the second charge.'

const withOptions = (options: unknown) => () => scoreConversation(transcript, options as Partial<ScorerOptions>)

describe('options of a scorer', () => {
  it.each([
    [{ local: 'en' }, 'unknown option "local"; did you mean "locale"?'],
    [{ locale: 'fr' }, 'unknown language "fr"; expected one of en, zh-Hans, zh-Hant'],
    [{ locale: 'zh-hans' }, 'did you mean "zh-Hans"?'],
    [{ locale: null }, 'locale: expected en, zh-Hans, zh-Hant, found null'],
    [{ reader: {} }, 'reader: expected what createReader returns'],
    [{ scorecard: 'general' }, 'scorecard: expected what defineScorecard returns, found "general"'],
    [{ scorecard: { id: 'bare' } }, '"version" is missing'],
    [null, 'options: expected an object, found null'],
    ['en', 'options: expected an object, found "en"'],
  ])('are refused: %j', (options, message) => {
    expect(withOptions(options)).toThrow(OptionsError)
    expect(withOptions(options)).toThrow(message)
  })

  it('may be left out, also by undefined', () => {
    const report = scoreConversation(transcript)
    const leftOut = { reader: undefined, scorecard: generalScorecard, locale: undefined }
    expect(withOptions(leftOut)()).toEqual(report)
    expect(withOptions({ reader: createReader({ packs: [english], details }) })().score).toBe(report.score)
  })

  it('can be needed', () => {
    expect(() => checkScorerOptions({}, ['reader'])).toThrow('reader: expected what createReader returns')
  })
})

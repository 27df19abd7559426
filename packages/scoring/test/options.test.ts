import { OptionsError } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { describe, expect, it } from 'vitest'
import {
  createTemplateCollector,
  defineScorecard,
  formatExplanation,
  formatJUnit,
  formatMarkdown,
  formatText,
  openSession,
  planFollowUp,
  profileFor,
  resumeSession,
  scoreConversation,
  scorecardFromData,
} from '../src/index.ts'
import { createOverview } from '../src/report/html/index.ts'

/** What somebody passes who writes without types. */
// biome-ignore lint/suspicious/noExplicitAny: that is the point
const any = (value: unknown): any => value

const reader = createReader({ packs: [english], details })
const talk = 'customer: You charged me twice!\nagent: Calm down, you should have read the terms.'
const report = scoreConversation(talk)
const session = openSession({ reader, conversation: { id: 'a' } })
session.apply({ role: 'customer', text: 'You charged me twice!' })
const draft = 'Calm down. You should have told us.'

describe('options that would be ignored', () => {
  it.each<[string, () => unknown, string]>([
    ['openSession', () => openSession(any({ reader, conversaton: { id: 'a' } })), 'did you mean "conversation"?'],
    ['openSession without options', () => openSession(any(undefined)), 'options: expected an object'],
    ['resumeSession', () => resumeSession(any(undefined), { reader }), 'state: expected what session.state() writes'],
    ['check, nudges', () => session.check(draft, any({ nudge: 1 })), 'did you mean "nudges"?'],
    ['check, below 0', () => session.check(draft, { nudges: -1 }), 'nudges: expected a whole number of 0 or more'],
    ['check, rol', () => session.check(draft, any({ rol: 'ai' })), 'did you mean "role"?'],
    ['check, customer', () => session.check(draft, any({ role: 'customer' })), 'role: unknown role "customer"'],
    ['check, typing', () => session.check(draft, any({ typing: 'yes' })), 'typing: expected true or false'],
    ['check, now', () => session.check(draft, any({ now: 'tomorrow' })), 'now: expected a time in ISO 8601'],
    ['check, nothing', () => session.check(any(undefined)), 'draft: expected a text'],
    ['formatText', () => formatText(report, any({ widht: 30 })), 'did you mean "width"?'],
    ['formatMarkdown', () => formatMarkdown(report, any({ locle: 'en' })), 'did you mean "locale"?'],
    ['formatJUnit', () => formatJUnit([report], any({ failOn: 'majr' })), 'did you mean "major"?'],
    ['formatJUnit, name', () => formatJUnit([report], any({ failon: 'major' })), 'did you mean "failOn"?'],
    ['formatJUnit, one', () => formatJUnit(any(report)), 'reports: expected a list of reports'],
    ['formatExplanation', () => formatExplanation(report, { rule: 'ask-onc' }), 'did you mean "ask-once"?'],
    ['formatExplanation, text', () => formatExplanation(report, any({ conversation: talk })), 'conversation: expected'],
    ['createOverview', () => createOverview(any({ smalestGroup: 3 })), 'did you mean "smallestGroup"?'],
    ['createTemplateCollector', () => createTemplateCollector(any({ x: 1 })), 'unknown option "x"'],
    [
      'scorecardFromData',
      () => scorecardFromData({ id: 'a', version: '1' }, any({ customrules: [] })),
      '"customRules"?',
    ],
    ['planFollowUp', () => planFollowUp(any({ kind: 'promisd' })), 'did you mean "promised"?'],
    ['planFollowUp, nothing', () => planFollowUp(any(undefined)), 'expected an object'],
    ['profileFor', () => profileFor(any('text'), reader), 'conversation: expected a conversation in the full form'],
  ])('of %s are refused with a hint', (_, run, message) => {
    expect(run).toThrow(OptionsError)
    expect(run).toThrow(message)
  })
})

it('counts a rule that is silenced twice once, with both reasons', () => {
  const scorecard = defineScorecard({
    id: 'a',
    version: '1',
    suppress: [
      { rule: 'no-blame', because: 'pilot' },
      { rule: 'no-blame', because: 'under review' },
    ],
  })
  const { suppressed } = scoreConversation(talk, { scorecard })
  expect(suppressed).toEqual([{ ruleId: 'no-blame', because: 'pilot; under review', count: expect.any(Number) }])
  const once = defineScorecard({ id: 'a', version: '1', suppress: [{ rule: 'no-blame', because: 'pilot' }] })
  expect(suppressed[0]?.count).toBe(scoreConversation(talk, { scorecard: once }).suppressed[0]?.count)
})

import { expect, test } from 'vitest'
import { chooseStories } from '../src/choose-stories.ts'
import { loadConversations } from '../src/load-conversations.ts'
import { page } from '../src/page.ts'
import { scoreStories } from '../src/score-stories.ts'
import { paintFor, plain } from '../src/terminal-style.ts'
import { terminalWidth } from '../src/terminal-width.ts'

const inputs = loadConversations()
const stories = scoreStories(inputs)
const scoreOf = (number: string): number => {
  const story = stories.find(({ conversation }) => conversation.id.startsWith(number))
  return story?.report.score ?? Number.NaN
}

test('there are eight stories with times, in English, 简体 and 繁體', () => {
  expect(inputs).toHaveLength(8)
  expect(new Set(stories.map(({ locale }) => locale))).toEqual(new Set(['en', 'zh-Hans', 'zh-Hant']))
  for (const { report } of stories) expect(report.timeline.firstReplyMs, report.conversationId).not.toBeNull()
})

test.each([
  ['01', '02', 'a double charge owned', 'the same double charge brushed off'],
  ['03', '04', 'a rushed customer let in', 'the same customer nagged and told to wait'],
  ['01', '05', 'a promise kept', 'a promise broken'],
  ['06', '08', 'care that remembers', 'blame that passes on'],
  ['07', '08', 'an honest 对不起', '不好意思 in its place'],
])('story %s outscores story %s: %s, %s', (good, cold) => {
  expect(scoreOf(good)).toBeGreaterThan(scoreOf(cold))
})

test('the page names every story, and explains every story with --all', () => {
  const choice = chooseStories(stories, true, [])
  const explained = 'explained' in choice ? choice.explained : []
  const text = page({ stories, explained, paint: plain, width: 80 })
  for (const { conversation, report } of stories) {
    expect(text.split(conversation.id).length, conversation.id).toBeGreaterThan(2)
    for (const finding of report.findings) expect(text).toContain(finding.ruleId)
  }
})

test('a story is chosen by the start of its id, and a wrong name is told', () => {
  const choice = chooseStories(stories, false, ['04'])
  expect('explained' in choice && choice.explained.map(({ conversation }) => conversation.id)).toEqual([
    '04-rushed-then-nagged',
  ])
  expect(chooseStories(stories, false, ['99'])).toEqual({ unknown: '99' })
})

test('the bars of Chinese and English titles start in the same column', () => {
  const lines = page({ stories, explained: [], paint: plain, width: 80 }).split('\n')
  const bars = lines
    .filter((line) => /[█░·]{10}/.test(line))
    .map((line) => terminalWidth(line.slice(0, line.search(/[█░·]{10}/))))
  expect(bars).toHaveLength(8)
  expect(new Set(bars).size).toBe(1)
})

test('colours are for terminals, and not when NO_COLOR is set', () => {
  expect(paintFor({ isTTY: true }, {})('bold', 'word')).not.toBe('word')
  expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })('bold', 'word')).toBe('word')
  expect(paintFor({}, {})('bold', 'word')).toBe('word')
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { messagesOf } from '@attune/core'
import { expect, onTestFinished, test } from 'vitest'
import { filesIn } from '../src/files-in.ts'
import { importHistory } from '../src/import-history.ts'
import { readTable } from '../src/read-table.ts'
import { show } from '../src/show.ts'

const here = path.resolve(import.meta.dirname, '..')
const files = filesIn(here)
const now = '2026-06-01T09:00:00Z'
const imported = await importHistory(files, now)

/** The messages with something changed in them, as a file of their own. */
function messagesWith(change: (csv: string) => string, name = 'messages.csv'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'history-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, name)
  writeFileSync(file, change(readFileSync(files.messages, 'utf8')))
  return file
}
const talk = (id: string) => imported.talks.find(({ conversation }) => conversation.id === id)
const person = (name: string) => imported.profiles.find(({ customer }) => customer.names.display === name)

test('the README shows what is really printed', () => {
  const readme = readFileSync(path.join(here, 'README.md'), 'utf8')
  expect(/```text\n([\s\S]*?)```/.exec(readme)?.[1]).toBe(show(imported))
})

test('both tables mean the same person, and what the customer said confirms what the table held', () => {
  const facts = person('王小姐')?.facts ?? []
  expect(facts.map(({ predicate, status }) => `${predicate} ${status}`)).toEqual(['allergy active'])
  expect(facts[0]?.provenance.map(({ statedBy }) => statedBy)).toEqual(['import', 'customer'])
  expect(imported.warnings).toEqual([])
})

test('a second run gives the same ids', async () => {
  const later = await importHistory(files, '2026-07-01T09:00:00Z')
  const idsOf = ({ profiles }: typeof imported) =>
    profiles.map(({ customer, facts, commitments }) => [customer, ...facts, ...commitments].map(({ id }) => id))
  expect(idsOf(later)).toEqual(idsOf(imported))
})

test('local times become instants, and are judged', () => {
  const said = talk('D-31')
  expect(said && messagesOf(said.conversation)[0]?.sentAt).toBe('2026-03-02T02:00:00.000Z')
  expect(said?.report.timeline.firstReplyMs).toBe(4 * 60_000)
})

test('what only colleagues read is neither judged nor remembered', () => {
  const { conversation, report } = talk('D-45') ?? {}
  expect(conversation && messagesOf(conversation).map(({ visibility }) => visibility)).toContain('internal')
  expect(JSON.stringify(report)).not.toContain('很會催')
  expect(JSON.stringify(imported.profiles)).not.toContain('很會催')
})

test('rows may come in any order, and as JSON Lines', async () => {
  const shuffled = messagesWith((csv) => {
    const [head = '', ...rows] = csv.trimEnd().split('\n')
    return [head, ...rows.reverse()].join('\n')
  })
  const asJson = messagesWith(
    () =>
      readTable(files.messages)
        .map(({ cells }) => JSON.stringify(cells))
        .join('\n'),
    'messages.jsonl',
  )
  const scores = (all: typeof imported) =>
    Object.fromEntries(all.talks.map(({ conversation, report }) => [conversation.id, report.score]))
  for (const messages of [shuffled, asJson])
    expect(scores(await importHistory({ ...files, messages }, now))).toEqual(scores(imported))
})

test.each([
  ['阿宏', '小陳', 'row 7, column "誰": nobody of this name has a role; add it to author.roles'],
  ['2026/03/05 15:30', '昨天下午', 'row 7, column "時間": expected a time such as 2026/03/02 10:00'],
  ['內容', '訊息', 'there is no column "內容"'],
])('what cannot be read is named by its place, and never guessed: %s → %s', async (known, unknown, problem) => {
  const messages = messagesWith((csv) => csv.replace(known, unknown))
  const failure = await importHistory({ ...files, messages }, now).catch((error: Error) => error.message)
  expect(failure).toContain(problem)
  expect(failure).not.toContain(unknown)
})

test('a mapping with a mistake says where', async () => {
  const wrong = messagesWith(
    () => readFileSync(files.messagesMapping, 'utf8').replace('"agent"', '"clerk"'),
    'mapping.json',
  )
  await expect(importHistory({ ...files, messagesMapping: wrong }, now)).rejects.toThrow(/author\.roles.*"agent"/)
})

test('a conversation of somebody the other table does not know is scored all the same, and told', async () => {
  const messages = messagesWith((csv) => csv.replaceAll('C-377', 'C-999'))
  const { talks, warnings } = await importHistory({ ...files, messages }, now)
  expect(talks).toHaveLength(3)
  expect(warnings).toEqual(['conversation D-52: its customer is not in the other table'])
})

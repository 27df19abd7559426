import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type ConversationInput, messagesOf, parseConversation } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createScorer } from '@attune/scoring'
import { Command } from 'commander'
import { nextMessage } from './live/busy-session.ts'
import { quantile } from './live/quantile.ts'
import { defaultDataFolder, needsData, openDataFolder } from './rows/data-folder.ts'
import { wholeNumber } from './whole-number.ts'

interface Options {
  data: string
  rounds: number
}

/** Messages of a conversation that is timed; longer ones are cut. */
const LENGTH = 20
/** Shorter ones say little about the work per message. */
const SHORTEST = 6
const MOST = 150

const { data, rounds } = new Command('bench:scoring')
  .description('Times scoring beside reading: the same conversations of up to 20 messages, in turns, in one process.')
  .option('--data <folder>', 'where the labelled rows are', defaultDataFolder)
  .option('--rounds <n>', 'rounds in which both take a turn', wholeNumber, 25)
  .parse()
  .opts<Options>()

const reader = createReader({ packs: [english, chinese], details })
const scorer = createScorer({ reader })
race('written for this bench', [made()])
const folder = openDataFolder(data)
if (folder) for (const set of ['annomi_dialog', 'twcs', 'jddcdlg']) race(set, conversationsOf(set))
else console.log(needsData)

function race(name: string, conversations: readonly ConversationInput[]): void {
  const times = Math.max(1, Math.round(60 / conversations.length))
  const read = () => {
    for (const { conversation } of conversations) {
      for (const { body, author } of messagesOf(conversation))
        reader.read(body.text, { role: author.role === 'customer' ? 'customer' : 'agent' })
    }
  }
  const score = () => {
    for (const conversation of conversations) scorer.score(conversation)
  }
  const repeated = (task: () => void) => () => {
    for (let time = 0; time < times; time++) task()
  }
  const [readMs, scoreMs] = inTurns(repeated(read), repeated(score))
  const messages = conversations.reduce((sum, { conversation }) => sum + messagesOf(conversation).length, 0) * times
  const each = (ms: number) => `${((ms / messages) * 1000).toFixed(1)} µs`
  console.log(
    `${name}: ${conversations.length} conversations; reading ${each(readMs)} a message, scoring (reading included) ${each(scoreMs)}: ×${(scoreMs / readMs).toFixed(2)}`,
  )
}

/** Noise only ever adds, so the lower quartile of the rounds is compared. */
function inTurns(first: () => void, second: () => void): [number, number] {
  const times: [number[], number[]] = [[], []]
  for (let round = -3; round < rounds; round++) {
    for (const [index, task] of [first, second].entries()) {
      const started = performance.now()
      task()
      if (round >= 0) times[index as 0 | 1].push(performance.now() - started)
    }
  }
  return [quantile(times[0], 0.25), quantile(times[1], 0.25)]
}

function made(): ConversationInput {
  const messages = Array.from({ length: LENGTH }, (_, index) => nextMessage(index))
  return parseConversation({ id: 'made', channel: 'chat', messages })
}

function conversationsOf(set: string): ConversationInput[] {
  return readFileSync(path.join(data, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseConversation(JSON.parse(line)))
    .filter(({ conversation }) => conversation.timeline.length >= SHORTEST)
    .slice(0, MOST)
    .map(({ conversation, context }) => ({
      conversation: { ...conversation, timeline: conversation.timeline.slice(0, LENGTH) },
      context,
    }))
}

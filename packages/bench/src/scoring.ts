import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ShortConversation } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createScorer } from '@attune/scoring'
import { Command } from 'commander'
import { nextMessage } from './live/busy-session.ts'
import { defaultDataFolder, needsData, openDataFolder } from './rows/data-folder.ts'
import { scoreStream } from './scoring/memory.ts'
import { ordinaryConversation } from './scoring/ordinary-conversation.ts'
import { type RaceOutcome, raceWithReading } from './scoring/race.ts'
import { scoringPage, scoringTables } from './scoring/scoring-page.ts'
import { wholeNumber } from './whole-number.ts'

interface Options {
  data: string
  rounds: number
  stream: number
  write?: string
}

/** Messages of a conversation that is timed; longer ones are cut. */
const LENGTH = 20
/** Shorter ones say little about the work per message. */
const SHORTEST = 6
/** Conversations of a round. */
const BATCH = 40

const { data, rounds, stream, write } = new Command('bench:scoring')
  .description(
    'Times scoring a conversation beside reading its messages, in turns, in one process, on text neither has met; then the memory of a long stream.',
  )
  .option('--data <folder>', 'where the labelled rows are', defaultDataFolder)
  .option('--rounds <n>', 'rounds in which both take a turn', wholeNumber, 60)
  .option('--stream <n>', 'conversations of the stream whose memory is watched', wholeNumber, 10_000)
  .option('--write <file>', 'write the tables as a markdown page')
  .parse()
  .opts<Options>()

const reader = createReader({ packs: [english, chinese], details })
const scorer = createScorer({ reader })

const sets: [name: string, batchOf: (round: number) => readonly ShortConversation[]][] = [
  ['ordinary conversations', (round) => listOf(BATCH, (index) => ordinaryConversation(round * BATCH + index))],
  ['all of it complaints', (round) => listOf(BATCH / 2, (index) => complaints(round * BATCH + index))],
]
const folder = openDataFolder(data)
if (folder) for (const set of ['annomi_dialog', 'twcs', 'jddcdlg']) sets.push([set, batchesOf(conversationsOf(set))])
else console.log(needsData)

const races = sets.map(([name, batchOf]): [string, RaceOutcome] => {
  console.error(`timing: ${name}`)
  return [name, raceWithReading({ reader, scorer, batchOf, rounds, warmUp: 20 })]
})
console.error(`a stream of ${stream} conversations`)
const measured = { races, memory: scoreStream(scorer, stream, 5) }
console.log(scoringTables(measured))
if (write) {
  writeFileSync(write, scoringPage(reader.version, measured))
  console.error(`Written: ${write}`)
}

/** The same eight angry lines, for ever: nearly every rule has something to say to each. */
function complaints(number: number): ShortConversation {
  const messages = listOf(LENGTH, (index) => nextMessage(number + index))
  return { id: `complaints-${number}`, channel: 'chat', messages }
}

function conversationsOf(set: string): ShortConversation[] {
  return readFileSync(path.join(data, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ShortConversation => JSON.parse(line))
    .filter(({ messages }) => messages.length >= SHORTEST)
    .map((conversation) => ({ ...conversation, messages: conversation.messages.slice(0, LENGTH) }))
}

/** Goes through the conversations again and again, some in each round. */
function batchesOf(conversations: readonly ShortConversation[]) {
  return (round: number) =>
    listOf(Math.min(BATCH, conversations.length), (index) => {
      return conversations[(round * BATCH + index) % conversations.length] as ShortConversation
    })
}

function listOf<T>(length: number, item: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => item(index))
}

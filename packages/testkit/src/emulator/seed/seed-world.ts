import { fakeClock } from '../../clock.ts'
import { seededRandom } from '../../seeded-random.ts'
import { authorOf, createWorld } from '../world/create-world.ts'
import type { WorldConversation, WorldCustomer } from '../world/records.ts'
import type { World, WorldOptions } from '../world/world.ts'
import { english } from './english.ts'
import { people } from './people.ts'
import { simplified } from './simplified.ts'
import type { Talk, Turn } from './talk.ts'
import { traditional } from './traditional.ts'

/** How much of a world is made up. */
export interface SeedOptions extends WorldOptions {
  /** Default: 20. */
  conversations?: number | undefined
  /** The same seed gives the same world. Default: 1. */
  seed?: number | undefined
}

/** English is written to everybody who reads it; Taipei and Hong Kong each have their own words. */
const talksFor = (locale: string): readonly Talk[] =>
  locale.startsWith('en') ? english : [...simplified, ...traditional].filter((talk) => talk.locale === locale)

/**
 * A world with people and talk in it: English, 简体 and 繁體, notes, bots, ratings, quoted mail, files, some of it changed in
 * the very same second. Always the same for the same options. Its clock stands after the last of it.
 *
 * @example
 * const world = seedWorld({ conversations: 50, seed: 7 })
 */
export function seedWorld(options: SeedOptions = {}): World {
  const { conversations = 20, seed = 1 } = options
  const clock = options.clock ?? fakeClock()
  const world = createWorld({ ...options, clock })
  const random = seededRandom(seed)
  const customers = people.map((person) => world.addCustomer({ ...person }))
  for (const name of ['Robin Meyer', '林可']) world.addStaff({ name, email: `${world.staff().length}@support.test` })
  world.addStaff({ name: 'Answer Bot', email: 'bot@support.test', role: 'bot' })
  for (let number = 0; number < conversations; number++) {
    // One in three comes in the very second in which the one before changed last, and waits for its answer.
    const ties = number > 0 && random() < 0.33
    if (!ties) clock.advance(Math.floor(random() * 7_200_000))
    converse(world, customers, random, ties)
  }
  return world
}

function converse(world: World, customers: readonly WorldCustomer[], random: () => number, isFresh: boolean): void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const customer = pick(customers)
  const talk = pick(talksFor(customer.locale ?? 'en'))
  const agents = world.staff().filter(({ role, self }) => role === 'agent' && !self)
  const agent = pick(agents)
  const order = String(10_000 + Math.floor(random() * 90_000))
  const said = (text: string): string => text.replaceAll('{order}', order)
  const [first, ...rest] = talk.turns as [Turn, ...Turn[]]

  const conversation = world.addConversation({
    subject: said(talk.subject),
    channel: talk.channel,
    customerId: customer.id,
    assigneeId: agent.id,
    tags: talk.tags,
    message: {
      author: authorOf(customer),
      text: said(first[2]),
      quoted: talk.quoted,
      attachments: random() < 0.2 ? [{ name: '照片 1.jpg', mediaType: 'image/jpeg', bytes: 48_213 }] : [],
    },
  })
  // Some are still going on: their talk breaks off.
  const turns = isFresh ? [] : random() < 0.2 ? rest.slice(0, 1) : rest
  for (const [who, minutes, text] of turns) {
    world.clock.advance(minutes * 60_000)
    const bot = world.staff().find(({ role }) => role === 'bot') ?? agent
    const author = who === 'c' ? authorOf(customer) : authorOf(who === 'b' ? bot : agent)
    world.addMessage(conversation.id, { kind: who === 'n' ? 'note' : 'message', author, text: said(text) })
  }
  if (turns.length === rest.length) finish(world, conversation, talk)
}

function finish(world: World, { id }: WorldConversation, { status, rating }: Talk): void {
  world.setStatus(id, status)
  if (rating !== undefined) world.rate(id, rating.score, rating.comment)
}

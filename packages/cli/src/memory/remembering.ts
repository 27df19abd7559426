import { type ConversationInput, InputError, isAttuneError, type Where } from '@attune/core'
import type { Memory, Profile, Remembered } from '@attune/memory'
import type { Item } from '../input/item.ts'
import { latestTime } from '../input/latest-time.ts'
import { customerOf } from './customer-of.ts'
import { momentOf } from './moment.ts'

/** A conversation, and what was remembered of it. */
export interface Recollection {
  id: string
  remembered: Remembered
}

/** Opens the profile of a customer. */
type Open = (customer: Parameters<typeof import('@attune/memory').createProfile>[0]) => Profile

/** Remembers each conversation by itself, as of its last message unless a time is given. Nothing is kept between two. */
export async function* rememberEach(
  items: AsyncIterable<Item<ConversationInput>>,
  { memory, open, now }: { memory: Memory; open: Open; now: string | undefined },
): AsyncGenerator<Item<Recollection>> {
  for await (const item of items) {
    if ('error' in item) {
      yield item
      continue
    }
    const { conversation } = item.value
    const profile = open(customerOf(conversation) ?? { id: `customer-of-${conversation.id}` })
    const moment = now ?? latestTime(item.value) ?? momentOf(undefined)
    const remembered = memory.remember(profile, conversation, { now: moment })
    yield { value: { id: conversation.id, remembered }, where: item.where }
  }
}

/** One customer's profile while conversations are read into it. */
export interface ProfileInHand {
  profile: Profile | null
  /** The file it is kept in. */
  name: string
  /** Id of a new customer whose conversations do not name them. */
  newId: string
}

/** Remembers all conversations in one profile, which is opened by the first. Those of somebody else are refused. */
export async function* rememberAll(
  items: AsyncIterable<Item<ConversationInput>>,
  hand: ProfileInHand,
  { memory, open, now }: { memory: Memory; open: Open; now: string },
): AsyncGenerator<Item<Recollection>> {
  for await (const item of items) {
    if ('error' in item) {
      yield item
      continue
    }
    const { conversation } = item.value
    const profile = hand.profile ?? open(customerOf(conversation) ?? { id: hand.newId })
    try {
      const remembered = memory.remember(profile, conversation, { now })
      hand.profile = remembered.profile
      yield { value: { id: conversation.id, remembered }, where: item.where }
    } catch (error) {
      if (!(isAttuneError(error) && error instanceof InputError && error.where.path === 'customer.id')) throw error
      yield { error: anotherCustomer(item.where, hand.name) }
    }
  }
}

function anotherCustomer(where: Where, profile: string): InputError {
  const row = where.row === undefined ? '' : `, row ${where.row}`
  const path = where.path === undefined ? '' : `, ${where.path}`
  return new InputError(
    `${where.file ?? 'input'}${row}${path}: this conversation is with another customer than ${profile} is about; give them a profile of their own, or pass it over with --keep-going`,
    where,
  )
}

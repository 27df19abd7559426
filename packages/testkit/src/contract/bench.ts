import type { Capability, Conversation, HelpdeskAdapter, PullOptions } from '@attune/core'
import type { FakeClock } from '../clock.ts'
import type { RecordedCall } from '../emulator/calls.ts'
import type { Faults } from '../emulator/faults/fault.ts'
import type { Ground, NewConversation } from '../ground.ts'
import type { RecordingLogger } from '../recording-logger.ts'
import type { WebhookSender } from '../webhook-sender.ts'
import type { AdapterSetup, Traps } from './descriptor.ts'

/** One adapter on one helpdesk, for one clause. */
export interface Bench {
  adapter: HelpdeskAdapter
  /** The same adapter made anew, as after a crash; with something else in its setup, if wanted. */
  again(change?: Partial<AdapterSetup>): HelpdeskAdapter
  ground: Ground
  faults: Faults
  clock: FakeClock
  calls: RecordedCall[]
  /** To the helpdesk, through the faults. */
  fetch: typeof fetch
  logger: RecordingLogger
  secret: string
  webhook: WebhookSender | undefined
  traps: Traps
  /** It is a real server, where not everything can be brought about. */
  real: boolean

  /** Makes a conversation that this clause owns. */
  make(conversation?: Partial<NewConversation>): Promise<string>
  /** Lets so much time pass: at least a second, so that what comes next has another time. */
  pass(milliseconds: number): Promise<void>
  /** Lets what was done become visible. */
  settle(): Promise<void>
  /** A pull to its end, of the clause's own conversations: the last version of each, by its id in the helpdesk. */
  pull(options?: PullOptions, adapter?: HelpdeskAdapter): Promise<Pulled>
  /** `null` when it is not `no`; otherwise the reason to skip. */
  lacks(capability: Capability): string | null
}

/** What came of a pull. */
export interface Pulled {
  /** The last version of each, by `source.id`. */
  conversations: Map<string, Conversation>
  /** In the order they came, with what came twice. */
  delivered: Conversation[]
  pages: { items: Conversation[]; cursor: string; more: boolean }[]
  /** Of the last page. */
  cursor: string
}

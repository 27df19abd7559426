import type { NewJob } from '../queue/open-queue.ts'

/** One job for each conversation, whether it is new or not: the job finds out whether there is anything to do. */
export const scoreJobs = (conversations: readonly { id: string }[], priority = 0): NewJob<'score'>[] =>
  conversations.map(({ id }) => ({ data: { conversation: id }, key: id, priority }))

import type { SyncContext } from '../context.ts'
import { eraseHandler } from './erase.ts'
import { fetchHandler } from './fetch.ts'
import { followUpHandler } from './follow-up.ts'
import type { JobHandlers } from './job.ts'
import { promiseHandler } from './promise.ts'
import { pullHandler } from './pull.ts'
import { rescoreHandler } from './rescore.ts'
import { scoreHandler } from './score.ts'
import { tidyHandler } from './tidy.ts'
import { writeHandler } from './write.ts'

export const handlersOf = (context: SyncContext): JobHandlers => ({
  pull: pullHandler(context),
  fetch: fetchHandler(context),
  score: scoreHandler(context),
  write: writeHandler(context),
  promise: promiseHandler(context),
  follow_up: followUpHandler(context),
  rescore: rescoreHandler(context),
  erase: eraseHandler(context),
  tidy: tidyHandler(context),
})

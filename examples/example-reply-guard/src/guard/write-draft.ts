import type { DraftFinding, Session } from '@attune/scoring'
import { type LanguageModel, type ModelMessage, streamText } from 'ai'
import type { GuardEvent } from './guard-event.ts'

export interface WriteRequest {
  model: LanguageModel
  instructions: string
  messages: ModelMessage[]
  session: Session
  timeoutMs: number
}

export interface Written {
  text: string
  /** What the model was interrupted over; `null` when it wrote to the end. */
  stoppedBy: DraftFinding | null
}

/**
 * Lets the model write, and yields its words as they come: for a colleague who looks on, never for the customer. A fault
 * in a finished sentence ends it at once, since nothing that follows would make it good.
 *
 * @throws what the model fails with; also when it breaks off before the end
 */
export async function* writeDraft(request: WriteRequest): AsyncGenerator<GuardEvent, Written> {
  const { model, instructions, messages, session, timeoutMs } = request
  const stop = new AbortController()
  const abortSignal = AbortSignal.any([stop.signal, AbortSignal.timeout(timeoutMs)])
  // Errors come as parts of the stream; without `onError` they would be printed too, with what the customer wrote.
  const result = streamText({ model, instructions, messages, abortSignal, onError: () => {} })
  let text = ''
  let ended = 'nothing'
  for await (const part of result.stream) {
    if (part.type === 'error') throw part.error
    if (part.type === 'abort') throw new Error(`the model took longer than ${timeoutMs} ms`)
    if (part.type === 'finish') ended = part.finishReason
    if (part.type !== 'text-delta') continue
    // Asked only when the model writes on: what is wrong with the last sentence, an edit may mend.
    const fault = session.check(text, { role: 'ai', typing: true }).find(({ severity }) => severity !== 'minor')
    if (fault !== undefined) {
      stop.abort()
      return { text, stoppedBy: fault }
    }
    text += part.text
    yield { type: 'words', words: part.text }
  }
  if (ended !== 'stop') throw new Error(`the model did not finish its reply (${ended})`)
  return { text, stoppedBy: null }
}

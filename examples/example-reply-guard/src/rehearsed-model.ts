import { simulateReadableStream } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'

/** A model that says what it is told to, draft by draft and a few characters at a time, so that all of this runs offline. */
export function rehearsedModel(drafts: readonly string[], chunkDelayInMs: number | null = null): MockLanguageModelV4 {
  let next = 0
  return new MockLanguageModelV4({
    doStream: async () => {
      const draft = drafts[next++]
      if (draft === undefined) throw new Error('the rehearsed model has nothing more to say')
      const words = draft.match(/[\s\S]{1,8}/g) ?? []
      return {
        stream: simulateReadableStream({
          chunkDelayInMs,
          initialDelayInMs: null,
          chunks: [
            { type: 'text-start', id: 'reply' },
            ...words.map((delta) => ({ type: 'text-delta' as const, id: 'reply', delta })),
            { type: 'text-end', id: 'reply' },
            { type: 'finish', finishReason: { unified: 'stop', raw: undefined }, usage },
          ],
        }),
      }
    },
  })
}

const usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 0, text: 0, reasoning: undefined },
}

import { gateway, type LanguageModel } from 'ai'

/**
 * The model to write with: `REPLY_MODEL`, such as `anthropic/…` or `openai/…`, through the AI SDK's gateway; `null` without.
 * For a provider of your own, return its model here: the guard takes any.
 */
export const chosenModel = (env: NodeJS.ProcessEnv): LanguageModel | null =>
  env.REPLY_MODEL ? gateway(env.REPLY_MODEL) : null

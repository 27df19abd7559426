import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import type { LanguageModel } from 'ai'
import { guardReply } from './guard/guard-reply.ts'
import { type Policy, strict } from './guard/policy.ts'
import { rehearsedModel } from './rehearsed-model.ts'
import { show, showCustomer } from './show.ts'
import type { Story } from './stories.ts'

const reader = createReader({ packs: [english, chinese], details })

/** Guards a reply to each story, and tells what happens as it happens. */
export async function* run(
  stories: readonly Story[],
  model: LanguageModel | null,
  policy: Policy = strict,
): AsyncGenerator<string> {
  for (const story of stories) {
    yield showCustomer(story)
    const { input, locale } = story
    const writer = model ?? rehearsedModel(story.drafts)
    for await (const event of guardReply({ input, locale, reader, model: writer, policy })) yield show(event)
  }
}

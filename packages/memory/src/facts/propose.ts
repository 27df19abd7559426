import { checkInstant } from '../check-instant.ts'
import type { MemoryParts } from '../memory-options.ts'
import type { Profile } from '../profile/profile.ts'
import { usualBasis } from './new-fact.ts'
import { conversationOf, type Rememberable, type Remembered, type RememberOptions, remember } from './remember.ts'
import { rememberHeard } from './remember-heard.ts'

/** Remembers, and lets the plug-ins propose what else they hear. */
export async function propose(
  profile: Profile,
  given: Rememberable,
  options: RememberOptions,
  parts: MemoryParts,
): Promise<Remembered> {
  const conversation = conversationOf(given)
  const now = checkInstant(options.now, 'now')
  const { predicates, basis = usualBasis, extractors = [] } = parts
  let all = remember(profile, conversation, options, parts)
  for (const extractor of extractors) {
    const heard = await extractor.hear(conversation)
    const source = { heard, extractor: extractor.id, plugIn: true }
    const more = rememberHeard(all.profile, conversation, source, { predicates, basis, now })
    all = {
      ...all,
      profile: more.profile,
      added: [...all.added, ...more.added],
      confirmed: [...all.confirmed, ...more.confirmed],
      ignored: [...all.ignored, ...more.ignored],
    }
  }
  return all
}

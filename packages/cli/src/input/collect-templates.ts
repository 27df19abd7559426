import { OptionsError } from '@attune/core'
import { createTemplateCollector } from '@attune/scoring'
import { plural } from '../output/summary.ts'
import type { Terminal } from '../terminal.ts'
import { type ReadOptions, readConversations } from './read-conversations.ts'
import type { Source } from './source.ts'

/**
 * Reads everything once to find the sentences that agents say to everybody. What cannot be read is left to the second
 * reading, which says so.
 *
 * @throws OptionsError for an input that can be read only once
 */
export async function collectTemplates(
  sources: readonly Source[],
  terminal: Terminal,
  { channel, role }: { channel?: ReadOptions['channel']; role?: ReadOptions['roles'] },
): Promise<ReadonlySet<string>> {
  const once = sources.find(({ size }) => size === null)
  if (once)
    throw new OptionsError(
      `--templates reads everything twice, and ${once.name} can be read only once; save it to a file and name that`,
    )
  const collector = createTemplateCollector()
  let conversations = 0
  for await (const item of readConversations(sources, terminal, { channel, roles: role ?? {}, onBytes: () => {} })) {
    terminal.signal.throwIfAborted()
    if ('error' in item) continue
    collector.add(item.value)
    conversations++
  }
  const templates = collector.templates()
  terminal.stderr.write(
    `templates: ${plural(templates.size, 'sentence')} said in five conversations or more, of ${conversations}\n`,
  )
  return templates
}

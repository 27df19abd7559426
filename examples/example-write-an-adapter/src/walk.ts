import { type Conversation, type HelpdeskAdapter, paginate } from '@attune/core'
import { scoreConversation } from '@attune/scoring'

/** Pulls every conversation, scores it, and leaves the worst fault as a note for colleagues. Twice changes nothing. */
export async function* walk(helpdesk: HelpdeskAdapter): AsyncGenerator<string> {
  const { account } = await helpdesk.check()
  yield `connected to ${account}\n`
  for await (const { items } of paginate((options) => helpdesk.conversations(options)))
    for (const conversation of items) yield* judge(helpdesk, conversation)
}

async function* judge(helpdesk: HelpdeskAdapter, conversation: Conversation): AsyncGenerator<string> {
  const report = scoreConversation(conversation)
  yield `\n${conversation.subject}: ${report.verdict}, ${report.score?.toFixed(2) ?? '–'}\n`
  const fault = report.findings.find(({ outcome }) => outcome === 'fault')
  const id = conversation.source?.id
  if (fault === undefined || id === undefined) return
  const text = `${fault.message} “${fault.evidence[0]?.quote}”`
  // The key makes it one note, however often this is run.
  const written = await helpdesk.note?.({ conversation: id, text, key: `fault-${id}` })
  yield `  ${written?.changed ? 'noted for colleagues' : 'noted already'}: ${text}\n`
}

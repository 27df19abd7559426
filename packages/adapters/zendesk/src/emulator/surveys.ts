import type { World, WorldConversation } from '@attune/testkit/emulator'

/** The third answer is to a question that was passed over, as there often is one. */
function responseOf({ id: ticket, customerId, entries }: WorldConversation) {
  const given = entries.findLast((entry) => entry.kind === 'rating')
  if (given?.kind !== 'rating') return []
  const at = { created_at: new Date(given.at).toISOString(), updated_at: new Date(given.at).toISOString() }
  const rating = 1 + Math.round(given.score * 4)
  const answers = [
    {
      ...{ type: 'rating_scale', rating, rating_category: rating > 3 ? 'good' : 'bad', ...at },
      question: { id: '01J1WBE8', type: 'rating_scale_numeric', sub_type: 'customer_satisfaction' },
    },
    given.comment === null
      ? { type: 'skipped', question: { id: '01J1WBNS', type: 'open_ended' }, ...at }
      : { type: 'open_ended', value: given.comment, question: { id: '01J1WBNS', type: 'open_ended' }, ...at },
    { type: 'skipped', question: { id: '01J1WBSA', type: 'open_ended' }, ...at },
  ]
  return [
    {
      id: `01J1WB51MG6HX${given.id}`,
      responder_id: Number(customerId),
      subject_zrns: [`zen:ticket:${ticket}`],
      subjects: [{ id: ticket, type: 'ticket', zrn: `zen:ticket:${ticket}` }],
      survey: { id: '01J58KJ9', state: 'enabled', version: 3 },
      expires_at: at.created_at,
      answers,
    },
  ]
}

/** What was answered about the tickets that the filter names. */
export function surveyResponsesOf(world: World, filter: string): object[] {
  const tickets = new Set(filter.split(',').map((name) => name.replace('zen:ticket:', '')))
  return world
    .conversations()
    .filter(({ id, deletedAt }) => tickets.has(id) && deletedAt === null)
    .flatMap(responseOf)
}

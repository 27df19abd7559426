import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { openSession } from '@attune/scoring'

const reader = createReader({ packs: [english], details })
const session = openSession({ reader, conversation: { id: 'c-1', channel: 'chat' } })

// Everything that happens goes in as it happens.
session.apply({
  role: 'customer',
  text: 'My card was charged twice and I am really worried!',
  at: '2026-05-04T10:00:00Z',
})

// What should the agent do now?
for (const { kind, at, message, evidence } of session.advise('2026-05-04T10:00:30Z'))
  console.log(kind, at ?? '', message, evidence[0] ? `“${evidence[0].quote}”` : '')

// Is this reply good to send? An edit is only offered when it was tried and helped.
for (const { ruleId, message, suggestion } of session.check(
  'You should have told us earlier. I am checking it.',
))
  console.log('draft:', ruleId, '–', message, JSON.stringify(suggestion))

// It is answered. Now the next word is the customer's, for a while.
const answer =
  'That is worrying, and it was our mistake: I am sorry. I have refunded the second charge. Can you see it?'
session.apply({ role: 'agent', text: answer, at: '2026-05-04T10:01:00Z' })
for (const now of ['2026-05-04T10:01:15Z', '2026-05-04T10:02:30Z'])
  console.log(now, session.advise(now)[0]?.kind)

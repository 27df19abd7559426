import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { openSession, resumeSession, whoFirst } from '@attune/scoring'

const reader = createReader({ packs: [english], details })
const angry = openSession({ reader, conversation: { id: 'angry', channel: 'chat' } })
angry.apply({
  role: 'customer',
  text: 'I am furious, you charged me twice!',
  at: '2026-05-04T10:00:00Z',
})

// A session is JSON: it can go on in another process, on another machine.
const stored = JSON.stringify(angry.state())
const resumed = resumeSession(JSON.parse(stored), { reader })

// One agent, many customers: whom to answer first.
const calm = openSession({ reader, conversation: { id: 'calm', channel: 'chat' } })
calm.apply({ role: 'customer', text: 'Do you have this in blue?', at: '2026-05-04T09:59:50Z' })
for (const { conversationId, need } of whoFirst([calm, resumed], '2026-05-04T10:01:00Z'))
  console.log(conversationId, need)

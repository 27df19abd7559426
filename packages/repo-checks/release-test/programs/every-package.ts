// A stranger's whole day in one file: pull from a helpdesk, keep, remember, score, check a draft, open a page.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { paginate } from '@attune/core'
import { jsonSchema } from '@attune/core/json-schema'
import { createReader, readMessage } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { redact } from '@attune/language/redact'
import { createMemory, createProfile } from '@attune/memory'
import { factsInEnglish } from '@attune/memory/en'
import { openSession, scoreConversation } from '@attune/scoring'
import { htmlReport } from '@attune/scoring/html'
import { memoryKeys, openStore } from '@attune/store'
import { createZendesk } from '@attune/zendesk'
import { zendeskEmulator } from '@attune/zendesk/emulator'

const emulator = zendeskEmulator()
await emulator.ground.createConversation({
  subject: 'Charged twice',
  message: { text: "I'm furious, you charged me twice! My daughter is allergic to sesame." },
})
emulator.clock.advance(60_000)
const zendesk = createZendesk({
  subdomain: 'shop',
  email: 'attune@support.test',
  token: emulator.secret,
  fetch: emulator.fetch,
})

const store = await openStore({ folder: mkdtempSync(path.join(tmpdir(), 'attune-data-')), keys: memoryKeys() })
for await (const { items } of paginate((options) => zendesk.conversations(options)))
  await store.conversations.put(items)

const memory = createMemory({ languages: [factsInEnglish] })
for await (const conversation of store.conversations.all({})) {
  const report = scoreConversation(conversation)
  const { added } = memory.remember(createProfile({ id: conversation.customer?.id ?? 'anna' }), conversation, {
    now: '2026-06-01T12:00:00Z',
  })
  const session = openSession({ reader: createReader({ packs: [english], details }), conversation })
  const seen = {
    subject: conversation.subject,
    duties: report.duties.length,
    page: htmlReport({ conversation, report }).endsWith('</html>\n'),
    facts: added.map(({ statement }) => statement),
    draft: session.check('You should have read the terms.').map(({ ruleId }) => ruleId),
    chinese: readMessage('我很生气').language,
    redacted: redact('Write to anna@example.org').text,
    schema: jsonSchema('report').$id,
  }
  console.log(JSON.stringify(seen))
}
await store.close()

import { createMemory, createProfile, recordConsent } from '@attune/memory'
import { factsInEnglish } from '@attune/memory/en'

const memory = createMemory({ languages: [factsInEnglish] })
const now = '2026-06-01T12:00:00Z'
const told =
  'I always prefer a window seat. I have diabetes. My daughter is allergic to sesame.'
const { profile: anna } = memory.remember(
  createProfile({ id: 'anna' }),
  { id: 'may', messages: [{ role: 'customer', text: told, at: '2026-05-03T09:00:00Z' }] },
  { now },
)
const evidence = 'Yes, do note the diabetes.'
const agreed = recordConsent(
  anna,
  { purpose: 'service_provision', collectionMethod: 'chat', evidence },
  { now },
)

function show(title: string, profile: typeof anna, purpose: string): void {
  const { mention, useSilently, withhold } = memory.recall(profile, {
    now,
    assurance: 'authenticated',
    purpose,
  })
  console.log(title)
  for (const { fact } of mention) console.log('  may be said:   ', fact.statement)
  for (const { fact } of useSilently) console.log('  may only guide:', fact.statement)
  for (const { topic, reason } of withhold)
    console.log('  kept back:     ', topic, '–', reason.code)
}

show('To make it personal', anna, 'service_personalisation')
show('To serve her meal, before she agreed', anna, 'service_provision')
show('To serve her meal, now that she agreed', agreed, 'service_provision')

import { createReader } from '@attune/language'
import { english } from '@attune/language/en'
import {
  createMemory,
  createProfile,
  erase,
  exportAll,
  importAll,
  parseAuthority,
  recordConsent,
  whyKnown,
} from '@attune/memory'
import { factsInEnglish } from '@attune/memory/en'
import { judgeReply, refusalOf } from './judge-reply.ts'
import { loadConversation } from './load-conversation.ts'

const may = '2026-05-03T10:05:00Z'
const june = '2026-06-01T09:00:30Z'
const later = '2026-06-02T09:00:00Z'

const authority = parseAuthority({
  id: 'restaurant',
  otherwise: 'ask',
  rules: [{ remedy: 'a birthday cake', decision: 'allowed', because: 'Birthdays are worth one.' }],
})

/** The whole walk, as it is printed. */
export function walk(): string {
  const reader = createReader({ packs: [english] })
  const memory = createMemory({ languages: [factsInEnglish], reader, timeZone: 'Europe/London' })
  const identity = {
    kind: 'email',
    value: 'anna@example.com',
    normalized: null,
    assurance: 'channel',
    source: null,
  } as const
  const opened = createProfile({
    id: 'anna',
    names: { preferred: 'Anna' },
    timeZone: 'Europe/London',
    identities: [identity],
  })
  const page: string[] = []
  const write = (heading: string, ...lines: string[]) => page.push(`## ${heading}`, '', ...lines, '')

  const first = memory.remember(opened, loadConversation('1-first-visit'), { now: may })
  write(
    '3 May: what was said is remembered, with its words',
    ...first.added.map(({ statement, provenance }) => `${statement}  ← “${provenance[0]?.quote}”`),
  )

  const evidence = { purpose: 'service_personalisation', collectionMethod: 'chat', evidence: 'Yes, please do.' }
  const profile = recordConsent(first.profile, evidence, { now: may })
  const conversation = loadConversation('2-second-visit')
  const asking = { now: june, assurance: 'channel', conversation } as const
  write(
    '1 June: what Mia sees before she replies',
    memory.brief(profile, { ...asking, authority, agent: 'mia' }).text.trimEnd(),
  )

  const replies = [
    'Good morning, gladly. How would you like us to contact you?',
    'Good morning, gladly. You told us on 3 May that you prefer a window seat; shall we keep one for Friday?',
    'Good morning, gladly. With your allergic reaction to peanuts in mind, is Friday at seven fine?',
  ]
  for (const reply of replies) write(`Mia could write: “${reply}”`, ...judgeReply(conversation, reply, profile))

  const seat = profile.facts.find(({ predicate }) => predicate === 'seat_preference')
  if (seat === undefined) return page.join('\n')
  write('“Why do you know where I like to sit?”', whyKnown(seat, { timeZone: 'Europe/London' }).text)

  const corrected = memory.correct(profile, seat.id, {
    value: 'outside',
    now: june,
    reason: 'tastes change',
  })
  const known = corrected.facts.filter(({ predicate }) => predicate === 'seat_preference')
  write('“It is the garden now.”', ...known.map(({ statement, status }) => `${status}: ${statement}`))

  const key = 'kept apart from the records'
  const backup = exportAll(corrected, { now: later }).json
  const record = erase(corrected, { now: later, key })
  const suppression = { records: [record], key }
  write(
    '“Please erase all of it.”',
    `${record.removed.facts} facts, ${record.removed.commitments} promise and ${record.removed.visits} visit are gone; ${record.hashes.length} keyed hashes stay.`,
    `The old backup is read again: ${refusalOf(() => importAll(backup, { suppression }))}`,
  )
  return page.join('\n')
}

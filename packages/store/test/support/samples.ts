import { blankRecord, type Conversation, type Customer, conversationFromTranscript, type Fact } from '@attune/core'

export const time = (minute: number): string => new Date(Date.UTC(2026, 4, 3, 9, minute)).toISOString()

export function customer(id: string, more: Partial<Customer> = {}): Customer {
  return {
    ...blankRecord(id, { system: 'zendesk', connection: 'shop', type: 'user', id: `remote-${id}`, url: null }),
    remoteUpdatedAt: time(0),
    names: { display: 'Zsuzsanna Quillfeather', preferred: null, given: null, family: null, honorific: null },
    locales: ['en'],
    timeZone: null,
    identities: [
      {
        kind: 'email',
        value: `Zsuzsanna+${id}@Quillfeather.test`,
        normalized: `zsuzsanna+${id}@quillfeather.test`,
        assurance: 'channel',
        source: null,
      },
    ],
    contactPreference: null,
    consents: [],
    ...more,
  }
}

/** Version `minute` of a conversation: as many messages as minutes, and one. */
export function conversation(id: string, minute = 0, more: Partial<Conversation> = {}): Conversation {
  const lines = Array.from({ length: (minute % 5) + 2 }, (_, index) =>
    index % 2 === 0 ? `customer: The heliotrope teapot ${index} is broken.` : `agent: I am sorry, version ${minute}.`,
  )
  return {
    ...conversationFromTranscript(lines.join('\n'), { id, channel: 'chat' }),
    remoteUpdatedAt: time(minute),
    subject: `Heliotrope teapot, version ${minute}`,
    customer: customer('anna'),
    ...more,
  }
}

export function fact(id: string, customerId: string): Fact {
  return {
    ...{ id, customerId, subject: 'customer', kind: 'preference', predicate: 'tea', qualifier: null },
    ...{ value: 'lapsang', statement: 'Drinks lapsang souchong', cardinality: 'one', provenance: [], confidence: 0.9 },
    ...{
      status: 'active',
      validFrom: null,
      validTo: null,
      recordedAt: time(0),
      retractedAt: null,
      sensitivity: 'personal',
    },
    ...{ purposes: [], basis: null, mention: 'may', minAssurance: 'channel', expiresAt: null },
  }
}

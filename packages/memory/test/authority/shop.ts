import { parseAuthority } from '../../src/authority/parse-authority.ts'

export const now = '2026-05-03T09:30:00.000Z'
export const euros = (amount: number) => ({ amount, currency: 'EUR' })

export const shop = parseAuthority({
  id: 'shop',
  otherwise: 'no',
  rules: [
    { remedy: 'refund', decision: 'no', channels: ['social'], because: 'Money is not discussed in public.' },
    { remedy: 'refund', decision: 'allowed', upTo: euros(50), because: 'Small sums need no one.' },
    {
      remedy: 'refund',
      decision: 'ask',
      upTo: euros(500),
      askWhom: 'team lead',
      because: 'Larger sums have two eyes more.',
    },
    { remedy: 'gift', decision: 'allowed', teams: ['care'], because: 'The care team knows its customers.' },
    {
      remedy: 'free shipping',
      decision: 'allowed',
      from: '2026-05-01T00:00:00+02:00',
      until: '2026-05-04T00:00:00+02:00',
      because: 'Spring week.',
    },
  ],
})

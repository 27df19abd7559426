import type { Talk } from './talk.ts'

export const english: readonly Talk[] = [
  {
    locale: 'en-GB',
    subject: 'Lid does not fit (order {order})',
    channel: 'email',
    turns: [
      [
        'c',
        0,
        'Hello,\n\nthe teapot from order {order} is lovely, but its lid wobbles & falls off when I pour.\n\nIs that normal?',
      ],
      [
        'a',
        95,
        'That must be a nuisance, and it is not how it should be. I am sorry. I have a lid of another batch here; may I post it to you today?',
      ],
      ['n', 2, 'Third wobbly lid of batch 12. Told Priya in the warehouse.'],
      ['c', 40, 'Yes please, that would be great 🙂'],
      ['a', 20, 'It is on its way and should be with you on Thursday. No need to send the old one back.'],
    ],
    rating: { score: 1, comment: 'Sorted in one go.' },
    tags: ['lid'],
    status: 'resolved',
  },
  {
    locale: 'en-GB',
    subject: 'Where is my parcel?',
    channel: 'chat',
    turns: [
      ['c', 0, 'hi, tracking for {order} has not moved since Monday'],
      ['b', 0, 'Thank you for your message. One of our people will be with you in a moment.'],
      ['a', 3, 'Hello! I see it stopped at the depot in Leeds. Give me five minutes to ring them.'],
      ['a', 6, 'They found it: the label was torn. It leaves tonight and comes tomorrow before noon.'],
      ['c', 1, 'oh good, thank you'],
    ],
    rating: { score: 0.75, comment: 'Quick, once somebody was there' },
    status: 'resolved',
  },
  {
    locale: 'en-US',
    subject: 'Charged twice',
    channel: 'email',
    turns: [
      ['c', 0, 'I was charged TWICE for order {order}. This is the second time I write about it.'],
      [
        'a',
        300,
        'You wrote on Friday and nobody answered; that was our mistake, and I apologise. The second charge is cancelled as of now. Banks take up to three days to show it.',
      ],
      ['c', 55, 'OK. I will look on Thursday.'],
    ],
    quoted: 'Thank you for your order. Your card has been charged.',
    tags: ['billing', 'second-contact'],
    status: 'pending',
  },
  {
    locale: 'en-AU',
    subject: 'Do the cups stack?',
    channel: 'chat',
    turns: [
      ['c', 0, 'Do the blue cups stack? My shelf is <20 cm high'],
      ['a', 1, 'They do, up to four: that is 17 cm.'],
      ['c', 2, 'Perfect.'],
    ],
    status: 'open',
  },
]

import type { Sample } from './sample.ts'

/** What these customers wrote before, in English: where their promises and preferences come from. */
export const pastEn: readonly Sample[] = [
  {
    id: 'kettle-first',
    customer: 'hannah',
    channel: 'chat',
    lang: 'en',
    agent: 'Mia',
    subject: 'Kettle leaks at the handle',
    began: { daysAgo: 52, at: '09:12' },
    closed: true,
    lines: `
0:00 c Hello, my new kettle leaks at the handle.
0:50 a Good morning, I am sorry, nobody wants hot water on the worktop. Would you like a new one or the money back?
1:40 c A new one, please. If I'm out, please leave it with my neighbour. And please call me Hannah.
2:20 a With pleasure, Hannah. A new kettle leaves us today and I have noted your neighbour for the courier.
3:00 c Brilliant. I work nights, so please don't call me before noon.
3:40 a Noted: no calls before noon. Have a good rest.`,
  },
  {
    id: 'hannah-high-chair',
    customer: 'hannah',
    channel: 'email',
    lang: 'en',
    agent: 'Tom',
    subject: 'Straps for the high chair',
    began: { daysAgo: 19, at: '14:03' },
    closed: true,
    lines: `
0:00 c Hi, do you sell spare straps for the high chair? My son is allergic to nickel, so no metal buckles, please.
130:00 a Hi Hannah, we do: the cotton ones have plastic buckles and no metal at all. I will send you a pair free of charge by Friday.
150:00 c Oh, that is so kind. Thank you!`,
  },
  {
    id: 'priya-sizes',
    customer: 'priya',
    channel: 'email',
    lang: 'en',
    agent: 'Mia',
    subject: 'Lab coats for the practice',
    began: { daysAgo: 80, at: '08:20' },
    closed: true,
    lines: `
0:00 c Good morning, I run a small dental surgery and need six coats. Please email me rather than calling, I am with patients all day.
45:00 a Good morning Dr Raman, six coats are in stock in every size. I will keep to email. Which sizes may I put aside?
70:00 c Three in M and three in L, please. I'd rather have navy than white.
82:00 a All six in navy are set aside for you until Friday noon. The invoice comes with them.
95:00 c Wonderful service, thank you.`,
  },
  {
    id: 'owen-first',
    customer: 'owen',
    channel: 'email',
    lang: 'en',
    agent: 'Tom',
    subject: 'Two payments for one order',
    began: { daysAgo: 9, at: '10:00' },
    closed: true,
    lines: `
0:00 c Hello, I was charged twice for order 87120. Could you look into it, please?
540:00 a Hi, we have forwarded this to the relevant department. You will hear back by Wednesday.
4320:00 c It is Thursday and I have heard nothing.
4900:00 a Please be patient. Refunds take time.`,
  },
  {
    id: 'samuel-desk-order',
    customer: 'samuel',
    channel: 'chat',
    lang: 'en',
    agent: 'Mia',
    subject: 'A desk for a tall man',
    began: { daysAgo: 16, at: '16:40' },
    closed: true,
    lines: `
0:00 c Hi, I am 1.96 m tall and left-handed. Which desk would you take?
0:45 a Hi Samuel! At your height the Elm: it goes up to 82 cm, and the drawer can sit on either side. Shall I have it put on the left for you?
1:30 c Yes please, that would be great. I mostly work evenings.
2:10 a It is on the order: drawer on the left. It arrives on Saturday between ten and noon.
2:40 c Brilliant, thanks so much!`,
  },
  {
    id: 'doreen-first',
    customer: 'doreen',
    channel: 'email',
    lang: 'en',
    agent: 'Mia',
    subject: 'Curtain fabric',
    began: { daysAgo: 140, at: '11:25' },
    closed: true,
    lines: `
0:00 c Good day, may I have a sample of the linen before I decide? My eyesight is not what it was, please write in large letters.
60:00 a Good day Mrs Ashworth, of course. Three samples go into the post this afternoon, with the names in large letters on the back. Take all the time you like.
1500:00 c They came this morning. What a thoughtful thing to do.`,
  },
  {
    id: 'freya-first',
    customer: 'freya',
    channel: 'chat',
    lang: 'en',
    agent: 'Tom',
    subject: 'Lamp shade',
    began: { daysAgo: 33, at: '12:15' },
    closed: true,
    lines: `
0:00 c Hi! Is the shade of the Alder lamp washable?
2:30 a Yes, with a damp cloth.
3:10 c Great, thanks. I love anything in green.`,
  },
  {
    id: 'george-first',
    customer: 'george',
    channel: 'chat',
    lang: 'en',
    agent: 'Tom',
    subject: 'Delivery to the third floor',
    began: { daysAgo: 61, at: '15:30' },
    closed: true,
    lines: `
0:00 c Will your people carry a wardrobe up to the third floor? There is no lift and I had a hip replaced in March.
4:00 a That is an extra service. Please see the website.
5:00 c I have looked and cannot find it.
9:00 a It is in the terms and conditions.
10:00 c Never mind then.`,
  },
]

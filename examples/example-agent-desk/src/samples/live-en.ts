import type { Sample } from './sample.ts'

/** What is going on at the moment, in English. */
export const liveEn: readonly Sample[] = [
  {
    id: 'kettle',
    customer: 'hannah',
    channel: 'chat',
    lang: 'en',
    agent: 'Mia',
    subject: 'The kettle leaks again',
    began: { minutesAgo: 9 },
    lines: `
0:00 c Hello, it is Hannah again. The replacement kettle you sent leaks as well, in exactly the same place.
1:10 a Oh no, not a second time, Hannah. I am sorry: that replacement should have been checked before it left us. Is it the seam at the handle, like the first time?
2:20 c Yes, the handle. The worktop was soaked this morning and I nearly slipped with my son in my arms.`,
  },
  {
    id: 'interview-shirt',
    customer: 'callum',
    channel: 'chat',
    lang: 'en',
    agent: 'Mia',
    subject: 'Parcel before an interview',
    began: { minutesAgo: 2 },
    lines: `
0:00 c Hi, I need my shirt today, I have a job interview at 4 pm and the tracking has not moved since Thursday!
0:40 c Order 88214. Please hurry, I am really worried.`,
  },
  {
    id: 'lamp-colour',
    customer: 'freya',
    channel: 'chat',
    lang: 'en',
    agent: null,
    subject: 'Does the lamp come in green?',
    began: { minutesAgo: 1 },
    lines: `
0:00 c Good morning! Does the Alder lamp come in green as well?`,
  },
  {
    id: 'charged-twice',
    customer: 'owen',
    channel: 'email',
    lang: 'en',
    agent: 'Mia',
    subject: 'Charged twice, third time of asking',
    began: { minutesAgo: 190 },
    lines: `
0:00 c This is the third time I am writing. You charged me £64.90 twice for order 87120 and nobody answers. The bank now wants a fee because my account went below zero. Sort it out or I will dispute both payments.`,
  },
  {
    id: 'gift-wrap',
    customer: 'imogen',
    channel: 'chat',
    lang: 'en',
    agent: 'Mia',
    subject: 'Gift wrapping',
    began: { minutesAgo: 14 },
    lines: `
0:00 c Hello, can you gift-wrap one of the two blankets and leave the other as it is?
0:50 a Hello Imogen, with pleasure. I have noted it on your order: the grey one wrapped, the blue one as it is. Shall I add a card?
1:30 c Yes please: "For Nan, with love from all of us".
2:05 a Lovely. It is on the card now, word for word. Both leave us this afternoon.
2:40 c Perfect, thank you!`,
  },
  {
    id: 'desk-missing-screws',
    customer: 'samuel',
    channel: 'chat',
    lang: 'en',
    agent: 'Mia',
    subject: 'Screws missing from the desk',
    began: { minutesAgo: 46 },
    lines: `
0:00 c Hi. The bag of screws was missing from my desk box. I cannot put it up.
1:00 a Hi Samuel, that is a nuisance, you were ready to build it. I am asking the warehouse for the right bag now and will be back to you within 30 minutes.
1:40 c Okay, thank you. I have kept the afternoon free for it.`,
  },
  {
    id: 'late-curtains',
    customer: 'doreen',
    channel: 'email',
    lang: 'en',
    agent: 'Tom',
    subject: 'Curtains for my late husband’s room',
    began: { minutesAgo: 400 },
    lines: `
0:00 c Dear all, I ordered curtains in June for the room that was my husband's. He died in May, and I wanted it to look different before my sister visits on Friday. I do not mean to be a bother, but could somebody tell me where they are?
95:00 a Hi, your order is delayed. Please allow 5-7 working days.
160:00 c I see. I had hoped for a little more than that. Friday will come and go, then.`,
  },
  {
    id: 'invoice-vat',
    customer: 'priya',
    channel: 'email',
    lang: 'en',
    agent: 'Mia',
    subject: 'Invoice with the company name',
    began: { minutesAgo: 75 },
    lines: `
0:00 c Good morning, could I have the invoice for order 88031 made out to Raman & Daughters Ltd? Our accountant needs it by Wednesday. And please, email only, as always; I cannot take calls at the surgery.`,
  },
  {
    id: 'vase-cracked',
    customer: 'maeve',
    channel: 'chat',
    lang: 'en',
    agent: 'Tom',
    subject: 'Vase arrived cracked',
    began: { minutesAgo: 31 },
    lines: `
0:00 c The vase came in pieces. So disappointing, it was for my parents' anniversary on Sunday.
3:30 a You should have checked it when the courier was there. Please send photos.
5:00 c I was at work! I have sent you three photos already. Are you even reading this?`,
  },
  {
    id: 'chair-height',
    customer: 'george',
    channel: 'chat',
    lang: 'en',
    agent: 'Mia',
    subject: 'How high is the chair?',
    began: { minutesAgo: 27 },
    lines: `
0:00 c How high is the seat of the Rowan chair? I have a bad hip.
0:55 a The seat of the Rowan is 48 cm high, which is a little above the usual 45, and the arms hold your weight when you get up. With your hip in mind: the Larch has 51 cm. Shall I save one of them for you to try at the shop?
2:10 c That is kind, thank you! I will measure the one at home first.`,
  },
]

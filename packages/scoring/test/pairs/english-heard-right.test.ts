import { describePairs, type Pair } from './describe-pairs.ts'

/** The same idea in other words, and words that only sound like it. */
const pairs: readonly Pair[] = [
  {
    why: 'News that an operation is postponed is told gently, by a letter that begins with Dear',
    twins: {
      en: {
        asked: [
          "customer: Dear Sir or Madam, I should be grateful if you would tell me whether my husband's operation on the 14th is still going ahead. He has been very anxious about it.",
        ],
        better: [
          "agent: Dear Mrs Holloway, I'm afraid the operation on the 14th has had to be postponed, as the surgeon is unwell. I know how hard this must be for both of you after such a long wait. The new date is the 21st at 8 a.m., and the ward sister will ring you tomorrow morning to go through it.",
        ],
        worse: [
          'agent: Dear Mrs Holloway, Exciting update! The operation has been moved to the 21st at 8 a.m.! The ward sister will ring you tomorrow morning to go through it! Have a fantastic day!',
        ],
      },
    },
  },
  {
    why: 'A full bus is bad news for who needs the seat',
    twins: {
      en: {
        asked: [
          'customer: Good evening, kindly confirm whether my son has got the seat in the school bus for the coming term.',
        ],
        better: [
          'agent: Good evening. I am sorry to say that route 4 is full and your son has not got a seat this term. I understand that this makes your mornings difficult. He is first on the waiting list, and route 6 stops 400 metres from your house and still has two seats; shall I reserve one?',
        ],
        worse: [
          "agent: Good evening! Nope, route 4 is full, he didn't get it! Cheer up, walking is healthy! He is first on the waiting list, and route 6 stops 400 metres from your house and still has two seats; shall I reserve one?",
        ],
      },
    },
  },
  {
    why: 'A second seat is no wait, and a bare “No.” is a refusal',
    twins: {
      en: {
        asked: ['customer: Can I bring my cello in the cabin as hand luggage?'],
        better: [
          "agent: A cello is too big for hand luggage, I'm afraid, but you can book a second seat for it at 75% of the fare. Shall I hold the seat beside you?",
        ],
        worse: ['agent: No. A cello is too big for hand luggage.'],
      },
    },
  },
  {
    why: 'A manager who “will only tell you the same” has not been fetched',
    twins: {
      en: {
        asked: ['customer: This is going nowhere. Put me through to your manager.'],
        better: [
          "agent: Fair enough. Our manager Dan Whitlock is free at 3:15; I've booked that call to this number and given him the whole story, so you won't start from scratch.",
        ],
        worse: ["agent: There's no point, my manager will only tell you the same thing."],
      },
    },
  },
  {
    why: 'Whoever “is joining now” has been fetched',
    twins: {
      en: {
        asked: ['customer: agent please'],
        better: ['bot: Right away: Kim from billing is joining now and can see our chat.'],
        worse: ['bot: I\'m sorry, I didn\'t get that. You can ask me things like "show my bill".'],
      },
    },
  },
  {
    why: '“I can’t swear to it” refuses nothing',
    twins: {
      en: {
        asked: ['customer: Will it definitely arrive before Mothers Day?'],
        better: [
          "agent: Most likely: it left Dover this morning and four out of five get there in two days, so Friday, Saturday at the latest if the ferry's late. I can't swear to it, but I'll message you on Friday either way.",
        ],
        worse: ['agent: Absolutely, 100% guaranteed, no doubt whatsoever!'],
      },
    },
  },
  {
    why: '“Nothing to do with us” sends somebody on',
    twins: {
      en: {
        asked: [
          "customer: Morning, I was told my blood results would be here on Tuesday, its Thursday now and I'm worried sick",
        ],
        better: [
          "agent: Two days of not knowing is awful, I'm sorry. I rang the lab just now: the results are in and they're clear. Dr Shah will phone you at noon to talk you through them.",
        ],
        worse: ["agent: That's down to the lab, nothing to do with us here. You'll need to chase them yourself."],
      },
    },
  },
  {
    why: 'A late mother is no delay',
    twins: {
      en: {
        asked: [
          "customer: I don't want a chatbot. I want to speak to a person please, its about my late mother's account",
        ],
        better: [
          "bot: Of course. I'm passing you to Priya in our bereavement team now, with what you've told me, so you won't have to explain it twice.",
        ],
        worse: ['bot: I can help you with that! Please choose one of the following: 1) Balance 2) Cards 3) Loans'],
      },
    },
  },
  {
    why: '“If we had made a mistake I would apologise” apologises for nothing',
    twins: {
      en: {
        asked: ['customer: You charged me the overdraft fee twice, this is ridiculous'],
        better: [
          "agent: You're right, the fee was taken twice and it shouldn't have been. I'm sorry. I've returned the second £20; it's in your account now.",
        ],
        worse: ['agent: If we had made a mistake I would apologise and I would return the second £20.'],
      },
    },
  },
  {
    why: 'Asking about a mortgage is no trouble yet, and bestie is not their name',
    twins: {
      en: {
        asked: ['customer: Good morning. I would like to enquire about a mortgage, please.'],
        better: [
          'agent: Good morning, and thank you for asking us. Happy to help: is it for a new home, or would you like to move an existing mortgage to us?',
        ],
        worse: [
          "agent: Heyyy bestie! Long time no see, how's the family? Mortgage time, love! New home or moving one?",
        ],
      },
    },
  },
  {
    why: 'Pet names are no warmth for who did not ask for them',
    twins: {
      en: {
        asked: ['customer: Good morning. I would like to enquire about opening a savings account, please.'],
        better: ['agent: Good morning. Gladly: would you like instant access or a fixed rate?'],
        worse: ['agent: Hey bestie! Gladly, hun: would you like instant access or a fixed rate, babe?'],
      },
    },
  },
  {
    why: 'A friendship that never was is put on',
    twins: {
      en: {
        asked: ['customer: Hello, I need an invoice for June please.'],
        better: ["agent: Hello, here's the invoice for June, it's attached."],
        worse: [
          "agent: Hello my old friend! I remember you well from last time, how was your holiday with the kids? Here's the invoice for June, it's attached.",
        ],
      },
    },
  },
  {
    why: 'Nobody whose appointment was cancelled wants to be darling',
    twins: {
      en: {
        asked: ['customer: I am very unhappy that my appointment was cancelled without notice.'],
        better: [
          "agent: I'm sorry your appointment was cancelled without notice. I've booked you in for tomorrow at 9.",
        ],
        worse: [
          "agent: Oh darling, I'm sorry your appointment was cancelled without notice, sweetie. I've booked you in for tomorrow at 9, love.",
        ],
      },
    },
  },
  {
    why: 'Where it is known from is said: “You told us in May that …”',
    twins: {
      en: {
        asked: ['customer: hello can i order the support stockings in medium'],
        better: [
          "agent: Of course, medium is in stock. You told us in May that you're allergic to latex, so I've picked the latex-free pair; it's the same price. It goes out today.",
        ],
        worse: [
          "agent: Of course, medium is in stock. We've noticed from your file that you have a latex allergy and we've been keeping an eye on that. It goes out today.",
        ],
        facts: [
          {
            kind: 'need',
            predicate: 'allergy',
            value: 'latex',
            statement: 'Is allergic to latex',
            status: 'active',
            confidence: 0.95,
            sensitivity: 'sensitive',
            mention: 'may',
            provenance: [{ statedBy: 'customer', at: '2026-05-03T09:00:00Z', quote: "I'm allergic to latex" }],
          },
        ],
      },
    },
  },
  {
    why: '“I know all about you” names no source',
    twins: {
      en: {
        asked: ['customer: Could you add my wife to booking LK9P2Z?'],
        better: [
          "agent: She's on LK9P2Z now, seat 14C beside you. You told us in May that you always take the vegetarian meal, so I've kept that for you; should I order one for her as well?",
        ],
        worse: [
          "agent: She's on LK9P2Z now, seat 14C beside you. I know you eat the vegetarian meal, I know all about you.",
        ],
        facts: [
          {
            kind: 'preference',
            predicate: 'meal',
            value: 'vegetarian meal',
            statement: 'Prefers the vegetarian meal',
            status: 'active',
            confidence: 0.9,
            sensitivity: 'personal',
            mention: 'may',
            provenance: [
              { statedBy: 'customer', at: '2026-05-11T10:00:00Z', quote: 'always the vegetarian meal please' },
            ],
          },
        ],
      },
    },
  },
  {
    why: 'A yes that is needed now, or else, is pressure',
    twins: {
      en: {
        asked: ['customer: Do I need the extra insurance? Not sure really'],
        better: [
          "agent: It's up to you. It covers tyres and glass, €9 a day; some credit cards include that already, so check yours first. You can still add it at the desk.",
        ],
        worse: [
          "agent: You'd be crazy not to take it. Most people regret it. I need a yes now, otherwise I can't hold your car.",
        ],
      },
    },
  },
  {
    why: 'A slip told with a smile wants no mourning',
    twins: {
      en: {
        asked: ["customer: Your newsletter spells Edinburgh without the h, thought you'd like to know :)"],
        better: ["agent: Well spotted, thank you, and sorry about that! It's fixed on the site."],
        worse: [
          "agent: Please accept our most profound and heartfelt apologies for this unforgivable failure. We are mortified and beg your forgiveness. It's fixed on the site.",
        ],
      },
    },
  },
  {
    why: 'A phone number to be changed asks for no call',
    twins: {
      en: {
        asked: [
          "customer: Hi, account 20441983, postcode LS6 2AB. I'd like to change my phone number to 07700 900112 please.",
        ],
        better: ["agent: All done: your phone number is now 07700 900112. You'll get a text to confirm it."],
        worse: [
          'agent: Sure. Could you give me your account number and postcode, and what is your new phone number?',
          'customer: 20441983, LS6 2AB, 07700 900112',
          "agent: All done: your phone number is now 07700 900112. You'll get a text to confirm it.",
        ],
      },
    },
  },
  {
    why: 'Three questions in one sentence are three',
    twins: {
      en: {
        asked: ['customer: Hi, three questions: is parking included, can I have a cat, and when can I move in?'],
        better: [
          "agent: Parking is included, one space. A cat's fine with a £200 deposit. You could move in from 1 June.",
        ],
        worse: ['agent: Parking is included, one space.'],
      },
    },
  },
  {
    why: 'Words of feeling alone bring nothing, however many',
    twins: {
      en: {
        asked: [
          "customer: The export button has been greyed out since yesterday's update and my accountant needs the file at 5 today!!",
        ],
        better: [
          "agent: 5 o'clock is tight, so here's a way round while we fix it: open Reports, press Ctrl+Shift+E and the same file downloads. The button itself will be back with tonight's update.",
        ],
        worse: [
          "agent: I totally hear you and I totally understand where you're coming from. That sounds so frustrating! We're here for you every step of the way. Rest assured that we are doing everything we can to assist you with the best possible experience.",
        ],
      },
    },
  },
]

describePairs(pairs)

import { describePairs, type Pair } from './describe-pairs.ts'

/** As people write it: in small letters, in haste, in several Englishes. */
const pairs: readonly Pair[] = [
  {
    why: 'The matter itself beats stock phrases: “My invoice for March shows 14 seats but we only have 11.”',
    twins: {
      en: {
        asked: ['customer: My invoice for March shows 14 seats but we only have 11.'],
        better: [
          "agent: You're right, March shows 14 seats and you have 11. I've corrected the invoice: three seats, 36 dollars, come off. The new PDF is in your billing page.",
        ],
        worse: [
          'agent: Thank you for reaching out to us today. We value your business. I understand your concern and I apologize for the inconvenience. Please be assured we take this very seriously. Thank you for your patience.',
        ],
      },
    },
  },
  {
    why: 'Another way beats a bare no: “Can I cancel my gym contract? I moved away.”',
    twins: {
      en: {
        asked: ['customer: Can I cancel my gym contract? I moved away.'],
        better: [
          "agent: I can't end it before June, but I can pause it for free until then or move it to the club in your new town. Which would help you more?",
        ],
        worse: ['agent: No, contracts cannot be cancelled before June.'],
      },
    },
  },
  {
    why: 'Another way beats a bare no: “can i get the council grant for my heat pump, income 40k”',
    twins: {
      en: {
        asked: ['customer: can i get the council grant for my heat pump, income 40k'],
        better: [
          'agent: Not that one, its limit is 36k. But the national scheme has no income limit and pays up to 7,500; I can send you the form.',
        ],
        worse: ['agent: No. You are not eligible.'],
      },
    },
  },
  {
    why: 'A person beats a menu for who asked for one: “STOP. i want a HUMAN not a bot”',
    twins: {
      en: {
        asked: ['customer: STOP. i want a HUMAN not a bot'],
        better: [
          "bot: I'll bring in a colleague right away. You won't have to repeat anything: I've passed on the chat.",
        ],
        worse: ['bot: I understand! But I can help you faster. What is your question about?'],
      },
    },
  },
  {
    why: "An honest estimate beats a sure promise: “Will the new roof keep out a storm like last week's?”",
    twins: {
      en: {
        asked: ["customer: Will the new roof keep out a storm like last week's?"],
        better: [
          "agent: I can't promise that for every storm. It is rated for gusts up to 150 km/h; last week's reached 130, so that one it should hold.",
        ],
        worse: ['agent: It will never leak, ever, guaranteed 100%, you have my word!'],
      },
    },
  },
  {
    why: 'An honest estimate beats a sure promise: “How long does the passport take right now?”',
    twins: {
      en: {
        asked: ['customer: How long does the passport take right now?'],
        better: [
          "agent: Most people get theirs in 5 to 6 weeks, though I can't rule out a longer wait in July. I'll send you the tracking link.",
        ],
        worse: ['agent: Yours will 100% arrive in three weeks, I guarantee it.'],
      },
    },
  },
  {
    why: 'An honest estimate beats a sure promise: “will this cream cure my eczema?”',
    twins: {
      en: {
        asked: ['customer: will this cream cure my eczema?'],
        better: [
          "agent: I can't promise that; skin differs. About two in three people see less itching after four weeks. If it gets worse, please ask your doctor.",
        ],
        worse: ['agent: Yes, it always works and cures everyone completely, guaranteed!'],
      },
    },
  },
  {
    why: 'The right name beats a wrong one: “Hello, this is Priya Raman, I need to move my MRI.”',
    twins: {
      en: {
        asked: ['customer: Hello, this is Priya Raman, I need to move my MRI.'],
        better: ['agent: Hello Priya, of course. I can offer Tuesday at 9 or Thursday at 3.'],
        worse: ['agent: Hello Pooja, of course. I can offer Tuesday at 9 or Thursday at 3.'],
      },
    },
  },
  {
    why: 'The right name beats a wrong one: “My name is Siobhan Walsh and my meter reading is wrong.”',
    twins: {
      en: {
        asked: ['customer: My name is Siobhan Walsh and my meter reading is wrong.'],
        better: ["agent: Thanks, Ms Walsh. I've corrected it to 4,310; your new bill comes tomorrow."],
        worse: ["agent: Thanks, Ms Welch. I've corrected it to 4,310; your new bill comes tomorrow."],
      },
    },
  },
  {
    why: 'The right number beats a slip: “ticket #88213 still open after 2 weeks??”',
    twins: {
      en: {
        asked: ['customer: ticket #88213 still open after 2 weeks??'],
        better: [
          "agent: I'm sorry #88213 has sat for two weeks. I've taken it over myself and will have an answer for you by 5 pm.",
        ],
        worse: [
          "agent: I'm sorry #88231 has sat for two weeks. I've taken it over myself and will have an answer for you by 5 pm.",
        ],
      },
    },
  },
  {
    why: 'The right date beats another: “My flight is on 14 August and I need a wheelchair at the …”',
    twins: {
      en: {
        asked: ['customer: My flight is on 14 August and I need a wheelchair at the gate.'],
        better: [
          'agent: A wheelchair will be at the gate for you on 14 August, and a colleague will walk you to security.',
        ],
        worse: [
          'agent: A wheelchair will be at the gate for you on 17 August, and a colleague will walk you to security.',
        ],
      },
    },
  },
  {
    why: 'A short answer beats a scolding one: “Open today?”',
    twins: {
      en: {
        asked: ['customer: Open today?'],
        better: ['agent: Yes, till 6.'],
        worse: ['agent: Obviously. Till 6.'],
      },
    },
  },
  {
    why: "A reason beats the rule: “why can't I withdraw more than 500 a day?”",
    twins: {
      en: {
        asked: ["customer: why can't I withdraw more than 500 a day?"],
        better: [
          "agent: It's a safety limit, so that a thief with your card can't empty the account. I can raise it for a day if you need more.",
        ],
        worse: ['agent: That is our policy.'],
      },
    },
  },
  {
    why: 'A reason beats the rule: “why is delivery to Skye so much more”',
    twins: {
      en: {
        asked: ['customer: why is delivery to Skye so much more'],
        better: [
          "agent: Because it goes by ferry and a local van takes it the last stretch. If you can collect in Kyle it's the normal price.",
        ],
        worse: ['agent: Per our terms and conditions, surcharges apply.'],
      },
    },
  },
  {
    why: 'A reason beats the rule: “Why do I need to be home for the meter swap?”',
    twins: {
      en: {
        asked: ['customer: Why do I need to be home for the meter swap?'],
        better: [
          "agent: Because the power is off for about 20 minutes and the fitter checks every socket with you afterwards. If you can't be there, a neighbour can let us in.",
        ],
        worse: ["agent: It's company policy, we can't make exceptions."],
      },
    },
  },
  {
    why: 'Going on beats closing: “tried it, same error 0x80”',
    twins: {
      en: {
        asked: ['customer: tried it, same error 0x80'],
        better: [
          "agent: Thanks for trying that. 0x80 then points to the licence file; I'm sending you a fresh one now.",
        ],
        worse: ["agent: Great, glad that's resolved! I'm closing this chat. Bye!"],
      },
    },
  },
  {
    why: 'Going on beats closing: “It still shows unpaid even though i paid twice”',
    twins: {
      en: {
        asked: ['customer: It still shows unpaid even though i paid twice'],
        better: [
          "agent: Paying twice and still seeing unpaid isn't right. I can see both payments: one clears the bill today, and I've sent the other back to you.",
        ],
        worse: ['agent: Your case has been resolved. This conversation is now closed.'],
      },
    },
  },
  {
    why: 'Another step beats the failed one: “the code text never comes”',
    twins: {
      en: {
        asked: [
          'customer: the code text never comes',
          'agent: Tap resend and wait a minute.',
          'customer: did, nothing',
        ],
        better: ["agent: Then let's skip the text: I've sent the code to your email instead."],
        worse: ['agent: Tap resend and wait a minute.'],
      },
    },
  },
]

describePairs(pairs)

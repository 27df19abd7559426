import { describePairs, type Pair } from './describe-pairs.ts'

/** What was said before holds: prices, promises, conditions, names, and whether it is over. */
const pairs: readonly Pair[] = [
  {
    why: 'A full refund stays one, though the customer says “great, please cancel it then” in between',
    twins: {
      en: {
        asked: [
          'customer: can i get my money back if i cancel today',
          'agent: Yes, if you cancel before midnight you get the full £189 back.',
          'customer: great, please cancel it then',
        ],
        better: ["agent: Done, it's cancelled, and the £189 will be on your card within five days."],
        worse: ["agent: It's cancelled. This fare isn't refundable."],
      },
    },
  },
  {
    why: 'Who says yes to $45 a month gets it for $45 a month',
    twins: {
      en: {
        asked: [
          'customer: How much is the unlimited plan',
          "agent: It's $45 a month, no contract.",
          'customer: ok sign me up',
        ],
        better: [
          "agent: You're all set: unlimited at $45 a month, live now. No contract, so you can leave whenever you like.",
        ],
        worse: ["agent: You're all set: unlimited at $55 a month, live now."],
      },
    },
  },
  {
    why: 'What a free phone costs after all is said before the yes',
    twins: {
      en: {
        asked: ['customer: So the phone is free with the plan?'],
        better: [
          "agent: It's free as long as you stay 24 months; if you leave earlier you pay £15 for each month that's left.",
        ],
        worse: [
          'agent: Yes, completely free, no catch!',
          "customer: great, i'll take it",
          "agent: Done. By the way, there's a 24-month contract and £15 per remaining month if you leave, terms apply.",
        ],
      },
    },
  },
  {
    why: '“No fee at all” is not taken back once the account is closed',
    twins: {
      en: {
        asked: ['customer: Is there any fee for closing my savings account'],
        better: [
          "agent: No fee if you close it after 1 March; before that you'd lose 30 days' interest, about £12 in your case.",
        ],
        worse: [
          'agent: No fee at all.',
          'customer: ok close it',
          "agent: Closed. Please note that 30 days' interest, £12, has been deducted as you closed it before 1 March.",
        ],
      },
    },
  },
  {
    why: 'A free month that binds for twelve is told as one',
    twins: {
      en: {
        asked: ['customer: is the first month really free?'],
        better: [
          "agent: Yes, and after that it's £25 a month unless you cancel by the 28th day. I'll send you a reminder on day 25.",
        ],
        worse: [
          'agent: Yes, totally free!',
          'customer: cool sign me up then',
          "agent: You're signed up. Just so you know, it renews at £25 a month and there's a minimum term of 12 months.",
        ],
      },
    },
  },
  {
    why: 'A word promised by eleven is kept by eleven, as the one who was promised it counts',
    twins: {
      en: {
        asked: [
          '[09:00] customer: The meter reading on my bill is wrong. Can somebody look at it?',
          "[09:05] agent: I'll check the reading with the meter team and write to you by 11:00.",
        ],
        better: [
          '[10:50] agent: As promised: the meter team found two digits swapped. Your bill is now £61.30 instead of £613.00.',
          '[10:55] customer: Brilliant, thanks!',
        ],
        worse: [
          '[14:00] customer: You said by 11. Still nothing??',
          '[14:10] agent: The meter team found two digits swapped. Your bill is now £61.30 instead of £613.00.',
          '[14:12] customer: Ok thanks.',
        ],
      },
    },
  },
  {
    why: '“Nobody rang me” shows that a call was promised and did not come',
    twins: {
      en: {
        asked: [
          '[09:00] customer: Please can somebody call me about my prescription, I run out tomorrow',
          "[09:02] agent: I'll ask Dr Mistry and ring you back before 10.",
        ],
        better: [
          "[09:40] agent: As promised, I've spoken to Dr Mistry: your prescription is at Boots in Mill Street, ready from noon.",
          '[09:45] customer: thank you so much',
        ],
        worse: [
          '[10:30] customer: nobody rang me',
          '[10:45] agent: Your prescription is at Boots in Mill Street, ready from noon.',
          '[10:46] customer: right',
        ],
      },
    },
  },
  {
    why: 'A word within five minutes is kept with a word within five minutes',
    twins: {
      en: {
        asked: [
          "[10:00] customer: The licence key you sent me doesn't work, it says expired",
          '[10:01] agent: Let me look at that key. I will write to you within five minutes.',
        ],
        better: [
          "[10:04] agent: Found it: that key was from last year's order. Here is the right one: KX-4471-QP. Would you try it now?",
          '[10:06] customer: works, ta',
        ],
        worse: [
          '[10:31] agent: Here is the right one: KX-4471-QP. Would you try it now?',
          '[10:33] customer: works, ta',
        ],
      },
    },
  },
  {
    why: 'Advice is followed by whether it helped, not by the end of the ticket',
    twins: {
      en: {
        asked: ['customer: The app logs me out every time I lock my phone'],
        better: [
          "agent: That's the battery saver killing it. Turn it off for our app under Settings > Battery, and tell me if it still logs you out.",
          'customer: seems fine now, cheers',
          "agent: Great, glad it's holding. If it comes back, just write here and I'll pick it up.",
        ],
        worse: [
          "agent: That's the battery saver killing it. Turn it off for our app under Settings > Battery. I'm closing this ticket now.",
          'customer: its still doing it',
          'agent: This ticket has been closed.',
        ],
      },
    },
  },
  {
    why: '“I’ll mark this as resolved” resolves nothing',
    twins: {
      en: {
        asked: ['customer: No water since this morning in Elm Close'],
        better: [
          "agent: A pipe burst on the corner, and the crew has just finished. Could you run the kitchen tap and tell me if it's back?",
          'customer: yes its running, bit brown',
          "agent: Good. The brown is just stirred-up silt; run it for ten minutes and it'll clear. If it doesn't, message me here.",
        ],
        worse: [
          "agent: The crew has finished, so I'll mark this as resolved. Bye!",
          'customer: hello? still nothing coming out',
        ],
      },
    },
  },
  {
    why: 'A case is not closed before the evening has shown whether it holds',
    twins: {
      en: {
        asked: ['customer: wifi drops every evening around 8'],
        better: [
          "agent: I've moved you to a quieter channel, 11. Could you watch it tonight and tell me tomorrow whether it holds?",
          'customer: it held all evening thanks!!',
          'agent: Lovely, enjoy your films.',
        ],
        worse: ["agent: I've moved you to a quieter channel, 11. Case closed.", 'customer: dropped again at 8'],
      },
    },
  },
  {
    why: '“Good morning, Mrs …” calls by a name as well',
    twins: {
      en: {
        asked: ['customer: Hello, this is Margaret Oakes. Could you tell me when my new card will come?'],
        better: [
          'agent: Good morning, Mrs Oakes. It was posted on Monday, so it should be with you tomorrow or Thursday.',
        ],
        worse: [
          'agent: Good morning, Mrs Oaks-Brown. It was posted on Monday, so it should be with you tomorrow or Thursday.',
        ],
      },
    },
  },
  {
    why: '“hey its Tariq” says who is writing',
    twins: {
      en: {
        asked: ['customer: hey its Tariq, any news on my lamp'],
        better: ['agent: Hi Tariq, yes: the lamp left our warehouse an hour ago and comes tomorrow between 9 and 12.'],
        worse: ['agent: Hi Derek, yes: the lamp left our warehouse an hour ago and comes tomorrow between 9 and 12.'],
      },
    },
  },
  {
    why: 'A bare “Wait.” is a wait that nobody explains',
    twins: {
      en: {
        asked: ['[10:00] customer: hi can you tell me if dr Novak has anything this week? my son has an ear ache'],
        better: [
          '[10:00] agent: Poor lad. Let me open her diary, it takes a minute to load.',
          '[10:02] agent: She has tomorrow at 9.20 or Thursday at 4. Which is better for you?',
        ],
        worse: [
          '[10:00] agent: Wait.',
          '[10:02] agent: She has tomorrow at 9.20 or Thursday at 4. Which is better for you?',
        ],
      },
    },
  },
]

describePairs(pairs)

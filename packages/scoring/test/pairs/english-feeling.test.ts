import { describePairs, type Pair } from './describe-pairs.ts'

/** As people write it: in small letters, in haste, in several Englishes. */
const pairs: readonly Pair[] = [
  {
    why: 'Bad news told kindly beats the same told cheerfully: “hi any news on my application for the flat on Elm St?”',
    twins: {
      en: {
        asked: ['customer: hi any news on my application for the flat on Elm St?'],
        better: [
          "agent: I'm sorry to bring you disappointing news: the landlord chose another applicant. I know how much you liked it. Two similar flats come up next week and I can put you first on the viewing list.",
        ],
        worse: [
          'agent: Hi there! Your application has been closed! The flat went to someone else. Have a wonderful day!',
        ],
      },
    },
  },
  {
    why: "Bad news told kindly beats the same told cheerfully: “What did the vet lab find in Biscuit's bloods?”",
    twins: {
      en: {
        asked: ["customer: What did the vet lab find in Biscuit's bloods?"],
        better: [
          "agent: I wish I had better news. The results show his kidneys are failing. I know he's been with you a long time. Dr Osei can talk you through what we can do, today at 4 or whenever suits you.",
        ],
        worse: ["agent: Great news, Biscuit's results are in! His kidneys are failing. Enjoy the rest of your day!"],
      },
    },
  },
  {
    why: 'Bad news told kindly beats the same told cheerfully: “Did I pass the driving theory test?”',
    twins: {
      en: {
        asked: ['customer: Did I pass the driving theory test?'],
        better: [
          "agent: I'm sorry, not this time: you had 41 and the pass mark is 43. That's very close. You can book again from Monday, and I can send you the topics you missed.",
        ],
        worse: ['agent: Congratulations on completing your test!!! You failed. Thanks for choosing us!'],
      },
    },
  },
  {
    why: 'A feeling seen beats help alone: “ive been without hot water for 5 days with a newborn, im at …”',
    twins: {
      en: {
        asked: ['customer: ive been without hot water for 5 days with a newborn, im at the end of my rope'],
        better: [
          "agent: Five days without hot water with a newborn is exhausting, I'm so sorry. An engineer will be with you today between 2 and 4.",
        ],
        worse: ['agent: An engineer will be with you today between 2 and 4.'],
      },
    },
  },
  {
    why: 'A feeling seen beats help alone: “I am really scared, somebody just took 900 pounds out of my …”',
    twins: {
      en: {
        asked: ['customer: I am really scared, somebody just took 900 pounds out of my account'],
        better: [
          "agent: That must be frightening. I've frozen the card so nothing more can leave, and I'm starting the claim for the 900 pounds now.",
        ],
        worse: ["agent: I've frozen the card and I'm starting the claim for the 900 pounds now."],
      },
    },
  },
  {
    why: 'A feeling seen beats help alone: “ugh third time my account got banned for nothing. im so done”',
    twins: {
      en: {
        asked: ['customer: ugh third time my account got banned for nothing. im so done'],
        better: [
          "agent: Three bans and nobody told you why, no wonder you're done with it. I've lifted it and flagged your account so the filter leaves it alone.",
        ],
        worse: ["agent: I've lifted it."],
      },
    },
  },
  {
    why: 'A feeling seen beats help alone: “Waited on hold for 2 hrs yesterday then got cut off. …”',
    twins: {
      en: {
        asked: ['customer: Waited on hold for 2 hrs yesterday then got cut off. absolutely fuming'],
        better: [
          "agent: Two hours on hold and then cut off, I'd be fuming too. I'm sorry. You have me now, and I'll stay with you until it's done: what did you need?",
        ],
        worse: ['agent: What did you need?'],
      },
    },
  },
  {
    why: 'A plain answer beats sympathy nobody asked for: “does the basic plan include SSO?”',
    twins: {
      en: {
        asked: ['customer: does the basic plan include SSO?'],
        better: ['agent: Not the basic one: SSO starts with the Team plan.'],
        worse: [
          'agent: I completely understand how upsetting it is not to know, and I sincerely apologise for all the distress. Not the basic one: SSO starts with the Team plan.',
        ],
      },
    },
  },
  {
    why: 'A plain answer beats sympathy nobody asked for: “Is the museum open on Easter Monday?”',
    twins: {
      en: {
        asked: ['customer: Is the museum open on Easter Monday?'],
        better: ['agent: Yes, from 10 to 5.'],
        worse: [
          'agent: We sincerely apologize for any inconvenience and understand your frustration. Yes, from 10 to 5.',
        ],
      },
    },
  },
  {
    why: 'An apology worthy of the harm beats a light one: “you leaked my email and phone number to every parent in the …”',
    twins: {
      en: {
        asked: ['customer: you leaked my email and phone number to every parent in the class!!'],
        better: [
          "agent: We made a serious mistake and I'm very sorry: your details should never have been shared. I've recalled the message, asked every recipient to delete it and reported it to our data officer.",
        ],
        worse: ["agent: Oops, our bad! I've recalled the message."],
      },
    },
  },
  {
    why: 'An apology worthy of the harm beats a light one: “the receipt came twice lol”',
    twins: {
      en: {
        asked: ['customer: the receipt came twice lol'],
        better: ['agent: Sorry about that, you can ignore the second one. You were only charged once.'],
        worse: [
          'agent: We are profoundly sorry for this unacceptable failure. We are so deeply sorry. We have failed you and beg your forgiveness. You were only charged once.',
        ],
      },
    },
  },
  {
    why: 'Care for somebody in a hard place beats forms and fees: “my mum passed away on sunday and shes on the joint account”',
    twins: {
      en: {
        asked: ['customer: my mum passed away on sunday and shes on the joint account'],
        better: [
          "agent: I'm very sorry about your mum. There's nothing you need to do today. When you're ready, one copy of the certificate is enough and I'll look after the rest.",
        ],
        worse: [
          'agent: To remove a party, upload the death certificate and complete the attached form within 10 working days.',
        ],
      },
    },
  },
  {
    why: 'Care for somebody in a hard place beats forms and fees: “I lost my job and i might not be able to pay the rent this …”',
    twins: {
      en: {
        asked: ['customer: I lost my job and i might not be able to pay the rent this month. im scared'],
        better: [
          "agent: That's a frightening place to be, and I'm glad you told us early. You won't lose your home over one month. Let's look together at smaller instalments, whatever you can manage.",
        ],
        worse: ['agent: Rent is due on the 1st. Non-payment will result in legal action.'],
      },
    },
  },
  {
    why: 'Help beats an offer to somebody upset: “Game crashed and ate my 60 hour save, i could cry”',
    twins: {
      en: {
        asked: ['customer: Game crashed and ate my 60 hour save, i could cry'],
        better: [
          "agent: Sixty hours, ouch, I'm so sorry. Cloud saves keep a copy for 7 days: I've restored yours from last night, so please restart the game.",
        ],
        worse: ["agent: I've restored it from last night. Check out our new Season Pass, now half price!"],
      },
    },
  },
]

describePairs(pairs)

import { describePairs, type Pair } from './describe-pairs.ts'

/** As people write it: in small letters, in haste, in several Englishes. */
const pairs: readonly Pair[] = [
  {
    why: 'Help without blame beats help with it: “I entered my IBAN wrong and the transfer is gone”',
    twins: {
      en: {
        asked: ['customer: I entered my IBAN wrong and the transfer is gone'],
        better: [
          "agent: That happens easily. I've asked the other bank to send it back; it usually takes 3 to 5 working days and I'll message you when it arrives.",
        ],
        worse: [
          "agent: You should have checked it before you sent it. I've asked the other bank to send it back; it usually takes 3 to 5 working days.",
        ],
      },
    },
  },
  {
    why: 'Help without blame beats help with it: “I missed my appointment because the reminder never came”',
    twins: {
      en: {
        asked: ['customer: I missed my appointment because the reminder never came'],
        better: [
          "agent: I'm sorry the reminder didn't reach you. I've booked you in for Thursday at 10:20 and set a text for the day before.",
        ],
        worse: [
          "agent: It is your responsibility to remember your appointments. I've booked you in for Thursday at 10:20.",
        ],
      },
    },
  },
  {
    why: 'An answer beats a counter-question: “I ordered the wrong size by mistake”',
    twins: {
      en: {
        asked: ['customer: I ordered the wrong size by mistake'],
        better: [
          "agent: No problem, I'll swap it: which size do you need? The label for the old one is on its way to your inbox.",
        ],
        worse: ['agent: How hard is it to pick a size? The label for the old one is on its way to your inbox.'],
      },
    },
  },
  {
    why: "Taking it on beats sending away: “my pension payment hasn't come this month”",
    twins: {
      en: {
        asked: ["customer: my pension payment hasn't come this month"],
        better: [
          "agent: I'll find out where it is. Give me until 2 pm: I'm checking with the payments team now and will ring you either way.",
        ],
        worse: ["agent: That's a different department, not my job. You'd have to ring them."],
      },
    },
  },
  {
    why: 'Taking it on beats sending away: “The seller on your marketplace sent me a fake bag”',
    twins: {
      en: {
        asked: ['customer: The seller on your marketplace sent me a fake bag'],
        better: [
          "agent: You shouldn't have to chase them yourself. I've frozen the seller's payment and opened a refund for you; it will reach you by Friday.",
        ],
        worse: ["agent: We're just the platform. Please contact the seller."],
      },
    },
  },
  {
    why: 'Taking it seriously beats playing it down: “the noise from the building site next door has been driving …”',
    twins: {
      en: {
        asked: ['customer: the noise from the building site next door has been driving us mad for weeks'],
        better: [
          "agent: Weeks of that noise would wear anybody down. An officer will measure it on Tuesday, and I'll tell you the result the same day.",
        ],
        worse: ["agent: You're overreacting, it's only a bit of noise. An officer will measure it on Tuesday."],
      },
    },
  },
  {
    why: 'Asking beats ordering: “How do I return these boots?”',
    twins: {
      en: {
        asked: ['customer: How do I return these boots?'],
        better: [
          'agent: You can print the label from your order page, or I can post you one. Drop them at any post office within 30 days.',
        ],
        worse: ['agent: Read the return policy first. Do not contact us again until you have.'],
      },
    },
  },
  {
    why: 'Trust beats a motive imputed: “my parcel says delivered but i never got it”',
    twins: {
      en: {
        asked: ['customer: my parcel says delivered but i never got it'],
        better: [
          "agent: I'm sorry it isn't with you. I've asked the driver for the GPS point, and if it isn't found by tomorrow noon I'll send another.",
        ],
        worse: ["agent: That's what everyone says who wants a free one. I've asked the driver for the GPS point."],
      },
    },
  },
  {
    why: "Trust beats a motive imputed: “Can I have a doctor's note for last week? I had a migraine.”",
    twins: {
      en: {
        asked: ["customer: Can I have a doctor's note for last week? I had a migraine."],
        better: [
          'agent: I hope you feel better. Yes: the doctor can give you one for last week, it will be at the desk from 3 pm.',
        ],
        worse: ["agent: You're only trying to get out of work. It will be at the desk from 3 pm."],
      },
    },
  },
  {
    why: 'Room beats pressure: “my wife and i want to talk about the timeshare first”',
    twins: {
      en: {
        asked: ['customer: my wife and i want to talk about the timeshare first'],
        better: [
          "agent: Please do, that's a decision for both of you. The offer stays the same until the end of the month.",
        ],
        worse: ['agent: This price is only valid today, so you have to decide on the spot.'],
      },
    },
  },
  {
    why: 'An answer beats flattery: “do u have vegan pizza”',
    twins: {
      en: {
        asked: ['customer: do u have vegan pizza'],
        better: ['agent: Yes: Margherita with oat cheese and the Verdura. Both come in gluten free too.'],
        worse: ['agent: You are absolutely amazing and have such wonderful taste, we adore you! Yes.'],
      },
    },
  },
  {
    why: 'Tact beats telling that somebody was watched: “which running shoe for flat feet?”',
    twins: {
      en: {
        asked: ['customer: which running shoe for flat feet?'],
        better: ['agent: The Stable 4 has a firm inner edge, which most people with flat feet like.'],
        worse: ["agent: The Stable 4. We've been tracking your location and saw that you stopped running in May."],
      },
    },
  },
  {
    why: 'A remembered word with its source beats prying: “Could you recommend a wine for Saturday?”',
    twins: {
      en: {
        asked: ['customer: Could you recommend a wine for Saturday?'],
        better: ["agent: Last month you told me your wife can't drink red, so I'd take the Riesling."],
        worse: ["agent: I saw in your private messages that your wife is pregnant, so I'd take the Riesling."],
      },
    },
  },
]

describePairs(pairs)

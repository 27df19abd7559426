import { describeInnocents, type Innocent } from './describe-innocents.ts'

const innocents: readonly Innocent[] = [
  {
    why: 'who spares the customer something refuses nothing',
    rules: ['offer-a-way', 'bring-an-answer', 'explain-the-reason'],
    talks: [
      [
        'customer: I have been passed along three times already.',
        'agent: I am sorry. You won’t be transferred again, I have opened the repair for your line.',
      ],
      ['customer: Does it show on my credit record?', 'agent: It doesn’t, and we don’t share it with anyone.'],
      ['客户: 会影响我的征信吗？', '客服: 不会影响的，我们也不会把信息给任何人。'],
      ['顧客: 會影響我的信用紀錄嗎？', '客服: 不會影響喔，我們也不會把資料給任何人。'],
    ],
  },
  {
    why: 'at your end may be where all is well',
    rules: ['no-blame'],
    talks: [
      ['customer: The modem is working again I think', 'agent: Glad to hear it! All good at your end?'],
      ['customer: Do I have to do anything?', 'agent: Nothing more to do on your end, we’ll email you tomorrow.'],
      ['customer: Did the payment go through?', 'agent: Yes, all is well on your side: it arrived this morning.'],
    ],
  },
  {
    why: 'the bin of a program is no insult, and who can relax is not told to',
    rules: ['no-rudeness', 'no-dismissal'],
    talks: [
      ['customer: Where did my file go?', 'agent: It’s in your Trash folder for 30 days. I can restore it.'],
      ['customer: How do I get rid of a page?', 'agent: Drag it to the trash, or press Delete.'],
      ['customer: Who feeds the cat?', 'agent: We feed her at 8 and at 6, so you can relax.'],
    ],
  },
  {
    why: 'what is done by everybody, or was right to do, watches nobody',
    rules: ['no-watching'],
    talks: [
      ['customer: Do I take my metformin first?', 'agent: Metformin is usually skipped until you eat.'],
      ['customer: We weren’t sure about the tablets', 'agent: You were right to ask before giving them.'],
      ['customer: My dad died in May.', 'agent: Please accept my condolences on your father’s passing.'],
    ],
  },
  {
    why: 'staff who did something are not asked for',
    rules: ['grant-a-human'],
    talks: [
      ['customer: It was checked by your staff and never came out.', 'agent: I’m sorry, I’m looking for it now.'],
      ['customer: My bag was taken by a colleague of yours at the gate', 'agent: Let me ask the gate.'],
    ],
  },
  {
    why: 'what may come again has not',
    rules: ['no-repeat-effort', 'keep-promises', 'fitting-apology'],
    talks: [
      [
        'customer: The bins are full.',
        'agent: A lorry comes tomorrow, and I’ll phone you tomorrow afternoon.',
        'customer: Thanks. And what’s going to stop it happening again?',
        'agent: From next week a smaller lorry has this street.',
      ],
      ['customer: I forgot the bill. How do I avoid doing it again?', 'agent: Turn on autopay under Billing.'],
    ],
  },
  {
    why: 'a day of ours, held against theirs, is not theirs misread',
    rules: ['right-detail'],
    talks: [
      [
        'customer: I leave on Saturday and need the green coat.',
        'agent: By express it arrives Thursday, before you leave.',
      ],
      [
        'customer: I paid on the 1st and got a reminder.',
        'agent: It arrived on the 3rd, two days after the reminders went out.',
      ],
      ['客户: 我1号就交了，怎么还催我？', '客服: 您的钱3号到的账，比催缴单晚了两天，不用再交。'],
      ['顧客: 我1號就繳了，怎麼還催我？', '客服: 您的款項3號入帳，比催繳單晚了兩天，不用再繳。'],
    ],
  },
  {
    why: 'what is reckoned from their numbers is none of them misread',
    rules: ['right-number'],
    talks: [
      [
        'customer: We were billed for 25 seats but only have 18 people.',
        'agent: That should not have happened. I’ve refunded the seven seats.',
      ],
    ],
  },
  {
    why: 'a tip beside our own step sends nobody away',
    rules: ['no-buck-passing'],
    talks: [
      [
        'customer: The parcel isn’t there.',
        'agent: I’ll open an investigation today. You can ask the shop to send another in the meantime.',
      ],
      ['customer: No code came.', 'agent: It takes up to two hours. Please try again later if it hasn’t arrived.'],
    ],
  },
  {
    why: 'who asks whether all are safe claims nothing',
    rules: ['no-absolute-claims'],
    talks: [
      ['customer: Our basement flooded.', 'agent: I’m so sorry. Is everyone safe?'],
      ['customer: Are my photos gone?', 'agent: No, everything is back, all 412 of them.'],
    ],
  },
  {
    why: 'sorry for a failure of ours is not too much',
    rules: ['no-overreaction'],
    talks: [
      [
        'customer: Did my direct debit go out two times this month?',
        'agent: Oh no, I’m really sorry, that was our system running twice. One is on its way back.',
      ],
      [
        'customer: i got somebody elses groceries lol',
        'agent: Ha, what a surprise delivery! Sorry about the mix-up, yours are on the way.',
      ],
    ],
  },
  {
    why: 'a time that both have named since needs no third time',
    rules: ['confirm-the-next-step'],
    talks: [
      [
        'customer: My fee was taken two times.',
        'agent: I’ve sent one back, it’ll show in your account by Wednesday.',
        'customer: The bank took £8 for it',
        'agent: We pay that too: £37.99 in all, by Wednesday.',
        'customer: Thanks, bye!',
        'agent: Goodbye!',
      ],
    ],
  },
  {
    why: 'a wish for what they told of is a goodbye',
    rules: ['end-warmly'],
    talks: [
      [
        'customer: The kettle burnt my hand.',
        'agent: Run cold water over it. I’ve refunded the kettle.',
        'customer: ta very much',
        'agent: Take care of that hand!',
      ],
      [
        'customer: Can it be here Friday?',
        'agent: Yes, by noon.',
        'customer: Thanks Lucy.',
        'agent: Happy anniversary to you both!',
      ],
    ],
  },
  {
    why: 'who feels the same, or takes the shame away, has seen it',
    rules: ['acknowledge-feeling'],
    talks: [
      [
        'customer: I gave them the code, I feel so stupid.',
        'agent: Please don’t, they catch thousands of careful people. Your account is frozen, nothing can leave it.',
      ],
      [
        'customer: My late wife’s account is still open.',
        'agent: I’m deeply sorry for the loss of your wife. I’ve closed it today.',
      ],
    ],
  },
]

describeInnocents(innocents)

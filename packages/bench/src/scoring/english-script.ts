import type { Script } from './script.ts'

/** Everyday matters of a shop: most customers are calm, some are not, and nothing dramatic happens. */
export const englishScript: Script = {
  slots: {
    name: ['Anna', 'Tom', 'Priya', 'Marcus', 'Ines', 'Graham', 'Leila', 'Owen', 'Sofia', 'Dev'],
    agent: ['Kate', 'Samir', 'Beth', 'Joel', 'Nadia', 'Callum'],
    thing: [
      'kettle',
      'blue rucksack',
      'desk lamp',
      'pair of boots',
      'tablet case',
      'coffee grinder',
      'raincoat',
      'router',
    ],
    fault: [
      'arrived with a crack in the base',
      'switches itself off after a minute',
      'is a size too small',
      'never showed up at my door',
      'came in the wrong colour',
      'makes a grinding noise',
    ],
    amount: ['$24.99', '£59.00', '$112.50', '£18.20', '$349.00'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    city: ['Leeds', 'Bristol', 'Portland', 'Austin', 'Dublin', 'York'],
    means: ['card', 'PayPal', 'gift card', 'bank transfer'],
  },
  lines: [
    {
      role: 'customer',
      ways: [
        'Hi, I ordered a {thing} last {day} and it {fault}.',
        'Hello there. My {thing} {fault}. Order {order}. What can be done?',
        "I've been waiting for some help with a {thing}: it {fault}, and I need it for {day}.",
        "Good morning, I'm {name}. The {thing} from your {city} shop {fault} and I'd like to know my options.",
        'honestly fed up with this {thing}. it {fault} and nobody answers the phone!!',
      ],
    },
    {
      role: 'agent',
      ways: [
        "Hello, this is {agent}. Thanks for getting in touch, and I'm sorry to hear about the {thing}.",
        'Hi {name}, {agent} here. That sounds annoying, let me see what we can do about your {thing}.',
        'Good day, you are speaking with {agent}. I will gladly look into this for you.',
        'Hello! Thank you for contacting us. How may I help you today?',
      ],
    },
    {
      role: 'agent',
      ways: [
        'Could you give me the order number, please?',
        'May I have your order number so I can look it up?',
        'Which e-mail address did you use for the order?',
        'Would you tell me the postcode and the order number?',
      ],
    },
    {
      role: 'customer',
      ways: [
        'Sure, it is {order}.',
        '{order}, paid by {means}',
        "It's {order} and the parcel was going to {city}.",
        'I think {order}? The e-mail is {name}@example.com.',
      ],
    },
    {
      role: 'agent',
      ways: [
        'Thank you. Please bear with me while I open the order.',
        'Thanks {name}. One moment, I am checking with the warehouse in {city}.',
        'Perfect. Give me two minutes to go through the notes.',
        'Thanks, I can see it: one {thing}, {amount}, sent on {day}.',
      ],
    },
    {
      role: 'customer',
      often: 6,
      ways: [
        'ok',
        'Thanks, take your time.',
        'Alright, I am here.',
        'fine, but please be quick, I have a train at noon',
      ],
    },
    {
      role: 'agent',
      ways: [
        'Thank you for waiting. The courier scanned it in {city} on {day} and it has not moved since.',
        'I have found it. There were {count} of these in the same batch with the same problem, so it is nothing you did.',
        'So, our system shows it left the warehouse on {day}. I have asked the team there to check the shelf for {order}.',
        'I checked with my colleague: the {thing} is still under guarantee, and you can choose between a new one and your money back.',
      ],
    },
    {
      role: 'customer',
      ways: [
        'What does that mean for me? Will I still get it by {day}?',
        'Right. And who pays for sending it back?',
        'I see. Can I get the {amount} back instead?',
        'Hmm, is there a way to swap it in the {city} shop? I walk past it anyway.',
        'So it took you a week to notice?',
      ],
    },
    {
      role: 'agent',
      ways: [
        'We pay for the return. I have just sent a label to your inbox; any post office will take the parcel.',
        'Yes, you can. Show them {order} at the counter in {city} and they will exchange it on the spot.',
        'I can refund {amount} to your {means} today; it usually takes three to five working days to appear.',
        "I can't promise {day}, because it depends on the courier, but I can send a second one by express at no cost.",
      ],
    },
    {
      role: 'customer',
      often: 7,
      ways: [
        'That would be great.',
        'Could you do the express one then?',
        'okay let us do the refund',
        'I already wrote to you about this on {day}, by the way.',
      ],
    },
    {
      role: 'agent',
      ways: [
        'Done: the reference is {code}, and you will have a confirmation by e-mail within the hour.',
        'I have set that up for you. The reference is {code}.',
        'All right, I will pass this to our returns team and they will write to you by {day} noon.',
        'I have added a note to {order} so that nobody asks you for all of this again.',
      ],
    },
    {
      role: 'customer',
      ways: [
        'One more question: does the guarantee start again with the new one?',
        'And do I need the original box?',
        'Also, is the {city} shop open on {day}?',
        'By the way, my address changed, could you update it too?',
      ],
    },
    {
      role: 'agent',
      ways: [
        'Good question. The guarantee runs for two years from the day the new {thing} reaches you.',
        'No box needed, any sturdy one will do, as long as the {thing} cannot move about inside it.',
        'It is, from nine in the morning until six. There is parking behind the building as well.',
        'Of course. What is the new address, and should I use it for future orders too?',
      ],
    },
    {
      role: 'customer',
      often: 8,
      ways: [
        'Good to know, thank you.',
        'Great. It is 14 Mill Lane, {city}.',
        'ok cool',
        "Fine. I hope it works this time, it's the second {thing} I've had from you.",
      ],
    },
    {
      role: 'agent',
      often: 8,
      ways: [
        'I understand, having that happen twice is no fun. I have asked them to test yours before it goes out.',
        'Noted, thank you. I have changed it for {order} and in your account.',
        'Here is what happens next: the label arrives today, the new {thing} leaves us on {day}, and you have it a day or two later.',
        'I can see why you would say that.',
      ],
    },
    {
      role: 'customer',
      often: 5,
      ways: [
        'And if it does not arrive?',
        'How will I know it has been sent?',
        'Should I call you then, or write here?',
        'Can you ring me after five? I am at work before that.',
      ],
    },
    {
      role: 'agent',
      often: 6,
      ways: [
        'You get a message with the tracking link as soon as it is collected. If nothing has come by {day}, just answer this chat and quote {code}.',
        'Write here any time, the whole conversation stays with your order.',
        'I will ring you on {day} at half past five.',
        'In that case we would send the {amount} back at once.',
      ],
    },
    {
      role: 'agent',
      ways: [
        'Is there anything else I can do for you?',
        'Does that cover everything, {name}?',
        'Can I help you with anything else today?',
        'Anything else on your mind about the {thing}?',
      ],
    },
    {
      role: 'customer',
      ways: [
        'No, that is all. Thanks {agent}!',
        "No thank you, you've been very helpful.",
        'nope',
        'That was it. Have a nice {day}.',
        'Not for now. Let us see whether it works.',
      ],
    },
    {
      role: 'agent',
      ways: [
        'You are welcome, {name}. Enjoy the new {thing}!',
        'My pleasure. Take care and have a lovely evening.',
        'Thank you for your patience. Goodbye!',
        'Glad I could help. Safe travels to {city}.',
      ],
    },
  ],
}

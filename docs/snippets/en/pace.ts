import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { createScorer } from '@attune/scoring'

const scorer = createScorer({ reader: createReader({ packs: [english], details }) })
const turns = scorer.fit({
  channel: 'chat',
  messages: [
    {
      role: 'customer',
      text: 'My train leaves in ten minutes and the ticket does not open!',
      at: '2026-05-04T10:00:00Z',
    },
    {
      role: 'agent',
      text: 'I have sent the code 7714 to your phone. Show it at the gate.',
      at: '2026-05-04T10:00:40Z',
    },
    {
      role: 'customer',
      text: 'It worked! No rush now: could you look into the app some time?',
      at: '2026-05-04T10:20:00Z',
    },
    {
      role: 'agent',
      text: 'Gladly. I will write to you on Thursday.',
      at: '2026-05-04T10:26:00Z',
    },
    {
      role: 'customer',
      text: 'I am standing at the gate again and it is closed. Please hurry!',
      at: '2026-05-05T10:00:00Z',
    },
    {
      role: 'agent',
      text: 'Are you using the latest version of the app?',
      at: '2026-05-05T10:06:00Z',
    },
  ],
})
for (const { fit, sentence } of turns) console.log(fit.toFixed(2), sentence)

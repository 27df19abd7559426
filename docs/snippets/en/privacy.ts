import type { ShortConversation } from '@attune/core'
import { redact } from '@attune/language/redact'
import { createMemory, createProfile, erase, exportAll, forget, whyKnown } from '@attune/memory'
import { factsInEnglish } from '@attune/memory/en'

// Before a text leaves your house.
console.log(redact('I am Maria Lopez, mail maria@example.com about order A-204.').text)

const now = '2026-06-01T12:00:00Z'
const memory = createMemory({ languages: [factsInEnglish] })
const talk: ShortConversation = {
  id: 'may',
  messages: [
    { role: 'customer', text: 'I always prefer a window seat.', at: '2026-05-03T09:00:00Z' },
  ],
}
const { profile, added } = memory.remember(createProfile({ id: 'anna' }), talk, { now })
const [seat] = added
if (!seat) throw new Error('nothing was remembered')

// “Why do you know this?”
console.log(whyKnown(seat).text)

// “Forget it.” The old conversation cannot bring it back.
const forgotten = forget(profile, seat.id, { now })
console.log(memory.remember(forgotten, talk, { now }).added.length)

// “Give me everything.”
console.log(Object.keys(JSON.parse(exportAll(profile, { now }).json).profile))

// “Erase me.” What is left is a keyed hash, so that the next import does not bring the person back.
const key = new Uint8Array(32).fill(7) // from your key store; never in code
const record = erase(profile, { now, key })
console.log(Object.keys(record))

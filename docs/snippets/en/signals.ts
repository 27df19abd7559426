import { readMessage } from '@attune/language'

const text = 'I am not angry, but you charged me twice and I need it back by Friday!'
const { signals, measures, language } = readMessage(text, { role: 'customer' })

console.log(language)
for (const { kind, span, strength } of signals)
  console.log(kind, strength.toFixed(2), `“${text.slice(...span)}”`)
console.log(measures.complaint, measures.anger, measures.apology)

import { readMessage } from '@attune/language'

const text = '我没生气，就是都三天了还没发货，真的很着急，周五前要用！'
const { signals, measures, language } = readMessage(text, { role: 'customer' })

console.log(language)
for (const { kind, span, strength } of signals)
  console.log(kind, strength.toFixed(2), `“${text.slice(...span)}”`)
console.log(measures.complaint, measures.urgency, measures.apology)

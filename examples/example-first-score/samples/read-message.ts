import { readMessage } from '@attune/language'

const text = '都三天了还没发货，急死我了！I want my money back.'
for (const { kind, span } of readMessage(text, { role: 'customer' }).signals) console.log(kind, text.slice(...span))

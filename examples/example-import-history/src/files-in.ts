import path from 'node:path'
import type { Files } from './import-history.ts'

/** The files of an export, in a folder laid out like this example. */
export const filesIn = (folder: string): Files => ({
  customers: path.join(folder, 'export/customers.jsonl'),
  customersMapping: path.join(folder, 'customers.mapping.json'),
  messages: path.join(folder, 'export/messages.csv'),
  messagesMapping: path.join(folder, 'messages.mapping.json'),
})

// Writes docs/rules and docs/zh/rules from the rules' own data.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rulePages } from './rule-pages/rule-pages.ts'

const docs = path.resolve(import.meta.dirname, '../../../docs')
const pages = rulePages()

// Pages of rules that are no more go too.
for (const folder of ['rules', 'zh/rules']) {
  rmSync(path.join(docs, folder), { recursive: true, force: true })
  mkdirSync(path.join(docs, folder), { recursive: true })
}
for (const [file, page] of pages) writeFileSync(path.join(docs, file), page)
console.log(`docs: ${pages.size} pages about rules`)

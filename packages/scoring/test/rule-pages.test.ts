import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportLines } from '../generate/rule-pages/report-lines.ts'
import { rulePages } from '../generate/rule-pages/rule-pages.ts'
import { rules } from '../src/index.ts'

const docs = path.resolve(import.meta.dirname, '../../../docs')
const pages = rulePages()
const written = ['rules', 'zh/rules'].flatMap((folder) =>
  readdirSync(path.join(docs, folder)).map((name) => `${folder}/${name}`),
)

describe('the pages about rules', () => {
  it('are there for each rule, and for no other', () => {
    expect(written.sort()).toEqual([...pages.keys()].sort())
  })

  it('say what the rules say and what reports of their examples say today; else: npm run rules:pages', () => {
    const stale = written.filter((file) => readFileSync(path.join(docs, file), 'utf8') !== pages.get(file))
    expect(stale).toEqual([])
  })

  it('never link to nothing', () => {
    const dead = [...pages].flatMap(([file, page]) =>
      [...page.matchAll(/\]\(([^)]+\.md)\)/g)]
        .map(([, link = '']) => path.join(path.dirname(file), link))
        .filter((target) => !pages.has(target) && !existsSync(path.join(docs, target))),
    )
    expect(dead).toEqual([])
  })

  it('show what a whole report says below every example that is good or bad', () => {
    const silent = rules.flatMap((rule) =>
      [...rule.meta.examples.met, ...rule.meta.examples.missed]
        .filter((example) => reportLines(rule, example).length === 0)
        .map(({ transcript }) => `${rule.meta.id}: ${transcript}`),
    )
    expect(silent).toEqual([])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { onlyEnglish } from '../../generate/browser/only-english.ts'
import { withoutChineseForms } from '../../generate/browser/without-chinese-forms.ts'
import { withoutExamples } from '../../generate/browser/without-examples.ts'

const folder = new URL('../../src/rules/', import.meta.url)
const files = readdirSync(folder).filter((file) => file !== 'index.ts')

describe('what is sent to a browser of a rule', () => {
  it.each(files)('has neither examples nor evidence cards: %s', (file) => {
    const slim = withoutExamples(readFileSync(new URL(file, folder), 'utf8'), file)
    expect(slim).toContain('examples: { met: [], missed: [], notOwed: [] }')
    expect(slim).toContain('evidence: []')
    expect(slim).not.toContain('transcript:')
  })

  it('refuses a rule it does not understand', () => {
    expect(() => withoutExamples('export const rule = { meta }', 'odd.ts')).toThrow('odd.ts: expected "meta"')
  })

  it('knows no Chinese forms where only English is spoken', () => {
    const source =
      'const zh = /没/\nexport const chineseTaunts: readonly Form[] = [zh]\nexport const englishTaunts = [en]'
    expect(withoutChineseForms(source, 'taunts.ts')).toBe(
      'const zh = /没/\nexport const chineseTaunts: readonly Form[] = []\nexport const englishTaunts = [en]',
    )
  })

  it('keeps the English wording alone', () => {
    const source = "const reasons = { met: { what: { en: 'Yes.', 'zh-Hans': '是。', 'zh-Hant': '是。' }, weight: 2 } }"
    expect(onlyEnglish(source, 'a.ts').replaceAll(' ', '')).toBe(
      "constreasons={met:{what:{en:'Yes.',},weight:2}}".replaceAll(' ', ''),
    )
  })
})

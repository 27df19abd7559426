import { describe, expect, it } from 'vitest'
import { searchTerms } from '../.vitepress/site/search-terms.ts'

describe('the search', () => {
  it('finds words of an alphabet as words', () => {
    expect(searchTerms('scoreConversation() of @attune/scoring')).toEqual([
      'scoreConversation',
      'of',
      'attune',
      'scoring',
    ])
  })

  it('finds Chinese by every two characters, so that any part of a sentence can be typed', () => {
    const terms = new Set(searchTerms('顾客说的话开出责任账'))
    for (const typed of ['责任账', '任账', '顾客', '客说']) {
      expect(searchTerms(typed).every((term) => terms.has(term))).toBe(true)
    }
    expect(searchTerms('账')).toEqual(['账'])
  })

  it('keeps the languages of a mixed sentence apart', () => {
    expect(searchTerms('用API评分')).toEqual(['用', 'API', '评分'])
  })

  it('can be sent to the browser as it is written', () => {
    const sent = new Function(`return ${searchTerms.toString()}`)() as typeof searchTerms
    expect(sent('责任 ledger')).toEqual(['责任', 'ledger'])
  })
})

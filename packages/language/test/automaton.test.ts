import { describe, expect, it } from 'vitest'
import { loadPack } from '../src/language-pack.ts'
import { type Automaton, createAutomaton } from '../src/match/automaton.ts'
import { createHits, findHits } from '../src/match/find-hits.ts'
import { createMentions } from '../src/match/mentions.ts'
import { ANY, LIST, readNetwork } from '../src/match/phrase-network.ts'
import { classSymbols } from '../src/match/symbols.ts'
import { createTransitions } from '../src/match/transitions.ts'
import { english } from '../src/packs/en.ts'
import { flagsOf, openScope } from '../src/scope/read-scope.ts'
import { ScopeFlag } from '../src/scope/scope-flag.ts'
import { tokenize } from '../src/text/tokenize.ts'

describe('transitions', () => {
  it('remember through growth, and forget on clear, however many there were', () => {
    const transitions = createTransitions()
    for (let key = 0; key < 50_000; key++) transitions.set(key * 7, key)
    for (let key = 0; key < 50_000; key++) expect(transitions.get(key * 7)).toBe(key)
    transitions.clear()
    expect(transitions.size()).toBe(0)
    expect(transitions.get(7)).toBe(-1)
    transitions.set(7, 1)
    expect(transitions.get(7)).toBe(1)
  })
})

it('an automaton that starts over finds the same', () => {
  const { data } = english
  const loaded = loadPack(english)
  const network = () => readNetwork(data)
  const roomy = createAutomaton(network(), 20_000, new Map())
  const cramped = createAutomaton(network(), 20_000, new Map(), { mostStates: 4, mostTransitions: 4 })
  const text =
    "I'm so sorry you were charged twice. I understand how frustrating it is, and I have refunded the second charge today. "
  const tokens = tokenize(text.repeat(20))
  const symbols = new Int32Array(tokens.start.length)
  loaded.vocabulary.resolve(tokens, symbols)
  const hitsOf = (automaton: Automaton) => {
    const hits = createHits()
    findHits({ automaton, columns: loaded.columns }, text.repeat(20), tokens, symbols, undefined, hits)
    return { ...hits, from: hits.from.slice(0, hits.count), to: hits.to.slice(0, hits.count) }
  }
  const hits = hitsOf(roomy)
  expect(hits.count).toBeGreaterThan(20)
  expect(hitsOf(cramped)).toEqual(hits)
})

it('hears a quotation also after a longer hit reached beyond it', () => {
  const text = 'well "sorry" is what you said'
  const tokens = tokenize(text)
  const scope = openScope(text, tokens, null, 3)
  const isQuoted = (from: number, to: number) => (flagsOf(scope, from, to, ScopeFlag.quoted) & ScopeFlag.quoted) > 0
  expect(isQuoted(0, tokens.count)).toBe(false)
  expect(isQuoted(2, 3)).toBe(true)
})

it('a filter lets every symbol through that may lead on', () => {
  const network = readNetwork(english.data)
  const mentions = createMentions(network, new Map([[40, classSymbols.number]]))
  for (let node = 0; node < 300; node++) {
    mentions.add(node, [node])
    for (let at = network.edges.at[node] as number; at < (network.edges.at[node + 1] as number); at += 2) {
      const asked = network.edges.items[at] as number
      if (asked > 0) expect(mentions.has(node, asked)).toBe(true)
      if (asked === classSymbols.number) expect(mentions.has(node, 40)).toBe(true)
      if (asked === ANY) expect(mentions.has(node, 2_000)).toBe(true)
      if (asked <= LIST) {
        const list = LIST - asked
        const members = network.lists.items.subarray(network.lists.at[list], network.lists.at[list + 1])
        for (const word of members) expect(mentions.has(node, word)).toBe(true)
      }
    }
  }
})

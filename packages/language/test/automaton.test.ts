import { describe, expect, it } from 'vitest'
import { loadPack } from '../src/language-pack.ts'
import { createAutomaton } from '../src/match/automaton.ts'
import { findHits } from '../src/match/find-hits.ts'
import { decodeIntegers } from '../src/match/integers.ts'
import { readNetwork } from '../src/match/phrase-network.ts'
import { createTransitions } from '../src/match/transitions.ts'
import { english } from '../src/packs/en.ts'
import { createScopeReader } from '../src/scope/read-scope.ts'
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
  const network = () => readNetwork(decodeIntegers(data.lists), decodeIntegers(data.phrases))
  const roomy = createAutomaton(network(), 20_000, new Map())
  const cramped = createAutomaton(network(), 20_000, new Map(), { mostStates: 4, mostTransitions: 4 })
  const text =
    "I'm so sorry you were charged twice. I understand how frustrating it is, and I have refunded the second charge today. "
  const tokens = tokenize(text.repeat(20))
  const symbols = new Int32Array(tokens.start.length)
  loaded.vocabulary.resolve(text.repeat(20), tokens, symbols)
  const hits = findHits(roomy, data.outputs, text.repeat(20), tokens, symbols)
  expect(hits.length).toBeGreaterThan(20)
  expect(findHits(cramped, data.outputs, text.repeat(20), tokens, symbols)).toEqual(hits)
})

it('hears a quotation also after a longer hit reached beyond it', () => {
  const text = 'well "sorry" is what you said'
  const tokens = tokenize(text)
  const scope = createScopeReader(text, tokens, new Map(), 3)
  expect(scope.flagsOf({ from: 0, to: tokens.count, output: 0 }) & ScopeFlag.quoted).toBe(0)
  expect(scope.flagsOf({ from: 2, to: 3, output: 0 }) & ScopeFlag.quoted).toBe(ScopeFlag.quoted)
})

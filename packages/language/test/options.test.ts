import { OptionsError } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { createReader, readMessage } from '../src/index.ts'
import { english } from '../src/packs/en.ts'

describe('readMessage', () => {
  it.each([
    [{ rol: 'agent' }, 'options of read: rol: unknown option; did you mean "role"?'],
    [{ lang: 'en' }, 'options of read: lang: unknown option; expected one of language, role'],
    [{ role: 'agnet' }, 'options of read: role: unknown role; did you mean "agent"?'],
    [{ language: 7 }, 'options of read: language: expected a tag such as "en"'],
    [null, 'options of read: options: expected an object'],
  ])('refuses %j', (options, message) => {
    expect(() => readMessage('x', options as never)).toThrow(OptionsError)
    expect(() => readMessage('x', options as never)).toThrow(message)
  })

  it.each([
    [undefined, 'got undefined'],
    [null, 'got null'],
    [42, 'got number'],
  ])('refuses %j as a text', (text, message) => {
    expect(() => readMessage(text as never)).toThrow(`options of read: text: expected a string, ${message}`)
  })

  it('takes what is undefined as left out', () => {
    expect(readMessage('I am furious', { role: undefined, language: undefined } as never).language).toBe('en')
  })
})

describe('createReader', () => {
  it.each([
    [{ pack: [english] }, 'options of createReader: pack: unknown option; did you mean "packs"?'],
    [{ packs: english }, 'options of createReader: packs: expected a list of packs'],
    [{ packs: ['en'] }, 'options of createReader: packs[0]: expected a pack'],
    [{ packs: [english], identify: 'eld' }, 'options of createReader: identify: expected a function'],
    [{ packs: [english], details: ['objects'] }, 'options of createReader: details: expected a list of details'],
    [undefined, 'options of createReader: options: expected an object'],
  ])('refuses %#', (options, message) => {
    expect(() => createReader(options as never)).toThrow(OptionsError)
    expect(() => createReader(options as never)).toThrow(message)
  })
})

import { createReader } from '@attune/language'
import { english } from '@attune/language/en'
import { expect, it } from 'vitest'
import { createLazyIdentifier } from '../src/lazy-identifier.ts'

it('reads again with the library when a text asked for it, and once when none did', async () => {
  const { identify, complete } = createLazyIdentifier()
  const reader = createReader({ packs: [english], identify })
  let readings = 0
  const read = (text: string) => {
    readings++
    return reader.read(text).language
  }
  expect(await complete(() => read('Where is the parcel?'))).toBe('en')
  expect(readings).toBe(1)
  expect(await complete(() => read('Où est ma commande ?'))).toBe('fr')
  expect(readings).toBe(3)
  expect(await complete(() => read('Wo ist meine Bestellung?'))).toBe('de')
  expect(readings).toBe(4)
})

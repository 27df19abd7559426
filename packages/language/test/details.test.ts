import { describe, expect, it } from 'vitest'
import { dataGiven, details, objects } from '../src/details/index.ts'
import { createReader, readMessage } from '../src/index.ts'
import { english } from '../src/packs/en.ts'
import { chinese } from '../src/packs/zh.ts'

const packs = [english, chinese]
const name = 'my name is Ann Lee'
const apology = 'Sorry for the delay.'

describe('details', () => {
  it('are looks a reader takes only when it is given them', () => {
    const plain = createReader({ packs })
    expect(plain.read(name).signals).toContainEqual(expect.objectContaining({ kind: 'gives-datum', span: [0, 10] }))
    expect(plain.read(apology).signals.every(({ object }) => object === undefined)).toBe(true)
  })

  it('narrow a datum to its value', () => {
    const reader = createReader({ packs, details: [dataGiven] })
    expect(reader.read(name).signals).toContainEqual(expect.objectContaining({ kind: 'gives-datum', span: [11, 18] }))
    expect(reader.read('my name is wrong on it').signals.some(({ kind }) => kind === 'gives-datum')).toBe(false)
  })

  it('find what an act is about, in the language of its words', () => {
    const reader = createReader({ packs, details: [objects] })
    for (const [text, object] of [
      [apology, 'the delay'],
      ['非常抱歉给您发错了颜色。', '给您发错了颜色'],
    ] as const) {
      const found = reader.read(text).signals.find(({ kind }) => kind === 'apology')
      expect(text.slice(...(found?.object ?? [0, 0]))).toBe(object)
    }
  })

  it('are all taken by readMessage', () => {
    const reader = createReader({ packs, details })
    for (const text of [name, apology]) expect(readMessage(text)).toEqual(reader.read(text))
  })

  it('are part of the version, since they change readings', () => {
    expect(createReader({ packs, details }).version).not.toBe(createReader({ packs }).version)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  collectPages,
  findMarker,
  isOwnTag,
  NetworkError,
  ownTag,
  RejectedError,
  replaceWhole,
  withMarker,
  writeOnce,
} from '../src/index.ts'
import { rejection } from './fake-helpdesk.ts'

describe('the marker', () => {
  const key = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)

  it('is found again in plain text and in HTML, whatever stands above it', () => {
    fc.assert(
      fc.property(fc.string(), key, (text, name) => {
        const marked = withMarker(text, name)
        expect(findMarker(marked)).toBe(name)
        expect(findMarker(`<div>${marked.replaceAll('\n', '<br>')}</div>`)).toBe(name)
      }),
    )
  })

  it('reads like a signature', () => {
    expect(withMarker('She has waited since Tuesday.\n', 'k1')).toBe(
      'She has waited since Tuesday.\n\n— Attune · attune:note:k1',
    )
  })

  it('is the last one when a colleague quoted an earlier note', () => {
    expect(findMarker(withMarker(withMarker('a', 'old'), 'new'))).toBe('new')
  })

  it.each(['', 'about attune', 'attune:note:', 'attune:note: x'])('is not in %j', (text) => {
    expect(findMarker(text)).toBeNull()
  })

  it.each(['', 'a b', 'ä', 'a'.repeat(65), 'a\n'])('has no key %j', (bad) => {
    expect(() => withMarker('text', bad)).toThrow(/1 to 64 letters/)
  })

  it('of tags is a prefix every helpdesk allows', () => {
    expect(ownTag('below')).toBe('attune-below')
    expect(ownTag(ownTag('below'))).toBe('attune-below')
    expect([isOwnTag('attune-below'), isOwnTag('vip')]).toEqual([true, false])
  })
})

describe('writing once', () => {
  it('writes when nothing is there, and not again', async () => {
    const notes = new Map<string, string>()
    const write = () =>
      writeOnce({
        key: 'k1',
        find: async (key) => notes.get(key) ?? null,
        write: async (key) => {
          notes.set(key, `n${notes.size + 1}`)
          return notes.get(key) ?? null
        },
      })
    expect(await write()).toEqual({ id: 'n1', changed: true })
    expect(await write()).toEqual({ id: 'n1', changed: false })
    expect(notes.size).toBe(1)
  })

  it('finds what was written when only the answer got lost', async () => {
    let written = false
    const result = await writeOnce({
      key: 'k1',
      find: async () => (written ? 'n1' : null),
      write: async () => {
        written = true
        throw new NetworkError('lost')
      },
    })
    expect(result).toEqual({ id: 'n1', changed: true })
  })

  it('tells the failure of the write, also when looking again fails', async () => {
    const lost = new NetworkError('lost')
    let looks = 0
    const find = async () => {
      looks += 1
      if (looks > 1) throw new Error('down')
      return null
    }
    expect(await rejection(writeOnce({ key: 'k1', find, write: () => Promise.reject(lost) }))).toBe(lost)
    expect(looks).toBe(2)
  })

  it('does not look again after a refusal', async () => {
    let looks = 0
    const find = async () => {
      looks += 1
      return null
    }
    const no = new RejectedError('no')
    expect(await rejection(writeOnce({ key: 'k1', find, write: () => Promise.reject(no) }))).toBe(no)
    expect(looks).toBe(1)
  })

  it('writes nothing when it is aborted or the key is impossible', async () => {
    const never = () => Promise.reject(new Error('was called'))
    expect(
      await rejection(writeOnce({ key: 'k', find: never, write: never, signal: AbortSignal.abort('enough') })),
    ).toBe('enough')
    expect(await rejection(writeOnce({ key: 'a b', find: never, write: never }))).toMatchObject({
      code: 'invalid_options',
    })
  })
})

describe('replacing a whole', () => {
  /** A helpdesk's tags, which something happens to after each writing. */
  function tags(kept: string[], afterwards: (written: number) => void = () => undefined) {
    const desk = { kept, written: 0 }
    const add = (tag: string) =>
      replaceWhole({
        read: async () => desk.kept,
        change: (before) => (before.includes(tag) ? null : [...before, tag]),
        write: async (after) => {
          desk.kept = after
          afterwards(++desk.written)
        },
      })
    return { desk, add }
  }

  it('writes once and looks whether it stayed, and writes nothing when it is there', async () => {
    const { desk, add } = tags(['gift'])
    expect(await add('vip')).toEqual({ id: null, changed: true })
    expect(await add('vip')).toEqual({ id: null, changed: false })
    expect(desk).toEqual({ kept: ['gift', 'vip'], written: 1 })
  })

  it('is done once more, on top of theirs, when others wrote over it', async () => {
    const { desk, add } = tags(['gift'], (written) => {
      if (written === 1) desk.kept = ['gift', 'theirs']
    })
    expect(await add('vip')).toEqual({ id: null, changed: true })
    expect(desk).toEqual({ kept: ['gift', 'theirs', 'vip'], written: 2 })
  })

  it('ends where the helpdesk keeps it spelled in its own way', async () => {
    const { desk, add } = tags([], () => {
      desk.kept = ['vip']
    })
    expect(await add('VIP')).toEqual({ id: null, changed: true })
    expect(desk.written).toBe(2)
  })

  it('is a conflict worth a later retry when others write over it again and again', async () => {
    const { desk, add } = tags([], (written) => {
      desk.kept = [`theirs ${written}`]
    })
    expect(await rejection(add('vip'))).toMatchObject({ code: 'conflict', retryable: true })
    expect(desk.written).toBe(3)
  })
})

describe('collecting pages', () => {
  const pages = new Map([
    [null, { items: [1, 2], next: 'b' }],
    ['b', { items: [], next: 'c' }],
    ['c', { items: [3], next: null }],
  ] as const)
  const none = { items: [], next: null }

  it('goes on through empty pages to the last', async () => {
    expect(await collectPages(async (next) => pages.get(next as null) ?? none, { what: 'parts' })).toEqual([1, 2, 3])
  })

  it('ends where the helpdesk does not', async () => {
    const circle = async (next: string | null) => ({ items: [1], next: next === 'a' ? 'b' : 'a' })
    expect(await rejection(collectPages(circle, { what: 'parts' }))).toMatchObject({
      code: 'upstream',
      retryable: false,
    })
    let page = 0
    const stuck = async () => ({ items: [1], next: `${page++}` })
    expect(String(await rejection(collectPages(stuck, { what: 'parts' })))).toContain('a page comes again')
    expect(page).toBe(2)
    const endless = async () => ({ items: [page], next: `${page++}` })
    expect(String(await rejection(collectPages(endless, { what: 'parts', maxPages: 3 })))).toContain(
      'more than 3 pages',
    )
  })

  it('stops when it is aborted', async () => {
    const stop = new AbortController()
    const fetchPage = async () => {
      stop.abort('enough')
      return { items: [1], next: 'b' }
    }
    expect(await rejection(collectPages(fetchPage, { what: 'parts', signal: stop.signal }))).toBe('enough')
  })
})

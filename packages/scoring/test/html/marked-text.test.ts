import type { FindingOutcome } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, markedText } from '../../src/report/html/conversation/marked-text.ts'
import { html, textOf } from '../../src/report/html/markup.ts'
import { unescaped } from './page-text.ts'

const pageOf = (text: string, marks: readonly Mark[]) => textOf(html`${markedText(text, marks)}`)

/** Pieces of a marked text: what stands there, where it begins, and which findings it names. */
function piecesOf(page: string) {
  let at = 0
  return Array.from(
    page.matchAll(/<(?:a|span) ([^>]*)>([^<]*)<\/(?:a|span)>|([^<]+)/g),
    ([, attributes, marked, plain]) => {
      const text = unescaped(marked ?? plain ?? '')
      const numbers =
        /data-findings="([\d ]+)"/
          .exec(attributes ?? '')?.[1]
          ?.split(' ')
          .map(Number) ?? []
      at += text.length
      return { from: at - text.length, to: at, text, numbers }
    },
  )
}

const outcomes: readonly FindingOutcome[] = ['met', 'gift', 'partly', 'missed', 'fault']
const marked = fc
  .string({ unit: fc.constantFrom('a', 'b', ' ', '<', '>', '&', '"', "'", '亲', '😀'), maxLength: 60 })
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      marks: fc.array(
        fc
          .tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(8), fc.constantFrom(...outcomes))
          .map(([a, b, number, outcome]): Mark => {
            const span: Mark['span'] = [Math.min(a, b), Math.max(a, b)]
            return { span, number, outcome }
          }),
        { maxLength: 8 },
      ),
    }),
  )

describe('marked text', () => {
  it('reads as the text, whatever is marked', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        expect(
          piecesOf(pageOf(text, marks))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('marks for each finding exactly the words of its spans', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        fc.pre(
          marks.every(({ span }) =>
            span.every((at) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))),
          ),
        )
        const pieces = piecesOf(pageOf(text, marks))
        for (const number of new Set(marks.map((mark) => mark.number))) {
          const wanted = new Set<number>()
          for (const { span } of marks.filter((mark) => mark.number === number))
            for (let at = span[0]; at < span[1]; at++) wanted.add(at)
          const shown = new Set<number>()
          for (const { from, to } of pieces.filter((piece) => piece.numbers.includes(number)))
            for (let at = from; at < to; at++) shown.add(at)
          expect(shown).toEqual(wanted)
        }
      }),
    )
  })

  it('shows the heaviest outcome where marks overlap', () => {
    const page = pageOf('not my department', [
      { span: [0, 17], number: 3, outcome: 'met' },
      { span: [4, 6], number: 1, outcome: 'fault' },
    ])
    expect(page).toContain('<a class="mark fault" href="#f-1" data-findings="1 3" data-tag="1">my</a>')
    expect(page).toContain('<a class="mark met" href="#f-3" data-findings="3">not </a>')
  })
})

describe('a mark of nothing but space', () => {
  it('is no link: it would have no name', () => {
    const marks: Mark[] = [
      { span: [0, 6], number: 1, outcome: 'met' },
      { span: [5, 9], number: 2, outcome: 'missed' },
    ]
    const page = pageOf('sorry and ', marks)
    expect(page).toContain('<span class="mark missed" data-findings="2 1" data-tag="1"> </span>')
    expect(page).not.toMatch(/<a [^>]*>\s*<\/a>/)
  })
})

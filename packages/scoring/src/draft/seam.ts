import type { Suggestion } from './draft-finding.ts'
import { wordsIn } from './greeting.ts'

const ending = /[.!?。！？…~～\n]["”’」』)）]*$/u
const comma = /[,，;；:：、—-]$/u
/** Marks, and the spaces between them. */
const marksAhead = /^(?:[ \t]*[,，;；:：、.!?。！？…~～])+/u
const startsSentence = (left: string): boolean => left.trim() === '' || ending.test(left.replace(/[ \t]+$/, ''))

/**
 * The edit that puts `words` between two places of a text (nothing, to leave out what stands there), so that the marks,
 * spaces and capitals on both sides fit together afterwards.
 */
export function seam(text: string, from: number, to: number, words = ''): Suggestion {
  let [start, end, fresh] = [from, to, words]
  const ahead = () => text.slice(end)
  const left = () => text.slice(0, start)
  const isClosed = () => (fresh === '' ? startsSentence(left()) : ending.test(fresh))
  if (start < end) {
    // What goes takes its spaces along: those before it, at the beginning those after it.
    if (fresh === '') while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--
    const marks = marksAhead.exec(ahead())?.[0] ?? ''
    // Of two stops one is enough, and none at the beginning.
    if (marks !== '' && isClosed()) end += marks.length
    else if (fresh === '' && comma.test(marks.charAt(0)) && comma.test(left())) end += marks.length
    else if (fresh === '' && (marks !== '' || ahead().trim() === '') && comma.test(left())) {
      while (start > 0 && (comma.test(left()) || /\s$/.test(left()))) start--
      if (marks === '') fresh = /\p{Script=Han}/u.test(text) ? '。' : '.'
    }
  }
  const isFirst = left().trim() === ''
  if (fresh === '' && (isFirst || /\s$/.test(left()))) while (/[ \t]/.test(text.charAt(end))) end++
  // What begins a sentence now begins like one.
  const next = /^\s*\p{Ll}[\p{L}’'-]*/u.exec(ahead())?.[0]
  const isCapital = /^\s*\P{Ll}/u.test(text.slice(from, to)) || from === to
  if (next && isCapital && isClosed() && wordsIn(text.slice(0, end)) + wordsIn(fresh) + (to - from) > 0) {
    end += next.length
    fresh += next.replace(/\p{Ll}/u, (letter) => letter.toUpperCase())
  }
  return { span: [start, end], text: fresh }
}

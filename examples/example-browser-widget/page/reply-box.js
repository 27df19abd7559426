// Turns a textarea into one that checks while somebody writes. Copy this file, reply-box.css and attune.js.

/** What only the writer knows; the cursor goes there. */
const blank = '[…]'
const PAUSE_MS = 350

/** @param {ReplyBoxOptions} options */
window.createReplyBox = ({ textarea, list, session, words, onCheck }) => {
  const marks = document.createElement('div')
  marks.className = 'reply-marks'
  marks.ariaHidden = 'true'
  textarea.before(marks)
  /** @type {number | undefined} */
  let pause

  /** With each keystroke: what the finished sentences say. Nothing that is only missing yet. */
  function check() {
    const text = textarea.value
    markUp(text, session()?.check(text, { typing: true, nudges: Number.POSITIVE_INFINITY }) ?? [])
    const all = session()?.check(text, { suggest: false, nudges: Number.POSITIVE_INFINITY }) ?? []
    onCheck(text.trim() === '' ? null : new Set(all.map(({ ruleId }) => ruleId)))
    clearTimeout(pause)
    pause = setTimeout(suggest, PAUSE_MS)
  }

  /** After a pause: the two most serious findings, each with an edit that was tried. */
  function suggest() {
    const found = session()?.check(textarea.value) ?? []
    markUp(textarea.value, found)
    list.replaceChildren(...found.map(itemOf))
  }

  /** @param {string} text @param {import('@attune/scoring').DraftFinding[]} findings */
  function markUp(text, findings) {
    const spans = findings
      .flatMap(({ evidence, outcome }) => (outcome === 'fault' ? evidence : []))
      .filter(({ messageId }) => messageId === 'draft')
      .map(({ span }) => span)
      .sort((a, b) => a[0] - b[0])
    let end = 0
    marks.replaceChildren()
    for (const [from, to] of spans) {
      if (from < end) continue
      const mark = document.createElement('mark')
      mark.textContent = text.slice(from, to)
      marks.append(text.slice(end, from), mark)
      end = to
    }
    // A last line that is empty has a height only with something in it.
    marks.append(`${text.slice(end)}\u200b`)
    marks.scrollTop = textarea.scrollTop
  }

  /** @param {import('@attune/scoring').DraftFinding} finding */
  function itemOf({ message, suggestion, severity }) {
    const item = document.createElement('li')
    item.className = severity
    const said = document.createElement('p')
    said.textContent = message
    item.append(said)
    if (suggestion) item.append(buttonOf(suggestion))
    return item
  }

  /** @param {import('@attune/scoring').Suggestion} suggestion */
  function buttonOf({ span, text }) {
    const { leaveOut, add, replace } = words()
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = text === '' ? (leaveOut ?? '') : `${span[0] === span[1] ? add : replace}${text.trim()}`
    button.onclick = () => {
      // This way Ctrl+Z takes it back; setting `value` would forget what was written.
      textarea.focus()
      textarea.setSelectionRange(span[0], span[1])
      if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) {
        textarea.setRangeText(text, span[0], span[1], 'end')
        check()
      }
      const gap = textarea.value.indexOf(blank)
      if (gap >= 0) textarea.setSelectionRange(gap, gap + blank.length)
    }
    return button
  }

  textarea.addEventListener('input', check)
  textarea.addEventListener('scroll', () => {
    marks.scrollTop = textarea.scrollTop
  })
  return {
    set(text) {
      textarea.value = text
      check()
    },
    check,
  }
}

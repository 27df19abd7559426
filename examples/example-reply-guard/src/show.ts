import { messagesOf } from '@attune/core'
import type { GuardEvent } from './guard/guard-event.ts'
import type { HandOver } from './guard/hand-over.ts'
import type { Story } from './stories.ts'
import { wrap } from './wrap.ts'

/** The head of a story: what the customer wrote last. */
export function showCustomer({ input }: Story): string {
  const last = messagesOf(input.conversation).findLast(({ author }) => author.role === 'customer')
  return `\n${input.conversation.id}\n${line('customer', last?.body.text ?? '')}`
}

/** An event as lines of the terminal; the model's words are not shown. */
export function show(event: GuardEvent): string {
  switch (event.type) {
    case 'words':
      return ''
    case 'held': {
      const [worst, ...others] = event.findings
      const more = others.length > 0 ? ` (and ${others.length} more)` : ''
      return line(event.stopped ? '✗ stopped' : '✗ held', event.text) + line('', `→ ${worst?.message}${more}`)
    }
    case 'edited':
      return line('✎ edited', 'one change, which was tried first and helped')
    case 'reply':
      return line('✓ sent', event.reply.text)
    case 'handed-over':
      return showHandOver(event.handOver)
  }
}

function showHandOver({ reason, draft, holding }: HandOver): string {
  const why = {
    'asks-for-human': 'the customer asks for a person',
    vulnerability: 'the customer is in a situation that takes a person',
    'not-good-enough': `gave up after ${reason.because === 'not-good-enough' ? reason.drafts : 0} drafts`,
    'model-failed': `the model failed (${reason.because === 'model-failed' ? reason.error : ''})`,
  }[reason.because]
  const withDraft = draft === null ? '' : ', with the last draft and what is wrong with it'
  return (holding === null ? '' : line('✓ sent', holding.text)) + line('☞ person', `${why}${withDraft}`)
}

const line = (label: string, text: string): string =>
  wrap(text, 88)
    .map((row, index) => `  ${(index === 0 ? label : '').padEnd(9)}  ${row}\n`)
    .join('')

import type { SignalKind } from '@attune/language'
import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

const kinds: readonly SignalKind[] = ['promise', 'action', 'wait-notice']

/**
 * “It should have gone out within 48 hours”, 本该48小时内发出: what was due and did not come is neither done nor
 * promised; nor is what comes “only if you decide in the next ten minutes”.
 */
export const noPromise: readonly Slip[] = [
  {
    side: 'service',
    kinds,
    words: pattern('iu')`
      ^(?:should|ought to) have\b|\b(?:was|were) (?:supposed|meant) to\b|
      本[该該应應]|原[本定][^，。]{0,3}[应應该該]
    `,
  },
  {
    side: 'service',
    kinds,
    words: /./u,
    before: pattern('iu')`
      \b(?:(?:should|ought to|were to|was to) have|(?:was|were) (?:supposed|meant|due) to)\b[^.!?;]{0,20}$|
      (?:本[该該应應]|[原本][本来來][^，。]{0,2}[应應该該]|原[定计計]|[应應][该該]?已[经經]?)[^，。！？]{0,12}$
    `,
  },
  { side: 'service', kinds, words: /^[应應][该該]/u, before: /(?:[原本][本来來定])$/u },
  { side: 'service', kinds, words: /^已[经經]/u, before: /[应應][该該]?$/u },
  { side: 'service', kinds: ['promise'], words: /./u, before: /\bonly if you\b[^.!?]{0,16}$/iu },
]

import { ContractError, isAttuneError } from '@attune/core'
import type { Rule } from '@attune/scoring'
import { originOf } from './load-rules.ts'

/**
 * An error as it is to be told: when a rule of the user's own broke, by the file it stands in, since it is there that it
 * is mended. Every other error stays as it is.
 *
 * @param elsewhere the file that brought rules which no `--rules` named, if there is one
 */
export function tellingFile(error: unknown, customRules: readonly Rule[], elsewhere: string | undefined): unknown {
  if (!isAttuneError(error) || error.code !== 'broken_contract') return error
  const rule = customRules.find(({ meta }) => meta.id === error.where.rule)
  if (rule === undefined) return error
  const file = originOf(rule) ?? elsewhere
  const isThrown = error.cause instanceof Error && !isAttuneError(error.cause)
  const debug = isThrown ? ' ATTUNE_DEBUG=1 shows what was thrown (it may quote the data).' : ''
  const message = `${file === undefined ? '' : `${file}: `}${error.message}${debug}`
  return new ContractError(message, error.cause, { ...error.where, ...(file === undefined ? {} : { file }) })
}

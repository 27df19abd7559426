import { type Role, roleSchema } from '@attune/core'
import { InvalidArgumentError } from 'commander'
import { oneOf } from './one-of.ts'

const role = oneOf(roleSchema.options)

/** Adds one `LABEL=ROLE` to those given before. The last `=` counts: a label may hold one. */
export function addRole(value: string, roles: Record<string, Role> = {}): Record<string, Role> {
  const at = value.lastIndexOf('=')
  if (at < 1) throw new InvalidArgumentError('Expected LABEL=ROLE, for example Jane=agent.')
  return { ...roles, [value.slice(0, at).trim()]: role(value.slice(at + 1).trim()) }
}

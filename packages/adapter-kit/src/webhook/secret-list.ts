import { OptionsError } from '@attune/core/errors'

/** One secret, or several while one is being replaced. */
export type SecretList = string | readonly string[]

/** @throws OptionsError when there is none, or an empty one: that would let everybody in. */
export function secretsOf(secrets: SecretList): readonly string[] {
  const list = typeof secrets === 'string' ? [secrets] : [...secrets]
  if (list.length === 0 || list.some((secret) => typeof secret !== 'string' || secret.trim() === '')) {
    throw new OptionsError('secret of a webhook: expected a secret, or a list of them, none of them empty', 'secret')
  }
  return list
}

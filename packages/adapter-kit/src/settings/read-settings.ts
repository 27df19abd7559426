import { type HelpdeskSetting, nearest, OptionsError } from '@attune/core'

/**
 * Settings as text – from the environment, a file, a form – as the options of an adapter: lists are taken apart at their
 * commas, what is empty counts as not given.
 *
 * @throws OptionsError naming the setting that is missing or that nobody knows, never a value.
 * @example
 * connect: (values, options) => createZendesk({ ...readSettings(settings, values), ...options } as ZendeskOptions)
 */
export function readSettings(
  settings: readonly HelpdeskSetting[],
  values: Readonly<Record<string, string | undefined>>,
): Record<string, string | string[]> {
  const names = settings.map(({ name }) => name)
  for (const name of Object.keys(values)) {
    if (names.includes(name)) continue
    const near = nearest(name, names)
    const hint = near === null ? `known are ${names.join(', ')}` : `did you mean "${near}"?`
    throw new OptionsError(`setting "${name}" is unknown; ${hint}`, name)
  }
  const given = settings.flatMap(({ name, env, required, unless, list, description }) => {
    const value = values[name]?.trim() ?? ''
    if (value !== '') return [[name, list ? partsOf(value) : value] as const]
    if (required && (values[unless ?? ''] ?? '') === '')
      throw new OptionsError(`setting "${name}" (${env}) is missing: ${description}`, name)
    return []
  })
  return Object.fromEntries(given)
}

const partsOf = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

import { type HelpdeskAdapter, type HelpdeskKind, OptionsError } from '@attune/core'

/** A helpdesk that is there, and what it is called. */
export interface RealHelpdesk {
  title: string
  adapter: HelpdeskAdapter
}

/**
 * The helpdesk that `DESK_HELPDESK` names (`zendesk`, or any package that exports a `kind`), with its settings from the
 * environment; `null` when none is named.
 *
 * @throws OptionsError when a setting is missing
 */
export async function helpdeskOf(env: Readonly<Record<string, string | undefined>>): Promise<RealHelpdesk | null> {
  const name = env.DESK_HELPDESK
  if (!name) return null
  const { kind } = (await import(name.includes('/') ? name : `@attune/${name}`)) as { kind: HelpdeskKind }
  const given = kind.settings.flatMap(({ name, env: variable }) => (env[variable] ? [[name, env[variable]]] : []))
  const adapter = kind.connect(Object.fromEntries(given))
  if (adapter.reply === undefined) throw new OptionsError(`${kind.title}: replies cannot be sent through its interface`)
  return { title: kind.title, adapter }
}

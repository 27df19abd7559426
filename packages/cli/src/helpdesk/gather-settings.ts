import { type HelpdeskKind, type HelpdeskSetting, nearest, OptionsError } from '@attune/core'
import type { Terminal } from '../terminal.ts'

/** Asks a person for something that must not be seen. */
export type AskSecret = (question: string) => Promise<string>

/**
 * The settings of a helpdesk: from `--set name=value`, then from the environment; a required secret that is still missing
 * is asked for on a terminal. Secrets are not taken from the command line, where every other user of the machine and the
 * shell's history can read them.
 *
 * @throws OptionsError
 */
export async function gatherSettings(
  kind: HelpdeskKind,
  pairs: readonly string[],
  { env, stdin }: Pick<Terminal, 'env' | 'stdin'>,
  ask: AskSecret,
): Promise<Record<string, string>> {
  const given = new Map(pairs.map((pair) => settingOf(kind, pair)))
  const isGiven = (name: string | undefined): boolean => {
    const other = kind.settings.find((setting) => setting.name === name)
    return other !== undefined && (given.has(other.name) || (env[other.env] ?? '') !== '')
  }
  for (const setting of kind.settings) {
    const { name } = setting
    if (given.has(name)) continue
    const value = env[setting.env] ?? ''
    if (value !== '') given.set(name, value)
    else if (setting.required && !isGiven(setting.unless)) given.set(name, await missing(setting, stdin, ask))
  }
  return Object.fromEntries(given)
}

function settingOf(kind: HelpdeskKind, pair: string): [string, string] {
  const end = pair.indexOf('=')
  const name = end === -1 ? pair : pair.slice(0, end)
  const names = kind.settings.filter(({ secret }) => !secret).map((setting) => setting.name)
  const secret = kind.settings.find((setting) => setting.secret && setting.name === name)
  if (secret !== undefined)
    throw new OptionsError(
      `--set ${name}: a secret on a command line can be read by others; put it into ${secret.env}, or leave it out and be asked`,
    )
  if (!names.includes(name)) {
    const near = nearest(name, names)
    throw new OptionsError(
      `--set ${name}: ${kind.title} has no such setting; ${near === null ? `it has ${names.join(', ')}` : `did you mean "${near}"?`}`,
    )
  }
  if (end === -1) throw new OptionsError(`--set ${name}: expected ${name}=VALUE`)
  return [name, pair.slice(end + 1)]
}

async function missing(setting: HelpdeskSetting, stdin: Terminal['stdin'], ask: AskSecret): Promise<string> {
  const { name, env, secret, description } = setting
  if (secret && 'isTTY' in stdin && stdin.isTTY === true) {
    const answer = await ask(`${name} – ${description}`)
    if (answer !== '') return answer
  }
  const how = secret ? `put it into the environment as ${env}` : `set ${env}, or --set ${name}=VALUE`
  throw new OptionsError(`${name} is missing (${description}); ${how}`)
}

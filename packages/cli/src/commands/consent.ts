import { type Channel, channelSchema, type LegalBasis, legalBasisSchema, nearest, OptionsError } from '@attune/core'
import type { ConsentGiven, MemoryLocale, Profile } from '@attune/memory'
import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { changeProfile } from '../memory/change-profile.ts'
import { consentStands } from '../memory/consent-stands.ts'
import { consentText } from '../memory/consent-text.ts'
import { momentOf, withNow } from '../memory/moment.ts'
import { readProfile } from '../memory/read-profile.ts'
import { parseLocale } from '../options/locale.ts'
import { oneOf } from '../options/one-of.ts'
import { printOnce } from '../output/print-once.ts'
import type { Terminal } from '../terminal.ts'

interface ConsentFlags {
  now?: string
  give?: true
  refuse?: true
  withdraw?: true
  channel?: Channel
  evidence?: string
  givenAt?: string
  expires?: string
  basis?: LegalBasis
  jurisdiction?: string
  method?: string
  notice?: string
  noticeLanguage?: string
  receipt?: string
  controller?: string
  data?: string[]
  by?: string
  save?: true
  locale: MemoryLocale
  json?: true
}

const examples = `
Without --give, --refuse or --withdraw it shows what holds now, and the records.
Records are only ever added: who withdraws adds one, and those before stay as
proof of what held until then. The strictest counts; what is not known is a no.

Purposes are words of the Data Privacy Vocabulary, for example
service_personalisation, service_provision, direct_marketing. The fields of a
record are those of ISO/IEC TS 27560.

Examples:
  attune consent anna.json
  attune consent anna.json direct_marketing --channel email
  attune consent anna.json service_personalisation --give \\
      --method chat --evidence "Yes, please note it." --save
  attune consent anna.json direct_marketing --withdraw --save

The changed profile is printed; with --save it is written back, whole or not at
all, readable by its owner only.
${exitCodeHelp}`

export function addConsentCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('consent')
    .summary('record, show or withdraw what a customer consented to')
    .description('Shows what a customer allowed and refused, or adds a record of it.')
    .argument('<profile>', 'the profile; "-" is standard input')
    .argument('[purpose]', 'what for; needed to record')
  withNow(command)
    .option('--give', 'the customer consents')
    .option('--refuse', 'the customer refuses')
    .option('--withdraw', 'the customer takes their consent back')
    .option('--channel <channel>', 'on this channel only (default: on every)', oneOf(channelSchema.options))
    .option('--evidence <words>', 'how it was said: the words, or the form')
    .option('--given-at <time>', 'when it was said, ISO 8601 (default: --now)')
    .option('--expires <time>', 'until when it counts, ISO 8601')
    .option('--basis <basis>', 'on what ground, in the words of the GDPR', oneOf(legalBasisSchema.options))
    .option('--method <how>', 'how it was collected: chat, phone, web_form, paper')
    .option('--notice <version>', 'which wording of the notice they saw')
    .option('--notice-language <tag>', 'the language of that notice')
    .option('--receipt <id>', 'number of the receipt they were given')
    .option('--controller <name>', 'who answers for the data')
    .option('--jurisdiction <code>', 'whose law applies: EU, GB, CN, TW')
    .option('--data <kind>', 'kind of data it is about; may be given again', (one, all: string[] = []) => [...all, one])
    .option('--by <id>', 'id of who writes it down (default: the customer)')
    .option('--save', 'write the profile back')
    .option('--locale <tag>', 'language of what is shown: en, zh-Hans, zh-Hant', parseLocale, 'en')
    .option('--json', 'what holds, and the records, as data')
    .addHelpText('after', examples)
    .action(async (file: string, purpose: string | undefined, flags: ConsentFlags) => {
      const deed = deedOf(flags)
      if (deed === null) await show(file, purpose, flags, terminal)
      else await record(file, { deed, purpose: requiredPurpose(purpose, deed) }, flags, terminal)
      exit(exitCodes.ok)
    })
}

type Deed = 'give' | 'refuse' | 'withdraw'

function deedOf(flags: ConsentFlags): Deed | null {
  const deeds = (['give', 'refuse', 'withdraw'] as const).filter((deed) => flags[deed])
  const [deed = null] = deeds
  if (deeds.length > 1) throw new OptionsError(`--${deeds.join(' and --')}: expected one of them`)
  const loose = Object.keys(recordedWith).filter((name) => flags[name as keyof ConsentFlags] !== undefined)
  const [first] = loose.filter(
    (name) => deed === null || (deed === 'withdraw' && name !== 'evidence' && name !== 'save'),
  )
  if (first === undefined) return deed
  const needed = deed === 'withdraw' ? '--give or --refuse' : '--give, --refuse or --withdraw'
  throw new OptionsError(`${recordedWith[first as keyof typeof recordedWith]}: goes with ${needed}`)
}

/** Options that say something of a record, and of nothing else. */
const recordedWith = {
  evidence: '--evidence',
  givenAt: '--given-at',
  expires: '--expires',
  basis: '--basis',
  method: '--method',
  notice: '--notice',
  noticeLanguage: '--notice-language',
  receipt: '--receipt',
  controller: '--controller',
  jurisdiction: '--jurisdiction',
  data: '--data',
  by: '--by',
  save: '--save',
} as const satisfies Partial<Record<keyof ConsentFlags, string>>

function requiredPurpose(purpose: string | undefined, deed: Deed): string {
  if (purpose !== undefined && purpose.trim() !== '') return purpose
  throw new OptionsError(`--${deed}: expected what it is for, such as service_personalisation, behind the profile`)
}

async function show(file: string, purpose: string | undefined, flags: ConsentFlags, terminal: Terminal): Promise<void> {
  const profile = await readProfile(file, terminal)
  const at = momentOf(flags.now)
  const consents = await consentStands(profile, { purpose, channel: flags.channel }, at)
  const data = { customerId: profile.customer.id, at, consents }
  await printOnce(terminal.stdout, flags.json ? `${JSON.stringify(data)}\n` : consentText(consents, flags.locale))
}

async function record(
  file: string,
  { deed, purpose }: { deed: Deed; purpose: string },
  flags: ConsentFlags,
  terminal: Terminal,
): Promise<void> {
  const now = momentOf(flags.now)
  const { recordConsent, withdrawConsent } = await import('@attune/memory')
  const change = (profile: Profile): Profile => {
    warnOfTypo(purpose, deed, profile, terminal)
    const { channel = null, evidence = null } = flags
    if (deed === 'withdraw') return withdrawConsent(profile, { purpose, channel, evidence }, { now })
    return recordConsent(
      profile,
      { purpose, ...givenOf(flags), status: deed === 'give' ? 'granted' : 'refused' },
      { now },
    )
  }
  await changeProfile(file, { now, ...(flags.save ? { save: true } : {}) }, terminal, change)
}

/** Any purpose may be recorded; one that is nearly another is more likely a slip. */
function warnOfTypo(purpose: string, deed: Deed, { customer, facts }: Profile, terminal: Terminal): void {
  const recorded = customer.consents.map((consent) => consent.purpose)
  const known = new Set([...recorded, ...facts.flatMap(({ purposes }) => purposes)])
  if (known.has(purpose)) return
  const near = nearest(purpose, known)
  if (near !== null) terminal.stderr.write(`note: nothing is kept for this purpose; did you mean ${near}?\n`)
  else if (deed === 'withdraw') terminal.stderr.write('note: there was no consent for this purpose; the no is kept\n')
}

function givenOf(flags: ConsentFlags): Partial<ConsentGiven> {
  const given = {
    channel: flags.channel,
    evidence: flags.evidence,
    givenAt: flags.givenAt,
    expiresAt: flags.expires,
    basis: flags.basis,
    collectionMethod: flags.method,
    noticeVersion: flags.notice,
    language: flags.noticeLanguage,
    receiptId: flags.receipt,
    controller: flags.controller,
    jurisdiction: flags.jurisdiction,
    dataCategories: flags.data,
    recordedBy: flags.by,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

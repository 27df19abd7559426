import { isPlaceholder } from './placeholder.ts'

/** A spelling for comparing, or why there is none. */
export type NormalizedValue =
  | { normalized: string; shared: boolean; extension: string | null }
  | { normalized: null; problem: IdentityProblem }

/** `blocked`: it stands for nobody ("anonymous"); `no-country`: a national number, and nobody said of which country. */
export type IdentityProblem = 'not-an-email' | 'not-a-number' | 'no-country' | 'empty' | 'too-long' | 'blocked'

const longestAddress = 254

/** Written by machines: whoever answers reaches nobody. */
const machines = new Set(['noreply', 'donotreply', 'mailerdaemon', 'postmaster', 'bounce', 'bounces', 'autoreply'])
const testNames = new Set(['test', 'example', 'invalid', 'localhost'])

/** Mailboxes that several people read. */
const sharedMailboxes = new Set([
  'admin',
  'accounting',
  'accounts',
  'billing',
  'contact',
  'customerservice',
  'enquiries',
  'family',
  'hello',
  'help',
  'hr',
  'info',
  'inquiries',
  'kefu',
  'mail',
  'marketing',
  'office',
  'orders',
  'reception',
  'sales',
  'service',
  'services',
  'support',
  'team',
  'webmaster',
])

/**
 * Domain in lower case and ASCII (IDNA), local part in lower case: no provider in use tells capitals apart. Dots and what
 * follows a `+` stay, because on many servers they make another mailbox.
 */
export function normalizeEmail(value: string): NormalizedValue {
  const text = value.normalize('NFKC').trim()
  if (text.length > longestAddress) return { normalized: null, problem: 'too-long' }
  const at = text.lastIndexOf('@')
  const local = text.slice(0, Math.max(at, 0)).toLowerCase()
  const domain = asciiDomain(text.slice(at + 1).replaceAll('。', '.'))
  if (!isLocalPart(local) || domain === null) return { normalized: null, problem: 'not-an-email' }
  const letters = local.replaceAll(/[._-]/g, '')
  if (isPlaceholder(local) || machines.has(letters) || isTestAddress(letters, domain)) {
    return { normalized: null, problem: 'blocked' }
  }
  return { normalized: `${local}@${domain}`, shared: sharedMailboxes.has(letters), extension: null }
}

function isLocalPart(local: string): boolean {
  return local.length > 0 && local.length <= 64 && !/[\s\p{C}"(),:;<>@[\\\]]/u.test(local)
}

function asciiDomain(domain: string): string | null {
  const plain = domain.toLowerCase()
  if (plain === '' || /[\s\p{C}!-,/:-@[-^`{-~]/u.test(plain)) return null
  const ascii = /[^ -~]/.test(plain) ? hostname(plain) : plain
  if (ascii === null) return null
  const labels = ascii.split('.')
  if (labels.length < 2 || labels.some((label) => label === '' || label.length > 63)) return null
  return ascii
}

function hostname(domain: string): string | null {
  try {
    return new URL(`http://${domain}/`).hostname
  } catch {
    return null
  }
}

/** `test@test.com`, `test@example.org`, anything at `.invalid`. */
function isTestAddress(local: string, domain: string): boolean {
  if (domain.endsWith('.invalid')) return true
  return local === 'test' && domain.split('.').some((label) => testNames.has(label))
}

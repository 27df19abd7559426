import type { Consent, Customer, Fact, Instant } from '@attune/core'
import { dayText } from '../../day-text.ts'
import type { MemoryLocale } from '../../locale.ts'
import type { PredicateSource } from '../../predicate-source.ts'
import type { Profile } from '../../profile/profile.ts'
import { statementIn } from '../../statement-language.ts'
import { html, type Markup, raw } from './markup.ts'
import { type PageWords, pageWords } from './page-words.ts'
import { stylesheet } from './stylesheet.ts'

export interface ExportPageOptions {
  now: Instant
  locale: MemoryLocale
  predicates: PredicateSource
}

interface Writer extends ExportPageOptions {
  words: PageWords
  day: (instant: Instant | null) => string
}

const living = new Set<Fact['status']>(['active', 'proposed', 'disputed'])

/** The page a customer can read: what is known, how, and what they can do about it. */
export function exportPage(profile: Profile, options: ExportPageOptions): string {
  const { locale } = options
  const words = pageWords[locale]
  const zone = profile.customer.timeZone
  const day = (instant: Instant | null) => (instant === null ? words.unknown : dayText(instant, locale, zone))
  const writer: Writer = { ...options, words, day }
  const now = profile.facts.filter(({ status }) => living.has(status))
  const past = profile.facts.filter(({ status }) => !living.has(status))
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<style>${raw(stylesheet)}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.lead(dayText(options.now, locale, null))}</p>
${person(profile.customer, writer)}
<h2>${words.facts}</h2>
${now.length === 0 ? html`<p>${words.noFacts}</p>` : factTable(now, writer)}
${past.length === 0 ? null : html`<h2>${words.past}</h2>${factTable(past, writer)}`}
${consentTable(profile.customer.consents, writer)}
${promiseTable(profile, writer)}
${visitTable(profile, writer)}
<p>${words.rights}</p>
</main>
</body>
</html>
`
  return page.markup
}

function person({ names, identities, locales, timeZone }: Customer, { words }: Writer): Markup {
  const called = [...new Set(Object.values(names).filter((name): name is string => name !== null))]
  const rows: [string, string][] = [
    [words.names, called.join(' · ')],
    [words.identities, identities.map(({ value }) => value).join(' · ')],
    [words.languages, locales.join(' · ')],
    [words.zone, timeZone ?? ''],
  ]
  const shown = rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value === '' ? words.unknown : value}</dd>\n`)
  return html`<h2>${words.about}</h2>\n<dl>\n${shown}</dl>`
}

function factTable(facts: readonly Fact[], { words, predicates, locale, day }: Writer): Markup {
  const rows = facts.map((fact) => {
    const label = predicates.get(fact.predicate)?.label[locale] ?? fact.predicate
    const sources = fact.provenance.map(
      ({ statedBy, at, quote }) =>
        html`<div>${words.said[statedBy]}, ${day(at)}${quote === null ? null : html`<blockquote>${quote}</blockquote>`}</div>`,
    )
    return html`<tr><td>${label}</td><td>${statementIn(fact, predicates, locale)}</td><td>${words.status[fact.status]}</td><td>${sources}</td></tr>\n`
  })
  return table(['', words.what, words.state, words.source], rows)
}

function consentTable(consents: readonly Consent[], { words, day }: Writer): Markup | null {
  if (consents.length === 0) return null
  const rows = consents.map(
    ({ purpose, channel, status, givenAt, withdrawnAt, evidence }) =>
      html`<tr><td>${purpose}${channel === null ? '' : ` · ${channel}`}</td><td>${words.consent[status]}</td><td>${day(withdrawnAt ?? givenAt)}</td><td>${evidence ?? ''}</td></tr>\n`,
  )
  return html`<h2>${words.consents}</h2>${table([words.what, words.state, words.since, words.source], rows)}`
}

function promiseTable({ commitments }: Profile, { words, day }: Writer): Markup | null {
  if (commitments.length === 0) return null
  const rows = commitments.map(
    ({ statement, state, madeAt, dueAt }) =>
      html`<tr><td>${statement}</td><td>${words.promise[state]}</td><td>${day(madeAt)} → ${day(dueAt)}</td></tr>\n`,
  )
  return html`<h2>${words.promises}</h2>${table([words.what, words.state, words.since], rows)}`
}

function visitTable({ visits }: Profile, { words, day }: Writer): Markup | null {
  if (visits.length === 0) return null
  const rows = visits.map(
    ({ subject, channel, startedAt }) =>
      html`<tr><td>${day(startedAt)}</td><td>${channel}</td><td>${subject ?? ''}</td></tr>\n`,
  )
  return html`<h2>${words.visits}</h2>${table([words.since, '', words.what], rows)}`
}

function table(head: readonly string[], rows: readonly Markup[]): Markup {
  const cells = head.map((name) => (name === '' ? raw('<td></td>') : html`<th scope="col">${name}</th>`))
  return html`<div class="scroll"><table>\n<thead><tr>${cells}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table></div>\n`
}

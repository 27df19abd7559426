import type { ReportLocale } from '../../rule.ts'
import { type Content, html, textOf } from './markup.ts'
import { stylesheet, stylesheetHash } from './stylesheet.ts'

/** A section of a page, to stand in a page of your own. */
export interface PagePart {
  id: string
  title: string
  /** A sentence to read it by; `null` = it needs none. */
  note: string | null
  /** Markup without script, all foreign text in it escaped. Looks as meant with `pageStyles`. */
  html: string
}

export interface PageParts {
  locale: ReportLocale
  title: string
  skip: string
  header: Content
  nav: readonly { id: string; title: string }[]
  navLabel: string
  main: Content
  footer: Content
}

/**
 * A whole page in one file. It has no script at all and may load nothing: the policy in its head allows its own style
 * sheet, known by its hash, and nothing else.
 */
export function pageText(parts: PageParts): string {
  const policy = `default-src 'none'; style-src 'sha256-${stylesheetHash}'; base-uri 'none'; form-action 'none'`
  const page = html`<html lang="${parts.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${parts.title}</title>
<style>`
  const body = html`</style>
</head>
<body>
<a class="skip" href="#main">${parts.skip}</a>
<header class="top">${parts.header}</header>
<nav class="toc" aria-label="${parts.navLabel}"><ul>${parts.nav.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">
${parts.main}
</main>
<footer class="bottom">${parts.footer}</footer>
</body>
</html>
`
  // The style sheet is ours and holds no foreign text; escaping it would break it.
  return `<!doctype html>\n${textOf(page)}${stylesheet}${textOf(body)}`
}

/** A section with a heading that the table of contents leads to; nothing when there is nothing in it. */
export function section(id: string, title: string, content: Content, note?: string): Content {
  if (content === null || content === undefined || content === false) return null
  return html`
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${note === undefined ? null : html`<p class="note">${note}</p>`}
${content}
</section>`
}

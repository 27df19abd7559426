import { plainText, shorten } from '../../plain-text.ts'
import { type Content, html } from '../markup.ts'

/** A conversation by its id, with the address of its own page if there is one. */
export interface Linked {
  id: string
  href: string | null
}

const idColumns = 60

/** What is kept for a link is bounded, whatever an id holds. */
export const linkedTo = (id: string, href: string | null): Linked => ({ id: shorten(plainText(id), idColumns), href })

/** A few of them, side by side. */
export const linkList = (places: readonly Linked[]): Content =>
  places.map((linked, index) => [index > 0 && ' · ', link(linked)])

export function link({ id, href }: Linked): Content {
  return href === null ? html`<bdi>${id}</bdi>` : html`<a href="${href}"><bdi>${id}</bdi></a>`
}

/** What a reader of these tests needs to see in a page; pages are well-formed enough for this by construction. */
export const tagsOf = (page: string): string[] =>
  Array.from(page.matchAll(/<(\/?[a-zA-Z!][^>]*)>/g), ([, tag]) => tag ?? '')

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

export const unescaped = (text: string): string =>
  text.replace(/&([a-z0-9#]+);/g, (_, name: string) => entities[name] ?? `?${name}?`)

/** The text a reader sees, without the tags. */
export const visible = (page: string): string =>
  unescaped(page.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ''))

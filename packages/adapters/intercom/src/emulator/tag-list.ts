/** The workspace's tags, which have ids of their own. */
export interface TagList {
  /** The tag of this name, made when there is none. Names differ by more than their case. */
  named(name: string): { type: 'tag'; id: string; name: string }
  nameOf(id: string): string | null
  all(): { type: 'tag'; id: string; name: string }[]
}

export function tagList(): TagList {
  const names: string[] = []
  const tag = (place: number) => ({ type: 'tag' as const, id: String(7_000_001 + place), name: names[place] as string })
  return {
    named(name) {
      const place = names.findIndex((known) => known.toLowerCase() === name.toLowerCase())
      return tag(place === -1 ? names.push(name) - 1 : place)
    },
    nameOf: (id) => names[Number(id) - 7_000_001] ?? null,
    all: () => names.map((_, place) => tag(place)),
  }
}

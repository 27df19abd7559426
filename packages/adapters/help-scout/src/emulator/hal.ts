/** A page of a list in HAL, with its size fixed and without `_embedded` when nothing is on it. */
export function halPage(name: string, rows: readonly object[], number: number, size: number): object {
  const page = { size, totalElements: rows.length, totalPages: Math.ceil(rows.length / size), number }
  const shown = rows.slice((number - 1) * size, number * size)
  return {
    ...(shown.length === 0 ? {} : { _embedded: { [name]: shown } }),
    _links: {
      ...(number < page.totalPages ? { next: { href: `https://api.helpscout.net/v2/?page=${number + 1}` } } : {}),
    },
    page,
  }
}

/** Without fractions. */
export const utc = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`

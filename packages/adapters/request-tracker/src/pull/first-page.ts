/**
 * The first page of a sorted list with something on it that is wanted: found by halving, since RT cannot be asked for the
 * users that changed since a time. The last page when there is none.
 *
 * @param reaches whether a page ends with something wanted, or is the last
 */
export async function firstPage(pages: number, reaches: (page: number) => Promise<boolean>): Promise<number> {
  let low = 1
  let high = Math.max(1, pages)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (await reaches(middle)) high = middle
    else low = middle + 1
  }
  return low
}

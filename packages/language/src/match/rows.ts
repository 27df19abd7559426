/** Rows of whole numbers of unequal length in one array: row `r` is `items[at[r]]` up to `items[at[r + 1]]`. */
export interface Rows {
  at: Int32Array
  items: Int32Array
}

/** Puts records into rows. `records` holds row number and `width` items, over and over, in any order of the rows. */
export function gatherRows(rowCount: number, records: readonly number[], width: number): Rows {
  const at = new Int32Array(rowCount + 1)
  for (let record = 0; record < records.length; record += width + 1) {
    const next = (records[record] as number) + 1
    at[next] = (at[next] as number) + width
  }
  for (let row = 0; row < rowCount; row++) at[row + 1] = (at[row + 1] as number) + (at[row] as number)
  const items = new Int32Array(at[rowCount] as number)
  const filled = at.slice()
  for (let record = 0; record < records.length; record += width + 1) {
    const row = records[record] as number
    let place = filled[row] as number
    for (let part = 1; part <= width; part++) items[place++] = records[record + part] as number
    filled[row] = place
  }
  return { at, items }
}

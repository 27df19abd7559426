/** Where in somebody's data a problem is. */
export interface Where {
  file?: string
  /** Row of a table, or line of a text file, counted from 1. */
  row?: number
  /** For example `messages[0].role`. */
  path?: string
  /** Id of the rule that broke. */
  rule?: string
}

/** The start of a message: `orders.jsonl, row 3, [2]: `, or an empty string when nothing is known. */
export function prefixOf(where: Where): string {
  const parts: string[] = []
  if (where.file !== undefined) parts.push(where.file)
  if (where.row !== undefined) parts.push(`row ${where.row}`)
  if (where.path !== undefined) parts.push(where.path)
  return parts.length === 0 ? '' : `${parts.join(', ')}: `
}

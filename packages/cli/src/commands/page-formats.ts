export const pageFormats = ['text', 'json', 'markdown'] as const

/** How a page that is not a report is printed. */
export type PageFormat = (typeof pageFormats)[number]

const list = `
baker banks bell best bishop black brown bush case cash cook cross day doe english ford fox french gold good gray green grey hall hill hope hunt
king lane little long love may miller money page park parks power price rich rose sharp short small smart smith stone walker wells west white
wood woods york young north hunter knight carter mason porter turner singer butler fisher gardener parker cooper major
`

const words = new Set(list.split(/\s+/).filter(Boolean))

/** Everyday words that are also surnames; they count as one after a given name. */
export const isSurnameWord = (lower: string): boolean => words.has(lower)

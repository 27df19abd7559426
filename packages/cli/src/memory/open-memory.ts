import type { Memory } from '@attune/memory'

/** A memory that hears English and Chinese. Nothing of it is loaded before; promises are read when they will be kept. */
export async function openMemory({ promises }: { promises: boolean }): Promise<Memory> {
  const [{ createMemory }, { factsInEnglish }, { factsInChinese }] = await Promise.all([
    import('@attune/memory'),
    import('@attune/memory/en'),
    import('@attune/memory/zh'),
  ])
  const languages = [factsInEnglish, factsInChinese]
  return createMemory(promises ? { languages, reader: await openReader() } : { languages })
}

async function openReader() {
  const [{ createReader }, { english }, { chinese }] = await Promise.all([
    import('@attune/language'),
    import('@attune/language/en'),
    import('@attune/language/zh'),
  ])
  return createReader({ packs: [english, chinese] })
}

import type { Said } from './said-there.ts'

/** 月結單, 按揭結單: a paper; 已結單, 幫您結單: the case is closed. */
const closesIt =
  /(?:已[经經]?|就|先|[您你]|可以|要|直接|自[动動]|系[统統]|会|會|将|將|[请請]|后|後|再|^|[，。,.！!])\s*$/u
export const isPaper = ({ words, before }: Said): boolean => /[结結][单單]/u.test(words) && !closesIt.test(before)

/** 清算的同事, 风控部: whoever does the work has that name. */
export const isDepartment = ({ after }: Said): boolean =>
  /^(?:的(?:同事|同仁|老师|專員|专员|人)|同事|同仁|部|组|組|专员|專員|小组|小組|团队|團隊|岗|科|处|處|中心)/u.test(
    after,
  ) || /^ (?:team|department|desk|colleagues?|specialist|people)\b/i.test(after)

/** Seats L3 and L4; 之後送. */
export const isSeat = ({ words, before, after }: Said): boolean =>
  (/^[A-Z]\d/.test(words) &&
    (/^(?:,| and| or| to|、|和|到) ?[A-Z]?\d/.test(after) || /[A-Z]\d+(?:,|、|和| and| or)* ?$/.test(before))) ||
  (/^[后後]送/u.test(words) && /[之以然最午天日]$/u.test(before))

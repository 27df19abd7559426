import { bodyOf } from '@attune/adapter-kit/body'

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|^<p[ >]/i

/** Names and subjects come escaped (`Phone &amp; SMS`), and now and then as a paragraph. Others are left as they are. */
export function plainName(name: string | null): string | null {
  if (name === null || !entity.test(name)) return name
  return bodyOf({ html: name, mail: false }).text || null
}

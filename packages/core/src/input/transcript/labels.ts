import type { Role } from '../../conversation/role.ts'
import { editDistance } from '../../shared/nearest.ts'

const labels: Readonly<Record<Role, string>> = {
  customer: `customer client user buyer caller consumer guest visitor shopper
    客户 顾客 买家 用户 客人 来电者 访客 消费者 客戶 顧客 買家 用戶 使用者 來電者 訪客 消費者`,
  agent: `agent support rep representative advisor adviser operator seller staff
    客服 坐席 座席 卖家 店家 商家 店员 专员 顾问 人工 人工客服 客服人员 客服专员
    賣家 店員 專員 顧問 客服人員 客服專員`,
  bot: 'bot chatbot robot 机器人 機器人 智能客服 智慧客服 客服机器人 客服機器人',
  ai: 'ai assistant 助手 ai助手 人工智能 人工智慧',
  system: 'system 系统 系統 系统消息 系統訊息 系统提示 系統提示',
}

/** Label, in lower case, to role. */
export type LabelRoles = ReadonlyMap<string, Role>

const builtIn: readonly (readonly [string, Role])[] = Object.entries(labels).flatMap(([role, words]) =>
  words.split(/\s+/).map((word) => [word, role as Role] as const),
)

/** The labels Attune knows, and the ones of the caller, which win. */
export function labelRoles(own: Readonly<Record<string, Role>> = {}): LabelRoles {
  return new Map([
    ...builtIn,
    ...Object.entries(own).map(([label, role]) => [label.trim().toLowerCase(), role] as const),
  ])
}

/** What may follow a role in a Chinese label and be a name or a number: 客服小王, 客户王女士, 客服03. */
const chineseName =
  /^(?:[小阿老]\p{Script=Han}{1,2}|\p{Script=Han}(?:先生|女士|小姐|经理|經理|老师|老師)|[A-Za-z0-9]{1,6})$/u
/** What may follow one in English: capitalised words or a number. "Support hours" is no speaker. */
const englishName = /^(?:\p{Lu}[\p{L}.'-]*|\d{1,6})$/u

/**
 * The role a label names: a known label, or one with a name behind it ("Agent Smith", 客服小王), or `null`. The label is
 * short, so the expressions above have little to look at.
 */
export function roleOfLabel(label: string, roles: LabelRoles): Role | null {
  const written = label.replace(/^\*+|\*+$/g, '').trim()
  const exact = roles.get(written.toLowerCase())
  if (exact) return exact
  const [first = '', ...rest] = written.split(/\s+/)
  const named = roles.get(first.toLowerCase())
  if (named && rest.length > 0 && rest.every((word) => englishName.test(word))) return named
  for (let length = Math.min(5, written.length - 1); length >= 2; length--) {
    const role = /\p{Script=Han}/u.test(written.charAt(0)) ? roles.get(written.slice(0, length)) : undefined
    if (role && chineseName.test(written.slice(length).trim())) return role
  }
  return null
}

/**
 * The known label a writer probably mistyped. Short labels are left alone: "Hi" is no mistyped "ai", and two Chinese
 * words that share one character are two words.
 */
export function mistypedLabel(label: string, roles: LabelRoles): string | null {
  const written = label.toLowerCase()
  for (const known of roles.keys()) {
    const limit = known.length >= 7 ? 2 : known.length >= 5 ? 1 : 0
    if (limit > 0 && editDistance(written, known, limit) <= limit) return known
  }
  return null
}

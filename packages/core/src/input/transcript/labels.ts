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

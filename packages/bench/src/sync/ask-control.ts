/** What the helpdesk process tells of one of its tickets, past the interface that is tested. */
export interface TrueTicket {
  id: string
  customerId: string
  updatedAt: number
  messages: number
  /** Our notes as they stand there, marks and all. */
  notes: string[]
}

export interface Control {
  change(count: number): Promise<string[]>
  faults(on: boolean): Promise<void>
  outage(on: boolean): Promise<void>
  subscribe(url: string, secret: string): Promise<void>
  truth(): Promise<TrueTicket[]>
}

export function askControl(address: string): Control {
  const ask = async <T>(path: string) => (await (await fetch(`${address}/${path}`)).json()) as T
  return {
    change: (count) => ask(`change?count=${count}`),
    faults: (on) => ask(`faults?on=${on ? 1 : 0}`),
    outage: (on) => ask(`outage?on=${on ? 1 : 0}`),
    subscribe: (url, secret) => ask(`subscribe?${new URLSearchParams({ url, secret })}`),
    truth: () => ask('truth'),
  }
}

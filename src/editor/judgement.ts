/** What the check says of the content: its last line, and every fault with its place. */
export interface Judgement { outcome: string; faults: { where: string; th: string; en: string }[] }

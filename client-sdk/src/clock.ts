const shanghai = { timeZone: 'Asia/Shanghai', hourCycle: 'h23' } as const;
const minute = new Intl.DateTimeFormat('sv-SE', { ...shanghai, dateStyle: 'short', timeStyle: 'short' });

/** An instant on the clock of Asia/Shanghai, "2024-01-15 09:30"; empty for none. */
export const clock = (instant: string | null): string => (instant === null ? '' : minute.format(new Date(instant)));

/** Its day in Asia/Shanghai, "2024-01-15". */
export const dayOf = (instant: string): string => clock(instant).slice(0, 10);

/** The day that an ISO text names, at midnight UTC; null where it names none of the calendar. */
export function calendarDay(text: string): Date | null {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : null;
}

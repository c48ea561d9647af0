import { type DateStyle, longDate, longDateTime } from '@/lib/words/dates';

/** A time for people and machines. `withHour` writes the hour too. */
export function DateTime({
  at,
  style,
  withHour = false,
}: {
  at: Date;
  style: DateStyle;
  withHour?: boolean;
}) {
  return <time dateTime={at.toISOString()}>{withHour ? longDateTime(at, style) : longDate(at, style)}</time>;
}

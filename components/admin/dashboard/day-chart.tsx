import type { DayViews } from '@/lib/views/schema';
import type { Language, Words } from '@/lib/words/dictionary';
import { localeOf } from './locale';

type Props = { days: DayViews[]; language: Language; words: Words['dashboard'] };

const [WIDTH, HEIGHT, FOOT, SIDE] = [640, 180, 24, 56] as const;

/** Page views of each day: bars, drawn on the server, and the same as a table. */
export function DayChart({ days, language, words }: Props) {
  const locale = localeOf(language);
  const number = (value: number) => value.toLocaleString(locale);
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const name = (day: string, written = format) => written.format(new Date(`${day}T00:00:00Z`));
  const most = days.reduce((best, day) => (day.views > best.views ? day : best), { day: '', views: 0 });
  const total = days.reduce((sum, { views }) => sum + views, 0);
  const top = niceTop(most.views);
  const step = (WIDTH - SIDE) / days.length;
  const y = (views: number) => HEIGHT - FOOT - (views / top) * (HEIGHT - FOOT - 10);
  return (
    <figure className="chart">
      <figcaption>
        <b>{words.perDay}</b>
        <span className="hint">
          {' '}
          {total === 0
            ? words.noViews
            : words.summary(number(total), number(most.views), name(most.day, long))}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {[top, top / 2, 0].map((views) => (
          <g key={views}>
            <line x1={SIDE} x2={WIDTH} y1={y(views)} y2={y(views)} className="chart-line" />
            <text x={SIDE - 8} y={y(views) + 4} textAnchor="end">
              {number(views)}
            </text>
          </g>
        ))}
        {days.map(({ day, views }, n) => (
          <rect
            key={day}
            className={views === 0 ? 'chart-none' : 'chart-bar'}
            x={SIDE + n * step + step * 0.15}
            width={step * 0.7}
            y={views === 0 ? y(0) - 1 : y(views)}
            height={views === 0 ? 1 : Math.max(1, y(0) - y(views))}
          >
            <title>{`${name(day)}\u00a0: ${number(views)}`}</title>
          </rect>
        ))}
        {days.map(
          ({ day }, n) =>
            (days.length - 1 - n) % 7 === 0 && (
              <text
                key={day}
                x={SIDE + (n + 0.5) * step}
                y={HEIGHT - 6}
                textAnchor={n === days.length - 1 ? 'end' : 'middle'}
              >
                {name(day)}
              </text>
            ),
        )}
      </svg>
      <details>
        <summary>{words.table}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col" className="number">
                {words.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, views }) => (
              <tr key={day}>
                <th scope="row">{name(day)}</th>
                <td className="number">{number(views)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** The end of the scale: an even number of two digits at most, never nothing. */
function niceTop(most: number): number {
  if (most <= 4) return 4;
  const unit = 10 ** Math.floor(Math.log10(most));
  const steps = [1, 2, 4, 5, 6, 8, 10];
  return unit * (steps.find((step) => step * unit >= most) ?? 10);
}

/** A comment that is not as the moderator saw it, in the words of the site. */
export type ChangedTexts = {
  label: string;
  seenTitle: string;
  seen: string;
  nowTitle: string;
  /** By whom the text was changed. */
  nowNote?: string;
  now: string;
};

/** What was seen beside what is there now. */
export function ChangedText({ label, seenTitle, seen, nowTitle, nowNote, now }: ChangedTexts) {
  return (
    <section className="queue-conflict" aria-label={label}>
      <div>
        <p className="queue-conflict-title">{seenTitle}</p>
        <p>{seen}</p>
      </div>
      <div>
        <p className="queue-conflict-title">{nowTitle}</p>
        {nowNote !== undefined && <p>{nowNote}</p>}
        <p>{now}</p>
      </div>
    </section>
  );
}

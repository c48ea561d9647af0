/** What was just done, told to everybody. */
export function Said({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p role="status" className="notice notice-done">
      {words}
    </p>
  );
}

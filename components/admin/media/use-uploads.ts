'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { MediaItem } from '@/lib/media/schema';
import { type Sent, sendFile } from './send-file';

/** A file that is being sent. `progress` is what of it is on its way, 1 while the server prepares it. */
export type UploadState = {
  key: number;
  name: string;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  progress: number;
  item?: MediaItem;
  known?: boolean;
  error?: Exclude<Sent, { ok: true }>['error'];
};

type Job = { key: number; file: File; ending: AbortController };

/** More would only take turns: the server prepares two pictures at a time. */
const AT_ONCE = 3;

type Options = { address?: string; fields?: Record<string, string>; onSent?: (item: MediaItem) => void };

/** Files on their way to the library, three at a time, each with how far it is; the rest waits. */
export function useUploads({ address, fields, onSent }: Options) {
  const [uploads, setUploads] = useState<UploadState[]>([]);
  const waiting = useRef<Job[]>([]);
  const running = useRef(new Map<number, Job>());
  const files = useRef(new Map<number, File>());
  const last = useRef(0);
  const options = useRef({ address, fields, onSent });
  useEffect(() => {
    options.current = { address, fields, onSent };
  });

  const set = useCallback((key: number, change: Partial<UploadState>) => {
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));
  }, []);

  const next = useCallback(() => {
    while (running.current.size < AT_ONCE) {
      const job = waiting.current.shift();
      if (job === undefined) return;
      running.current.set(job.key, job);
      set(job.key, { state: 'sending' });
      const { address, fields } = options.current;
      void sendFile(job.file, {
        ...(address !== undefined && { address }),
        ...(fields !== undefined && { fields }),
        onProgress: (progress) => set(job.key, { progress }),
        signal: job.ending.signal,
      }).then((sent) => {
        running.current.delete(job.key);
        if (sent.ok) {
          set(job.key, { state: 'done', item: sent.item, known: sent.known });
          options.current.onSent?.(sent.item);
        } else set(job.key, { state: 'failed', error: sent.error });
        next();
      });
    }
  }, [set]);

  const enqueue = useCallback((key: number, file: File) => {
    files.current.set(key, file);
    waiting.current.push({ key, file, ending: new AbortController() });
  }, []);

  const add = useCallback(
    (chosen: Iterable<File>) => {
      const added = [...chosen].map((file): UploadState => {
        last.current += 1;
        enqueue(last.current, file);
        return { key: last.current, name: file.name, state: 'waiting', progress: 0 };
      });
      setUploads((before) => [...before, ...added]);
      next();
    },
    [enqueue, next],
  );

  const cancel = useCallback(
    (key: number) => {
      running.current.get(key)?.ending.abort();
      const at = waiting.current.findIndex((job) => job.key === key);
      if (at === -1) return;
      waiting.current.splice(at, 1);
      set(key, { state: 'failed', error: 'cancelled' });
    },
    [set],
  );

  const retry = useCallback(
    (key: number) => {
      const file = files.current.get(key);
      if (file === undefined) return;
      enqueue(key, file);
      setUploads((before) =>
        before.map((one) => (one.key === key ? { key, name: one.name, state: 'waiting', progress: 0 } : one)),
      );
      next();
    },
    [enqueue, next],
  );

  // Whoever leaves the page ends what is under way.
  useEffect(() => {
    const jobs = running.current;
    return () => {
      for (const { ending } of jobs.values()) ending.abort();
    };
  }, []);

  return {
    uploads,
    add,
    cancel,
    retry,
    isBusy: uploads.some(({ state }) => state === 'waiting' || state === 'sending'),
  };
}

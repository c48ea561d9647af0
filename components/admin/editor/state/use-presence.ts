'use client';

import { useEffect, useState } from 'react';
import type { Presence } from '@/lib/articles/presence/schema';
import { sendLeaving, sendPresence } from './send-draft';

const EVERY = 10_000;

/**
 * Who else has the article open, asked every ten seconds; `ready` waits for what this tab is saving, so that its
 * own save is not taken for somebody else's.
 */
export function usePresence(id: string, ready: () => Promise<void>): Presence | null {
  const [presence, setPresence] = useState<Presence | null>(null);
  useEffect(() => {
    const opening = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`.slice(0, 40);
    let isOpen = true;
    const tell = async () => {
      const answer = await sendPresence(id, opening);
      await ready();
      if (isOpen && answer !== undefined) setPresence(answer);
    };
    const leave = () => sendLeaving(id, opening);
    const seen = () => document.visibilityState === 'visible' && void tell();
    void tell();
    const timer = window.setInterval(() => void tell(), EVERY);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', seen);
    return () => {
      isOpen = false;
      window.clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', seen);
      leave();
    };
  }, [id, ready]);
  return presence;
}

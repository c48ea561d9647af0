import { seal } from '../../ids';
import { fold } from '../screening/fold';

/** What the same text has, whatever its accents, capitals, spaces and look-alikes: by it it is found again. */
export function textKey(body: string): string {
  return seal('comment-text', fold(body).replace(/\s+/g, ' ').trim());
}

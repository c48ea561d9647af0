import { discardUpload, receiveUpload, type Upload, UploadTooLarge } from '@/lib/media/incoming';
import { readParts, textOfPart } from './multipart';
import { Refused } from './read-form';

/** A file of a form, with the fields that stood before it. */
export type SentFile = { upload: Upload; fields: Record<string, string> };

const FIELD = 4 * 1024;

/**
 * The files of a multipart form (`file`), each on the disk until the next one is asked for. A file field in which
 * nothing was chosen is none. @throws Refused 400, 413, 415
 */
export async function* readUploads(request: Request): AsyncGenerator<SentFile> {
  const fields: Record<string, string> = {};
  for await (const part of readParts(request)) {
    if (part.filename === undefined) {
      fields[part.name] = await textOfPart(part, FIELD);
      continue;
    }
    if (part.name !== 'file' || part.filename === '') continue;
    const upload = await receiveUpload(part.body, part.filename).catch((error) => {
      throw error instanceof UploadTooLarge ? new Refused(413, { connection: 'close' }) : error;
    });
    try {
      yield { upload, fields };
    } finally {
      await discardUpload(upload);
    }
  }
}

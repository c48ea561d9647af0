import type { Sent } from '@/components/admin/media/send-file';
import type { useMediaWords } from '@/components/admin/media/words';

type Words = ReturnType<typeof useMediaWords>;
export type WidgetWords = { upload: Words['upload']; errors: Words['errors']; drop: string };
type Fault = Exclude<Sent, { ok: true }>['error'];

/** A file on its way, where it will stand in the text: how far it is, and what can be done about it. */
export class FileWidget {
  readonly dom = document.createElement('div');
  private readonly bar = document.createElement('progress');
  private readonly word = document.createElement('span');
  private readonly buttons = document.createElement('span');

  constructor(
    private readonly name: string,
    private readonly words: WidgetWords,
  ) {
    const title = document.createElement('strong');
    title.textContent = name;
    this.dom.className = 'file-widget';
    this.dom.contentEditable = 'false';
    this.word.setAttribute('role', 'status');
    this.bar.setAttribute('aria-label', words.upload.progressOf(name));
    this.dom.append(title, this.bar, this.word, this.buttons);
  }

  /** Shows it as being sent. @returns what ends it when the person wants so */
  begin(): AbortSignal {
    const ending = new AbortController();
    const { upload } = this.words;
    this.bar.hidden = false;
    this.bar.value = 0;
    this.word.textContent = upload.sending;
    this.word.className = '';
    this.buttons.replaceChildren(
      this.button(upload.cancel, upload.cancelOf(this.name), () => ending.abort()),
    );
    return ending.signal;
  }

  progress(part: number): void {
    this.bar.value = part;
    if (part === 1) this.word.textContent = this.words.upload.working;
  }

  /** Says why it was not taken. @returns whether it is to be sent again, once the person has said so */
  failed(fault: Fault): Promise<boolean> {
    const { upload, errors, drop } = this.words;
    this.bar.hidden = true;
    this.word.className = 'field-error';
    this.word.textContent =
      fault === 'unreachable' || fault === 'cancelled' ? upload.unreachable : errors[fault];
    return new Promise((resolve) => {
      this.buttons.replaceChildren(
        this.button(upload.retry, upload.retryOf(this.name), () => resolve(true)),
        this.button(drop, `${drop} ${this.name}`, () => resolve(false)),
      );
    });
  }

  private button(text: string, label: string, use: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-small';
    button.textContent = text;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', use);
    return button;
  }
}

import { renamed, unwrap } from './dom';

/** Bold and italic as elements, however the source wrote them; nothing else of how its letters looked. */
export function cleanMarks(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('b,strong,i,em')) {
    const isBold = element.matches('b,strong');
    // Google Docs wraps all that is copied in a bold that is not bold.
    const undone = isBold ? weightOf(element) === 'normal' : slantOf(element) === 'normal';
    if (undone) unwrap(renamed(element, 'span'));
  }
  for (const span of body.querySelectorAll<HTMLElement>('span,font,u,a')) {
    if (weightOf(span) === 'bold') wrapInside(span, 'strong');
    if (slantOf(span) === 'italic') wrapInside(span, 'em');
  }
  for (const space of body.querySelectorAll('.Apple-converted-space')) space.replaceWith(' ');
  // Footnotes lead to places that are not in the text any more.
  for (const note of body.querySelectorAll('sup')) {
    if (/^\s*\[?\d{1,3}\]?\s*$/.test(note.textContent ?? '') && note.querySelector('a') !== null)
      note.remove();
  }
  for (const code of body.querySelectorAll('kbd,samp,tt')) renamed(code, 'code');
}

function weightOf({ style }: HTMLElement): 'bold' | 'normal' | undefined {
  const weight = style.fontWeight;
  if (weight === '') return undefined;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600 ? 'bold' : 'normal';
}

function slantOf({ style }: HTMLElement): 'italic' | 'normal' | undefined {
  if (style.fontStyle === '') return undefined;
  return /^(?:italic|oblique)/.test(style.fontStyle) ? 'italic' : 'normal';
}

function wrapInside(element: HTMLElement, tag: string): void {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.append(made);
}

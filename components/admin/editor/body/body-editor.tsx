'use client';

import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { BodyNode } from '@/lib/articles/body/check-body';
import { BodyDialogs } from '../dialogs/body-dialogs';
import type { FindTargets } from '../dialogs/link-target-field';
import { FieldError } from '../fields/field';
import { NoteMarks } from '../notes/note-marks';
import { NotesDeskContext } from '../notes/notes-desk';
import { DroppedFiles } from '../pictures/dropped-files';
import { usePictures } from '../pictures/known-pictures';
import { useWidgetWords } from '../pictures/use-widget-words';
import type { BodyHandle } from '../state/use-written-text';
import { Toolbar } from '../toolbar/toolbar';
import { FrenchTypography } from '../typography/french-typography';
import { InvisibleSigns } from '../typography/invisible-signs';
import { LanguageContext, useWords } from '../words';
import { type OpenDialog, OpenDialogContext } from './body-ui';
import { editingExtensions } from './editing-extensions';
import { EditorHelp } from './editor-help';
import { FindBar } from './find/find-bar';
import { Keys } from './keys';
import { focusText } from './moves';
import { cleanPasted } from './paste/clean-pasted';
import { pasteEmbed } from './paste/paste-handling';
import { sliceOfText } from './paste/plain-text';
import { bodyOf } from './read-body';
import { SlashList } from './slash/slash-list';
import { type OpenSlash, SlashMenu } from './slash/slash-menu';

const BARS = { top: 130, bottom: 130, left: 0, right: 0 };

type Props = {
  initial: BodyNode;
  handle: RefObject<BodyHandle | null>;
  error: string | undefined;
  onChange: () => void;
  findTargets: FindTargets;
  /** Called with the editor when the browser has made it, and with null when it is gone. */
  onEditor: (editor: Editor | null) => void;
};

/** The text of an article and its tools. Typing renders nothing but the text itself. */
export function BodyEditor({ initial, handle, error, onChange, findTargets, onEditor }: Props) {
  const words = useWords();
  const language = useContext(LanguageContext);
  const toolbar = useRef<HTMLDivElement>(null);
  const [dialog, open] = useState<OpenDialog | null>(null);
  const [slash, showSlash] = useState<OpenSlash | null>(null);
  const [isFinding, setFinding] = useState(false);
  const findField = useRef<HTMLInputElement>(null);
  const notes = useContext(NotesDeskContext);
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  }, [onChange]);
  const toToolbar = useCallback(() => toolbar.current?.querySelector('button')?.focus(), []);

  const toFind = useCallback(() => {
    setFinding(true);
    findField.current?.select();
  }, []);

  const { add } = usePictures();
  const media = useWidgetWords();
  // Made once: an editor whose extensions change would begin anew.
  const [extensions] = useState(() => [
    ...editingExtensions(words.placeholder.body),
    FrenchTypography.configure({ language }),
    InvisibleSigns,
    Keys.configure({ open, toToolbar, toFind }),
    DroppedFiles.configure({ words: media, onSent: (item) => item.kind === 'picture' && add(item) }),
    SlashMenu.configure({ names: words.writing.blocks, open, show: showSlash }),
    NoteMarks.configure({ annotate: notes.annotate, open: notes.open }),
  ]);
  const editor = useEditor({
    immediatelyRender: false,
    extensions,
    content: initial,
    // Its rules are in editor.css: a strict policy lets no script write a style sheet.
    injectCSS: false,
    onUpdate: () => changed.current(),
    editorProps: {
      // The bars above and below the text must not cover the line that is written.
      scrollThreshold: BARS,
      scrollMargin: BARS,
      attributes: {
        id: 'field-body',
        class: 'body-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.field.body,
        'aria-describedby': 'field-body-help field-body-error',
      },
      transformPastedHTML: (html) => cleanPasted(html, window.location.origin),
      clipboardTextParser: sliceOfText,
      handlePaste: (view, event) => pasteEmbed(view, event.clipboardData),
    },
  });

  useEffect(() => {
    if (editor === null) return;
    handle.current = handleOf(editor);
    onEditor(editor);
    return () => {
      handle.current = null;
      onEditor(null);
    };
  }, [editor, handle, onEditor]);
  useEffect(() => (editor === null ? undefined : notes.attach(editor)), [editor, notes]);

  return (
    <OpenDialogContext value={open}>
      <div className="body-editor" data-invalid={error === undefined ? undefined : true}>
        {editor && (
          <Toolbar
            editor={editor}
            ref={toolbar}
            open={open}
            find={{ isOpen: isFinding, toggle: () => setFinding(!isFinding) }}
          >
            {isFinding && <FindBar editor={editor} field={findField} onClose={() => setFinding(false)} />}
          </Toolbar>
        )}
        <EditorContent editor={editor} className="body-frame" />
        {editor && slash && <SlashList editor={editor} menu={slash} />}
        <p id="field-body-help" className="visually-hidden">
          {words.toolbar.help}
        </p>
        <FieldError id="field-body" error={error} />
        <EditorHelp />
        {editor && dialog && (
          <BodyDialogs editor={editor} dialog={dialog} findTargets={findTargets} onClose={() => open(null)} />
        )}
      </div>
    </OpenDialogContext>
  );
}

function handleOf(editor: Editor): BodyHandle {
  return {
    read: () => bodyOf(editor.getJSON()),
    replace: (body) => editor.commands.setContent(body),
    focus: () => focusText(editor),
  };
}

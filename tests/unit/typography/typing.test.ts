import { getSchema } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { EditorState, type Plugin, Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCorrections, turn } from '../../../components/admin/editor/typography/corrections';
import { FrenchTypography } from '../../../components/admin/editor/typography/french-typography';
import { bodyExtensions } from '../../../lib/articles/body/extensions';
import { bodyOf } from '../../support/cast';

const schema = getSchema(bodyExtensions);
const signs = (text: string) => text.replaceAll('~', '\u00a0').replaceAll('^', '\u202f');

/** The text as an editor without a browser has it: what is typed goes through the plugins of the typography. */
function typewriter(language = 'fr') {
  const make = FrenchTypography.config.addProseMirrorPlugins as unknown as (this: object) => Plugin[];
  const plugins = make.call({ options: { language } });
  let state = EditorState.create({ schema, plugins: [history(), ...plugins] });
  const view = {
    composing: false,
    get state() {
      return state;
    },
    dispatch(tr: Transaction) {
      state = state.apply(tr);
    },
  } as unknown as EditorView;
  const type = (text: string) => {
    for (const sign of text) {
      const { from, to } = state.selection;
      const insert = () => state.tr.insertText(sign);
      const isTaken = plugins.some((plugin) => {
        const take = plugin.props.handleTextInput as ((...given: unknown[]) => boolean) | undefined;
        return take?.(view, from, to, sign, insert);
      });
      if (!isTaken) view.dispatch(insert());
    }
  };
  return {
    type,
    undo: () => undo(state, view.dispatch),
    redo: () => redo(state, view.dispatch),
    mark: (name: string) => view.dispatch(state.tr.addStoredMark(schema.mark(name))),
    goToStart: () => view.dispatch(state.tr.setSelection(Selection.atStart(state.doc))),
    text: () => state.doc.textContent,
    caret: () => state.selection.$from.parentOffset,
  };
}

describe('what is typed', () => {
  test.each([
    ['Oui !', 'Oui^!'],
    ['Quoi ?!', 'Quoi^?!'],
    ['Voici : oui ; non', 'Voici~: oui^; non'],
    ['Il a dit "oui".', 'Il a dit «~oui~».'],
    ['"L\'un "et" l\'autre"', '«~L’un “et” l’autre~»'],
    ['Attends...', 'Attends…'],
    ['Attends....', 'Attends….'],
    ['«oui»', '«~oui~»'],
    ['30 % de 5 €', '30~% de 5~€'],
    ['https://exemple.fr:80', 'https://exemple.fr:80'],
    ['À 12:30', 'À 12:30'],
    ['Yahoo! 27"', 'Yahoo! 27"'],
  ])('%s becomes %s', (typed, text) => {
    const writer = typewriter();
    writer.type(typed);
    expect(writer.text()).toBe(signs(text));
    expect(writer.caret()).toBe(signs(text).length);
  });

  test('before what is there already is corrected as at the end of a line', () => {
    const writer = typewriter();
    writer.type('Quoi ?');
    writer.goToStart();
    writer.type('Et : "oui" 30 % de... ');
    expect(writer.text()).toBe(signs('Et~: «~oui~» 30~% de… Quoi^?'));
  });

  test('is corrected in a step of its own: undone it is as it was typed, and stays so', () => {
    const writer = typewriter();
    writer.type('Oui !');
    writer.undo();
    expect(writer.text()).toBe('Oui !');
    writer.type('! Non');
    expect(writer.text()).toBe('Oui !! Non');
    writer.type(' ?');
    expect(writer.text()).toBe(signs('Oui !! Non^?'));
    writer.type(' Bien');
    writer.undo();
    expect(writer.text()).toBe(signs('Oui !! Non^?'));
    writer.undo();
    expect(writer.text()).toBe('Oui !! Non ?');
    writer.redo();
    expect(writer.text()).toBe(signs('Oui !! Non^?'));
  });

  test('is as it is in code and in other languages', () => {
    const english = typewriter('en');
    english.type(`"Don't" : no !`);
    expect(english.text()).toBe(`"Don't" : no !`);
    const writer = typewriter();
    writer.mark('code');
    writer.type(`a ? "b" : 'c'...`);
    expect(writer.text()).toBe(`a ? "b" : 'c'...`);
  });
});

describe('the corrections of an article', () => {
  const form = {
    title: "L'hiver : pourquoi ?",
    standfirst: 'Ce que le froid fait...',
    slug: '',
    sources: [{ key: '1', publisher: 'ADEME', title: "L'eau", url: '', readOn: '' }],
    categoryIds: [],
    authorIds: [],
    tags: [],
    lead: null,
    metaTitle: '',
    metaDescription: '',
    commentsOpen: true,
  };
  const quote = {
    type: 'quote',
    attrs: { speaker: "L'homme, 30%" },
    content: bodyOf('"Un" : 30 000 €').content,
  };
  const body = {
    type: 'doc',
    content: [...bodyOf('Il a dit "non" !').content, quote, ...bodyOf("L'eau").content],
  };
  const doc = schema.nodeFromJSON(body);
  const state = EditorState.create({ doc });
  const found = findCorrections(form, doc, 'fr');

  test('are in the order of the page, with what stands around them', () => {
    expect(found.map((each) => (each.in === 'field' ? each.field : (each.attribute ?? each.in)))).toEqual([
      ...['title', 'title', 'title', 'standfirst'],
      ...['body', 'body', 'body', 'speaker', 'speaker', 'body', 'body', 'body', 'body', 'body', 'body'],
      'source-0',
    ]);
    expect(found[4]).toMatchObject({ left: 'Il a dit ', before: '"', right: 'non" !' });
  });

  test('all done leave nothing to correct', () => {
    const { tr } = state;
    const { fields } = turn(found, new Set(found.map(({ id }) => id)), form, tr);
    expect(findCorrections({ ...form, ...fields }, tr.doc, 'fr')).toEqual([]);
  });

  test('done and undone in any order give the article back, whatever was left', () => {
    const ids = fc.uniqueArray(fc.nat(found.length - 1), { maxLength: found.length });
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1, maxLength: 4 }), (turns) => {
        const { tr } = state;
        let [list, written] = [found, form as Parameters<typeof turn>[2]];
        const toggle = (these: number[]) => {
          const turned = turn(list, new Set(these), written, tr);
          list = turned.corrections;
          written = { ...written, ...turned.fields };
        };
        for (const these of turns) toggle(these);
        toggle(list.filter(({ isDone }) => isDone).map(({ id }) => id));
        expect(tr.doc.eq(doc)).toBe(true);
        expect(written).toEqual(form);
      }),
      { numRuns: 200 },
    );
  });
});

import { renderJSONContentToReactElement } from '@tiptap/static-renderer/json/react';
import { isAllowedHref } from '@/lib/articles/body/addresses';
import type { BodyNode } from '@/lib/articles/body/check-body';
import { correctionsOf, outlineOf } from '@/lib/articles/body/outline';
import { textOf } from '@/lib/articles/body/walk-body';
import type { PictureView } from '@/lib/media/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { Correction } from './correction';
import { EmbedCard } from './embed-card';
import { Passage, wayOf } from './passage';
import { Caption, Picture } from './picture';
import { regionNames } from './region-names';
import { type Shape, shapeOf, sizesOfShape } from './sizes';
import { Cell, Table } from './table';

type Props = {
  body: BodyNode;
  pictures: Record<string, PictureView>;
  words: Words['reader'];
  style: DateStyle;
};
type NodeProps = { node: BodyNode; parent?: BodyNode; children?: React.ReactNode };
type MarkProps = { mark: { attrs?: Record<string, unknown> }; children?: React.ReactNode };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The body of an article: each kind of node becomes an element, and nothing else can become one. */
export function ArticleBody(props: Props) {
  return <div className="prose">{renderer(props)({ content: props.body })}</div>;
}

function renderer({ body, pictures, words, style }: Props) {
  const names = regionNames(body, words);
  const ids = new Map([...outlineOf(body), ...correctionsOf(body)].map(({ node, id }) => [node, id]));
  const cell = ({ node, parent, children }: NodeProps) => (
    <Cell node={node} row={parent}>
      {children}
    </Cell>
  );
  const nodeMapping: Record<string, (props: NodeProps) => React.ReactNode> = {
    doc: ({ children }) => children,
    text: ({ node }) => text(node.text),
    paragraph: ({ node, children }) => <p {...wayOf(node)}>{children}</p>,
    heading: ({ node, children }) => {
      const Level = node.attrs?.level === 3 ? 'h3' : 'h2';
      return (
        <Level id={ids.get(node)} {...wayOf(node)}>
          {children}
        </Level>
      );
    },
    hardBreak: () => <br />,
    bulletList: ({ children }) => <ul>{children}</ul>,
    orderedList: ({ node, children }) => <ol start={Number(node.attrs?.start) || 1}>{children}</ol>,
    listItem: ({ children }) => <li>{children}</li>,
    quote: ({ node, children }) => <Quotation speaker={text(node.attrs?.speaker)}>{children}</Quotation>,
    codeBlock: ({ node, children }) => (
      // A region that scrolls must be reachable by the keyboard (WCAG 2.1.1).
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      // biome-ignore lint/a11y/useSemanticElements: a section would need a heading
      <pre role="region" aria-label={names.get(node)} tabIndex={0}>
        <code>{children}</code>
      </pre>
    ),
    table: ({ node, children }) => <Table name={names.get(node)}>{children}</Table>,
    tableRow: ({ children }) => <tr>{children}</tr>,
    tableHeader: cell,
    tableCell: cell,
    picture: ({ node }) => <BodyPicture attrs={node.attrs ?? {}} pictures={pictures} />,
    embed: ({ node }) => (
      <EmbedCard url={text(node.attrs?.url)} title={text(node.attrs?.title)} words={words} />
    ),
    editorsBox: ({ node, children }) => (
      <EditorsBox
        name={names.get(node)}
        title={text(node.attrs?.title)}
        signature={text(node.attrs?.signature)}
      >
        {children}
      </EditorsBox>
    ),
    correction: ({ node, children }) => (
      <Correction id={ids.get(node)} date={text(node.attrs?.date)} words={words} style={style}>
        {children}
      </Correction>
    ),
  };
  const markMapping: Record<string, (props: MarkProps) => React.ReactNode> = {
    bold: ({ children }) => <strong>{children}</strong>,
    italic: ({ children }) => <em>{children}</em>,
    code: ({ children }) => <code>{children}</code>,
    language: ({ mark, children }) => <Passage lang={mark.attrs?.lang}>{children}</Passage>,
    link: ({ mark, children }) => <BodyLink href={mark.attrs?.href}>{children}</BodyLink>,
  };
  return renderJSONContentToReactElement({
    nodeMapping: nodeMapping as never,
    markMapping: markMapping as never,
    // A kind of node that a later version wrote: its words are shown, not its form.
    unhandledNode: (({ node }: { node: BodyNode }) => <p>{textOf(node)}</p>) as never,
  });
}

function BodyLink({ href, children }: { href: unknown; children: React.ReactNode }) {
  return isAllowedHref(href) ? <a href={String(href)}>{children}</a> : children;
}

function Quotation({ speaker, children }: { speaker: string; children: React.ReactNode }) {
  return (
    <figure className="quotation">
      <blockquote>{children}</blockquote>
      {speaker !== '' && <figcaption>{speaker}</figcaption>}
    </figure>
  );
}

type BoxProps = { name: string | undefined; title: string; signature: string; children: React.ReactNode };

function EditorsBox({ name, title, signature, children }: BoxProps) {
  return (
    <aside className="editors-box" aria-label={name}>
      {name !== undefined && (
        <p className="editors-box-title">
          {title !== '' && <strong>{title}</strong>}
          {title !== '' && signature !== '' && ', '}
          {signature}
        </p>
      )}
      {children}
    </aside>
  );
}

const FIGURES: Record<Shape, string> = {
  text: 'figure',
  wide: 'figure figure-wide',
  tall: 'figure figure-tall',
};

function BodyPicture({
  attrs,
  pictures,
}: {
  attrs: Record<string, unknown>;
  pictures: Record<string, PictureView>;
}) {
  const picture = pictures[text(attrs.media)];
  if (picture === undefined) return null;
  return (
    <figure className={FIGURES[shapeOf(picture)]}>
      <Picture
        picture={picture}
        alt={attrs.decorative === true ? '' : text(attrs.alt)}
        sizes={sizesOfShape(picture)}
      />
      <Caption caption={text(attrs.caption)} credit={text(attrs.credit) || picture.credit} />
    </figure>
  );
}

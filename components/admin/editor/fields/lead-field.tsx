'use client';

import { useState } from 'react';
import { pictureUrl } from '../pictures/known-pictures';
import { PictureDialog } from '../pictures/picture-dialog';
import type { LeadForm } from '../state/draft-form';
import { useWords } from '../words';
import { FieldError } from './field';

type Props = { lead: LeadForm | null; error: string | undefined; onChange: (lead: LeadForm | null) => void };

/** The picture at the head of the article and in the lists. */
export function LeadField({ lead, error, onChange }: Props) {
  const { field, picture: words, node } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <fieldset id="field-leadAlt" className="lead-field" tabIndex={-1}>
      <legend>{field.lead}</legend>
      {lead && (
        <>
          <img
            src={pictureUrl(lead.picture, 480)}
            width={lead.picture.width}
            height={lead.picture.height}
            alt={lead.decorative ? '' : lead.alt}
          />
          {lead.decorative ? (
            <span className="badge">{node.decorative}</span>
          ) : (
            lead.alt === '' && <span className="badge badge-warning">{node.lacksAlt}</span>
          )}
          {lead.caption !== '' && <p className="hint">{lead.caption}</p>}
        </>
      )}
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {lead ? words.edit : words.choose}
      </button>
      <FieldError id="field-leadAlt" error={error} />
      {open && (
        <PictureDialog
          title={words.lead}
          submit={words.update}
          placed={lead && { ...lead, credit: lead.picture.credit }}
          withCredit={false}
          onApply={({ credit: _, ...placed }) => onChange(placed)}
          onRemove={lead ? () => onChange(null) : undefined}
          onClose={() => setOpen(false)}
        />
      )}
    </fieldset>
  );
}
